package org.masar.policing.directory;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * When a service is open: rows that add up, and holidays that replace them. Half-open: at the closing time it is closed.
 * A row is read in its own offset, else in the zone the question brings.
 *
 * <p>Built by reading a directory. Immutable.
 */
public final class OpeningHours {

    /** No rows: nothing is known. */
    public static final OpeningHours UNKNOWN = new OpeningHours(ImmutableList.of(), ImmutableList.of());

    /** How far ahead the next opening is looked for, in days. */
    public static final int HORIZON_DAYS = 366;

    /** Most openings come within days; the far ones are looked for only if they must be. */
    private static final int[] WINDOWS = {2, 9, 45, HORIZON_DAYS + 3};

    /**
     * The state at a moment.
     *
     * @param open whether a row says it is open
     * @param certain whether a row holds on that day; if not, call first
     * @param closesAt end of the run of hours, if it is open and the run ends within the horizon
     * @param nextOpening next change from closed to open, if there is one within the horizon
     */
    public record State(
            boolean open,
            boolean certain,
            @Nullable OffsetDateTime closesAt,
            @Nullable OffsetDateTime nextOpening) {}

    /** A holiday: which days, and the hours that replace the others; none if closed. */
    record Holiday(
            LocalDate from,
            LocalDate to,
            boolean closed,
            int opens,
            int closes,
            @Nullable ZoneId zone) {

        boolean on(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }

        boolean hasHours() {
            return !closed && opens != HoursRow.NO_HOURS;
        }
    }

    private record Span(OffsetDateTime from, OffsetDateTime to) {}

    private static final Comparator<Span> ORDER = Comparator.comparing(
                    (Span span) -> span.from().toInstant())
            .thenComparing(span -> span.to().toInstant());

    private final ImmutableList<HoursRow> rows;
    private final ImmutableList<Holiday> holidays;
    private final @Nullable PlainWeek week;

    OpeningHours(ImmutableList<HoursRow> rows, ImmutableList<Holiday> holidays) {
        this.rows = rows;
        this.holidays = holidays;
        this.week = holidays.isEmpty() ? PlainWeek.of(rows) : null;
    }

    /** A moment in the zone of rows that have none, worked out once for the hours of many services. */
    public static final class Moment {

        private final Instant at;
        private final ZoneId zone;
        private final boolean steady;
        private final long day;
        private final int second;
        private final int offset;

        /**
         * A moment.
         *
         * @param at the moment
         * @param zone zone of rows that have none
         */
        public Moment(Instant at, ZoneId zone) {
            this.at = at;
            this.zone = zone;
            LocalDateTime local = at.atZone(zone).toLocalDateTime();
            this.day = local.toLocalDate().toEpochDay();
            this.second = local.toLocalTime().toSecondOfDay();
            this.offset = zone.getRules().getOffset(at).getTotalSeconds();
            this.steady = zone.getRules().nextTransition(at) == null;
        }
    }

    /**
     * Open at a moment.
     *
     * @param moment the moment
     * @return whether a row says so
     */
    public boolean isOpen(Moment moment) {
        return week == null ? isOpen(moment.at, moment.zone) : week.isOpen(moment.day, moment.second);
    }

    /**
     * When a service that is closed opens next, as {@link #nextOpening}.
     *
     * @param moment a moment at which it is closed
     * @return seconds since 1970 began in UTC; {@link Long#MAX_VALUE} if it does not open within the horizon
     */
    public long nextOpeningSecond(Moment moment) {
        if (week != null && moment.steady) {
            long local = week.next(moment.day, moment.second);
            long second = local == Long.MAX_VALUE ? local : local - moment.offset;
            return second > moment.at.plus(Duration.ofDays(HORIZON_DAYS)).getEpochSecond() ? Long.MAX_VALUE : second;
        }
        OffsetDateTime next = nextOpening(moment.at, moment.zone);
        return next == null ? Long.MAX_VALUE : next.toEpochSecond();
    }

    /**
     * Whether anything is known.
     *
     * @return true if there is no row at all
     */
    public boolean isUnknown() {
        return rows.isEmpty() && holidays.isEmpty();
    }

    /**
     * Open on a weekday at a minute, for directories without dates: validity and holidays are not looked at.
     *
     * @param weekday the weekday
     * @param minute minute of the day, 0 to 1,439
     * @return whether a weekly row says so
     */
    public boolean isOpen(DayOfWeek weekday, int minute) {
        int second = minute * 60;
        for (HoursRow row : rows) {
            if (row.hasHours()
                    && row.opens() <= second
                    && second < row.closes()
                    && row.recurrence().includes(weekday)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a row with hours exists, for directories without dates.
     *
     * @return true if something is known of a usual week
     */
    public boolean knowsAWeek() {
        return rows.stream().anyMatch(HoursRow::hasHours);
    }

    /**
     * Open at a moment.
     *
     * @param at the moment
     * @param zone zone of rows that have none
     * @return whether a row says so
     */
    public boolean isOpen(Instant at, ZoneId zone) {
        LocalDateTime usual = at.atZone(zone).toLocalDateTime();
        for (HoursRow row : rows) {
            LocalDateTime local =
                    row.zone() == null ? usual : at.atZone(row.zone()).toLocalDateTime();
            LocalDate day = local.toLocalDate();
            int second = local.toLocalTime().toSecondOfDay();
            if (row.hasHours()
                    && row.opens() <= second
                    && second < row.closes()
                    && row.occursOn(day)
                    && !isHoliday(day)) {
                return true;
            }
        }
        for (Holiday holiday : holidays) {
            LocalDateTime local =
                    at.atZone(holiday.zone() == null ? zone : holiday.zone()).toLocalDateTime();
            int second = local.toLocalTime().toSecondOfDay();
            if (holiday.hasHours()
                    && holiday.on(local.toLocalDate())
                    && holiday.opens() <= second
                    && second < holiday.closes()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Open at a moment, and until or from when.
     *
     * @param at the moment
     * @param zone zone of rows that have none
     * @return the state
     */
    public State at(Instant at, ZoneId zone) {
        OffsetDateTime closes = null;
        boolean open = false;
        for (int window : WINDOWS) {
            boolean last = window == WINDOWS[WINDOWS.length - 1];
            Instant horizon = at.plus(Duration.ofDays(HORIZON_DAYS));
            // What ends or begins near the edge of a window may go on behind it.
            Instant edge = at.plus(Duration.ofDays(window - 1L));
            open = false;
            closes = null;
            OffsetDateTime opening = null;
            for (Span run : runs(at, zone, window)) {
                Instant from = run.from().toInstant();
                if (!from.isAfter(at) && run.to().toInstant().isAfter(at)) {
                    open = true;
                    closes = run.to();
                } else if (from.isAfter(at) && opening == null) {
                    opening = run.from();
                }
            }
            if (closes != null && closes.toInstant().isAfter(edge) && !last) {
                continue;
            }
            if (closes != null && closes.toInstant().isAfter(horizon)) {
                closes = null;
            }
            if (opening != null && opening.toInstant().isAfter(horizon)) {
                opening = null;
            }
            if (opening != null || last) {
                return new State(open, isCertain(at, zone), closes, opening);
            }
        }
        return new State(open, isCertain(at, zone), closes, null);
    }

    /**
     * When a service that is closed opens next: what {@link #at} says, without looking at how long.
     *
     * @param at a moment at which it is closed
     * @param zone zone of rows that have none
     * @return the first opening after the moment, if there is one within the horizon
     */
    public @Nullable OffsetDateTime nextOpening(Instant at, ZoneId zone) {
        Span first = null;
        for (HoursRow row : rows) {
            if (row.hasHours()) {
                first = earlier(
                        first,
                        next(
                                at,
                                row.zone() == null ? zone : row.zone(),
                                row.opens(),
                                row.closes(),
                                day -> row.occursOn(day) && !isHoliday(day)));
            }
        }
        for (Holiday holiday : holidays) {
            if (holiday.hasHours()) {
                first = earlier(
                        first,
                        next(
                                at,
                                holiday.zone() == null ? zone : holiday.zone(),
                                holiday.opens(),
                                holiday.closes(),
                                holiday::on));
            }
        }
        return first == null || first.from().toInstant().isAfter(at.plus(Duration.ofDays(HORIZON_DAYS)))
                ? null
                : first.from();
    }

    private static @Nullable Span earlier(@Nullable Span one, @Nullable Span other) {
        return one == null || (other != null && ORDER.compare(other, one) < 0) ? other : one;
    }

    private static @Nullable Span next(Instant at, ZoneId zone, int opens, int closes, Predicate<LocalDate> on) {
        LocalDate first = at.atZone(zone).toLocalDate();
        for (int i = 0; i <= HORIZON_DAYS + 1; i++) {
            LocalDate day = first.plusDays(i);
            if (on.test(day)) {
                Span span = span(day, opens, closes, zone);
                if (span.from().toInstant().isAfter(at)) {
                    return span;
                }
            }
        }
        return null;
    }

    private boolean isHoliday(LocalDate day) {
        for (Holiday holiday : holidays) {
            if (holiday.on(day)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The days on which it opens.
     *
     * @param from the first day looked at
     * @param to the last day looked at, inclusive
     * @return the days, ascending, each once; rows without hours count too
     */
    public ImmutableList<LocalDate> dates(LocalDate from, LocalDate to) {
        ImmutableList.Builder<LocalDate> dates = ImmutableList.builder();
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            if (isDay(day)) {
                dates.add(day);
            }
        }
        return dates.build();
    }

    private boolean isDay(LocalDate day) {
        boolean holiday = false;
        for (Holiday one : holidays) {
            if (one.on(day)) {
                if (!one.closed()) {
                    return true;
                }
                holiday = true;
            }
        }
        return !holiday && rows.stream().anyMatch(row -> row.occursOn(day));
    }

    /** The rows as cells of HSDS 3.x schedules, which has no holidays: they are worked into the rows. */
    ImmutableList<ImmutableMap<String, String>> rows() {
        return Holidays.worked(rows, holidays).stream().map(HoursRow::cells).collect(ImmutableList.toImmutableList());
    }

    /**
     * Whether what is said of a moment is known: a row holds on the day, or a holiday does, and none that occurs leaves
     * its hours open.
     *
     * @param at the moment
     * @param zone zone of rows that have none
     * @return false means call first
     */
    public boolean isCertain(Instant at, ZoneId zone) {
        boolean held = false;
        for (Holiday holiday : holidays) {
            if (holiday.on(day(at, holiday.zone(), zone))) {
                return holiday.closed() || holiday.hasHours();
            }
        }
        for (HoursRow row : rows) {
            LocalDate day = day(at, row.zone(), zone);
            if (row.holdsOn(day)) {
                if (!row.hasHours() && row.recurrence().occurs(day)) {
                    continue;
                }
                held = true;
            }
        }
        return held;
    }

    private static LocalDate day(Instant at, @Nullable ZoneId own, ZoneId zone) {
        return at.atZone(own == null ? zone : own).toLocalDate();
    }

    /** The hours from a day before the moment to a number of days after it; touching ones are one run. */
    private List<Span> runs(Instant at, ZoneId zone, int days) {
        List<Span> spans = new ArrayList<>();
        for (HoursRow row : rows) {
            if (!row.hasHours()) {
                continue;
            }
            ZoneId own = row.zone() == null ? zone : row.zone();
            LocalDate first = at.atZone(own).toLocalDate();
            for (int i = -1; i <= days; i++) {
                LocalDate day = first.plusDays(i);
                if (row.occursOn(day) && !isHoliday(day)) {
                    spans.add(span(day, row.opens(), row.closes(), own));
                }
            }
        }
        for (Holiday holiday : holidays) {
            if (holiday.hasHours()) {
                ZoneId own = holiday.zone() == null ? zone : holiday.zone();
                LocalDate first = at.atZone(own).toLocalDate();
                for (int i = -1; i <= days; i++) {
                    LocalDate day = first.plusDays(i);
                    if (holiday.on(day)) {
                        spans.add(span(day, holiday.opens(), holiday.closes(), own));
                    }
                }
            }
        }
        return merged(spans);
    }

    private static Span span(LocalDate day, int opens, int closes, ZoneId zone) {
        return new Span(
                day.atStartOfDay().plusSeconds(opens).atZone(zone).toOffsetDateTime(),
                day.atStartOfDay().plusSeconds(closes).atZone(zone).toOffsetDateTime());
    }

    private static List<Span> merged(List<Span> spans) {
        spans.sort(ORDER);
        List<Span> runs = new ArrayList<>();
        for (Span span : spans) {
            Span before = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (before == null || span.from().toInstant().isAfter(before.to().toInstant())) {
                runs.add(span);
            } else if (span.to().toInstant().isAfter(before.to().toInstant())) {
                runs.set(runs.size() - 1, new Span(before.from(), span.to()));
            }
        }
        return runs;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OpeningHours is && rows.equals(is.rows) && holidays.equals(is.holidays);
    }

    @Override
    public int hashCode() {
        return 31 * rows.hashCode() + holidays.hashCode();
    }

    @Override
    public String toString() {
        return "OpeningHours";
    }
}
