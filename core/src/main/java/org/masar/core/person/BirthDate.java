package org.masar.core.person;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.masar.core.json.JsonText;
import org.masar.core.time.AgeRange;
import org.masar.core.time.PartialDate;
import org.masar.core.time.Rounding;

/** When a person was born, as far as it is known. In JSON one text, as {@link PartialDate}. */
@JsonText(
        pattern = "^(?!0000)[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$",
        expected = "a date, a month or a year, as in 1990-03-31, 1990-03 or 1990")
public final class BirthDate {

    private final PartialDate date;

    private BirthDate(PartialDate date) {
        this.date = requireNonNull(date, "date");
    }

    /**
     * A date of birth.
     *
     * @param date as far as it is known
     * @return the date of birth
     */
    public static BirthDate of(PartialDate date) {
        return new BirthDate(date);
    }

    /**
     * Reads the JSON text.
     *
     * @param text {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}
     * @return the date of birth
     * @throws java.time.DateTimeException if the text is of another form or there is no such date; it is not quoted
     */
    @JsonCreator
    public static BirthDate parse(String text) {
        return new BirthDate(PartialDate.parse(text));
    }

    /**
     * The date itself.
     *
     * @return as far as it is known
     */
    @JsonValue
    public PartialDate reveal() {
        return date;
    }

    /**
     * This date, known to stand for "some day of that year"; see {@link PartialDate#asPlaceholder}.
     *
     * @return a date of birth known to the year
     * @throws IllegalStateException unless it is a 1 January or 1 July
     */
    public BirthDate asPlaceholder() {
        return new BirthDate(date.asPlaceholder());
    }

    /**
     * The age on a day, where the rule for people born on 29 February is not known.
     *
     * @param day the day in question
     * @return the range; empty if the person was born after that day for certain
     */
    public Optional<AgeRange> ageOn(LocalDate day) {
        return AgeRange.at(date, day);
    }

    /**
     * The age on a day.
     *
     * @param day the day in question
     * @param leapling on which day somebody born on 29 February completes a year that has no such day
     * @return the range; empty if the person was born after that day for certain
     */
    public Optional<AgeRange> ageOn(LocalDate day, Rounding leapling) {
        return AgeRange.at(date, day, leapling);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BirthDate that && date.equals(that.date);
    }

    @Override
    public int hashCode() {
        return date.hashCode();
    }

    /**
     * The type alone.
     *
     * @return {@code BirthDate}
     */
    @Override
    public String toString() {
        return "BirthDate";
    }
}
