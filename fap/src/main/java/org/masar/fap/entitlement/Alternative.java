package org.masar.fap.entitlement;

/** Another route that the known facts leave open, strongest first. */
public enum Alternative {
    /** To a spouse in Germany. */
    SPOUSE_ROUTE,
    /** To a minor child in Germany. */
    PARENT_ROUTE,
    /** With the parents, as their child, 32. */
    CHILD_OF_PARENTS_ROUTE,
    /** Parents of skilled people, 36(3). */
    SKILLED_PARENTS_36_3,
    /** Special hardship of a child, 32(4). */
    HARDSHIP_32_4,
    /** Exceptional hardship, 36(2). */
    OTHER_RELATIVES_36_2,
    /** Admission from abroad, 22 s.1. */
    HARDSHIP_22,
    /** Family asylum after arrival, AsylG 26. */
    FAMILY_ASYLUM_26
}
