package org.masar.examples.tour;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.masar.avrr.Avrr;
import org.masar.avrr.sustainability.ScoreChart;
import org.masar.avrr.sustainability.SustainabilityRequest;
import org.masar.core.engine.WorkedExample;
import org.masar.core.json.Json;
import org.masar.core.json.StrictReader;
import org.masar.core.message.Argument;
import tools.jackson.databind.JsonNode;

/** One returnee, from counselling to the first monitoring visit and what came of it. Is the return lasting? */
final class ReturnThatLasts {

    private static final int SHOWN = 2;

    private static final String PLAN = """
            {"asOf":"2023-03-08","returnedOn":"2023-03-01","place":{"governorate":"IQ-NI","district":"Sinjar"},
             "budget":[{"line":"POST_RETURN","form":"IN_KIND","amount":%s}],
             "needs":[{"id":"n1","dimension":"ECONOMIC","level":"FAMILY","type":"MICROBUSINESS"},
                      {"id":"n2","dimension":"SOCIAL","level":"FAMILY","type":"HOUSING","urgent":true}]}""";

    private static final String MONITORING = "{\"asOf\":\"2023-03-20\",\"returnedOn\":\"2023-03-01\"}";

    private ReturnThatLasts() {}

    static void tell(Story story) {
        story.title("tour.return.title").say("tour.return.story");
        WorkedExample talk = story.example("avrr.counselling", "counselling-gap");
        story.ask(talk.engine(), talk.request())
                .path("findings")
                .forEach(finding -> story.row(
                        "tour.return.counselled", "field", finding.path("field").asString()));
        plan(story, owed(story));
        WorkedExample survey = story.example("avrr.sustainability", "rss-trend");
        JsonNode rounds = story.ask(survey.engine(), survey.request());
        visit(
                story,
                rounds.path("rounds").path(0),
                Json.parse(survey.request()).at("/rounds/0/answers").size());
        JsonNode trend = rounds.path("trend").path("composite");
        story.say(
                "tour.return.trend",
                "first",
                trend.path("first").decimalValue(),
                "last",
                trend.path("last").decimalValue());
        story.chart(
                "return-scores.svg",
                ScoreChart.of(
                        Avrr.sustainability(StrictReader.of(SustainabilityRequest.class)
                                .read(survey.request())
                                .value()),
                        story.messages(),
                        story.language()));
        story.say("tour.source", "source", survey.source());
    }

    /** What the programme's published text owes; the sum that the plan may use. */
    private static JsonNode owed(Story story) {
        JsonNode owed = story.ask("avrr.entitlement", """
                {"programme":"EU-EURP","asOf":"2023-02-01","nationality":"IQ","persons":[{"id":"a1","age":30}],
                 "circumstances":{"wayOfReturn":"VOLUNTARY"}}""");
        story.say("tour.return.owed");
        owed.path("lines")
                .properties()
                .forEach(line -> story.row(
                        "tour.return.line",
                        "line",
                        line.getKey(),
                        "sum",
                        money(line.getValue().path("amount"))));
        return owed.path("lines").path("POST_RETURN").path("amount");
    }

    private static void plan(Story story, JsonNode budget) {
        JsonNode plan =
                story.ask("avrr.plan", PLAN.formatted(Json.write(budget, null))).path("plan");
        story.say("tour.return.planned");
        plan.path("lines")
                .forEach(line -> story.row(
                        "avrr.plan.print.line",
                        "type",
                        line.path("type").asString(),
                        "sum",
                        money(line.path("amount")),
                        "form",
                        line.path("form").asString()));
        JsonNode first = story.ask("avrr.monitoring", MONITORING).path("items").path(0);
        story.row(
                "avrr.plan.print.visit",
                "visit",
                first.path("code").asString(),
                "from",
                LocalDate.parse(first.path("from").asString()),
                "to",
                LocalDate.parse(first.path("to").asString()));
    }

    private static void visit(Story story, JsonNode answer, int questions) {
        story.say("tour.return.asked", "n", questions);
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
    }

    private static Argument money(JsonNode sum) {
        return Argument.money(
                new BigDecimal(sum.path("amount").asString()),
                sum.path("currency").asString());
    }

    private static BigDecimal part(JsonNode row) {
        return row.path("compositePart").decimalValue();
    }
}
