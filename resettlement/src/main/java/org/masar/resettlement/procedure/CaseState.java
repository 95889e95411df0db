package org.masar.resettlement.procedure;

/** Where a case stands. */
public enum CaseState {
    /** Known, nothing asked yet. */
    NEW,
    /** Resettlement was asked for. */
    REQUESTED,
    /** The request came back as incomplete. */
    RETURNED,
    /** Accepted; papers, health and permits are prepared. */
    IN_PREPARATION,
    /** Everything is there for a journey. */
    TRAVEL_READY,
    /** On a manifest. */
    BOOKED,
    /** The receiving side was told. */
    NOTIFIED,
    /** Fit to travel. */
    CLEARED_TO_FLY,
    /** Not now, for reasons of health. */
    DEFERRED,
    /** Did not come to the journey. */
    NO_SHOW,
    /** On the way. */
    DEPARTED,
    /** Stranded on the way. */
    IN_TRANSIT_DISRUPTED,
    /** Arrived. */
    ARRIVED,
    /** Handed over. */
    CLOSED,
    /** Withdrawn, or the state took its acceptance back. */
    CANCELLED
}
