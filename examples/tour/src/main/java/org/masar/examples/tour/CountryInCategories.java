package org.masar.examples.tour;

import org.masar.core.engine.Engine;
import org.masar.core.engine.Engines;
import org.masar.core.engine.WorkedExample;
import org.masar.core.json.Json;
import tools.jackson.databind.JsonNode;

/** Of Iraq only the categories of SDG indicator 10.7.2 are published. What do they say about the values behind them? */
final class CountryInCategories {

    private CountryInCategories() {}

    static String tell(Engines engines) {
        Engine<?, ?> engine = engines.find("mgi.sdg1072").orElseThrow();
        WorkedExample example = WorkedExample.shipped(engine).stream()
                .filter(one -> one.id().equals("sdg-iraq-inverse"))
                .findFirst()
                .orElseThrow();
        JsonNode answer =
                Json.parse(engines.answer(example.engine(), example.request())).path("answer");
        StringBuilder story = new StringBuilder("A country in categories\n");
        story.append(Tour.wrap(
                "Iraq's categories for SDG indicator 10.7.2 are published, its answers are not. They leave these values"
                        + " possible, and no others:"));
        Json.parse(example.request()).path("categories").properties().forEach(category -> story.append("    ")
                .append(category.getKey())
                .append(": category ")
                .append(category.getValue().asString())
                .append(", values ")
                .append(values(answer.path("possible").path(category.getKey())))
                .append('\n'));
        story.append("    overall between ")
                .append(answer.path("overallMin").asString())
                .append(" and ")
                .append(answer.path("overallMax").asString())
                .append('\n');
        return story.append(Tour.wrap("Source: " + example.source()))
                .append('\n')
                .toString();
    }

    private static String values(JsonNode possible) {
        StringBuilder values = new StringBuilder();
        possible.forEach(value -> values.append(values.isEmpty() ? "" : ", ").append(value.asString()));
        return values.isEmpty() ? "not asked" : values.toString();
    }
}
