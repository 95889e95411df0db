package org.masar.examples.tour;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.masar.core.json.Json;
import org.masar.core.message.Message;
import tools.jackson.databind.JsonNode;

/** A wife wants to join her husband. What does the law of three days say, in the languages of those who ask? */
final class FamilyOnThreeDates {

    private static final ImmutableList<String> LANGUAGES = ImmutableList.of("de", "ar", "ckb", "kmr-Latn");

    /** While the first suspension ran, four days before the second one began, and after it had begun. */
    private static final ImmutableList<LocalDate> DAYS =
            ImmutableList.of(LocalDate.of(2017, 6, 1), LocalDate.of(2025, 7, 20), LocalDate.of(2025, 8, 15));

    private static final ImmutableMap<String, Object> FACTS = ImmutableMap.of(
            "relation", "SPOUSE",
            "sponsor",
                    ImmutableMap.of(
                            "residenceTitle", "AE_25_2_A2",
                            "titleSince", "2016-11-20",
                            "protectionRecognisedOn", "2016-11-02"),
            "applicant", ImmutableMap.of("birthDate", "1989"),
            "family", ImmutableMap.of("marriageBeforeFlight", true));

    private FamilyOnThreeDates() {}

    static void tell(Story story) {
        story.title("tour.dates.title").say("tour.dates.family");
        for (LocalDate day : DAYS) {
            JsonNode answer = story.ask(
                    "fap.entitlement",
                    Json.tree(ImmutableMap.of("asOf", day, "facts", FACTS)).toString());
            String basis = answer.at("/basis/0").asString();
            story.say("tour.dates.on", "on", day, "basis", basis);
            JsonNode reasons = answer.path("reasons");
            JsonNode rule = reasons.valueStream()
                    .skip(1)
                    .filter(reason -> reason.at("/citations/0").asString().startsWith(basis))
                    .findFirst()
                    .orElseThrow();
            Message said = Message.of("tour.dates.said", "outcome", Story.message(reasons.get(0)))
                    .with("rule", Story.message(rule));
            LANGUAGES.forEach(language -> story.quote(language, said));
        }
        story.say("tour.dates.decides");
    }
}
