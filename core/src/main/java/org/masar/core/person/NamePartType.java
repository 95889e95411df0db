package org.masar.core.person;

/** What a part of a name is. */
public enum NamePartType {
    /** The person's own name, in a chain of names. */
    ISM,
    /** The father's own name. */
    FATHER,
    /** The paternal grandfather's own name. */
    GRANDFATHER,
    /** The own name of the grandfather's father. */
    GREAT_GRANDFATHER,
    /** Name of family, tribe or place (laqab, nisba). */
    LAQAB,
    /** By-name "father of" or "mother of" (kunya). */
    KUNYA,
    /** Title or honorific. */
    TITLE,
    /** Surname, as printed where a document has that field. */
    SURNAME,
    /** Given names, as printed where a document has that field. */
    GIVEN
}
