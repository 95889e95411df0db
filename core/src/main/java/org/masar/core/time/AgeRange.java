package org.masar.core.time;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An age in completed years, as far as the date of birth and the rule for 29 February let it be known. A comparison is
 * decided only if both ends agree.
 *
 * @param min the least it can be, 0 or more
 * @param max the most it can be, not less than {@code min}
 */
public record AgeRange(int min, int max) {

    /**
     * Checks the ends.
     *
     * @param min the least it can be
     * @param max the most it can be
     * @throws IllegalArgumentException if {@code min} is negative or {@code max} less than {@code min}
     */
    public AgeRange {
        if (min < 0 || max < min) {
            throw new IllegalArgumentException(
                    "min must be 0 or more and max not less than min\nMaybe the two stand in the wrong order.");
        }
    }

    /**
     * The age on a day where the rule for people born on 29 February is not known: on 28 February of a common year the
     * range holds both answers.
     *
     * @param birth when the person was born
     * @param on the day in question
     * @return the range; empty if the person was born after that day for certain. Of a partial date of birth only the
     *     part up to that day counts
     */
    public static Optional<AgeRange> at(PartialDate birth, LocalDate on) {
        return at(birth, on, Rounding.UP, Rounding.DOWN);
    }

    /**
     * The age on a day.
     *
     * @param birth when the person was born
     * @param on the day in question
     * @param leapling the day on which somebody born on 29 February completes a year that has no such day: DOWN is 28
     *     February, UP 1 March
     * @return the range; empty if the person was born after that day for certain. Of a partial date of birth only the
     *     part up to that day counts
     * @throws java.time.DateTimeException if the rounding is FAIL and the answer depends on it
     */
    public static Optional<AgeRange> at(PartialDate birth, LocalDate on, Rounding leapling) {
        return at(birth, on, leapling, leapling);
    }

    private static Optional<AgeRange> at(PartialDate birth, LocalDate on, Rounding forMin, Rounding forMax) {
        if (birth.earliest().isAfter(on)) {
            return Optional.empty();
        }
        LocalDate youngest = birth.latest().isAfter(on) ? on : birth.latest();
        return Optional.of(new AgeRange(years(youngest, on, forMin), years(birth.earliest(), on, forMax)));
    }

    private static int years(LocalDate birth, LocalDate on, Rounding leapling) {
        return Math.toIntExact(DateMath.yearsBetween(birth, on, leapling));
    }

    /**
     * Whether the age is known to the year.
     *
     * @return true if both ends are equal
     */
    @JsonIgnore
    public boolean isExact() {
        return min == max;
    }

    /**
     * Whether the person has completed so many years for certain.
     *
     * @param years the limit
     * @return true if both ends reach it; false may also mean undecided: see {@link #isCertainlyBelow}
     */
    public boolean isCertainlyAtLeast(int years) {
        return min >= years;
    }

    /**
     * Whether the person has not completed so many years for certain.
     *
     * @param years the limit
     * @return true if both ends are below it; false may also mean undecided: see {@link #isCertainlyAtLeast}
     */
    public boolean isCertainlyBelow(int years) {
        return max < years;
    }

    /**
     * The range as text.
     *
     * @return for example {@code 17} or {@code 17..18}
     */
    @Override
    public String toString() {
        return isExact() ? Integer.toString(min) : min + ".." + max;
    }
}
