package org.masar.resettlement.procedure;

/** Where a flight stands. */
enum FlightState {
    PLANNED,
    HELD,
    CLOSED,
    DEPARTED,
    CANCELLED
}
