package org.masar.border.screening;

/** How nationalities answer each other. */
public enum NationalityEvidence {
    /** At least one in common. */
    SHARED,
    /** Both sides give some, none in common. */
    DIFFERENT,
    /** A side gives none; stateless, refugee and unspecified are none. */
    UNKNOWN
}
