package org.masar.policing.forum;

/** What an issue lacks for the step it wishes to take. */
public enum Gate {
    /** Two or more like incidents. */
    RECURRENCE,
    /** A count to start from; 0 is one. */
    BASELINE,
    /** A cause that was tested. */
    TESTED_CAUSE,
    /** Actions with owner and date. */
    ACTIONS,
    /** A measure of what came of it. */
    ASSESSMENT,
    /** Steps are taken one at a time; going back is free. */
    NEXT_STEP_ONLY,
    /** Police conduct is not heard here: it takes a route outside the local chain, after a reprisal check. */
    OWN_ROUTE
}
