package org.masar.border.screening;

/** How the sexes answer each other. */
public enum SexEvidence {
    /** The same. */
    SAME,
    /** Female and male. */
    DIFFERENT,
    /** A side gives none, or X against another. */
    UNKNOWN
}
