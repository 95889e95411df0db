package org.masar.examples.tour;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.masar.core.engine.WorkedExample;
import org.masar.core.json.Json;
import org.masar.core.json.StrictReader;
import org.masar.mgi.Mgi;
import org.masar.mgi.assessment.DomainChart;
import org.masar.mgi.assessment.Sdg1072Request;
import tools.jackson.databind.JsonNode;

/**
 * Of Iraq only the categories of SDG indicator 10.7.2 are published. What do they say about the values behind them, what
 * would lift each domain, and how does a draft strategy begin?
 */
final class CountryInCategories {

    private static final int FIRST_PAGE = 6;

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
                answer.path("overallMax").decimalValue());
        draft(story);
        story.say("tour.source", "source", example.source());
    }

    /** Answers that fit the categories, and what follows from them. */
    private static void draft(Story story) {
        WorkedExample chain = story.example("mgi.strategy", "iraq-dated-chain");
        JsonNode strategy = story.ask(chain.engine(), chain.request());
        story.say("tour.country.reforms");
        strategy.path("minimalSets").properties().forEach(set -> {
            if (set.getKey().startsWith("domain")) {
                story.row(
                        "tour.country.reform",
                        "domain",
                        set.getKey(),
                        "n",
                        set.getValue().path("changes").asInt(),
                        "to",
                        set.getValue().path("to").asInt(),
                        "set",
                        set.getValue()
                                .path("sets")
                                .path(0)
                                .valueStream()
                                .map(one -> one.path("id").asString())
                                .collect(Collectors.joining(" ")));
            }
        });
        JsonNode answers = Json.parse(chain.request()).path("sdg1072");
        story.chart(
                "country-domains.svg",
                DomainChart.of(
                        Mgi.sdg1072(StrictReader.of(Sdg1072Request.class)
                                .read(Json.write(answers, null))
                                .value()),
                        story.messages(),
                        story.language()));
        String written = story.language().rightToLeft() ? "ar" : "en";
        story.say("tour.country.draft")
                .page(strategy.path("markdown").path(written).asString(), FIRST_PAGE);
    }
}
