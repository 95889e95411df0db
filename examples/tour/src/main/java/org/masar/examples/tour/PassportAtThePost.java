package org.masar.examples.tour;

import java.time.LocalDate;
import tools.jackson.databind.JsonNode;

/**
 * A passport is put on the reader: first the specimen as ICAO prints it, then with one sign read wrongly; then an invented
 * Iraqi one, whose Arabic name was written into the zone letter by letter, is examined.
 */
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
        arabic(story);
    }

    private static void arabic(Story story) {
        String name = "النموذج";
        String given = "محمد";
        JsonNode zone = story.ask(
                "border.mrz.write",
                "{\"format\":\"TD3\",\"documentCode\":\"PP\",\"issuingState\":\"IRQ\",\"nationality\":\"IRQ\","
                        + "\"script\":\"ARABIC\",\"primaryIdentifier\":\"" + name + "\",\"secondaryIdentifier\":\""
                        + given
                        + "\",\"documentNumber\":\"A12345678\",\"sex\":\"M\",\"birthDate\":\"1985-01-01\","
                        + "\"expiryDate\":\"2030-05-17\"}");
        JsonNode lines = zone.path("lines");
        JsonNode examined = story.ask("border.document.examine", "{\"lines\":" + lines + ",\"asOf\":\"2026-03-12\"}");
        String written = examined.path("record").path("primaryIdentifier").asString();
        JsonNode back = story.ask(
                "border.transliterate",
                "{\"text\":\"" + written + "\",\"script\":\"ARABIC\",\"direction\":\"FROM_MRZ\"}");
        story.say("tour.passport.arabic", "name", name, "zone", written)
                .row(examined.path("proved").get(0).path("key").asString())
                .row(
                        "tour.passport.notChecked",
                        "n",
                        examined.path("notChecked").size());
        back.path("readings")
                .forEach(reading -> story.row(
                        "tour.passport.reading", "text", reading.path("text").asString()));
    }

    private static LocalDate date(JsonNode answer, String field) {
        return LocalDate.parse(answer.path(field).asString());
    }

    private static JsonNode ask(Story story, String engine, String line) {
        return story.ask(engine, "{\"lines\":[\"" + NAMES + "\",\"" + line + "\"],\"asOf\":\"2012-01-01\"}");
    }
}
