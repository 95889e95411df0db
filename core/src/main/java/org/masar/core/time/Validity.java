package org.masar.core.time;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days, half-open: the first day belongs to it, the end does not. Either side may be open.
 *
 * @param from the first day inside; null where there is no beginning
 * @param until the first day after it; null where there is no end
 */
public record Validity(@Nullable LocalDate from, @Nullable LocalDate until) {

    private static final Validity ALWAYS = new Validity(null, null);

    /**
     * Checks that at least one day is inside.
     *
     * @param from the first day inside, or null
     * @param until the first day after it, or null
     * @throws IllegalArgumentException if {@code until} is not after {@code from}
     */
    public Validity {
        if (from != null && until != null && !until.isAfter(from)) {
            throw new IllegalArgumentException("until (" + until + ") must be after from (" + from + ")\n"
                    + (until.equals(from)
                            ? "Maybe one day was meant: the end is the day after the last one, or use Validity.ofClosed."
                            : "Maybe the two dates stand in the wrong order."));
        }
    }

    /**
     * All days.
     *
     * @return the validity without beginning or end
     */
    public static Validity always() {
        return ALWAYS;
    }

    /**
     * From a day to the day before another.
     *
     * @param from the first day inside
     * @param until the first day after it
     * @return the validity
     * @throws IllegalArgumentException if {@code until} is not after {@code from}
     */
    public static Validity of(LocalDate from, LocalDate until) {
        return new Validity(from, until);
    }

    /**
     * From a day on.
     *
     * @param from the first day inside
     * @return the validity without end
     */
    public static Validity from(LocalDate from) {
        return new Validity(from, null);
    }

    /**
     * Up to the day before a date.
     *
     * @param until the first day after it
     * @return the validity without beginning
     */
    public static Validity until(LocalDate until) {
        return new Validity(null, until);
    }

    /**
     * From a first to a last day, as people write it: both belong to it.
     *
     * @param first the first day inside
     * @param last the last day inside; may be the first day too
     * @return the validity
     * @throws IllegalArgumentException if {@code last} is before {@code first}, or is {@link LocalDate#MAX}
     */
    public static Validity ofClosed(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("last (" + last + ") must not be before first (" + first
                    + ")\nMaybe the two dates stand in the wrong order.");
        }
        if (last.equals(LocalDate.MAX)) {
            throw new IllegalArgumentException(
                    "last (" + last + ") must have a day after it\nMaybe an open end was meant: use Validity.from.");
        }
        return new Validity(first, last.plusDays(1));
    }

    /**
     * Whether a day is inside.
     *
     * @param date the day
     * @return true from the first day up to the day before the end
     */
    public boolean contains(LocalDate date) {
        return (from == null || !date.isBefore(from)) && (until == null || date.isBefore(until));
    }

    /**
     * Whether all days of another validity are inside this one.
     *
     * @param other the other
     * @return true also for equal ones
     */
    public boolean encloses(Validity other) {
        return (from == null || (other.from != null && !other.from.isBefore(from)))
                && (until == null || (other.until != null && !other.until.isAfter(until)));
    }

    /**
     * Whether the two share a day.
     *
     * @param other the other
     * @return true if some day is inside both
     */
    public boolean overlaps(Validity other) {
        return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
    }

    /**
     * Whether the other begins on the very day this one ends, so that no day lies between them and none is shared.
     *
     * @param other the later one
     * @return true if {@code until} is the other's {@code from}; an open end meets nothing
     */
    public boolean meets(Validity other) {
        return until != null && until.equals(other.from);
    }

    /**
     * The days that are inside both.
     *
     * @param other the other
     * @return the shared stretch, or empty if there is none
     */
    public Optional<Validity> intersection(Validity other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        LocalDate later = from == null || (other.from != null && other.from.isAfter(from)) ? other.from : from;
        LocalDate earlier = until == null || (other.until != null && other.until.isBefore(until)) ? other.until : until;
        return Optional.of(new Validity(later, earlier));
    }

    private boolean startsBeforeEndOf(Validity other) {
        return from == null || other.until == null || from.isBefore(other.until);
    }

    /**
     * The dates in interval notation.
     *
     * @return for example {@code [2024-01-01, 2025-01-01)}; an open side is empty
     */
    @Override
    public String toString() {
        return (from == null ? "(" : "[" + from) + ", " + (until == null ? "" : until) + ")";
    }
}
