package org.masar.examples.tour;

import java.time.LocalDate;
import tools.jackson.databind.JsonNode;

/** A morning at Baghdad's airport: a list, three documents, one overstay, one exit that nobody recorded, one full hour. */
final class MorningAtOnePost {

    private static final String LIST = "UNB+UNOA:4+AIRLINE+AUTHORITY+260312:0500+1'UNH+1+PAXLST:D:12B:UN:IATA'BGM+745'"
            + "TDT+20+ZZ100+++ZZ'LOC+125+AMM'DTM+189:2603120600:201'LOC+87+BGW'DTM+232:2603120800:201'"
            + "NAD+FL+++ERIKSSON:ANNA MARIA'ATT+2++F'DTM+329:740812'NAT+2+UTO'DOC+P+L898902C3'"
            + "NAD+FL+++SPECIMEN:OMAR'ATT+2++M'DTM+329:850101'NAT+2+UTO'DOC+P+S1'"
            + "NAD+FL+++SPECIMEN:NOOR'ATT+2++F'DTM+329:150101'NAT+2+UTO'DOC+P+S2'UNT+23+1'UNZ+1+1'";
    private static final String ZONE =
            "[\"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\"," + "\"L898902C36UTO7408122F1204159ZE184226B<<<<<10\"]";
    private static final String DAY = "2026-03-12";

    private MorningAtOnePost() {}

    static void tell(Story story) {
        JsonNode list = story.ask("border.passengers.read", "{\"message\":\"" + LIST + "\"}");
        story.title("tour.post.title")
                .say("tour.post.list", "n", list.path("people").size());
        story.ask(
                        "border.manifest.check",
                        "{\"announced\":" + list + ",\"scanned\":[{\"id\":\"first\",\"lines\":" + ZONE
                                + "}],\"travelDate\":\"" + DAY + "\"}")
                .path("findings")
                .forEach(finding ->
                        story.row("tour.post.finding." + finding.path("code").asString()));
        JsonNode stay = story.ask(
                "border.stay.check",
                "{\"mode\":\"CONTROL\",\"rule\":\"VISA\",\"on\":\"" + DAY + "\",\"stays\":[[\"2026-02-01\"]],"
                        + "\"visa\":{\"stayDays\":30,\"territory\":[\"IQ\"]},\"circumstances\":[\"EMPLOYER_CAUSED\"]}");
        story.say("tour.post.overstay", "n", stay.path("overstayDays").asInt(), "on", date(stay, "lastLegalDay"))
                .row(stay.path("reasons").get(0).path("key").asString());
        JsonNode crossings = story.ask(
                "border.crossing.reconcile",
                "{\"at\":\"" + DAY + "\",\"rule\":\"90/180\",\"records\":["
                        + crossing("a", "2025-10-01T08:00:00+03:00", 1) + ","
                        + crossing("b", "2026-03-12T08:20:00+03:00", 2) + "]}");
        story.say("tour.post.missed");
        crossings
                .path("persons")
                .forEach(person -> story.row(person.path("reason").path("key").asString()));
        JsonNode alerts = story.ask(
                "border.alerts",
                "{\"asOf\":\"" + DAY + "\",\"baseline\":{\"BGW\":0.5},\"records\":["
                        + crossing("b", "2026-03-12T08:20:00+03:00", 2) + ","
                        + crossing("c", "2026-03-12T08:30:00+03:00", 3).replace("P1", "P2") + "]}");
        story.say("tour.post.hour");
        alerts.path("alerts")
                .forEach(alert ->
                        story.row(alert.path("clearedBy").get(0).path("key").asString()));
        story.say("tour.post.protection");
    }

    private static LocalDate date(JsonNode answer, String field) {
        return LocalDate.parse(answer.path(field).asString());
    }

    private static String crossing(String id, String at, int sequence) {
        return "{\"recordId\":\"" + id + "\",\"post\":\"BGW\",\"personKey\":\"P1\",\"direction\":\"ENTRY\",\"at\":\""
                + at + "\",\"sequence\":" + sequence + "}";
    }
}
