package org.masar.core.time;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.primitives.Ints;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.masar.core.time.Closures.Cluster;

/**
 * The days on which the offices of one place work: its weekend and its holidays. Immutable.
 *
 * <p>Where it is not known whether a day is a holiday (the moon decides, or sources differ), a deadline is the earliest
 * of all it could be, so that acting by it is in time however things turn out.
 */
public final class WorkingCalendar {

    /** What offices do on a day. */
    public enum DayKind {
        /** They work. */
        WORKING,
        /** They are closed each week on this day. */
        WEEKEND,
        /** They are closed for a holiday. */
        HOLIDAY,
        /** They may be closed for a holiday that follows the moon or is not certain. */
        PERHAPS_HOLIDAY
    }

    private static final int MOST_DAYS = 10_000;
    private static final int LONGEST_CLOSURE = 4_000;

    private final String id;
    private final ImmutableSortedSet<DayOfWeek> weekend;
    private final ImmutableList<Holiday> holidays;
    private final @Nullable Validity verified;

    private WorkingCalendar(
            String id, Collection<DayOfWeek> weekend, Collection<Holiday> holidays, @Nullable Validity verified) {
        this.id = requireNonNull(id, "id");
        this.weekend = ImmutableSortedSet.copyOf(weekend);
        this.holidays = ImmutableList.copyOf(holidays);
        this.verified = verified;
        if (this.weekend.size() == DayOfWeek.values().length) {
            throw new IllegalArgumentException("weekend must leave a working day\nMaybe the working days were given.");
        }
    }

    /**
     * A calendar whose holidays are all known.
     *
     * @param id what to call it, for example {@code IQ}
     * @param weekend the days closed each week; may be empty, must not be all seven
     * @param holidays the days closed beside
     * @return the calendar
     * @throws IllegalArgumentException if no day of the week is left
     */
    public static WorkingCalendar of(String id, Collection<DayOfWeek> weekend, Collection<LocalDate> holidays) {
        return withHolidays(
                id,
                weekend,
                holidays.stream().map(day -> Holiday.on("holiday", day)).collect(ImmutableList.toImmutableList()),
                Validity.always());
    }

    /**
     * A calendar with holidays given by rules.
     *
     * @param id what to call it
     * @param weekend the days closed each week; may be empty, must not be all seven
     * @param holidays the rules
     * @param verified the days for which the holidays were looked up; null if they are not known at all
     * @return the calendar
     * @throws IllegalArgumentException if no day of the week is left
     */
    public static WorkingCalendar withHolidays(
            String id, Collection<DayOfWeek> weekend, Collection<Holiday> holidays, @Nullable Validity verified) {
        return new WorkingCalendar(id, weekend, holidays, verified);
    }

    /**
     * This calendar with further holidays, for example those a government announced at short notice.
     *
     * @param further the rules to add
     * @return the longer calendar, under the same id
     */
    public WorkingCalendar with(Collection<Holiday> further) {
        return new WorkingCalendar(
                id,
                weekend,
                ImmutableList.<Holiday>builder()
                        .addAll(holidays)
                        .addAll(further)
                        .build(),
                verified);
    }

    /**
     * What it is called.
     *
     * @return its id
     */
    public String id() {
        return id;
    }

    /**
     * The days closed each week.
     *
     * @return the days, Monday first
     */
    public ImmutableSortedSet<DayOfWeek> weekend() {
        return weekend;
    }

    /**
     * The rules of its holidays.
     *
     * @return the rules as given
     */
    public ImmutableList<Holiday> holidays() {
        return holidays;
    }

    /**
     * The days for which the holidays were looked up.
     *
     * @return the days; empty if only the weekend is known, or no source was read as a whole
     */
    public Optional<Validity> verified() {
        return Optional.ofNullable(verified);
    }

    /**
     * Whether the holidays around a day were looked up. Where they were not, a deadline counted back may be too late.
     *
     * @param date the day
     * @return false where only the weekend is known, or rules are merely carried on
     */
    public boolean isVerified(LocalDate date) {
        return verified != null && verified.contains(date);
    }

    /**
     * What offices do on a day.
     *
     * @param date the day
     * @return WEEKEND where a holiday falls on one
     */
    public DayKind kind(LocalDate date) {
        if (weekend.contains(date.getDayOfWeek())) {
            return DayKind.WEEKEND;
        }
        Closures closures = Closures.between(holidays, date, date);
        if (closures.surelyClosed(date)) {
            return DayKind.HOLIDAY;
        }
        Cluster open = closures.openOn(date);
        if (open == null
                || open.outcomes().stream().noneMatch(outcome -> outcome.days().contains(date))) {
            return DayKind.WORKING;
        }
        return open.outcomes().stream().allMatch(outcome -> outcome.days().contains(date))
                ? DayKind.HOLIDAY
                : DayKind.PERHAPS_HOLIDAY;
    }

    /**
     * Counts working days from an anchor, which itself is not counted, whatever day it is. Counting forward gives the
     * n-th working day after it, counting back the n-th before it.
     *
     * @param anchor the day from which to count
     * @param workingDays how many, -10,000 to 10,000; negative counts back; 0 is the anchor itself
     * @return the day reached; where that depends on holidays that are not certain, the earliest it can be
     * @throws IllegalArgumentException if the number is out of range
     */
    public LocalDate plusWorkingDays(LocalDate anchor, int workingDays) {
        if (workingDays < -MOST_DAYS || workingDays > MOST_DAYS) {
            throw new IllegalArgumentException("workingDays (" + workingDays + ") must be -" + MOST_DAYS + " to "
                    + MOST_DAYS + "\nMaybe months or years were meant.");
        }
        if (workingDays == 0) {
            return anchor;
        }
        int step = Integer.signum(workingDays);
        int wanted = Math.abs(workingDays);
        for (long span = 3L * wanted + 30; ; span *= 2) {
            LocalDate reached = within(anchor, step, span, wanted);
            if (reached != null) {
                return reached;
            }
        }
    }

    private @Nullable LocalDate within(LocalDate anchor, int step, long span, int wanted) {
        LocalDate end = anchor.plusDays(step * span);
        Closures closures = Closures.between(holidays, step > 0 ? anchor : end, step > 0 ? end : anchor);
        Tally tally = new Tally(closures);
        int reached = 0;
        int idle = 0;
        for (LocalDate day = anchor.plusDays(step); !day.equals(end); day = day.plusDays(step)) {
            if (!weekend.contains(day.getDayOfWeek()) && !closures.surelyClosed(day)) {
                tally.count(day);
            }
            // Forward the deadline is early if many days turn out to be working days, backward if few do.
            int now = step > 0 ? tally.most() : tally.least();
            if (now >= wanted) {
                return day;
            }
            idle = now > reached ? 0 : idle + 1;
            reached = now;
            if (idle > LONGEST_CLOSURE) {
                throw new IllegalStateException("the calendar " + id + " must have a working day within "
                        + LONGEST_CLOSURE + " days\nMaybe its holidays cover the whole year.");
            }
        }
        return null;
    }

    /** How many of the days counted so far are working days, at most and at least. */
    private static final class Tally {

        private final Closures closures;
        private final Map<LocalDate, int[]> closedByOutcome = new HashMap<>();
        private int counted;
        private int fewestClosed;
        private int mostClosed;

        Tally(Closures closures) {
            this.closures = closures;
        }

        void count(LocalDate day) {
            counted++;
            Cluster open = closures.openOn(day);
            if (open == null) {
                return;
            }
            int[] closed = closedByOutcome.computeIfAbsent(
                    open.first(), first -> new int[open.outcomes().size()]);
            fewestClosed -= Ints.min(closed);
            mostClosed -= Ints.max(closed);
            for (int i = 0; i < closed.length; i++) {
                closed[i] += open.outcomes().get(i).days().contains(day) ? 1 : 0;
            }
            fewestClosed += Ints.min(closed);
            mostClosed += Ints.max(closed);
        }

        int most() {
            return counted - fewestClosed;
        }

        int least() {
            return counted - mostClosed;
        }
    }
}
