package org.masar.policing.reception;

/** Where a visit to a Referral Guidance Centre stands. */
public enum State {
    /** She came in. */
    ARRIVED,
    /** A safe space was offered. */
    SAFE_SPACE,
    /** Immediate needs were seen. */
    NEEDS_SEEN,
    /** She was told what the staff would have to report, before she told anything. */
    WARNED,
    /** The options were shown. */
    OPTIONS_SHOWN,
    /** She chose. */
    CHOSEN,
    /** She consented to share named items with a named receiver. */
    CONSENTED,
    /** She was referred. */
    REFERRED,
    /** A safe way to follow up is agreed. */
    FOLLOW_UP,
    /** She left; no reason is asked. */
    LEFT,
    /** Closed. */
    CLOSED
}
