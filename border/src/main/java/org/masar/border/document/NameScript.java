package org.masar.border.document;

/** The script of a name beside the zone: which table of ICAO Doc 9303-3, section 6, transliterates it. */
public enum NameScript {
    /** Section 6 A. */
    LATIN,
    /** Section 6 B. */
    CYRILLIC,
    /** Section 6 C, with a marked extension for Sorani letters that have no row. */
    ARABIC
}
