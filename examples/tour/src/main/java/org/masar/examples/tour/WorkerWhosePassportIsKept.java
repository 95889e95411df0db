package org.masar.examples.tour;

import java.util.Map;
import org.masar.core.engine.WorkedExample;
import org.masar.core.json.Json;
import tools.jackson.databind.JsonNode;

/**
 * A worker from abroad tells what she lives through. Which signs are there, what do they add up to, what was not asked
 * yet, and who takes her in tonight?
 */
final class WorkerWhosePassportIsKept {

    /** She has no papers at hand. Three shelters that do not exist; their places leave the router with no answer. */
    private static final String TONIGHT = """
            {"place": {"lat": 33.31, "lon": 44.37}, "needs": [{"category": "TRAFFICKING_SHELTER"}],
             "person": {"age": 27, "sex": "FEMALE", "documents": []}, "language": "am",
             "at": "2026-11-22T21:00:00+03:00", "mustBeOpen": true, "data": {"directory": {"rows": [
              {"id": "near", "name": "Shelter (fictional)", "categories": ["TRAFFICKING_SHELTER"], "lat": 33.32,
               "lon": 44.4, "languages": ["ar"], "interpreter": true, "papersAsked": ["RESIDENCE_CARD"],
               "hours": [{"byday": "MO,TU,WE,TH,FR,SA,SU", "opens": "00:00", "closes": "23:59"}], "placePublic": false},
              {"id": "open", "name": "Safe house (fictional)", "categories": ["TRAFFICKING_SHELTER"], "lat": 33.5,
               "lon": 44.5, "languages": ["ar"], "interpreter": true, "sexes": ["FEMALE"],
               "hours": [{"byday": "MO,TU,WE,TH,FR,SA,SU", "opens": "00:00", "closes": "23:59"}], "placePublic": false},
              {"id": "day", "name": "Day centre (fictional)", "categories": ["TRAFFICKING_SHELTER"], "lat": 33.4,
               "lon": 44.4, "languages": ["ar"], "interpreter": true,
               "hours": [{"byday": "SU,MO,TU,WE,TH", "opens": "08:00", "closes": "14:00"}]}]}}}
            """;

    private WorkerWhosePassportIsKept() {}

    static void tell(Story story) {
        WorkedExample example = story.example("policing.trafficking.screen", "screen-foreign-worker");
        JsonNode answer = story.ask(example.engine(), example.request());
        story.title("tour.worker.title")
                .say(
                        "tour.worker.told",
                        "n",
                        Json.parse(example.request()).path("indicators").size());
        answer.path("positive").forEach(dimension -> story.row("tour.worker.dimension." + dimension.asString()));
        for (int findings = 1; findings <= 3; findings++) {
            missing(story, answer.path("dimensions"), findings);
        }
        story.say("tour.worker.presumption." + answer.path("presumption").asString())
                .row("tour.worker.kafala", "n", answer.path("kafalaFlags").size())
                .say("tour.worker.notLaw")
                .say("tour.worker.route");
        JsonNode tonight = story.ask("policing.referral.route", TONIGHT);
        tonight.path("matches").forEach(match -> story.row("tour.worker.shelter"));
        story.row(
                "tour.worker.papers",
                "n",
                tonight.path("rejected").path("PAPERS").asInt());
    }

    /** The dimensions that so many further findings would show. */
    private static void missing(Story story, JsonNode dimensions, int findings) {
        boolean said = false;
        for (Map.Entry<String, JsonNode> dimension : dimensions.properties()) {
            if (dimension.getValue().path("missing").path(0).size() == findings) {
                if (!said) {
                    story.say("tour.worker.missing", "n", findings);
                    said = true;
                }
                story.row("tour.worker.dimension." + dimension.getKey());
            }
        }
    }
}
