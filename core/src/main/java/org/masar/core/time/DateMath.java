package org.masar.core.time;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * Month and year arithmetic, always with an explicit {@link Rounding}. The only place in the house that adds months or
 * years to a date.
 */
public final class DateMath {

    private static final int MONTHS_A_YEAR = 12;

    private DateMath() {}

    /**
     * Adds months.
     *
     * @param date where to start
     * @param months how many; negative goes back
     * @param rounding which day to take where the month is too short; DOWN is always the earlier day, UP the later,
     *     in whichever direction the months go
     * @return the same day of the month, or the day that the rounding chooses
     * @throws DateTimeException if the month is too short and the rounding is FAIL, or if the result is beyond
     *     {@link LocalDate#MIN} or {@link LocalDate#MAX}
     */
    public static LocalDate plusMonths(LocalDate date, long months, Rounding rounding) {
        requireNonNull(rounding, "rounding");
        YearMonth month = YearMonth.from(date).plusMonths(months);
        if (month.isValidDay(date.getDayOfMonth())) {
            return month.atDay(date.getDayOfMonth());
        }
        return switch (rounding) {
            case DOWN -> month.atEndOfMonth();
            case UP -> month.atEndOfMonth().plusDays(1);
            case FAIL ->
                throw new DateTimeException("the month reached must have the day it started from, and it has not"
                        + "\nMaybe the rule says which day counts then: pass Rounding.DOWN or Rounding.UP.");
        };
    }

    /**
     * Adds years.
     *
     * @param date where to start
     * @param years how many; negative goes back
     * @param rounding which day to take for 29 February in a common year
     * @return the same day of the year, or the day that the rounding chooses
     * @throws DateTimeException as {@link #plusMonths}
     */
    public static LocalDate plusYears(LocalDate date, long years, Rounding rounding) {
        return plusMonths(date, Math.multiplyExact(years, MONTHS_A_YEAR), rounding);
    }

    /**
     * Adds a period: its years and months together in one step, rounded once, then its days.
     *
     * @param date where to start
     * @param period what to add; its parts may be negative
     * @param rounding which day to take where the month is too short
     * @return the date reached
     * @throws DateTimeException as {@link #plusMonths}
     */
    public static LocalDate plus(LocalDate date, Period period, Rounding rounding) {
        LocalDate monthsLater = plusMonths(date, period.toTotalMonths(), rounding);
        return monthsLater.plus(period.withYears(0).withMonths(0));
    }

    /**
     * Months completed between two dates: the largest n for which {@code from} plus n months is not after {@code to}.
     *
     * @param from where to start
     * @param to where to stop; not before {@code from}
     * @param rounding on which day a month is completed that lacks the day of {@code from}
     * @return completed months, 0 or more
     * @throws IllegalArgumentException if {@code to} is before {@code from}
     * @throws DateTimeException if the rounding is FAIL and DOWN and UP would give different answers
     */
    public static long monthsBetween(LocalDate from, LocalDate to, Rounding rounding) {
        return completed(from, to, 1, rounding);
    }

    /**
     * Years completed between two dates: the largest n for which {@code from} plus n years is not after {@code to}.
     *
     * @param from where to start, for example a date of birth
     * @param to where to stop; not before {@code from}
     * @param rounding on which day a year is completed that lacks the 29 February of {@code from}
     * @return completed years, 0 or more
     * @throws IllegalArgumentException if {@code to} is before {@code from}
     * @throws DateTimeException if the rounding is FAIL and DOWN and UP would give different answers
     */
    public static long yearsBetween(LocalDate from, LocalDate to, Rounding rounding) {
        return completed(from, to, MONTHS_A_YEAR, rounding);
    }

    private static long completed(LocalDate from, LocalDate to, int months, Rounding rounding) {
        requireNonNull(rounding, "rounding");
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "to must not be before from\nMaybe the two dates stand in the wrong order.");
        }
        if (rounding == Rounding.FAIL) {
            long down = completed(from, to, months, Rounding.DOWN);
            if (down != completed(from, to, months, Rounding.UP)) {
                throw new DateTimeException("to must not be the day on which the roundings differ"
                        + "\nMaybe the rule says which day counts then: pass Rounding.DOWN or Rounding.UP.");
            }
            return down;
        }
        long whole = ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(to)) / months;
        return reached(from, whole * months, to, rounding) ? whole : whole - 1;
    }

    private static boolean reached(LocalDate from, long months, LocalDate to, Rounding rounding) {
        YearMonth month = YearMonth.from(from).plusMonths(months);
        if (month.isBefore(YearMonth.from(to))) {
            // Rounded up, the day may be the first of the next month: still not after to.
            return true;
        }
        return month.isValidDay(from.getDayOfMonth())
                ? from.getDayOfMonth() <= to.getDayOfMonth()
                : rounding == Rounding.DOWN && to.getDayOfMonth() == month.lengthOfMonth();
    }
}
