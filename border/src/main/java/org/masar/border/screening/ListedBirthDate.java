package org.masar.border.screening;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.masar.core.json.JsonText;
import org.masar.core.time.PartialDate;

/**
 * A date of birth in a list: a partial date, or a range of years. In JSON one text, {@code YYYY}, {@code YYYY-MM},
 * {@code YYYY-MM-DD} or {@code YYYY/YYYY}. Prints as its type only.
 */
@JsonText(
        pattern = "^(?!0000)[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?|/(?!0000)[0-9]{4})?$",
        expected = "a date, a month, a year or two years, as in 1990-03-31, 1990-03, 1990 or 1988/1991")
public final class ListedBirthDate {

    private final PartialDate from;
    private final @Nullable PartialDate to;

    private ListedBirthDate(PartialDate from, @Nullable PartialDate to) {
        this.from = requireNonNull(from, "from");
        this.to = to;
    }

    /**
     * A date.
     *
     * @param date as far as it is known
     * @return the date of birth
     */
    public static ListedBirthDate of(PartialDate date) {
        return new ListedBirthDate(date, null);
    }

    /**
     * A range of years.
     *
     * @param from first year, inclusive
     * @param to last year, inclusive; not before {@code from}
     * @return the range
     * @throws DateTimeException if a year is out of range or the two stand in the wrong order
     */
    public static ListedBirthDate between(int from, int to) {
        if (to < from) {
            throw new DateTimeException("to must not be before from\nMaybe the two years stand in the wrong order.");
        }
        return new ListedBirthDate(PartialDate.of(from), PartialDate.of(to));
    }

    /**
     * Reads the JSON text.
     *
     * @param text see the type
     * @return the date or range
     * @throws DateTimeException if the text is of another form or there is no such date; it is not quoted
     */
    @JsonCreator
    public static ListedBirthDate parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return of(PartialDate.parse(text));
        }
        if (slash != 4 || text.length() != 9) {
            throw new DateTimeException("text must be YYYY, YYYY-MM, YYYY-MM-DD or YYYY/YYYY"
                    + "\nMaybe only years can stand at the ends of a range.");
        }
        return between(
                PartialDate.parse(text.substring(0, 4)).year(),
                PartialDate.parse(text.substring(5)).year());
    }

    /**
     * How a traveller's date of birth answers this one.
     *
     * @param born the traveller's
     * @return never UNKNOWN
     */
    public BirthDateEvidence compare(PartialDate born) {
        int year = born.year();
        if (to != null) {
            int away = Math.max(0, Math.max(from.year() - year, year - to.year()));
            return away == 0 ? BirthDateEvidence.IN_RANGE : away(away);
        }
        if (from.year() != year) {
            return away(Math.abs(from.year() - year));
        }
        boolean full = born.precision() == PartialDate.Precision.DAY && from.precision() == PartialDate.Precision.DAY;
        LocalDate listed = from.earliest();
        LocalDate own = born.earliest();
        if (full && listed.equals(own)) {
            return BirthDateEvidence.EXACT;
        }
        if (full && listed.getDayOfMonth() == own.getMonthValue() && listed.getMonthValue() == own.getDayOfMonth()) {
            return BirthDateEvidence.DAY_MONTH_SWAPPED;
        }
        return born.looksLikePlaceholder() || from.looksLikePlaceholder()
                ? BirthDateEvidence.PLACEHOLDER_YEAR
                : BirthDateEvidence.SAME_YEAR;
    }

    private static BirthDateEvidence away(int years) {
        return years == 1 ? BirthDateEvidence.CLOSE_YEAR : BirthDateEvidence.CONFLICT;
    }

    /**
     * The text.
     *
     * @return as {@link #parse} reads it
     */
    @JsonValue
    public String reveal() {
        return to == null ? from.written() : from + "/" + to;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ListedBirthDate that && reveal().equals(that.reveal());
    }

    @Override
    public int hashCode() {
        return reveal().hashCode();
    }

    /**
     * The type alone.
     *
     * @return {@code ListedBirthDate}
     */
    @Override
    public String toString() {
        return "ListedBirthDate";
    }
}
