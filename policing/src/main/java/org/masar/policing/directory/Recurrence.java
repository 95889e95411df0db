package org.masar.policing.directory;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.masar.core.message.PlainInput;

/**
 * The part of RFC 5545 (3.3.10) that opening hours need: WEEKLY or MONTHLY, interval, days, count or until, the first
 * day of the week. A day is decided by itself, so a rule without an end costs nothing.
 */
final class Recurrence {

    /** How often; ONCE is a row without a rule that has a first day. */
    private enum Frequency {
        WEEKLY,
        MONTHLY,
        ONCE
    }

    private record Day(int ordinal, DayOfWeek weekday) {}

    private static final Pattern DAY = Pattern.compile("([+-]?\\d{1,2})?\\s*([A-Za-z]+)");
    private static final Splitter LIST =
            Splitter.on(Pattern.compile("[,;]")).trimResults().omitEmptyStrings();

    /** Beyond this no directory plans; a count that reaches further has no end. */
    private static final int FARTHEST_DAYS = 36_600;

    private static final int LONGEST_MONTH = 31;
    private static final int LONGEST_YEAR = 366;
    private static final int MOST_WEEKS = 53;
    private static final int MOST_COUNT = 1_000_000;
    private static final int WEEK = 7;

    private final Frequency frequency;
    private final int interval;
    private final ImmutableSet<Day> days;
    private final ImmutableList<Integer> monthDays;
    private final ImmutableList<Integer> yearDays;
    private final ImmutableList<Integer> weeks;
    private final DayOfWeek weekStart;
    private final @Nullable LocalDate start;
    private final @Nullable LocalDate until;
    private final @Nullable LocalDate last;
    private final int count;

    /** The weekdays as bits where nothing else decides, as nearly always; else 0. */
    private final int weekdays;

    private Recurrence(
            Frequency frequency,
            int interval,
            ImmutableSet<Day> days,
            ImmutableList<Integer> monthDays,
            ImmutableList<Integer> yearDays,
            ImmutableList<Integer> weeks,
            DayOfWeek weekStart,
            @Nullable LocalDate start,
            @Nullable LocalDate until,
            int count) {
        this.frequency = frequency;
        this.interval = interval;
        this.days = days;
        this.monthDays = monthDays;
        this.yearDays = yearDays;
        this.weeks = weeks;
        this.weekStart = weekStart;
        this.start = start;
        this.until = until;
        this.count = count;
        boolean plain = frequency == Frequency.WEEKLY
                && interval == 1
                && monthDays.isEmpty()
                && yearDays.isEmpty()
                && weeks.isEmpty();
        this.weekdays = plain
                ? days.stream().mapToInt(day -> 1 << day.weekday().ordinal()).reduce(0, (a, b) -> a | b)
                : 0;
        this.last = count == 0 || start == null ? null : last(start, count);
    }

    /** Every week on these days. */
    static Recurrence weekly(Iterable<DayOfWeek> weekdays) {
        ImmutableSet.Builder<Day> days = ImmutableSet.builder();
        weekdays.forEach(day -> days.add(new Day(0, day)));
        return new Recurrence(
                Frequency.WEEKLY,
                1,
                days.build(),
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of(),
                DayOfWeek.MONDAY,
                null,
                null,
                0);
    }

    /**
     * Reads a rule.
     *
     * @param cell value of a column of an HSDS schedule, empty if it has none
     * @return the rule, or null if it cannot be read
     */
    static @Nullable Recurrence parse(Function<String, String> cell) {
        try {
            return read(cell);
        } catch (IllegalArgumentException | DateTimeException e) {
            return null;
        }
    }

    private static Recurrence read(Function<String, String> cell) {
        LocalDate start = date(cell.apply("dtstart"));
        LocalDate anchor = start == null ? date(cell.apply("valid_from")) : start;
        LocalDate until = date(cell.apply("until"));
        int interval = number(cell.apply("interval"), 1, 1, MOST_COUNT);
        int count = number(cell.apply("count"), 0, 1, MOST_COUNT);
        ImmutableSet<Day> days = days(cell.apply("byday"));
        ImmutableList<Integer> monthDays = numbers(cell.apply("bymonthday"), LONGEST_MONTH);
        ImmutableList<Integer> yearDays = numbers(cell.apply("byyearday"), LONGEST_YEAR);
        ImmutableList<Integer> weeks = numbers(cell.apply("byweekno"), MOST_WEEKS);
        String first = cell.apply("wkst");
        DayOfWeek weekStart = first.isBlank() ? DayOfWeek.MONDAY : Weekdays.parse(first);
        boolean named = !days.isEmpty() || !monthDays.isEmpty() || !yearDays.isEmpty() || !weeks.isEmpty();
        Frequency frequency = frequency(Ascii.toUpperCase(cell.apply("freq").strip()), named);
        if (weekStart == null
                || (anchor == null && (interval > 1 || count > 0 || !named))
                || (frequency != Frequency.MONTHLY && days.stream().anyMatch(day -> day.ordinal() != 0))) {
            throw new IllegalArgumentException("rule");
        }
        if (!named && frequency == Frequency.WEEKLY && anchor != null) {
            days = ImmutableSet.of(new Day(0, anchor.getDayOfWeek()));
        } else if (!named && frequency == Frequency.MONTHLY && anchor != null) {
            monthDays = ImmutableList.of(anchor.getDayOfMonth());
        }
        // Where nothing is counted from it, the first day of validity is no start.
        LocalDate from = named && interval == 1 && count == 0 ? start : anchor;
        return new Recurrence(frequency, interval, days, monthDays, yearDays, weeks, weekStart, from, until, count);
    }

    private static Frequency frequency(String text, boolean named) {
        if (text.isEmpty()) {
            return named ? Frequency.WEEKLY : Frequency.ONCE;
        }
        Frequency frequency = Frequency.valueOf(text);
        if (frequency == Frequency.ONCE) {
            throw new IllegalArgumentException("freq");
        }
        return frequency;
    }

    private static ImmutableSet<Day> days(String text) {
        ImmutableSet.Builder<Day> days = ImmutableSet.builder();
        for (String part : LIST.split(text)) {
            DayOfWeek whole = Weekdays.parse(part);
            if (whole != null) {
                days.add(new Day(0, whole));
                continue;
            }
            Matcher matcher = DAY.matcher(part);
            DayOfWeek weekday = matcher.matches() ? Weekdays.parse(matcher.group(2)) : null;
            if (weekday == null) {
                throw new IllegalArgumentException("byday");
            }
            int ordinal = Integer.parseInt(matcher.group(1));
            if (ordinal == 0 || StrictMath.abs(ordinal) > 5) {
                throw new IllegalArgumentException("byday");
            }
            days.add(new Day(ordinal, weekday));
        }
        return days.build();
    }

    private static ImmutableList<Integer> numbers(String text, int most) {
        ImmutableList.Builder<Integer> numbers = ImmutableList.builder();
        for (String part : LIST.split(PlainInput.digits(text))) {
            int number = Integer.parseInt(part);
            if (number == 0 || number > most || number < -most) {
                throw new IllegalArgumentException("by");
            }
            numbers.add(number);
        }
        return numbers.build();
    }

    private static int number(String text, int absent, int least, int most) {
        if (text.isBlank()) {
            return absent;
        }
        int number = Integer.parseInt(PlainInput.digits(text).strip());
        if (number < least || number > most) {
            throw new IllegalArgumentException("number");
        }
        return number;
    }

    /** A date, or the date of a date-time; null for an empty cell. */
    static @Nullable LocalDate date(String text) {
        String plain = PlainInput.digits(text).strip();
        if (plain.isEmpty()) {
            return null;
        }
        int time = plain.indexOf('T');
        String day = time < 0 ? plain : plain.substring(0, time);
        return day.length() == 8
                ? LocalDate.parse(day, DateTimeFormatter.BASIC_ISO_DATE)
                : LocalDate.parse(day, DateTimeFormatter.ISO_LOCAL_DATE);
    }

    /** The rule as HSDS 3.x writes it. */
    ImmutableMap<String, String> cells() {
        ImmutableMap.Builder<String, String> cells = ImmutableMap.builder();
        if (frequency != Frequency.ONCE) {
            cells.put("freq", frequency.name());
        }
        if (interval > 1) {
            cells.put("interval", String.valueOf(interval));
        }
        put(
                cells,
                "byday",
                days.stream()
                        .map(day -> (day.ordinal() == 0 ? "" : String.valueOf(day.ordinal()))
                                + Weekdays.code(day.weekday()))
                        .toList());
        put(cells, "bymonthday", monthDays.stream().map(String::valueOf).toList());
        put(cells, "byyearday", yearDays.stream().map(String::valueOf).toList());
        put(cells, "byweekno", weeks.stream().map(String::valueOf).toList());
        if (weekStart != DayOfWeek.MONDAY) {
            cells.put("wkst", weekStart.name().substring(0, 3));
        }
        if (start != null) {
            cells.put("dtstart", start.toString());
        }
        if (until != null) {
            cells.put("until", until.toString());
        }
        if (count > 0) {
            cells.put("count", String.valueOf(count));
        }
        return cells.buildOrThrow();
    }

    private static void put(ImmutableMap.Builder<String, String> cells, String name, List<String> values) {
        if (!values.isEmpty()) {
            cells.put(name, String.join(",", values));
        }
    }

    /** Whether a day is one of the rule's. */
    boolean occurs(LocalDate day) {
        return (until == null || !day.isAfter(until)) && (last == null || !day.isAfter(last)) && matches(day);
    }

    /** The weekdays as bits from Monday, where the rule is nothing else and has no end; else 0. */
    int everyWeek() {
        return start == null && until == null && last == null ? weekdays : 0;
    }

    /** Whether a weekday is one of a weekly rule's, for questions without a date. */
    boolean includes(DayOfWeek weekday) {
        return frequency == Frequency.WEEKLY
                && (days.isEmpty() ? monthDays.isEmpty() : days.contains(new Day(0, weekday)));
    }

    private boolean matches(LocalDate day) {
        if (start != null && day.isBefore(start)) {
            return false;
        }
        if (weekdays != 0) {
            return (weekdays >> day.getDayOfWeek().ordinal() & 1) != 0;
        }
        return switch (frequency) {
            case ONCE -> day.equals(start);
            case WEEKLY ->
                inWeek(day) && limits(day) && (days.isEmpty() || days.contains(new Day(0, day.getDayOfWeek())));
            case MONTHLY -> inMonth(day) && limits(day) && (days.isEmpty() || ordinal(day));
        };
    }

    private boolean inWeek(LocalDate day) {
        return interval == 1
                || start == null
                || ChronoUnit.DAYS.between(weekOf(start), weekOf(day)) / WEEK % interval == 0;
    }

    private LocalDate weekOf(LocalDate day) {
        return day.minusDays((day.getDayOfWeek().getValue() - weekStart.getValue() + WEEK) % WEEK);
    }

    private boolean inMonth(LocalDate day) {
        return interval == 1
                || start == null
                || ChronoUnit.MONTHS.between(YearMonth.from(start), YearMonth.from(day)) % interval == 0;
    }

    private boolean ordinal(LocalDate day) {
        int forward = (day.getDayOfMonth() - 1) / WEEK + 1;
        int backward = -((day.lengthOfMonth() - day.getDayOfMonth()) / WEEK + 1);
        DayOfWeek weekday = day.getDayOfWeek();
        return days.contains(new Day(0, weekday))
                || days.contains(new Day(forward, weekday))
                || days.contains(new Day(backward, weekday));
    }

    /** The numbered days of month and year and the numbered weeks; negative ones count from the end. */
    private boolean limits(LocalDate day) {
        WeekFields fields = WeekFields.of(weekStart, 4);
        return (monthDays.isEmpty() || one(monthDays, day.getDayOfMonth(), day.lengthOfMonth()))
                && (yearDays.isEmpty() || one(yearDays, day.getDayOfYear(), day.lengthOfYear()))
                && (weeks.isEmpty()
                        || one(weeks, day.get(fields.weekOfWeekBasedYear()), (int)
                                day.range(fields.weekOfWeekBasedYear()).getMaximum()));
    }

    private static boolean one(ImmutableList<Integer> wanted, int value, int length) {
        IntPredicate fits = number -> number == value || number == value - length - 1;
        return wanted.stream().mapToInt(Integer::intValue).anyMatch(fits);
    }

    /** The day on which a count is used up; null if that is beyond any plan. */
    private @Nullable LocalDate last(LocalDate from, int count) {
        int left = count;
        for (int i = 0; i < FARTHEST_DAYS; i++) {
            LocalDate day = from.plusDays(i);
            if (matches(day) && --left == 0) {
                return day;
            }
        }
        return null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Recurrence is
                && frequency == is.frequency
                && interval == is.interval
                && count == is.count
                && weekStart == is.weekStart
                && days.equals(is.days)
                && monthDays.equals(is.monthDays)
                && yearDays.equals(is.yearDays)
                && weeks.equals(is.weeks)
                && Objects.equals(start, is.start)
                && Objects.equals(until, is.until);
    }

    @Override
    public int hashCode() {
        return Objects.hash(interval, count, weekdays, monthDays, start, until);
    }
}
