package org.masar.border.document;

/** What the six characters of a date in the zone are (ICAO Doc 9303-3, section 4.8). */
public enum MrzDateKind {
    /** Six digits, month 1 to 12, day 1 to 31; whether that day exists is judged only once the year is known. */
    COMPLETE,
    /** A year, or a year and a month, and fillers after it. Dates of birth only. */
    PARTIAL,
    /** Six fillers; for a date of expiry, any fillers at all. */
    UNKNOWN,
    /** Anything else. */
    INVALID
}
