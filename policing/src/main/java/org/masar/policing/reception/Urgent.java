package org.masar.policing.reception;

/** What cannot wait, in the order in which it is looked at. */
public enum Urgent {
    /** Danger now. */
    DANGER,
    /** Wounds. */
    WOUNDS,
    /** Care that works best within hours or days; later care still helps. */
    CLOCK,
    /** Children are with her. */
    CHILDREN,
    /** No place tonight. */
    PLACE_TONIGHT
}
