package org.masar.examples.tour;

import java.time.OffsetDateTime;
import org.masar.core.engine.WorkedExample;
import tools.jackson.databind.JsonNode;

/** She needs a doctor within a time that runs. The nearest clinic is closed tonight: which door is the right one? */
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
        story.say("tour.help.choice");
    }
}
