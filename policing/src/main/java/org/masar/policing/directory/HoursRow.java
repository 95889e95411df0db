package org.masar.policing.directory;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableMap;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.masar.core.message.PlainInput;

/**
 * One row of opening hours.
 *
 * @param recurrence its days
 * @param validFrom first day for which it holds, inclusive; null without bound
 * @param validTo last day for which it holds, inclusive; null without bound
 * @param opens second of the day, -1 where the row has no hours
 * @param closes second of the day, exclusive, up to 86,400
 * @param zone offset from UTC if the row has one
 */
record HoursRow(
        Recurrence recurrence,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        int opens,
        int closes,
        @Nullable ZoneId zone) {

    /** Hours of a row: none, unreadable, or a span. */
    record Span(
            @Nullable DefectCode flaw,
            String column,
            int opens,
            int closes,
            @Nullable ZoneOffset offset,
            boolean remark) {

        private static Span flaw(DefectCode code, String column) {
            return new Span(code, column, NO_HOURS, NO_HOURS, null, false);
        }
    }

    static final int NO_HOURS = -1;

    /** The same row with other limits of validity. */
    HoursRow within(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new HoursRow(recurrence, from, to, opens, closes, zone);
    }

    private static final int LAST_MINUTE = ClockText.DAY - 60;
    private static final double MOST_HOURS = 18;
    private static final int SECONDS = 3_600;
    private static final int MINUTE = 60;

    boolean hasHours() {
        return opens != NO_HOURS;
    }

    boolean holdsOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    boolean occursOn(LocalDate day) {
        return holdsOn(day) && recurrence.occurs(day);
    }

    static Span span(String opensAt, String closesAt) {
        if (opensAt.isBlank() && closesAt.isBlank()) {
            return new Span(null, "", NO_HOURS, NO_HOURS, null, false);
        }
        ClockText opens = ClockText.parse(opensAt);
        if (opens == null || opens.second() == ClockText.DAY) {
            return Span.flaw(DefectCode.TIME_UNREADABLE, "opens_at");
        }
        ClockText closes = ClockText.parse(closesAt);
        if (closes == null || closes.twelve() != opens.twelve()) {
            return Span.flaw(DefectCode.TIME_UNREADABLE, "closes_at");
        }
        ZoneOffset offset = opens.offset() == null ? closes.offset() : opens.offset();
        if (closes.offset() != null && !closes.offset().equals(offset)) {
            return Span.flaw(DefectCode.TIME_UNREADABLE, "closes_at");
        }
        int end = closes.second() == 0 ? ClockText.DAY : closes.second();
        if (end <= opens.second()) {
            return Span.flaw(DefectCode.CLOSES_BEFORE_OPENS, "closes_at");
        }
        if (opens.second() == 0 && end >= LAST_MINUTE) {
            end = ClockText.DAY;
        }
        return new Span(
                null,
                opens.remark() ? "opens_at" : "closes_at",
                opens.second(),
                end,
                offset,
                opens.remark() || closes.remark());
    }

    /** A row of HSDS 2.x and 3.x; what is wrong with it goes to {@code defects}. Null if it says nothing that can be used. */
    static @Nullable HoursRow schedule(Function<String, String> cell, List<Flaw> defects) {
        Span span = span(cell.apply("opens_at"), cell.apply("closes_at"));
        if (!cell.apply("count").isBlank() && !cell.apply("until").isBlank()) {
            defects.add(new Flaw(DefectCode.COUNT_AND_UNTIL, "until"));
        }
        Recurrence recurrence = Recurrence.parse(cell);
        LocalDate from = null;
        LocalDate to = null;
        ZoneId zone = span.offset();
        boolean readable = recurrence != null;
        try {
            from = Recurrence.date(cell.apply("valid_from"));
            to = Recurrence.date(cell.apply("valid_to"));
            zone = zone == null ? timezone(cell.apply("timezone")) : zone;
        } catch (DateTimeException | NumberFormatException e) {
            readable = false;
        }
        if (!readable) {
            defects.add(new Flaw(DefectCode.RULE_UNREADABLE, "freq"));
        }
        report(span, defects);
        return recurrence == null || !readable || span.flaw() != null
                ? null
                : new HoursRow(recurrence, from, to, span.opens(), span.closes(), zone);
    }

    /** This row as HSDS 3.x writes it. */
    ImmutableMap<String, String> cells() {
        ImmutableMap.Builder<String, String> cells = ImmutableMap.builder();
        cells.putAll(recurrence.cells());
        if (validFrom != null) {
            cells.put("valid_from", validFrom.toString());
        }
        if (validTo != null) {
            cells.put("valid_to", validTo.toString());
        }
        if (hasHours()) {
            String offset = zone instanceof ZoneOffset own ? own.getId() : "";
            cells.put("opens_at", clock(opens) + offset);
            cells.put("closes_at", clock(opens == 0 && closes == ClockText.DAY ? LAST_MINUTE : closes) + offset);
        } else if (zone instanceof ZoneOffset own) {
            cells.put("timezone", String.valueOf(own.getTotalSeconds() / (double) SECONDS));
        }
        return cells.buildOrThrow();
    }

    private static String clock(int second) {
        int minutes = second / MINUTE;
        return Strings.padStart(String.valueOf(minutes / MINUTE), 2, '0')
                + ":"
                + Strings.padStart(String.valueOf(minutes % MINUTE), 2, '0');
    }

    /** A row of HSDS 1.x. */
    static @Nullable HoursRow regular(Function<String, String> cell, List<Flaw> defects) {
        DayOfWeek weekday = Weekdays.parse(cell.apply("weekday"));
        Span span = span(cell.apply("opens_at"), cell.apply("closes_at"));
        LocalDate from = null;
        LocalDate to = null;
        boolean readable = weekday != null;
        try {
            from = Recurrence.date(cell.apply("valid_from"));
            to = Recurrence.date(cell.apply("valid_to"));
        } catch (DateTimeException e) {
            readable = false;
        }
        if (!readable) {
            defects.add(new Flaw(DefectCode.RULE_UNREADABLE, "weekday"));
        }
        report(span, defects);
        return weekday == null || !readable || span.flaw() != null
                ? null
                : new HoursRow(
                        Recurrence.weekly(List.of(weekday)), from, to, span.opens(), span.closes(), span.offset());
    }

    /** A row of the template. */
    static @Nullable HoursRow template(Function<String, String> cell, List<Flaw> defects) {
        List<DayOfWeek> days = new ArrayList<>();
        boolean readable = !cell.apply("byday").isBlank();
        for (String part : cell.apply("byday").split("[,\\s]+", -1)) {
            DayOfWeek day = Weekdays.parse(part);
            readable &= day != null || part.isEmpty();
            if (day != null) {
                days.add(day);
            }
        }
        Span span = span(cell.apply("opens"), cell.apply("closes"));
        LocalDate from = null;
        LocalDate to = null;
        try {
            from = Recurrence.date(cell.apply("validFrom"));
            to = Recurrence.date(cell.apply("validTo"));
        } catch (DateTimeException e) {
            readable = false;
        }
        if (!readable) {
            defects.add(new Flaw(DefectCode.RULE_UNREADABLE, "hours"));
        }
        List<Flaw> ofSpan = new ArrayList<>();
        report(span, ofSpan);
        ofSpan.forEach(flaw -> defects.add(new Flaw(flaw.code(), "hours")));
        return !readable || span.flaw() != null
                ? null
                : new HoursRow(Recurrence.weekly(days), from, to, span.opens(), span.closes(), span.offset());
    }

    private static void report(Span span, List<Flaw> defects) {
        if (span.flaw() != null) {
            defects.add(new Flaw(span.flaw(), span.column()));
        } else if (span.remark()) {
            defects.add(new Flaw(DefectCode.TIME_REMARK, span.column()));
        }
    }

    /** Hours from UTC, as HSDS writes them; or an offset. */
    private static @Nullable ZoneId timezone(String text) {
        String plain = PlainInput.digits(text).strip();
        if (plain.isEmpty()) {
            return null;
        }
        if (plain.contains(":") || plain.equals("Z")) {
            return ZoneOffset.of(plain);
        }
        double hours = Double.parseDouble(plain);
        if (!(StrictMath.abs(hours) <= MOST_HOURS)) {
            throw new DateTimeException("timezone");
        }
        return ZoneOffset.ofTotalSeconds((int) StrictMath.rint(hours * SECONDS));
    }

    @Override
    public String toString() {
        return "HoursRow";
    }
}
