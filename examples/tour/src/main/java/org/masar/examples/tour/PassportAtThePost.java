package org.masar.examples.tour;

import java.time.LocalDate;
import tools.jackson.databind.JsonNode;

/** A passport is put on the reader: first the specimen as ICAO prints it, then with one sign read wrongly. */
final class PassportAtThePost {

    private static final String NAMES = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<";
    private static final String GOOD = "L898902C36UTO7408122F1204159ZE184226B<<<<<10";
    private static final String DAMAGED = "L898902C36UTO74O8122F1204159ZE184226B<<<<<10";

    private PassportAtThePost() {}

    static void tell(Story story) {
        story.title("tour.passport.title").say("tour.passport.specimen");
        JsonNode read = ask(story, "border.mrz.read", GOOD);
        story.row(read.path("allChecksPass").asBoolean() ? "tour.passport.agree" : "tour.passport.disagree")
                .row("tour.passport.birth", "on", date(read, "birthDateResolved"))
                .row("tour.passport.expiry", "on", date(read, "expiryDateResolved"))
                .say("tour.passport.damaged");
        JsonNode repair = ask(story, "border.mrz.repair", DAMAGED);
        repair.path("best")
                .path("edits")
                .forEach(edit -> story.row(
                        "tour.passport.edit",
                        "line",
                        edit.path("line").asInt(),
                        "column",
                        edit.path("column").asInt(),
                        "from",
                        edit.path("from").asString(),
                        "to",
                        edit.path("to").asString()));
        story.row("tour.passport.blind", "n", repair.path("blindPositions").size())
                .say("tour.passport.human");
    }

    private static LocalDate date(JsonNode answer, String field) {
        return LocalDate.parse(answer.path(field).asString());
    }

    private static JsonNode ask(Story story, String engine, String line) {
        return story.ask(engine, "{\"lines\":[\"" + NAMES + "\",\"" + line + "\"],\"asOf\":\"2012-01-01\"}");
    }
}
