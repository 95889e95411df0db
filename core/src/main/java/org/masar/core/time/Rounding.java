package org.masar.core.time;

/**
 * What to do where month or year arithmetic lands on a day that the month does not have, for example 31 January plus
 * one month, or the first birthday of somebody born on 29 February. Laws differ here, so there is no default.
 */
public enum Rounding {
    /** The last day the month has: 2012-01-31 plus one month is 2012-02-29. */
    DOWN,
    /** The first day of the next month: 2012-01-31 plus one month is 2012-03-01. */
    UP,
    /** No answer: a {@link java.time.DateTimeException} where {@link #DOWN} and {@link #UP} differ. */
    FAIL
}
