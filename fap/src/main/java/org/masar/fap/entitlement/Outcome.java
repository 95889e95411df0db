package org.masar.fap.entitlement;

/** What the rule says, strongest first; the last is for cases that unknown facts leave open. */
public enum Outcome {
    /** Must be granted. */
    ENTITLED,
    /** Granted unless the case is atypical. */
    SHOULD,
    /** Would be ENTITLED or SHOULD once what is missing is met. */
    CONDITIONAL,
    /** The authority may grant it. */
    DISCRETIONARY,
    /** The ordinary route is closed or frozen, and a fact supports admission under 22 s.1. */
    HARDSHIP_ROUTE,
    /** Frozen by law for a time. */
    SUSPENDED,
    /** Excluded unless the case is an exception. */
    NOT_ELIGIBLE_AS_RULE,
    /** The route is closed. */
    NOT_ELIGIBLE,
    /** An open and a closed outcome are both possible. */
    UNDETERMINED
}
