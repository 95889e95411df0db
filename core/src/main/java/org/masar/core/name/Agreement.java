package org.masar.core.name;

/** How one part of a name answers its partner. */
public enum Agreement {
    /** The same letters, case and marks aside. */
    EQUAL,
    /** Spellings of one name, in one script or across scripts. */
    VARIANT,
    /** Nearly the same: a typing error, or another name. */
    FUZZY,
    /** One side gives the first letter only. */
    INITIAL,
    /** One side lacks this part; weak evidence against. */
    MISSING,
    /** Both sides give another name here. */
    CONFLICT
}
