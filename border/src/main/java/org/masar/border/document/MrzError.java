package org.masar.border.document;

/** Why lines are no zone at all. */
public enum MrzError {
    /** Not three lines of 30, two of 36 or two of 44 characters. Tested first. */
    LENGTH,
    /** A character other than A to Z, 0 to 9 and the filler {@code <}. */
    CHARSET
}
