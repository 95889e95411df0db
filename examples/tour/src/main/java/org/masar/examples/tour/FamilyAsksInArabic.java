package org.masar.examples.tour;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.masar.core.json.Json;
import org.masar.core.message.Message;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A family that knows nothing of the law answers in Arabic, question by question, and leaves with a result and a list. */
final class FamilyAsksInArabic {

    private static final String ARABIC = "ar";

    private FamilyAsksInArabic() {}

    static void tell(Story story) {
        JsonNode family = Json.parse(story.example("fap.entitlement", "W01").request());
        ObjectNode request = (ObjectNode) Json.parse("{\"facts\":{},\"notKnown\":[]}");
        request.set("asOf", family.path("asOf"));
        story.title("tour.walk.title").say("tour.walk.start");
        JsonNode answer = story.ask("fap.navigator", request.toString());
        while (answer.has("question")) {
            JsonNode question = answer.path("question");
            String fact = question.path("fact").asString();
            JsonNode known = family.path("facts").at("/" + fact.replace('.', '/'));
            if (known.isMissingNode()) {
                request.withArray("/notKnown").add(fact);
            } else {
                int dot = fact.indexOf('.');
                ObjectNode group =
                        dot < 0 ? request.withObject("/facts") : request.withObject("/facts/" + fact.substring(0, dot));
                group.set(fact.substring(dot + 1), known);
            }
            story.quote(
                    ARABIC,
                    Message.of("tour.walk.asked", "question", Story.message(question))
                            .with("answer", said(question, known)));
            answer = story.ask("fap.navigator", request.toString());
        }
        JsonNode result = answer.path("result");
        story.say("tour.walk.result");
        result.path("summary").forEach(line -> story.quote(ARABIC, Story.message(line)));
        result.path("steps").forEach(step -> story.quote(ARABIC, Story.message(step)));
        request.remove("notKnown");
        ImmutableList<Message> papers = story.ask("fap.documents", request.toString())
                .path("missing")
                .valueStream()
                .map(code -> Message.of("fap.documents.name." + code.asString()))
                .collect(ImmutableList.toImmutableList());
        story.say("tour.walk.checklist").quote(ARABIC, Message.of("tour.walk.papers", "papers", papers));
    }

    private static Message said(JsonNode question, JsonNode known) {
        if (known.isMissingNode()) {
            return Message.of("tour.walk.notKnown");
        }
        if (known.isBoolean()) {
            return Message.of(known.asBoolean() ? "tour.walk.yes" : "tour.walk.no");
        }
        return question.path("choices")
                .valueStream()
                .filter(choice -> choice.path("code").equals(known))
                .map(choice -> Message.of(choice.path("key").asString()))
                .findFirst()
                .orElseGet(() -> question.path("kind").asString().equals("DATE")
                        ? Message.of("tour.walk.date", "on", LocalDate.parse(known.asString()))
                        : Message.of("tour.walk.other", "answer", known.asString()));
    }
}
