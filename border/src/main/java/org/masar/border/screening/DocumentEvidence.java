package org.masar.border.screening;

/** How documents answer each other. */
public enum DocumentEvidence {
    /** One document with type, issuing State and number in common. */
    EQUAL,
    /** Both sides give documents, none in common. Says little: people have several. */
    DIFFERENT,
    /** A side gives none, or too little of one whose number is the same. */
    UNKNOWN
}
