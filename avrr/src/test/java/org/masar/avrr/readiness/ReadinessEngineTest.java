package org.masar.avrr.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.masar.avrr.Avrr;
import org.masar.avrr.readiness.ReadinessAnswer.Actor;
import org.masar.avrr.readiness.ReadinessAnswer.Gate;
import org.masar.avrr.readiness.ReadinessAnswer.GateState;
import org.masar.core.rule.Truth;

class ReadinessEngineTest {

    private static final ReadinessRequest.PlaceOfReturn PLACE =
            new ReadinessRequest.PlaceOfReturn("IQ-NI", "Sinjar", true, true, true, true);

    private static Map<ReadinessFact, Boolean> good() {
        Map<ReadinessFact, Boolean> facts = new EnumMap<>(ReadinessFact.class);
        for (ReadinessFact fact : ReadinessFact.values()) {
            facts.put(fact, true);
        }
        for (ReadinessFact fact : List.of(
                ReadinessFact.WITHDRAWN,
                ReadinessFact.WISHES_ASYLUM_ADVICE,
                ReadinessFact.HEALTH_NEEDS,
                ReadinessFact.UNACCOMPANIED,
                ReadinessFact.TRAFFICKING_CONCERN,
                ReadinessFact.SHARED_CUSTODY)) {
            facts.put(fact, false);
        }
        return facts;
    }

    private static Map<ReadinessFact, Boolean> with(ReadinessFact fact, @Nullable Boolean value) {
        Map<ReadinessFact, Boolean> facts = good();
        if (value == null) {
            facts.remove(fact);
        } else {
            facts.put(fact, value);
        }
        return facts;
    }

    private static ReadinessAnswer ask(List<Map<ReadinessFact, Boolean>> facts, int... ages) {
        List<ReadinessRequest.Traveller> persons = new java.util.ArrayList<>();
        for (int i = 0; i < ages.length; i++) {
            persons.add(new ReadinessRequest.Traveller("p" + i, ages[i], null, facts.get(i)));
        }
        return Avrr.readiness(
                new ReadinessRequest(LocalDate.of(2024, 6, 1), LocalDate.of(2024, 6, 20), PLACE, null, persons));
    }

    private static ReadinessAnswer.GateView gate(ReadinessAnswer answer, Gate gate) {
        return answer.persons().get(0).gates().get(gate.ordinal());
    }

    @Test
    void aWithdrawalStopsThatPersonAndReopensTheFamilysCheck() {
        ReadinessAnswer answer = ask(List.of(with(ReadinessFact.WITHDRAWN, true), good()), 34, 33);
        assertThat(answer.persons())
                .extracting(ReadinessAnswer.PersonReadiness::ready)
                .containsExactly(Truth.FALSE, Truth.TRUE);
        assertThat(answer.familyCheckReopened()).isTrue();
        assertThat(answer.ready()).isEqualTo(Truth.FALSE);
    }

    @Test
    void adultsAmongAdultsAreAskedSeparately() {
        Map<ReadinessFact, Boolean> notAsked = with(ReadinessFact.ASKED_SEPARATELY, null);
        assertThat(gate(ask(List.of(notAsked, good()), 34, 33), Gate.VOLUNTARY).needs())
                .containsExactly(ReadinessFact.ASKED_SEPARATELY);
        assertThat(gate(ask(List.of(notAsked, good()), 34, 9), Gate.VOLUNTARY).state())
                .isEqualTo(GateState.DONE);
        assertThat(gate(ask(List.of(notAsked, good(), good()), 9, 33, 34), Gate.VOLUNTARY)
                        .state())
                .isEqualTo(GateState.DONE);
    }

    @Test
    void aChildAloneNeedsAnEscortUntilFifteen() {
        Map<ReadinessFact, Boolean> alone = with(ReadinessFact.UNACCOMPANIED, true);
        alone.put(ReadinessFact.ESCORT_ARRANGED, false);
        ReadinessAnswer.GateView younger = gate(ask(List.of(alone), 14), Gate.UNACCOMPANIED_CHILD);
        assertThat(younger.state()).isEqualTo(GateState.BLOCKED);
        assertThat(younger.actor()).isEqualTo(Actor.ESCORT);
        assertThat(gate(ask(List.of(alone), 15), Gate.UNACCOMPANIED_CHILD).state())
                .isEqualTo(GateState.DONE);
        assertThat(gate(ask(List.of(alone), 18), Gate.UNACCOMPANIED_CHILD).state())
                .isEqualTo(GateState.NOT_NEEDED);
    }

    /** More facts never turn a decided gate. */
    @Test
    void unknownSwitchesLeaveGatesOpen() {
        for (ReadinessFact fact : List.of(
                ReadinessFact.WISHES_ASYLUM_ADVICE, ReadinessFact.HEALTH_NEEDS, ReadinessFact.TRAFFICKING_CONCERN)) {
            ReadinessAnswer answer = ask(List.of(with(fact, null)), 34);
            assertThat(answer.ready()).isEqualTo(Truth.UNKNOWN);
            assertThat(answer.persons().get(0).gates().stream().flatMap(view -> view.needs().stream()))
                    .containsExactly(fact);
        }
        assertThat(gate(ask(List.of(with(ReadinessFact.COMPETENT, null)), 12), Gate.GUARDIAN)
                        .state())
                .isEqualTo(GateState.NOT_NEEDED);
    }
}
