package org.masar.core.name;

/**
 * What a part of a name is. The chain of an Iraqi name is own name, father, grandfather, sometimes great-grandfather,
 * then perhaps a family or tribe name.
 */
public enum PartType {
    /** The person's own name (ism). */
    ISM,
    /** A given name, where the chain of fathers is not used. */
    GIVEN,
    /** The father's own name. */
    FATHER,
    /** The paternal grandfather's own name. */
    GRANDFATHER,
    /** His father's own name. */
    GREAT_GRANDFATHER,
    /** Family, tribe or place name (laqab, nisba). */
    LAQAB,
    /** A family name, where the chain of fathers is not used. */
    SURNAME,
    /** "Father of", "mother of": a by-name (kunya), never a given name. */
    KUNYA,
    /** A title or honorific; weighs nothing. */
    TITLE
}
