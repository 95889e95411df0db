package org.masar.border.stay;

import java.time.LocalDate;
import java.util.OptionalLong;

/**
 * 90 days in any 180: on each day of a stay, at most 90 days of presence in the 180 days that end with it. Days of entry
 * and exit both count; days under a residence permit or long-stay visa do not (Regulation (EU) 2016/399, article 6;
 * counting as in Regulation (EU) No 610/2013).
 */
final class ShortStay {

    static final int MOST = 90;
    static final int WINDOW = 180;

    private ShortStay() {}

    static LocalDate windowStart(LocalDate day) {
        return day.minusDays(WINDOW - 1);
    }

    static int used(Presence presence, LocalDate day) {
        return presence.days(windowStart(day), day);
    }

    /**
     * Last day of a stay that begins on a day and goes on without a break, so that no day of it has more than 90 in its
     * window; empty if the first day has.
     */
    static OptionalLong lastDay(Presence before, Presence excluded, long start) {
        Presence counted = before.from(start).minus(excluded);
        long day = start;
        long used = counted.days(day - WINDOW + 1, day);
        if (used > MOST) {
            return OptionalLong.empty();
        }
        while (day < Presence.FOREVER) {
            long come = day + 1;
            long gone = come - WINDOW;
            int slope = (counted.contains(come) ? 1 : 0) - (counted.contains(gone) ? 1 : 0);
            long run = Math.min(counted.runEnd(come), counted.runEnd(gone) + WINDOW) - day;
            if (slope > 0 && MOST - used < run) {
                return OptionalLong.of(day + MOST - used);
            }
            day += run;
            used += slope * run;
        }
        return OptionalLong.of(Presence.FOREVER);
    }
}
