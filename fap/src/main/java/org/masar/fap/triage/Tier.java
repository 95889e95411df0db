package org.masar.fap.triage;

/** How urgent a case is, most urgent first. For staff only. Order: derived from the rules, not a list of IOM. */
public enum Tier {
    /** The route closes by a birthday or a limit within ninety days. */
    ROUTE_CLOSES,
    /** Danger to life, limb or liberty, severe illness, or death near. */
    LIFE_OR_LIMB,
    /** A child without an adult who cares for it, here or there. */
    CHILD_ALONE,
    /** A risk of violence, exploitation or trafficking that the person has disclosed. */
    PROTECTION_CONCERN,
    /** Apart for five years or more. */
    LONG_SEPARATION,
    /** By date of registration. */
    BY_DATE
}
