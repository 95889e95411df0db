package org.masar.policing.directory;

import java.time.DayOfWeek;

/** Weekdays by the codes of RFC 5545. */
public enum WeekdayCode {
    /** Monday. */
    MO,
    /** Tuesday. */
    TU,
    /** Wednesday. */
    WE,
    /** Thursday. */
    TH,
    /** Friday. */
    FR,
    /** Saturday. */
    SA,
    /** Sunday. */
    SU;

    /**
     * The weekday.
     *
     * @return the same in java.time
     */
    public DayOfWeek day() {
        return DayOfWeek.of(ordinal() + 1);
    }
}
