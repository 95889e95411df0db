package org.masar.examples.tour;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import org.masar.core.engine.WorkedExample;
import org.masar.core.json.Json;
import tools.jackson.databind.JsonNode;

/** Of Iraq only the categories of SDG indicator 10.7.2 are published. What do they say about the values behind them? */
final class CountryInCategories {

    private CountryInCategories() {}

    static void tell(Story story) {
        WorkedExample example = story.example("mgi.sdg1072", "sdg-iraq-inverse");
        JsonNode answer = story.ask(example.engine(), example.request());
        story.title("tour.country.title").say("tour.country.published");
        Json.parse(example.request()).path("categories").properties().forEach(category -> {
            ImmutableList<BigDecimal> values = answer.path("possible")
                    .path(category.getKey())
                    .valueStream()
                    .map(JsonNode::decimalValue)
                    .collect(ImmutableList.toImmutableList());
            if (!values.isEmpty()) {
                story.row(
                        "tour.country.domain",
                        "domain",
                        category.getKey(),
                        "category",
                        category.getValue().decimalValue(),
                        "values",
                        values);
            }
        });
        story.row(
                        "tour.country.overall",
                        "min",
                        answer.path("overallMin").decimalValue(),
                        "max",
                        answer.path("overallMax").decimalValue())
                .say("tour.source", "source", example.source());
    }
}
