package org.masar.policing.directory;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.masar.core.engine.DataFile;
import org.masar.core.engine.Engine;
import org.masar.core.engine.EngineInfo;
import org.masar.core.engine.PreparedEngine;
import org.masar.core.json.Problem;
import org.masar.core.message.Message;
import tools.jackson.databind.JsonNode;

/**
 * {@code policing.directory.open}: is a service open, until when, when next, on which days. The recurrence follows RFC
 * 5545 (3.3.10) in the part HSDS uses.
 */
public final class OpenEngine implements PreparedEngine<ServiceDirectory, OpenRequest, OpenAnswer> {

    private static final EngineInfo<OpenRequest, OpenAnswer> INFO = new EngineInfo<>(
            "policing.directory.open",
            "1.0.0",
            "Is this service open, and when next?",
            OpenRequest.class,
            OpenAnswer.class);

    private static final ZoneId IRAQ = ZoneId.of("Asia/Baghdad");

    /** A hundred years; beyond that nobody plans. */
    private static final int MOST_DAYS = 36_600;

    private final @Nullable ServiceDirectory directory;

    /** For the service loader; rows or a directory come with the request. */
    public OpenEngine() {
        this(null);
    }

    private OpenEngine(@Nullable ServiceDirectory directory) {
        this.directory = directory;
    }

    /**
     * The zone of rows that have none, where the question names none: its own offset, but Iraq's for a moment in UTC.
     *
     * @param at the moment asked about
     * @return the zone
     */
    public static ZoneId zone(@Nullable OffsetDateTime at) {
        return at == null || at.getOffset().equals(ZoneOffset.UTC) ? IRAQ : at.getOffset();
    }

    @Override
    public EngineInfo<OpenRequest, OpenAnswer> info() {
        return INFO;
    }

    @Override
    public ImmutableSet<String> dataNames() {
        return Directories.names();
    }

    @Override
    public ServiceDirectory read(ImmutableMap<String, DataFile> files) {
        return Directories.read(INFO.id(), files);
    }

    @Override
    public Engine<OpenRequest, OpenAnswer> with(ServiceDirectory data) {
        return new OpenEngine(data);
    }

    @Override
    public List<Problem> check(OpenRequest request) {
        List<Problem> problems = new ArrayList<>();
        boolean rows = request.schedules() != null || request.regular() != null || request.holidays() != null;
        Directories.check(request.data(), directory != null, request.serviceId() != null, problems);
        if (request.serviceId() == null && !rows) {
            problems.add(Problem.missing("/serviceId"));
        } else if (request.serviceId() != null && rows) {
            problems.add(Problem.contradiction("/serviceId"));
        } else if (request.serviceId() != null
                && problems.isEmpty()
                && Directories.of(request.data(), directory)
                        .hours(request.serviceId())
                        .isEmpty()) {
            problems.add(form("/serviceId", "a service of the directory"));
        }
        objects(request.schedules(), "schedules", problems);
        objects(request.regular(), "regular", problems);
        objects(request.holidays(), "holidays", problems);
        if (request.zone() != null && zone(request.zone()) == null) {
            problems.add(form("/zone", "a zone like Asia/Baghdad or an offset like +03:00"));
        }
        if (request.at() != null && request.weekday() != null) {
            problems.add(Problem.contradiction("/at"));
            problems.add(Problem.contradiction("/weekday"));
        }
        if (request.weekday() != null && request.minute() == null) {
            problems.add(Problem.missing("/minute"));
        } else if (request.weekday() == null && request.minute() != null) {
            problems.add(Problem.missing("/weekday"));
        }
        days(request.from(), request.to(), problems);
        if (request.at() == null && request.weekday() == null && request.minute() == null && request.from() == null) {
            problems.add(Problem.missing("/at"));
        }
        return problems;
    }

    private static void objects(@Nullable List<DirectoryJson> rows, String name, List<Problem> problems) {
        for (int i = 0; rows != null && i < rows.size(); i++) {
            if (!rows.get(i).node().isObject()) {
                problems.add(Problem.of(
                        Problem.Code.WRONG_TYPE,
                        Problem.at(name, i),
                        Message.of("problem.wrongType", "expected", List.of("object"))));
            }
        }
    }

    private static void days(@Nullable LocalDate from, @Nullable LocalDate to, List<Problem> problems) {
        if (from == null && to != null) {
            problems.add(Problem.missing("/from"));
        } else if (from != null && to == null) {
            problems.add(Problem.missing("/to"));
        } else if (from != null && to != null) {
            if (to.isBefore(from)) {
                problems.add(Problem.contradiction("/from"));
                problems.add(Problem.contradiction("/to"));
            } else if (ChronoUnit.DAYS.between(from, to) > MOST_DAYS) {
                problems.add(Problem.outOfRange("/to", ".." + from.plusDays(MOST_DAYS)));
            }
        }
    }

    private static Problem form(String pointer, String expected) {
        return Problem.of(Problem.Code.BAD_VALUE, pointer, Message.of("problem.badValue.form", "expected", expected));
    }

    private static @Nullable ZoneId zone(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    @Override
    public OpenAnswer answer(OpenRequest request) {
        OpeningHours hours = hours(request);
        ImmutableList<LocalDate> dates =
                request.from() == null || request.to() == null ? null : hours.dates(request.from(), request.to());
        if (request.at() != null) {
            ZoneId named = request.zone() == null ? null : zone(request.zone());
            OpeningHours.State state = hours.at(request.at().toInstant(), named == null ? zone(request.at()) : named);
            return new OpenAnswer(state.open(), state.certain(), state.closesAt(), state.nextOpening(), dates);
        } else if (request.weekday() != null && request.minute() != null) {
            return new OpenAnswer(
                    hours.isOpen(request.weekday().day(), request.minute()), hours.knowsAWeek(), null, null, dates);
        }
        return new OpenAnswer(null, null, null, null, dates);
    }

    private OpeningHours hours(OpenRequest request) {
        if (request.serviceId() != null) {
            return Directories.of(request.data(), directory)
                    .hours(request.serviceId())
                    .orElse(OpeningHours.UNKNOWN);
        }
        List<Flaw> flaws = new ArrayList<>();
        ImmutableList.Builder<HoursRow> rows = ImmutableList.builder();
        for (DirectoryJson row : list(request.schedules())) {
            add(rows, HoursRow.schedule(cells(row.node()), flaws));
        }
        for (DirectoryJson row : list(request.regular())) {
            add(rows, HoursRow.regular(cells(row.node()), flaws));
        }
        ImmutableList.Builder<OpeningHours.Holiday> holidays = ImmutableList.builder();
        for (DirectoryJson row : list(request.holidays())) {
            OpeningHours.Holiday holiday = Schedules.holiday(cells(row.node()), flaws);
            if (holiday != null) {
                holidays.add(holiday);
            }
        }
        return new OpeningHours(rows.build(), holidays.build());
    }

    private static List<DirectoryJson> list(@Nullable List<DirectoryJson> rows) {
        return rows == null ? List.of() : rows;
    }

    private static void add(ImmutableList.Builder<HoursRow> rows, @Nullable HoursRow row) {
        if (row != null) {
            rows.add(row);
        }
    }

    /** A number and its text are read alike. */
    private static Function<String, String> cells(JsonNode row) {
        return name -> {
            JsonNode cell = row.path(name);
            return cell.isValueNode() && !cell.isNull() ? cell.asString().strip() : "";
        };
    }
}
