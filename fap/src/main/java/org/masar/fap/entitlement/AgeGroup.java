package org.masar.fap.entitlement;

/** Under 18 or not. */
public enum AgeGroup {
    /** Minor. */
    MINOR,
    /** Adult. */
    ADULT
}
