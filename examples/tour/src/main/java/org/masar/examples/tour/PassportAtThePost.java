package org.masar.examples.tour;

import org.masar.core.engine.Engines;
import org.masar.core.json.Json;
import tools.jackson.databind.JsonNode;

/** A passport is put on the reader: first the specimen as ICAO prints it, then with one sign read wrongly. */
final class PassportAtThePost {

    private static final String NAMES = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<";
    private static final String GOOD = "L898902C36UTO7408122F1204159ZE184226B<<<<<10";
    private static final String DAMAGED = "L898902C36UTO74O8122F1204159ZE184226B<<<<<10";

    private PassportAtThePost() {}

    static String tell(Engines engines) {
        StringBuilder story = new StringBuilder("A passport at the post\n");
        story.append(Tour.wrap("The specimen of ICAO Doc 9303 Part 4, of the invented state Utopia, is read:"));
        JsonNode read = ask(engines, "border.mrz.read", GOOD);
        story.append("    check digits    ")
                .append(read.path("allChecksPass").asBoolean() ? "all agree" : "do not agree")
                .append("\n    birth, expiry   ")
                .append(read.path("birthDateResolved").asString())
                .append(", ")
                .append(read.path("expiryDateResolved").asString())
                .append('\n');
        story.append(Tour.wrap("The same zone with one digit read as a letter; nothing is mended in silence:"));
        JsonNode repair = ask(engines, "border.mrz.repair", DAMAGED);
        story.append("    status          ")
                .append(repair.path("status").asString())
                .append('\n');
        repair.path("best").path("edits").forEach(edit -> story.append("    likeliest       line ")
                .append(edit.path("line").asString())
                .append(", column ")
                .append(edit.path("column").asString())
                .append(": ")
                .append(edit.path("from").asString())
                .append(" read for ")
                .append(edit.path("to").asString())
                .append('\n'));
        story.append("    positions that no check digit covers: ")
                .append(repair.path("blindPositions").size())
                .append('\n');
        return story.append(
                        Tour.wrap(
                                "Check digits that agree say nothing about who holds the passport: that is for a person to see."))
                .append('\n')
                .toString();
    }

    private static JsonNode ask(Engines engines, String engine, String line) {
        String request = "{\"lines\":[\"" + NAMES + "\",\"" + line + "\"],\"asOf\":\"2012-01-01\"}";
        return Json.parse(engines.answer(engine, request)).path("answer");
    }
}
