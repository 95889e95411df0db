package org.masar.policing.directory;

import com.google.common.base.Ascii;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The opening hours of HSDS tables, and whom they belong to. A row of a service or of a service at a location goes
 * before rows of the location alone.
 */
final class Schedules {

    private static final ImmutableSet<String> YES = ImmutableSet.of("true", "t", "yes", "y", "1");
    private static final ImmutableSet<String> NO = ImmutableSet.of("false", "f", "no", "n", "0");

    /** A row that can be used, with the things it belongs to; empty where it names none that exists. */
    private record Entry(
            String service, String location, @Nullable HoursRow hours, OpeningHours.@Nullable Holiday holiday) {}

    private final Source source;
    private final SameHours known = new SameHours();
    private final Map<String, Row> atLocations = new HashMap<>();
    private final ListMultimap<String, Entry> byService = ArrayListMultimap.create();
    private final ListMultimap<String, Entry> byLocation = ArrayListMultimap.create();

    Schedules(Source source) {
        this.source = source;
    }

    void read() {
        source.rows(Kind.SERVICE_AT_LOCATION).forEach(row -> atLocations.putIfAbsent(row.key(), row));
        for (Kind kind : List.of(Kind.SCHEDULES, Kind.REGULAR_SCHEDULES, Kind.HOLIDAY_SCHEDULES)) {
            for (Row row : source.rows(kind)) {
                read(kind, row);
            }
        }
    }

    private void read(Kind kind, Row row) {
        List<Flaw> flaws = new ArrayList<>();
        HoursRow hours = null;
        OpeningHours.Holiday holiday = null;
        if (kind == Kind.HOLIDAY_SCHEDULES) {
            holiday = holiday(row::get, flaws);
        } else {
            hours = kind == Kind.SCHEDULES ? HoursRow.schedule(row::get, flaws) : HoursRow.regular(row::get, flaws);
        }
        boolean wasRejected = row.isRejected();
        for (Flaw flaw : flaws) {
            // A frequency that is no code was told already.
            boolean told = flaw.code() == DefectCode.RULE_UNREADABLE && kind == Kind.SCHEDULES && badCode(row);
            if (!told) {
                source.findings().add(flaw.code(), source.of(kind), row, flaw.column(), false);
            }
            if (flaw.code() == DefectCode.TIME_UNREADABLE || flaw.code() == DefectCode.CLOSES_BEFORE_OPENS) {
                row.reject();
            }
        }
        if (!wasRejected && (hours != null || holiday != null)) {
            Row at = atLocations.get(row.get("service_at_location_id"));
            String service =
                    row.get("service_id").isEmpty() && at != null ? at.get("service_id") : row.get("service_id");
            String location =
                    row.get("location_id").isEmpty() && at != null ? at.get("location_id") : row.get("location_id");
            if (at != null && !exists(Kind.SERVICES, service)) {
                service = at.get("service_id");
            }
            Entry entry = new Entry(
                    exists(Kind.SERVICES, service) ? service : "",
                    exists(Kind.LOCATIONS, location) ? location : "",
                    hours,
                    holiday);
            if (!entry.service().isEmpty()) {
                byService.put(entry.service(), entry);
            } else if (!entry.location().isEmpty()) {
                byLocation.put(entry.location(), entry);
            }
        }
    }

    private static boolean badCode(Row row) {
        String frequency = row.get("freq");
        String start = row.get("wkst");
        return (!frequency.isEmpty() && !frequency.equals("WEEKLY") && !frequency.equals("MONTHLY"))
                || (!start.isEmpty() && Weekdays.parse(start) == null);
    }

    private boolean exists(Kind kind, String id) {
        Table table = source.table(kind);
        return table != null && !id.isEmpty() && table.withId(id) > 0;
    }

    /** The hours of a service at one of its locations. */
    OpeningHours at(String service, String location) {
        List<Entry> own = byService.get(service).stream()
                .filter(entry -> entry.location().isEmpty() || entry.location().equals(location))
                .toList();
        return hours(own.isEmpty() ? byLocation.get(location) : own);
    }

    /** The hours of a service over all its locations. */
    OpeningHours of(String service, Set<String> locations) {
        List<Entry> own = byService.get(service);
        return hours(
                own.isEmpty()
                        ? locations.stream()
                                .flatMap(location -> byLocation.get(location).stream())
                                .toList()
                        : own);
    }

    private OpeningHours hours(List<Entry> entries) {
        if (entries.isEmpty()) {
            return OpeningHours.UNKNOWN;
        }
        ImmutableList.Builder<HoursRow> rows = ImmutableList.builder();
        ImmutableList.Builder<OpeningHours.Holiday> holidays = ImmutableList.builder();
        for (Entry entry : entries) {
            if (entry.hours() != null) {
                rows.add(entry.hours());
            }
            if (entry.holiday() != null) {
                holidays.add(entry.holiday());
            }
        }
        return known.merge(new OpeningHours(rows.build(), holidays.build()));
    }

    /** A holiday row; null if it cannot be used. */
    static OpeningHours.@Nullable Holiday holiday(Function<String, String> cell, List<Flaw> flaws) {
        HoursRow.Span span = HoursRow.span(cell.apply("opens_at"), cell.apply("closes_at"));
        String closed = Ascii.toLowerCase(cell.apply("closed"));
        LocalDate from = null;
        LocalDate to = null;
        try {
            from = Recurrence.date(cell.apply("start_date"));
            to = Recurrence.date(cell.apply("end_date"));
        } catch (DateTimeException e) {
            from = null;
        }
        to = to == null ? from : to;
        boolean isClosed = YES.contains(closed);
        if (from == null
                || to == null
                || to.isBefore(from)
                || (!isClosed && !closed.isEmpty() && !NO.contains(closed))) {
            flaws.add(new Flaw(DefectCode.RULE_UNREADABLE, "start_date"));
            return null;
        }
        if (!isClosed && span.flaw() != null) {
            flaws.add(new Flaw(span.flaw(), span.column()));
            return null;
        }
        return new OpeningHours.Holiday(from, to, isClosed, span.opens(), span.closes(), span.offset());
    }
}
