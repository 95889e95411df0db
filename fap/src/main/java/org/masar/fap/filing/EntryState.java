package org.masar.fap.filing;

/** Where a sponsored entry to the Kurdistan Region stands. */
public enum EntryState {
    /** Nothing was asked for. */
    NOT_ASKED,
    /** Sponsorship was asked for. */
    ASKED,
    /** The appointment at the mission was proved. */
    APPOINTMENT_PROVED,
    /** The sponsorship was given. */
    SPONSORED,
    /** The authority decided. */
    DECIDED,
    /** Entry is allowed now. */
    ENTRY_WINDOW,
    /** The person came. */
    ENTERED,
    /** The stay is over and the person is still there. */
    EXIT_DUE,
    /** The person left, or the matter ended. */
    LEFT
}
