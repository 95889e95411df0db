package org.masar.avrr.procedure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.masar.avrr.procedure.ProcedureAnswer.DeadlineView;
import org.masar.core.engine.Engine;
import org.masar.core.engine.EngineInfo;
import org.masar.core.json.Problem;
import org.masar.core.time.DateMath;
import org.masar.core.time.Deadline;
import org.masar.core.time.Rounding;
import org.masar.core.time.WorkingCalendar;
import org.masar.core.time.WorkingCalendars;

/**
 * {@code avrr.procedure}: the deadlines of a return from the days that are known, in the working days of both sides, and the
 * moves that a process allows. The anchor day is never counted; sources stand at {@link DeadlineCode}.
 */
public final class ProcedureEngine implements Engine<ProcedureRequest, ProcedureAnswer> {

    private static final EngineInfo<ProcedureRequest, ProcedureAnswer> INFO = new EngineInfo<>(
                    "avrr.procedure",
                    "1.0.0",
                    "What must happen by when in this return?",
                    ProcedureRequest.class,
                    ProcedureAnswer.class)
            .withPacks(List.of(WorkingCalendars.PACK));

    private static final String IRAQ = "IQ";

    /** For the service loader, and for those who need no other engine. */
    public ProcedureEngine() {}

    @Override
    public EngineInfo<ProcedureRequest, ProcedureAnswer> info() {
        return INFO;
    }

    @Override
    public List<Problem> check(ProcedureRequest request) {
        List<Problem> problems = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        List<OfficeCalendar> calendars = request.calendars() == null ? List.of() : request.calendars();
        for (int i = 0; i < calendars.size(); i++) {
            if (!ids.add(calendars.get(i).id())) {
                problems.add(Problem.contradiction(Problem.at("calendars", i, "id")));
            }
            if (new HashSet<>(calendars.get(i).weekend()).size() == 7) {
                problems.add(Problem.outOfRange(Problem.at("calendars", i, "weekend"), "0..6"));
            }
        }
        if (request.calendars() == null
                && request.hostCountry() != null
                && WorkingCalendars.shipped().find(request.hostCountry()).isEmpty()) {
            problems.add(
                    Problem.badCode("/hostCountry", WorkingCalendars.shipped().ids(), request.hostCountry()));
        }
        if (request.lifecycle() != null && request.state() == null) {
            problems.add(Problem.missing("/state"));
        } else if (request.lifecycle() == null && request.state() != null) {
            problems.add(Problem.missing("/lifecycle"));
        } else if (request.lifecycle() != null
                && request.state() != null
                && !Moves.states(request.lifecycle()).contains(request.state())) {
            problems.add(Problem.badCode("/state", Moves.states(request.lifecycle()), request.state()));
        }
        return problems;
    }

    @Override
    public ProcedureAnswer answer(ProcedureRequest request) {
        Count count = new Count(calendars(request));
        ProcedureRequest.Events events = request.events();
        count.workingDays(DeadlineCode.ABN, events.travel(), -5);
        count.workingDays(DeadlineCode.COO_CONFIRM, events.notified(), 1);
        count.days(DeadlineCode.DEPARTURE_NOTICE, events.departure(), null, 2);
        count.months(DeadlineCode.FIRST_CONTACT, events.arrival(), null, 1);
        count.months(DeadlineCode.PLAN, events.arrival(), null, 1);
        count.workingDays(DeadlineCode.DELIVERY_NOTICE, events.goodsReady(), 3);
        count.days(DeadlineCode.EURP_REGISTER, events.travel(), null, -28);
        count.workingDays(DeadlineCode.EURP_PAP, events.arrival(), 14);
        count.months(DeadlineCode.EURP_PRP, events.arrival(), null, 12);
        count.days(DeadlineCode.RIAT_RETRO, events.retroactiveSubmitted(), null, 7);
        count.days(DeadlineCode.PEC, events.travel(), -3, -1);
        count.months(DeadlineCode.RSS_BASELINE, events.arrival(), 0, 1);
        count.months(DeadlineCode.RSS_MID, events.arrival(), 6, 9);
        count.months(DeadlineCode.RSS_FINAL, events.arrival(), 12, 18);
        count.months(DeadlineCode.ECON_SURVEY, events.mainEconomicHelp(), 3, 6);
        count.months(DeadlineCode.BE_BUDGET, events.arrival(), null, 12);
        count.months(DeadlineCode.SHP_2ND, events.departure(), 6, 8);
        return new ProcedureAnswer(
                Maps.immutableEnumMap(count.deadlines),
                request.lifecycle() == null || request.state() == null
                        ? null
                        : Moves.from(request.lifecycle(), request.state(), events));
    }

    private static ImmutableList<WorkingCalendar> calendars(ProcedureRequest request) {
        if (request.calendars() != null) {
            return request.calendars().stream()
                    .map(given -> WorkingCalendar.of(given.id(), given.weekend(), given.holidays()))
                    .collect(ImmutableList.toImmutableList());
        }
        Set<String> ids = new LinkedHashSet<>();
        ids.add(IRAQ);
        if (request.hostCountry() != null) {
            ids.add(request.hostCountry());
        }
        return ids.stream()
                .map(id -> WorkingCalendars.shipped().find(id).orElseThrow())
                .collect(ImmutableList.toImmutableList());
    }

    /** Collects deadlines; an anchor that is not known gives none. */
    private record Count(List<WorkingCalendar> calendars, Map<DeadlineCode, DeadlineView> deadlines) {

        Count(List<WorkingCalendar> calendars) {
            this(calendars, new EnumMap<>(DeadlineCode.class));
        }

        void workingDays(DeadlineCode code, @Nullable LocalDate anchor, int days) {
            if (anchor != null) {
                Deadline deadline = Deadline.of(anchor, days, calendars);
                deadlines.put(code, new DeadlineView(null, deadline.by(), ImmutableMap.copyOf(deadline.byCalendar())));
            }
        }

        void days(DeadlineCode code, @Nullable LocalDate anchor, @Nullable Integer from, int by) {
            if (anchor != null) {
                deadlines.put(
                        code, new DeadlineView(from == null ? null : anchor.plusDays(from), anchor.plusDays(by), null));
            }
        }

        void months(DeadlineCode code, @Nullable LocalDate anchor, @Nullable Integer from, int by) {
            if (anchor != null) {
                deadlines.put(
                        code,
                        new DeadlineView(
                                from == null ? null : DateMath.plusMonths(anchor, from, Rounding.DOWN),
                                DateMath.plusMonths(anchor, by, Rounding.DOWN),
                                null));
            }
        }
    }
}
