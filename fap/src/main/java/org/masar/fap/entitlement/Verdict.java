package org.masar.fap.entitlement;

/** The answer in a word. */
public enum Verdict {
    /** The route is open and everything it asks for is there. */
    ELIGIBLE,
    /** The route is open; something is still to be met or decided. */
    CONDITIONAL,
    /** The route is closed or frozen. */
    NOT_ELIGIBLE,
    /** Unknown facts leave both possible. */
    UNDETERMINED
}
