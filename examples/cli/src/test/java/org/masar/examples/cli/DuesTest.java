package org.masar.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.masar.avrr.AvrrDues;
import org.masar.border.BorderDues;
import org.masar.border.stay.StayCheckAnswer;
import org.masar.core.casefile.CaseId;
import org.masar.core.casefile.CaseStore;
import org.masar.core.casefile.Caseload;
import org.masar.core.casefile.DueDates;
import org.masar.core.casefile.EventNote;
import org.masar.core.engine.Engine;
import org.masar.core.engine.Engines;
import org.masar.core.engine.WorkedExample;
import org.masar.core.json.Json;
import org.masar.core.json.Parsed;
import org.masar.core.json.StrictReader;
import org.masar.core.lifecycle.Due;
import org.masar.fap.FapDues;
import org.masar.fap.document.DocumentsAnswer;
import org.masar.mgi.MgiDues;
import org.masar.mgi.strategy.StrategyAnswer;
import org.masar.mgi.strategy.TrackerRequest;
import org.masar.policing.PolicingDues;
import org.masar.policing.legal.RedressAnswer;
import org.masar.policing.referral.Intervention;
import org.masar.policing.referral.RouteAnswer;
import org.masar.resettlement.ResettlementDues;
import org.masar.resettlement.notice.NoticeAnswer;

/** Every module that has deadlines: what its shipped answers make due can be kept and stands in the worklist. */
class DuesTest {

    private static final ImmutableMap<String, Function<Object, List<Due>>> BY_ENGINE =
            ImmutableMap.<String, Function<Object, List<Due>>>builder()
                    .put("avrr.procedure", is -> AvrrDues.of((org.masar.avrr.procedure.ProcedureAnswer) is))
                    .put("avrr.monitoring", is -> AvrrDues.of((org.masar.avrr.monitoring.MonitoringAnswer) is))
                    .put("avrr.readiness", is -> AvrrDues.of((org.masar.avrr.readiness.ReadinessAnswer) is))
                    .put("avrr.entitlement", is -> AvrrDues.of((org.masar.avrr.entitlement.EntitlementAnswer) is))
                    .put("fap.entitlement", is -> FapDues.of((org.masar.fap.entitlement.EntitlementAnswer) is))
                    .put("fap.procedure", is -> FapDues.of((org.masar.fap.procedure.ProcedureAnswer) is))
                    .put("fap.documents", is -> FapDues.of((DocumentsAnswer) is))
                    .put(
                            "resettlement.readiness",
                            is -> ResettlementDues.of((org.masar.resettlement.readiness.ReadinessAnswer) is))
                    .put("resettlement.notice", is -> ResettlementDues.of((NoticeAnswer) is))
                    .put("policing.redress", is -> PolicingDues.of((RedressAnswer) is))
                    .put("border.stay.check", is -> BorderDues.of((StayCheckAnswer) is))
                    .put("mgi.strategy", is -> MgiDues.of((StrategyAnswer) is))
                    .buildOrThrow();

    @Test
    void everyDueIsADayOfItsAnswerAndReachesTheWorklist() {
        try (CaseStore store = CaseStore.inMemory()) {
            int total = 0;
            for (var engine : Engines.load().all()) {
                Function<Object, List<Due>> dues = BY_ENGINE.get(engine.info().id());
                if (dues != null) {
                    total += keep(store, engine, dues);
                }
            }
            assertThat(Caseload.due(Caseload.fold(store, DueDates.NONE, DueDates::after), DueDates::all)
                            .entries())
                    .hasSize(total);
        }
    }

    private static <Q, A> int keep(CaseStore store, Engine<Q, A> engine, Function<Object, List<Due>> dues) {
        String id = engine.info().id();
        List<Due> all = new ArrayList<>();
        for (WorkedExample example : WorkedExample.shipped(engine)) {
            Parsed<Q> request = StrictReader.of(engine.info().request())
                    .checking(engine::check)
                    .read(example.request());
            if (!request.problems().isEmpty()) {
                continue;
            }
            A answer = engine.answer(request.value());
            String json = Json.write(answer, null);
            List<Due> found = dues.apply(answer);
            assertThat(found).as(id).allSatisfy(due -> {
                assertThat(json).contains("\"" + due.on() + "\"");
                // A birthday or an illness must not stand in the open.
                assertThat(due.kind()).doesNotContain("BIRTHDAY", "HLTH", "PEP");
            });
            all.addAll(found);
        }
        assertThat(all).as(id).isNotEmpty();
        EventNote note = new EventNote("e-1", Instant.EPOCH, LocalDate.EPOCH, "staff-1", null, null);
        store.append(new CaseId(id), 0, List.of(DueDates.event(note, id, all)));
        return all.size();
    }

    /** Nobody sees from a list of work what a person came for. */
    @Test
    void aClockSaysContactAndIsNeverMissed() {
        RouteAnswer answer = new RouteAnswer(
                ImmutableList.of(),
                null,
                0,
                0,
                null,
                null,
                ImmutableList.of(new RouteAnswer.Deadline(
                        Intervention.values()[0], OffsetDateTime.parse("2026-02-03T23:30:00+03:00"), null)),
                ImmutableList.of(),
                null,
                ImmutableList.of());
        assertThat(PolicingDues.of(answer)).containsExactly(new Due(LocalDate.of(2026, 2, 3), "CONTACT", true));
    }

    @Test
    void anActionThatIsDoneIsNotDue() {
        List<TrackerRequest.TrackedAction> actions = new ArrayList<>();
        for (TrackerRequest.Status status : TrackerRequest.Status.values()) {
            actions.add(new TrackerRequest.TrackedAction(
                    status.name(), null, 1, null, "MOI", LocalDate.of(2026, 2, 3), null, status, List.of()));
        }
        assertThat(MgiDues.of(new TrackerRequest(LocalDate.of(2026, 1, 1), actions, null)))
                .hasSize(2);
    }
}
