package org.masar.fap.misinformation;

/** Claims that circulate. */
public enum Topic {
    /** Appointments, forms or advice must be paid for. */
    PAID_HELP,
    /** The deadline notice is enough. */
    NOTICE_IS_ENOUGH,
    /** Registration for an appointment stops the clock. */
    REGISTRATION_STOPS_CLOCK,
    /** Brothers and sisters are included. */
    SIBLINGS_INCLUDED,
    /** Whoever has a blue travel document is a refugee. */
    BLUE_PASSPORT_IS_REFUGEE,
    /** A bought passport will do. */
    FAKE_PASSPORT,
    /** Other false papers will do. */
    FALSE_DOCUMENTS,
    /** The suspension is over. */
    SUSPENSION_OVER
}
