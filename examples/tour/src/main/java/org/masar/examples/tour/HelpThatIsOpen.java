package org.masar.examples.tour;

import java.time.OffsetDateTime;
import org.masar.core.engine.WorkedExample;
import org.masar.core.json.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * She needs a doctor within a time that runs, and somebody who speaks her language. The nearest clinic is closed tonight:
 * which door is the right one?
 */
final class HelpThatIsOpen {

    private HelpThatIsOpen() {}

    static void tell(Story story) {
        WorkedExample example = story.example("policing.referral.route", "route-nearer-clinic-loses");
        JsonNode answer = story.ask(example.engine(), example.request());
        story.title("tour.help.title").say("tour.help.night");
        answer.path("deadlines")
                .forEach(deadline -> story.row(
                        "tour.help.deadline." + deadline.path("intervention").asString(),
                        "until",
                        OffsetDateTime.parse(deadline.path("until").asString())));
        answer.path("matches")
                .forEach(match -> story.row(
                        match.path("meetsDeadline").asBoolean() ? "tour.help.inTime" : "tour.help.tooLate",
                        "km",
                        Math.round(match.path("distanceM").asDouble() / 1000),
                        "opens",
                        OffsetDateTime.parse(match.path("opensAt").asString())));
        // The same question from somebody who speaks Turkish.
        ObjectNode turkish = (ObjectNode) Json.parse(example.request());
        JsonNode spoken =
                story.ask(example.engine(), turkish.put("language", "tr").toString());
        story.say(
                "tour.help.interpreter",
                "n",
                spoken.path("rejected").path("LANGUAGE").asInt());
        spoken.path("matches")
                .forEach(match -> story.row(
                        "tour.help.callFirst",
                        "km",
                        Math.round(match.path("distanceM").asDouble() / 1000)));
        story.say("tour.help.choice");
    }
}
