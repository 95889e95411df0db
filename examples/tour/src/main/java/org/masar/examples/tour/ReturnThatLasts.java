package org.masar.examples.tour;

import java.math.BigDecimal;
import java.util.Locale;
import org.masar.core.engine.Engine;
import org.masar.core.engine.Engines;
import org.masar.core.engine.WorkedExample;
import org.masar.core.json.Json;
import tools.jackson.databind.JsonNode;

/** A returnee has been asked the 28 questions of the sustainability survey. How well is the return lasting? */
final class ReturnThatLasts {

    private static final int SHOWN = 5;

    private ReturnThatLasts() {}

    static String tell(Engines engines) {
        Engine<?, ?> engine = engines.find("avrr.sustainability").orElseThrow();
        WorkedExample example = WorkedExample.shipped(engine).get(0);
        JsonNode answers = Json.parse(example.request()).path("answers");
        JsonNode answer =
                Json.parse(engines.answer(example.engine(), example.request())).path("answer");
        StringBuilder story = new StringBuilder("A return that lasts\n");
        story.append("  A returnee answers the ")
                .append(answers.size())
                .append(" questions of IOM's survey. Some of them:\n");
        answers.properties().stream().limit(SHOWN).forEach(given -> story.append("    ")
                .append(given.getKey())
                .append(": ")
                .append(given.getValue().asString())
                .append('\n'));
        story.append("  Four exact scores come back, each with the band that orders the case work:\n");
        for (String score : new String[] {"economic", "social", "psychosocial", "composite"}) {
            story.append(String.format(
                    Locale.ROOT,
                    "    %-13s %-7s %s%n",
                    score,
                    answer.path(score).asString(),
                    answer.path("bands").path(score).asString()));
        }
        story.append("  What the composite score is made of, the largest parts first:\n");
        answer.path("contributions")
                .valueStream()
                .sorted((a, b) -> part(b).compareTo(part(a)))
                .limit(SHOWN)
                .forEach(row -> story.append(String.format(
                        Locale.ROOT,
                        "    %-20s points %-5s adds %s%n",
                        row.path("id").asString(),
                        row.path("points").asString(),
                        row.path("compositePart").asString())));
        return story.append(Tour.wrap("Source: " + example.source()))
                .append('\n')
                .toString();
    }

    private static BigDecimal part(JsonNode row) {
        return row.path("compositePart").decimalValue();
    }
}
