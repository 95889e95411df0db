package org.masar.core.time;

import com.google.common.collect.ImmutableList;
import com.ibm.icu.util.IslamicCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * Days of the Hijri calendar by the Umm al-Qura tables of ICU. ICU rather than the JDK: its tables travel with the
 * library, the JDK's can be replaced by a file of the installation.
 */
final class HijriDates {

    private static final int FIRST_YEAR = 1300;
    private static final int LAST_YEAR = 1600;
    private static final int MONTHS = 12;
    private static final long MILLIS_A_DAY = 86_400_000;

    /** First days of all months, and of the one after the last, as days since 1970. */
    private static final long[] MONTH_STARTS = monthStarts();

    private HijriDates() {}

    /** The dates on which a day of a Hijri month falls, between two days (both inclusive), earliest first. */
    static ImmutableList<LocalDate> between(int month, int day, LocalDate from, LocalDate to) {
        ImmutableList.Builder<LocalDate> dates = ImmutableList.builder();
        int index = Arrays.binarySearch(MONTH_STARTS, from.toEpochDay());
        int year = Math.max(0, (index < 0 ? -index - 2 : index) / MONTHS);
        for (int i = year * MONTHS + month - 1; i < MONTH_STARTS.length - 1; i += MONTHS) {
            long epochDay = MONTH_STARTS[i] + day - 1;
            if (epochDay > to.toEpochDay()) {
                break;
            }
            if (epochDay < MONTH_STARTS[i + 1] && epochDay >= from.toEpochDay()) {
                dates.add(LocalDate.ofEpochDay(epochDay));
            }
        }
        return dates.build();
    }

    private static long[] monthStarts() {
        IslamicCalendar calendar = new IslamicCalendar(TimeZone.GMT_ZONE, ULocale.ROOT);
        calendar.setCalculationType(IslamicCalendar.CalculationType.ISLAMIC_UMALQURA);
        long[] starts = new long[(LAST_YEAR - FIRST_YEAR + 1) * MONTHS + 1];
        for (int i = 0; i < starts.length; i++) {
            calendar.clear();
            calendar.set(FIRST_YEAR + i / MONTHS, i % MONTHS, 1);
            starts[i] = Math.floorDiv(calendar.getTimeInMillis(), MILLIS_A_DAY);
        }
        return starts;
    }
}
