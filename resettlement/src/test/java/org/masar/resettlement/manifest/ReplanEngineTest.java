package org.masar.resettlement.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.masar.resettlement.Asked.answer;
import static org.masar.resettlement.Asked.problems;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ReplanEngineTest {

    private static final String PLAN = """
            {"manifest":{"asOf":"2026-06-05","groups":[{"id":"a","size":2,"priority":"URGENT"},{"id":"b","size":2},{"id":"c","size":2},
            {"id":"new","size":2,"priority":"EMERGENCY"}],
            "flights":[{"id":"F","date":"2026-06-10","lastNoticeDate":"2026-06-01","capacity":{"SEAT":4}},
            {"id":"G","date":"2026-06-20","capacity":{"SEAT":2}}],"links":[%s]},
            "current":{"a":"F","b":"F","c":"G"},"stages":{"a":"NOTIFIED","b":"CLEARED","c":"PLANNED"},"changes":[%s]}""";

    @Test
    void whoWasToldStaysThoughNoticeHasClosedAndSomebodyMoreUrgentComes() {
        JsonNode answer = answer("replan", PLAN.formatted("", "{\"kind\":\"GROUP_ADDED\",\"group\":\"new\"}"));
        assertThat(answer.get("assigned").toString()).isEqualTo("{\"a\":\"F\",\"b\":\"F\",\"new\":\"G\"}");
        assertThat(answer.get("movedNotified").asInt()).isZero();
        assertThat(answer.get("kept").asInt()).isEqualTo(2);
        assertThat(answer.at("/moved/0/group").asString()).isEqualTo("c");
        assertThat(answer.at("/moved/1/group").asString()).isEqualTo("new");
        assertThat(answer.at("/moved/1").has("from")).isFalse();
    }

    @Test
    void whoMustTravelTogetherWaitsTogether() {
        JsonNode answer = answer(
                "replan",
                PLAN.formatted(
                        "{\"a\":\"a\",\"b\":\"b\",\"kind\":\"HARD\"}",
                        "{\"kind\":\"PERSON_DEFERRED\",\"group\":\"a\",\"person\":\"p\",\"reason\":\"MED_UNFIT\"}"));
        assertThat(answer.get("assigned").has("a")).isFalse();
        assertThat(answer.get("assigned").has("b")).isFalse();
        assertThat(answer.get("movedNotified").asInt()).isEqualTo(2);
        assertThat(answer.at("/moved/1/reason").asString()).isEqualTo("PERSON_DEFERRED");
    }

    @Test
    void badRequestsSayWhatToMend() {
        assertThat(
                        problems(
                                "replan",
                                PLAN.formatted(
                                        "",
                                        "{\"kind\":\"FLIGHT_CANCELLED\"},{\"kind\":\"GROUP_DEFERRED\",\"group\":\"z\"},{\"kind\":\"CAPACITY_CHANGED\",\"flight\":\"F\"}")))
                .isEqualTo("""
                MISSING /changes/0/flight
                BAD_VALUE /changes/1/group
                MISSING /changes/2/capacity""");
    }
}
