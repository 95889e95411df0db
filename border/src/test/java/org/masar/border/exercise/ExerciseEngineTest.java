package org.masar.border.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.masar.border.crossing.CrossingRecord;
import org.masar.border.crossing.ProtectionFirstAnswer;
import org.masar.border.crossing.ProtectionFirstEngine;
import org.masar.border.crossing.ProtectionFirstRequest;
import org.masar.border.document.MrzFinding;
import org.masar.border.document.MrzReadAnswer;
import org.masar.border.document.MrzReadEngine;
import org.masar.border.document.MrzReadRequest;
import org.masar.border.exercise.ExerciseAnswer.Event;
import org.masar.border.exercise.ExerciseRequest.Action;
import org.masar.border.exercise.ExerciseRequest.Scenario;
import org.masar.border.stay.StayCheckAnswer;
import org.masar.border.stay.StayCheckEngine;
import org.masar.border.stay.StayCheckRequest;
import org.masar.core.json.Problem;

class ExerciseEngineTest {

    private final ExerciseEngine engine = new ExerciseEngine();

    /** The engines themselves, asked about the content of every event, lead to the action of the key. */
    @Test
    void theKeyFollowsFromTheContent() {
        for (Scenario scenario : Scenario.values()) {
            for (long seed = 0; seed < 50; seed++) {
                ExerciseAnswer exercise = engine.answer(ExerciseRequest.of(scenario, seed, 40));
                assertThat(engine.answer(ExerciseRequest.of(scenario, seed, 40)))
                        .isEqualTo(exercise);
                assertThat(exercise.events()).hasSize(40).isSortedAccordingTo((a, b) -> a.at().compareTo(b.at()));
                for (Event event : exercise.events()) {
                    assertThat(exercise.key().get(event.eventId()))
                            .as(scenario + " " + seed + " " + event.eventId())
                            .isEqualTo(expected(scenario, event.content()));
                }
            }
        }
    }

    private static Action expected(Scenario scenario, Object content) {
        if (content instanceof CrossingRecord record) {
            boolean online = scenario != Scenario.NETWORK_COLLAPSE && record.documentNumber() != null;
            return online ? Action.ADMIT_BY_PERSON : Action.RECORD_AND_QUEUE;
        } else if (content instanceof MrzReadRequest request) {
            return document(new MrzReadEngine().answer(request));
        } else if (content instanceof StayCheckRequest request) {
            StayCheckAnswer answer = new StayCheckEngine().answer(request);
            return answer.verdict() == StayCheckAnswer.Verdict.WITHIN ? Action.ADMIT_BY_PERSON : Action.SECOND_LINE;
        }
        ProtectionFirstAnswer answer = new ProtectionFirstEngine().answer((ProtectionFirstRequest) content);
        return answer.outcome() == ProtectionFirstAnswer.Outcome.STOP_REFER ? Action.STOP_REFER : Action.SECOND_LINE;
    }

    private static Action document(MrzReadAnswer answer) {
        if (answer.error() != null) {
            return Action.ASK_DOCUMENT;
        } else if (Boolean.TRUE.equals(answer.protectionSensitive())) {
            return Action.STOP_REFER;
        }
        boolean expired = answer.findings().stream().anyMatch(finding -> finding.code() == MrzFinding.Code.EXPIRED);
        return expired || Boolean.FALSE.equals(answer.allChecksPass()) ? Action.SECOND_LINE : Action.ADMIT_BY_PERSON;
    }

    @Test
    void theScoreCountsWhatWasRightWrongAndMissing() {
        ExerciseRequest asked = ExerciseRequest.of(Scenario.ROUTINE_MORNING, 9, 10);
        Map<String, Action> responses = new HashMap<>(engine.answer(asked).key());
        assertThat(score(responses)).isEqualTo(new ExerciseAnswer.Score(10, 0, 0));
        responses.replace("e1", responses.get("e1") == Action.STOP_REFER ? Action.SECOND_LINE : Action.STOP_REFER);
        responses.remove("e2");
        assertThat(score(responses)).isEqualTo(new ExerciseAnswer.Score(8, 1, 1));
        assertThat(engine.check(new ExerciseRequest(
                        Scenario.ROUTINE_MORNING, 9L, null, null, 10, Map.of("e11", Action.SECOND_LINE))))
                .extracting(Problem::code)
                .containsExactly(Problem.Code.UNKNOWN_FIELD);
    }

    private ExerciseAnswer.Score score(Map<String, Action> responses) {
        return Objects.requireNonNull(
                engine.answer(new ExerciseRequest(Scenario.ROUTINE_MORNING, 9L, null, null, 10, responses))
                        .score());
    }
}
