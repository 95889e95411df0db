package org.masar.examples.tour;

import org.masar.core.engine.WorkedExample;
import org.masar.core.json.Json;
import tools.jackson.databind.JsonNode;

/** A worker from abroad tells what she lives through. Which signs are there, and what do they add up to? */
final class WorkerWhosePassportIsKept {

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
        story.say("tour.worker.presumption." + answer.path("presumption").asString())
                .row("tour.worker.kafala", "n", answer.path("kafalaFlags").size())
                .say("tour.worker.notLaw");
    }
}
