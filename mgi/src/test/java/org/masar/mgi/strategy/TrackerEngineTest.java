package org.masar.mgi.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.masar.mgi.Door;
import tools.jackson.databind.JsonNode;

class TrackerEngineTest {

    @Test
    void dueOnTheDayIsNotOverdueAndDroppedCoversNothing() {
        JsonNode answer = Door.ask(
                "mgi.tracker",
                "{\"asOf\":\"2024-06-30\",\"actions\":["
                        + action("a", 6, "2024-06-30", "PLANNED", "") + ","
                        + action("b", 6, "2024-06-29", "PLANNED", "") + ","
                        + action("c", 6, "2024-06-29", "DONE", "") + ","
                        + action("d", 7, "2024-06-29", "DROPPED", "") + "]}");
        assertThat(answer.path("overdue").toString()).isEqualTo("[\"b\"]");
        assertThat(answer.at("/byObjective/6/planned").asInt()).isEqualTo(2);
        assertThat(answer.at("/byObjective/7/dropped").asInt()).isEqualTo(1);
        assertThat(answer.at("/coverage/covered").toString()).isEqualTo("[6]");
        assertThat(answer.path("moved")).isEmpty();
        assertThat(answer.path("byPledge")).isEmpty();
    }

    @Test
    void namesWhatIsWrong() {
        assertThat(Door.problems(
                        "mgi.tracker",
                        "{\"asOf\":\"2024-06-30\",\"actions\":["
                                + action("a", 6, "2024-06-30", "PLANNED", ",\"gcmAction\":\"7a\"") + ","
                                + action("a", 6, "2024-06-30", "PLANNED", ",\"gcmAction\":\"6z\"")
                                + "],\"previous\":{\"asOf\":\"2025-01-01\",\"actions\":[]}}"))
                .containsExactly(
                        "CONTRADICTION /actions/0/gcmAction",
                        "CONTRADICTION /actions/0/id",
                        "CONTRADICTION /actions/0/objective",
                        "BAD_VALUE /actions/1/gcmAction",
                        "CONTRADICTION /actions/1/id",
                        "CONTRADICTION /asOf",
                        "CONTRADICTION /previous/asOf");
    }

    private static String action(String id, int objective, String due, String status, String more) {
        return "{\"id\":\"" + id + "\",\"objective\":" + objective + ",\"lead\":\"MoMD\",\"due\":\"" + due
                + "\",\"status\":\"" + status + "\",\"evidence\":[]" + more + "}";
    }
}
