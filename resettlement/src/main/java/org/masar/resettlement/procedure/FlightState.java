package org.masar.resettlement.procedure;

/** Where a flight stands. */
public enum FlightState {
    /** Planned. */
    PLANNED,
    /** Seats are held. */
    HELD,
    /** The manifest is closed. */
    CLOSED,
    /** Departed. */
    DEPARTED,
    /** Does not go. */
    CANCELLED
}
