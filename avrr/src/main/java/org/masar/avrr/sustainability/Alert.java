package org.masar.avrr.sustainability;

/** An answer that asks for a person today, whatever the band. */
public enum Alert {
    /** Feels very unsafe all the time. */
    VERY_UNSAFE,
    /** Cannot stay and needs to leave. */
    NEEDS_TO_LEAVE,
    /** Signs of distress often or very often. */
    DISTRESS_OFTEN,
    /** Food cut because of cost often or very often. */
    FOOD_CUT_OFTEN,
    /** Holds no identity document. */
    NO_ID,
    /** More than seven items without an answer: the scores say little. */
    MANY_NON_ANSWERS
}
