package org.masar.fap.triage;

/** What a shared screen may say of a place in the order. */
public enum Shown {
    /** A deadline is near. */
    CLOSING_SOON,
    /** Urgent, for reasons that are not shown. */
    URGENT,
    /** In order of time. */
    NEXT
}
