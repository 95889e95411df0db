package org.masar.core.rule;

/** How far the law behind a decision was checked. */
public enum Standing {
    /** Read in a source that covers the day. */
    VERIFIED,
    /** A deciding rule, or a date on which the outcome hangs, is written down from memory. It may warn, never close. */
    RESTS_ON_MEMORY,
    /** The day lies after the last one for which the law was read. */
    NOT_VERIFIED_FOR_THIS_DATE
}
