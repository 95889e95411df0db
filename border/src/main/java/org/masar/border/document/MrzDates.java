package org.masar.border.document;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.masar.core.time.PartialDate;

/**
 * Dates of the zone (ICAO Doc 9303-3, section 4.8). Doc 9303 has no rule for centuries: the one here is the library's,
 * and always needs a reference day from the caller.
 */
final class MrzDates {

    /** Documents valid for longer than this are not known. */
    private static final int MOST_YEARS_AHEAD = 20;

    private MrzDates() {}

    static MrzDateKind birthKind(String date) {
        int digits = leadingDigits(date);
        boolean fillersAfter = MrzCharacters.allFillers(date, digits, 6);
        if (digits == 6) {
            return number(date, 2) >= 1 && number(date, 2) <= 12 && number(date, 4) >= 1 && number(date, 4) <= 31
                    ? MrzDateKind.COMPLETE
                    : MrzDateKind.INVALID;
        }
        if (fillersAfter && digits == 0) {
            return MrzDateKind.UNKNOWN;
        }
        boolean partial =
                fillersAfter && (digits == 2 || (digits == 4 && number(date, 2) >= 1 && number(date, 2) <= 12));
        return partial ? MrzDateKind.PARTIAL : MrzDateKind.INVALID;
    }

    /** The filler rule is written for the date of birth only: fillers here leave the day unknown. */
    static MrzDateKind expiryKind(String date) {
        boolean fillers = false;
        for (int i = 0; i < 6; i++) {
            char c = date.charAt(i);
            fillers |= c == MrzCharacters.FILLER;
            if (c != MrzCharacters.FILLER && !MrzCharacters.isDigit(c)) {
                return MrzDateKind.INVALID;
            }
        }
        return fillers ? MrzDateKind.UNKNOWN : birthKind(date);
    }

    /** Whether a day of a COMPLETE date exists in no year of any century. 29 February is left open here. */
    static boolean existsInNoYear(String date) {
        return number(date, 4) > YearMonth.of(2000, number(date, 2)).lengthOfMonth();
    }

    static @Nullable PartialDate resolveBirth(String date, LocalDate asOf) {
        MrzDateKind kind = birthKind(date);
        if (kind == MrzDateKind.COMPLETE) {
            LocalDate full = latest(date, asOf.getYear(), asOf.getMonthValue(), asOf.getDayOfMonth());
            return full == null ? null : PartialDate.of(full);
        }
        if (kind != MrzDateKind.PARTIAL) {
            return null;
        }
        boolean yearOnly = leadingDigits(date) == 2;
        int month = yearOnly ? 0 : number(date, 2);
        int year = century(number(date, 0), asOf.getYear(), month > asOf.getMonthValue());
        return !isWritten(year) ? null : yearOnly ? PartialDate.of(year) : PartialDate.of(year, month);
    }

    static @Nullable LocalDate resolveExpiry(String date, LocalDate asOf) {
        return expiryKind(date) == MrzDateKind.COMPLETE
                ? latest(date, asOf.getYear() + MOST_YEARS_AHEAD, asOf.getMonthValue(), asOf.getDayOfMonth())
                : null;
    }

    /**
     * The latest date with these six digits that is not after the given day, or null if it does not exist in its year.
     * The year is found first, by comparing numbers: 29 February must not move a date by a century.
     */
    private static @Nullable LocalDate latest(String date, int year, int month, int day) {
        int itsMonth = number(date, 2);
        int itsDay = number(date, 4);
        boolean later = itsMonth > month || (itsMonth == month && itsDay > day);
        int itsYear = century(number(date, 0), year, later);
        return !isWritten(itsYear) || itsDay > YearMonth.of(itsYear, itsMonth).lengthOfMonth()
                ? null
                : LocalDate.of(itsYear, itsMonth, itsDay);
    }

    /** The latest year with these two digits that is not after the given year, or before it where asked for. */
    private static int century(int twoDigits, int year, boolean before) {
        int last = before ? year - 1 : year;
        return last - Math.floorMod(last - twoDigits, 100);
    }

    /** Whether a year has four digits; others come from reference days that nobody lives in. */
    private static boolean isWritten(int year) {
        return year >= 1 && year <= 9999;
    }

    private static int leadingDigits(String date) {
        int digits = 0;
        while (digits < 6 && MrzCharacters.isDigit(date.charAt(digits))) {
            digits++;
        }
        return digits;
    }

    private static int number(String date, int at) {
        return (date.charAt(at) - '0') * 10 + date.charAt(at + 1) - '0';
    }
}
