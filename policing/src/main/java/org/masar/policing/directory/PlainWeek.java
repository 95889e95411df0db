package org.masar.policing.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hours that are the same every week, as most are, in plain numbers: no holidays, no other rule, no zone of their own. It
 * says what the rows say, without making a date for each day looked at.
 */
final class PlainWeek {

    private static final int WEEK = 7;
    private static final int DAY = ClockText.DAY;

    /** 1 January 1970 was a Thursday. */
    private static final int FIRST = 3;

    private final int[] days;
    private final int[] opens;
    private final int[] closes;
    private final long[] from;
    private final long[] to;

    private PlainWeek(List<HoursRow> rows) {
        days = rows.stream().mapToInt(row -> row.recurrence().everyWeek()).toArray();
        opens = rows.stream().mapToInt(HoursRow::opens).toArray();
        closes = rows.stream().mapToInt(HoursRow::closes).toArray();
        from = rows.stream()
                .mapToLong(row -> row.validFrom() == null
                        ? Long.MIN_VALUE
                        : row.validFrom().toEpochDay())
                .toArray();
        to = rows.stream()
                .mapToLong(row ->
                        row.validTo() == null ? Long.MAX_VALUE : row.validTo().toEpochDay())
                .toArray();
    }

    /** The week of these rows; null where they are more than a week. */
    static @Nullable PlainWeek of(List<HoursRow> rows) {
        return rows.stream().allMatch(row -> row.recurrence().everyWeek() != 0 && row.hasHours() && row.zone() == null)
                ? new PlainWeek(rows)
                : null;
    }

    private static int weekday(long day) {
        return Math.floorMod(day + FIRST, WEEK);
    }

    boolean isOpen(long day, int second) {
        int weekday = weekday(day);
        for (int row = 0; row < days.length; row++) {
            if (opens[row] <= second
                    && second < closes[row]
                    && (days[row] >> weekday & 1) != 0
                    && from[row] <= day
                    && day <= to[row]) {
                return true;
            }
        }
        return false;
    }

    /** The first opening after a second of a day, in seconds of local time since 1970; the largest number if there is none. */
    long next(long day, int second) {
        long next = Long.MAX_VALUE;
        for (int row = 0; row < days.length; row++) {
            long first = Math.max(from[row], opens[row] > second ? day : day + 1);
            int turn = ((days[row] >> weekday(first)) | (days[row] << (WEEK - weekday(first)))) & ((1 << WEEK) - 1);
            long opening = first + Integer.numberOfTrailingZeros(turn);
            if (opening <= to[row]) {
                next = Math.min(next, opening * DAY + opens[row]);
            }
        }
        return next;
    }
}
