package org.masar.core.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.masar.core.json.JsonText;

/**
 * A date of which perhaps only the month or the year is known, as many birth dates are. In JSON one text:
 * {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}, in the digits 0-9, years 0001 to 9999.
 *
 * <p>Many registers write 1 January or 1 July for "some day of that year". Nothing is guessed: a date counts as such a
 * placeholder only after {@link #asPlaceholder}. It is then known to the year, prints as the year, and
 * {@link #written} still has the day.
 */
@JsonText(
        pattern = "^(?!0000)[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$",
        expected = "a date, a month or a year, as in 1990-03-31, 1990-03 or 1990")
public final class PartialDate {

    /** How much is known. */
    public enum Precision {
        /** The year. */
        YEAR,
        /** Year and month. */
        MONTH,
        /** The day. */
        DAY
    }

    /** How a partial date lies to a day. */
    public enum Relation {
        /** Before it, whatever the missing parts are. */
        BEFORE,
        /** It is that day. */
        SAME,
        /** After it, whatever the missing parts are. */
        AFTER,
        /** That depends on the missing parts. */
        UNDECIDED
    }

    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;
    private static final int DAY_LENGTH = 10;
    private static final int LAST_YEAR = 9999;
    private static final int MONTHS = 12;

    private final LocalDate earliest;
    private final Precision precision;
    private final @Nullable LocalDate written;

    private PartialDate(int year, int month, int day, Precision precision) {
        if (year < 1 || year > LAST_YEAR) {
            throw new DateTimeException("year must be from 0001 to 9999\nMaybe the date is of another calendar.");
        }
        if (month < 1 || month > MONTHS) {
            throw new DateTimeException("month must be from 1 to 12\nMaybe day and month stand in the wrong order.");
        }
        if (day < 1 || day > YearMonth.of(year, month).lengthOfMonth()) {
            throw new DateTimeException(
                    "day must be one that the month has in that year\nMaybe only the month is known: leave the day out.");
        }
        this.earliest = LocalDate.of(year, month, day);
        this.precision = precision;
        this.written = null;
    }

    private PartialDate(LocalDate placeholder) {
        this.earliest = placeholder.withDayOfYear(1);
        this.precision = Precision.YEAR;
        this.written = placeholder;
    }

    /**
     * A year.
     *
     * @param year 1 to 9999
     * @return the date known to the year
     * @throws DateTimeException if the year is out of range
     */
    public static PartialDate of(int year) {
        return new PartialDate(year, 1, 1, Precision.YEAR);
    }

    /**
     * A month of a year.
     *
     * @param year 1 to 9999
     * @param month 1 to 12
     * @return the date known to the month
     * @throws DateTimeException if a part is out of range
     */
    public static PartialDate of(int year, int month) {
        return new PartialDate(year, month, 1, Precision.MONTH);
    }

    /**
     * A day.
     *
     * @param year 1 to 9999
     * @param month 1 to 12
     * @param day 1 to the length of the month
     * @return the full date
     * @throws DateTimeException if there is no such day
     */
    public static PartialDate of(int year, int month, int day) {
        return new PartialDate(year, month, day, Precision.DAY);
    }

    /**
     * A day.
     *
     * @param date the day, in the years 1 to 9999
     * @return the full date
     * @throws DateTimeException if the year is out of range
     */
    public static PartialDate of(LocalDate date) {
        return of(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /**
     * Reads the JSON text.
     *
     * @param text {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}
     * @return the date
     * @throws DateTimeException if the text is of another form or there is no such date; the exception does not quote it
     */
    @JsonCreator
    public static PartialDate parse(String text) {
        int length = text.length();
        boolean formed = digits(text, 0, YEAR_LENGTH)
                && (length == YEAR_LENGTH
                        || (text.charAt(YEAR_LENGTH) == '-' && digits(text, YEAR_LENGTH + 1, MONTH_LENGTH)))
                && (length <= MONTH_LENGTH
                        || (text.charAt(MONTH_LENGTH) == '-' && digits(text, MONTH_LENGTH + 1, DAY_LENGTH)))
                && length <= DAY_LENGTH;
        if (!formed) {
            throw new DateTimeException("text must be YYYY, YYYY-MM or YYYY-MM-DD in the digits 0-9"
                    + "\nMaybe the parts stand in another order, or without their leading zeros.");
        }
        int year = Integer.parseInt(text, 0, YEAR_LENGTH, 10);
        if (length == YEAR_LENGTH) {
            return of(year);
        }
        int month = Integer.parseInt(text, YEAR_LENGTH + 1, MONTH_LENGTH, 10);
        if (length == MONTH_LENGTH) {
            return of(year, month);
        }
        return of(year, month, Integer.parseInt(text, MONTH_LENGTH + 1, DAY_LENGTH, 10));
    }

    private static boolean digits(String text, int from, int to) {
        if (text.length() < to) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /**
     * How much is known.
     *
     * @return YEAR for a placeholder too
     */
    public Precision precision() {
        return precision;
    }

    /**
     * The year.
     *
     * @return 1 to 9999
     */
    public int year() {
        return earliest.getYear();
    }

    /**
     * The first day it can be.
     *
     * @return the date itself if all of it is known
     */
    public LocalDate earliest() {
        return earliest;
    }

    /**
     * The last day it can be.
     *
     * @return the date itself if all of it is known
     */
    public LocalDate latest() {
        return switch (precision) {
            case YEAR -> earliest.withMonth(MONTHS).withDayOfMonth(31);
            case MONTH -> YearMonth.from(earliest).atEndOfMonth();
            case DAY -> earliest;
        };
    }

    /**
     * Whether this is a full date of the kind that registers use for "some day of that year".
     *
     * @return true for 1 January and 1 July, unless already marked
     */
    public boolean looksLikePlaceholder() {
        return precision == Precision.DAY
                && earliest.getDayOfMonth() == 1
                && (earliest.getMonthValue() == 1 || earliest.getMonthValue() == 7);
    }

    /**
     * This date, known to stand for "some day of that year".
     *
     * @return a date known to the year, which remembers the day that was {@link #written}
     * @throws IllegalStateException unless it {@link #looksLikePlaceholder}
     */
    public PartialDate asPlaceholder() {
        if (!looksLikePlaceholder()) {
            throw new IllegalStateException("the date must be a 1 January or 1 July to be marked as a placeholder"
                    + "\nMaybe ask looksLikePlaceholder() first, or state the year alone.");
        }
        return new PartialDate(earliest);
    }

    /**
     * Whether it was marked as a placeholder.
     *
     * @return true after {@link #asPlaceholder}
     */
    public boolean isPlaceholder() {
        return written != null;
    }

    /**
     * The date as it stands in the papers.
     *
     * @return {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}; with the day for a placeholder
     */
    public String written() {
        return written == null ? toString() : written.toString();
    }

    /**
     * How this date lies to a day. For "on or before the day" ask whether it is BEFORE the next day, for "on or after
     * the day" whether it is AFTER the day before: both may be decided where this day itself is not.
     *
     * @param day the day to compare with
     * @return BEFORE, SAME or AFTER only if no missing part could change that
     */
    public Relation relationTo(LocalDate day) {
        if (latest().isBefore(day)) {
            return Relation.BEFORE;
        }
        if (earliest.isAfter(day)) {
            return Relation.AFTER;
        }
        return precision == Precision.DAY ? Relation.SAME : Relation.UNDECIDED;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PartialDate that
                && earliest.equals(that.earliest)
                && precision == that.precision
                && Objects.equals(written, that.written);
    }

    @Override
    public int hashCode() {
        return Objects.hash(earliest, precision, written);
    }

    /**
     * The JSON text: what is known.
     *
     * @return {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}; the year for a placeholder
     */
    @JsonValue
    @Override
    public String toString() {
        String full = earliest.toString();
        return switch (precision) {
            case YEAR -> full.substring(0, YEAR_LENGTH);
            case MONTH -> full.substring(0, MONTH_LENGTH);
            case DAY -> full;
        };
    }
}
