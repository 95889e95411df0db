package org.masar.resettlement.procedure;

/** Where a case stands. */
enum CaseState {
    NEW,
    REQUESTED,
    RETURNED,
    IN_PREPARATION,
    TRAVEL_READY,
    BOOKED,
    NOTIFIED,
    CLEARED_TO_FLY,
    DEFERRED,
    NO_SHOW,
    DEPARTED,
    IN_TRANSIT_DISRUPTED,
    ARRIVED,
    CLOSED,
    CANCELLED
}
