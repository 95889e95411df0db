package org.masar.core.name;

/** Evidence that a comparison of two names had to do without. */
public enum MissingEvidence {
    /** No given name to compare: a side is empty, or both give by-names or family names only. */
    GIVEN_NAME,
    /** Neither side gives a father's name. */
    FATHER,
    /** Neither side gives a family or tribe name that shows itself by its form. */
    LAQAB,
    /** Neither side gives more than one part. */
    SECOND_PART
}
