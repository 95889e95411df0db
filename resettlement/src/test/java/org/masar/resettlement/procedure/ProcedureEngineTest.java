package org.masar.resettlement.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.masar.resettlement.Asked.answer;
import static org.masar.resettlement.Asked.problems;

import org.junit.jupiter.api.Test;
import org.masar.core.message.Language;
import org.masar.core.message.Messages;
import org.masar.resettlement.ResettlementMessages;
import tools.jackson.databind.JsonNode;

class ProcedureEngineTest {

    private static String step(String state, String event, String more) {
        JsonNode answer = answer(
                "procedure", "{\"entity\":\"CASE\",\"state\":\"%s\",\"event\":\"%s\"%s}".formatted(state, event, more));
        return answer.has("to")
                ? answer.get("to").asString()
                : answer.at("/refused/key").asString();
    }

    @Test
    void guardsAreTrueFalseOrUnknown() {
        assertThat(step("NOTIFIED", "FIT_PASSED", ",\"guards\":{\"FIT_PASSED\":true}"))
                .isEqualTo("CLEARED_TO_FLY");
        assertThat(step("NOTIFIED", "FIT_PASSED", ",\"guards\":{\"FIT_PASSED\":false}"))
                .isEqualTo("GUARD_FALSE");
        assertThat(step("NOTIFIED", "FIT_PASSED", "")).isEqualTo("GUARD_UNKNOWN");
        assertThat(step("NOTIFIED", "CASE_WITHDRAWN", "")).isEqualTo("REASON_MISSING");
        assertThat(step("NO_SHOW", "RESCHEDULED", "")).isEqualTo("GUARD_UNKNOWN");
        assertThat(step("NO_SHOW", "RESCHEDULED", ",\"reason\":\"POSTPONE\"")).isEqualTo("IN_PREPARATION");
        assertThat(step("DEFERRED", "RESCHEDULED", "")).isEqualTo("IN_PREPARATION");
        assertThat(step("NO_SHOW", "STATE_REVOKED", "")).isEqualTo("NOT_FROM_THIS_STATE");
        assertThat(step("CLOSED", "BOARDED", "")).isEqualTo("FINAL_STATE");
        assertThat(step("CLOSED", "CASE_SPLIT", ",\"guards\":{\"CASE_SPLIT\":true}"))
                .isEqualTo("CLOSED");
        assertThat(step("DEPARTED", "CASE_MERGED", ",\"guards\":{\"CASE_MERGED\":true}"))
                .isEqualTo("DEPARTED");
    }

    @Test
    void everyMoveOfTheTableIsThere() {
        // Rows of the table with their alternatives and lists written out; "any" is every state but the two last ones.
        assertThat(Ways.CASE.moves()).hasSize(21 + 7 + 6 + 2 * 13);
        assertThat(Ways.FLIGHT.moves()).hasSize(4 + 3);
    }

    @Test
    void everyActionAndGuardHasItsWords() {
        Messages messages = Messages.of(new ResettlementMessages());
        var keys = messages.entries().stream()
                .filter(entry -> entry.language() == Language.EN)
                .map(entry -> entry.key())
                .toList();
        Ways.ACTIONS.values().forEach(action -> assertThat(keys).contains("resettlement.procedure.action." + action));
        Ways.CASE.moves().stream().filter(move -> !move.needs().isEmpty()).forEach(move -> assertThat(keys)
                .contains("resettlement.procedure.guard." + move.name()));
        for (ProcedureAnswer.Refusal refusal : ProcedureAnswer.Refusal.values()) {
            assertThat(keys).contains(refusal.name());
        }
    }

    @Test
    void theDiagramShowsTheTable() {
        JsonNode answer = answer("procedure", "{\"entity\":\"FLIGHT\",\"diagram\":true}");
        assertThat(answer.get("diagram").asString()).contains("HELD --> CLOSED : MANIFEST_CLOSED", "DEPARTED --> [*]");
    }

    @Test
    void badRequestsSayWhatToMend() {
        assertThat(problems("procedure", """
                {"entity":"CASE","state":"HELD","event":"BORDED","guards":{"FIT_PASED":true},"bulk":{"event":"X","cases":[{"caseNumber":"1","state":"Y"}]}}""")).isEqualTo("""
                BAD_VALUE /bulk/cases/0/state
                BAD_VALUE /bulk/event
                BAD_VALUE /event
                UNKNOWN_FIELD /guards/FIT_PASED
                BAD_VALUE /state""");
        assertThat(problems("procedure", "{\"entity\":\"CASE\"}")).isEqualTo("MISSING /state");
    }
}
