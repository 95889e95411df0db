package org.masar.avrr.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.masar.avrr.Avrr;
import org.masar.avrr.procedure.ProcedureAnswer.DeadlineView;
import org.masar.avrr.procedure.ProcedureRequest.Events;
import org.masar.avrr.procedure.ProcedureRequest.LifecycleName;

class ProcedureEngineTest {

    private static ProcedureAnswer ask(Events events, List<OfficeCalendar> calendars) {
        return Avrr.procedure(new ProcedureRequest(events, calendars, null, null, null));
    }

    /** Working days counted one by one. */
    @Property
    void slowTwin(@ForAll @IntRange(max = 4000) int offset, @ForAll @IntRange(max = 20) int holiday) {
        LocalDate arrival = LocalDate.of(2020, 1, 1).plusDays(offset);
        LocalDate closed = arrival.plusDays(holiday);
        OfficeCalendar calendar =
                new OfficeCalendar("X", List.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY), List.of(closed));
        LocalDate day = arrival;
        for (int counted = 0; counted < 14; ) {
            day = day.plusDays(1);
            boolean working = day.getDayOfWeek() != DayOfWeek.FRIDAY
                    && day.getDayOfWeek() != DayOfWeek.SATURDAY
                    && !day.equals(closed);
            counted += working ? 1 : 0;
        }
        DeadlineView view =
                Objects.requireNonNull(ask(new Events(null, null, null, arrival, null, null, null), List.of(calendar))
                        .deadlines()
                        .get(DeadlineCode.EURP_PAP));
        assertThat(view.by()).isEqualTo(day);
        assertThat(view.from()).isNull();
    }

    @Test
    void monthsClampAndWindowsHaveBothEnds() {
        ProcedureAnswer answer = Avrr.procedure(new ProcedureRequest(
                new Events(null, null, LocalDate.of(2023, 8, 31), LocalDate.of(2023, 8, 31), null, null, null),
                null,
                "DE",
                LifecycleName.FRAMEWORK,
                "TRAVEL"));
        assertThat(answer.deadlines().get(DeadlineCode.SHP_2ND))
                .isEqualTo(new DeadlineView(LocalDate.of(2024, 2, 29), LocalDate.of(2024, 4, 30), null));
        assertThat(answer.deadlines().get(DeadlineCode.FIRST_CONTACT))
                .isEqualTo(new DeadlineView(null, LocalDate.of(2023, 9, 30), null));
        assertThat(answer.deadlines()).doesNotContainKeys(DeadlineCode.ABN, DeadlineCode.ECON_SURVEY);
        assertThat(Objects.requireNonNull(answer.deadlines().get(DeadlineCode.EURP_PAP))
                        .byCalendar())
                .containsOnlyKeys("IQ", "DE");
        assertThat(answer.moves()).extracting(ProcedureAnswer.MoveView::to).containsExactly("ARRIVAL", "CLOSED");
    }

    @Test
    void everyMoveLeadsToAState() {
        for (LifecycleName lifecycle : LifecycleName.values()) {
            for (String state : Moves.states(lifecycle)) {
                assertThat(Moves.states(lifecycle))
                        .containsAll(
                                Moves.from(lifecycle, state, new Events(null, null, null, null, null, null, null))
                                        .stream()
                                        .map(ProcedureAnswer.MoveView::to)
                                        .toList());
            }
        }
    }

    @Test
    void theToolSendsBackOnlyWithReasonAndComment() {
        Events none = new Events(null, null, null, null, null, null, null);
        assertThat(Moves.from(LifecycleName.RIAT, "KM2_VALIDATION", none))
                .containsExactly(
                        new ProcedureAnswer.MoveView("KM3_OPEN", true, ImmutableList.of()),
                        new ProcedureAnswer.MoveView("KM2_OPEN", false, ImmutableList.of("REASON", "COMMENT")));
        assertThat(Moves.from(LifecycleName.RIAT, "KM2_OPEN", none))
                .containsExactly(
                        new ProcedureAnswer.MoveView("KM2_VALIDATION", false, ImmutableList.of("ARRIVAL_DATE")));
        assertThat(Moves.from(LifecycleName.FRAMEWORK, "PRE_DEPARTURE", none))
                .containsExactly(
                        new ProcedureAnswer.MoveView("TRAVEL", false, ImmutableList.of("TRAVEL_DATE")),
                        new ProcedureAnswer.MoveView("CLOSED", true, ImmutableList.of()));
        assertThat(Moves.from(LifecycleName.FRAMEWORK, "CLOSED", none)).isEmpty();
        assertThat(ToolState.lifecycle().mermaid()).contains("REJECTED_AUTOMATICALLY --> RETROACTIVE_SUBMITTED");
    }
}
