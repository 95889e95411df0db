package org.masar.core.time;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.function.Function;

/**
 * One or more days in a row on which offices close.
 *
 * @param name what it is called
 * @param first when its first day is
 * @param days how many days in a row, 1 to 30
 * @param moonSighted whether the days follow the sighting of the moon, so that they may come a day earlier or later
 * @param certain false where it is not sure that offices close at all: sources conflict, it is decided anew each year,
 *     or it is known from memory only
 * @param validity when the rule holds; a holiday counts if its expected first day is inside
 */
public record Holiday(String name, First first, int days, boolean moonSighted, boolean certain, Validity validity) {

    private static final int MOST_DAYS = 30;

    /** When the first day of a holiday is. */
    public sealed interface First {

        /**
         * Once.
         *
         * @param date the day
         */
        record Once(LocalDate date) implements First {}

        /**
         * Each year on the same day.
         *
         * @param day the day; 29 February only exists in leap years
         */
        record Yearly(MonthDay day) implements First {}

        /**
         * Each year of the Hijri calendar on the same day, computed by the Umm al-Qura tables (as in ICU) for the years
         * 1300 to 1600 (November 1882 to November 2174).
         *
         * @param month 1 (Muharram) to 12 (Dhu al-Hijja)
         * @param day 1 to 30; a 30 only exists in months that long
         */
        record HijriYearly(int month, int day) implements First {

            /**
             * Checks the parts.
             *
             * @param month 1 to 12
             * @param day 1 to 30
             * @throws IllegalArgumentException if a part is out of range
             */
            public HijriYearly {
                if (month < 1 || month > 12 || day < 1 || day > 30) {
                    throw new IllegalArgumentException("month (" + month + ") must be 1 to 12 and day (" + day
                            + ") 1 to 30\nMaybe the two stand in the wrong order.");
                }
            }
        }

        /**
         * One answer for each kind.
         *
         * @param once for a single date
         * @param yearly for a day of each year
         * @param hijri for a day of each Hijri year
         * @param <R> what is answered
         * @return what the function of this kind says
         */
        default <R> R fold(Function<Once, R> once, Function<Yearly, R> yearly, Function<HijriYearly, R> hijri) {
            if (this instanceof Once it) {
                return once.apply(it);
            }
            if (this instanceof Yearly it) {
                return yearly.apply(it);
            }
            return hijri.apply((HijriYearly) this);
        }
    }

    /**
     * Checks the parts.
     *
     * @param name what it is called
     * @param first when its first day is
     * @param days how many days in a row
     * @param moonSighted whether it may come a day earlier or later
     * @param certain whether offices surely close
     * @param validity when the rule holds
     * @throws IllegalArgumentException if {@code days} is out of range
     */
    public Holiday {
        requireNonNull(name, "name");
        requireNonNull(first, "first");
        requireNonNull(validity, "validity");
        if (days < 1 || days > MOST_DAYS) {
            throw new IllegalArgumentException("days (" + days + ") must be 1 to " + MOST_DAYS
                    + "\nMaybe a longer closure should be stated as several holidays.");
        }
    }

    /**
     * A single day that is known.
     *
     * @param name what it is called
     * @param date the day
     * @return the holiday
     */
    public static Holiday on(String name, LocalDate date) {
        return new Holiday(name, new First.Once(date), 1, false, true, Validity.always());
    }

    /**
     * The same day of each year.
     *
     * @param name what it is called
     * @param day the day
     * @return the holiday
     */
    public static Holiday yearly(String name, MonthDay day) {
        return new Holiday(name, new First.Yearly(day), 1, false, true, Validity.always());
    }

    /**
     * Days that are expected but follow the moon.
     *
     * @param name what it is called
     * @param expected the day that is expected to be the first
     * @param days how many days in a row
     * @return the holiday, which may come a day earlier or later
     */
    public static Holiday moonSighted(String name, LocalDate expected, int days) {
        return new Holiday(name, new First.Once(expected), days, true, true, Validity.always());
    }

    /** The first days that are expected and valid between two days, both inclusive. */
    ImmutableSortedSet<LocalDate> expectedBetween(LocalDate from, LocalDate to) {
        ImmutableList<LocalDate> all = first.fold(
                once -> ImmutableList.of(once.date()),
                yearly -> yearlyBetween(yearly.day(), from, to),
                hijri -> HijriDates.between(hijri.month(), hijri.day(), from, to));
        return all.stream()
                .filter(day -> !day.isBefore(from) && !day.isAfter(to) && validity.contains(day))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    private static ImmutableList<LocalDate> yearlyBetween(MonthDay day, LocalDate from, LocalDate to) {
        ImmutableList.Builder<LocalDate> dates = ImmutableList.builder();
        for (int year = from.getYear(); year <= to.getYear(); year++) {
            if (day.isValidYear(year)) {
                dates.add(day.atYear(year));
            }
        }
        return dates.build();
    }
}
