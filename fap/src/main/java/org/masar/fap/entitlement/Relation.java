package org.masar.fap.entitlement;

/** What the applicant is to the sponsor. */
public enum Relation {
    /** Spouse. */
    SPOUSE,
    /** Registered life partner. */
    PARTNER,
    /** Son or daughter for whom minority is claimed on any reference date, also if grown up since. */
    CHILD,
    /** Parent. */
    PARENT,
    /** Parent in law. */
    PARENT_IN_LAW,
    /** Sibling. */
    SIBLING,
    /** Son or daughter without such a claim. */
    ADULT_CHILD,
    /** Other. */
    OTHER
}
