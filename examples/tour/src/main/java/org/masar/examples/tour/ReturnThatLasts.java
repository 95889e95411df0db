package org.masar.examples.tour;

import java.math.BigDecimal;
import org.masar.core.engine.Engine;
import org.masar.core.engine.WorkedExample;
import org.masar.core.json.Json;
import tools.jackson.databind.JsonNode;

/** A returnee has been asked the questions of the sustainability survey. How well is the return lasting? */
final class ReturnThatLasts {

    private static final int SHOWN = 3;

    private ReturnThatLasts() {}

    static void tell(Story story) {
        Engine<?, ?> engine = story.engines().find("avrr.sustainability").orElseThrow();
        WorkedExample example = WorkedExample.shipped(engine).get(0);
        JsonNode answers = Json.parse(example.request()).path("answers");
        JsonNode answer = story.ask(example.engine(), example.request());
        story.title("tour.return.title").say("tour.return.asked", "n", answers.size());
        for (String score : new String[] {"economic", "social", "psychosocial", "composite"}) {
            story.row(
                    "tour.return.score",
                    "dimension",
                    score,
                    "score",
                    answer.path(score).decimalValue(),
                    "band",
                    answer.path("bands").path(score).asString());
        }
        story.say("tour.return.parts");
        answer.path("contributions")
                .valueStream()
                .sorted((a, b) -> part(b).compareTo(part(a)))
                .limit(SHOWN)
                .forEach(row ->
                        story.row("tour.return.part", "item", row.path("id").asString(), "part", part(row)));
        story.say("tour.source", "source", example.source());
    }

    private static BigDecimal part(JsonNode row) {
        return row.path("compositePart").decimalValue();
    }
}
