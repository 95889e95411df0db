package org.masar.fap.entitlement;

/** What happens on a day. */
public enum DeadlineKind {
    /** The last day of the limit of three months. */
    THREE_MONTH_LIMIT,
    /** Somebody turns 18. */
    EIGHTEENTH_BIRTHDAY,
    /** The child turns 16. */
    SIXTEENTH_BIRTHDAY,
    /** The first day after a suspension. */
    ROUTE_REOPENS,
    /** The first day of a suspension. */
    ROUTE_STARTS_SUSPENSION,
    /** The last day of a provision. */
    PROVISION_ENDS,
    /** The certificate gets too old. */
    A1_CERTIFICATE_ENDS,
    /** The last day of the passport. */
    PASSPORT_ENDS,
    /** The last day of the sponsor's title. */
    TITLE_ENDS
}
