package org.masar.border.screening;

/** How a date of birth answers those of a listed entry, the best first. */
public enum BirthDateEvidence {
    /** Two full dates, the same. */
    EXACT,
    /** Two full dates of one year, day and month exchanged. */
    DAY_MONTH_SWAPPED,
    /** In a range of years of the list. */
    IN_RANGE,
    /** The same year; one side has 1 January or 1 July, which often stand for "some day of that year". */
    PLACEHOLDER_YEAR,
    /** The same year; on a side no more is known, or the days differ. */
    SAME_YEAR,
    /** One year apart, or one year outside a range. */
    CLOSE_YEAR,
    /** More than a year apart. */
    CONFLICT,
    /** A side gives none. */
    UNKNOWN
}
