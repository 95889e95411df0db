package org.masar.resettlement.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.masar.resettlement.Asked.answer;
import static org.masar.resettlement.Asked.problems;

import java.time.LocalDate;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ReadinessEngineTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 120;

    /** The slow twin looks at each day: on which of them does every item of everybody hold? */
    @Test
    void windowsAreThoseOfADayByDayLook() {
        SplittableRandom random = new SplittableRandom(3);
        int tries = Boolean.getBoolean("masar.deep") ? 100_000 : 2_000;
        for (int i = 0; i < tries; i++) {
            int persons = 1 + random.nextInt(3);
            int travel = random.nextInt(3);
            boolean[] good = new boolean[DAYS];
            java.util.Arrays.fill(good, true);
            StringBuilder people = new StringBuilder();
            for (int p = 0; p < persons; p++) {
                LocalDate on = FIRST.plusDays(random.nextInt(60));
                LocalDate until = on.plusDays(random.nextInt(60));
                LocalDate made = FIRST.plusDays(random.nextInt(60));
                people.append(p == 0 ? "" : ",").append("""
                        {"id":"p%d","case":"A","items":[{"rule":"OWN","on":"%s","validUntil":"%s"},{"rule":"AGE","on":"%s"}]}""".formatted(p, on, until, made));
                for (int d = 0; d < DAYS; d++) {
                    LocalDate day = FIRST.plusDays(d);
                    LocalDate arrives = day.plusDays(travel);
                    // Forty days from the day it was made, not beyond its printed end, met on arrival.
                    good[d] &= !day.isBefore(on)
                            && !arrives.isAfter(on.plusDays(40))
                            && !arrives.isAfter(until)
                            && !day.isBefore(made)
                            && !day.isAfter(made.plusDays(30));
                }
            }
            JsonNode group = answer(
                            "readiness", """
                    {"asOf":"2026-01-01","rules":[{"rule":"OWN","kind":"VALIDITY","parameters":{"days":40,"anchor":"ARRIVAL"}},
                    {"rule":"AGE","kind":"DAYS_BEFORE","parameters":{"maxDays":30}}],
                    "travel":{"departureDate":"2026-02-01","arrivalDate":"%s"},"persons":[%s]}""".formatted(LocalDate.of(2026, 2, 1).plusDays(travel), people))
                    .get("groups")
                    .get(0);
            int first = 0;
            while (first < DAYS && !good[first]) {
                first++;
            }
            if (first == DAYS) {
                assertThat(group.has("window")).as("case " + i).isFalse();
            } else {
                int last = DAYS - 1;
                while (!good[last]) {
                    last--;
                }
                assertThat(group.get("window").get("from").asString())
                        .isEqualTo(FIRST.plusDays(first).toString());
                assertThat(group.get("window").get("to").asString())
                        .isEqualTo(FIRST.plusDays(last).toString());
                assertThat(group.get("slackDays").asInt()).isEqualTo(last);
            }
        }
    }

    @Test
    void aThresholdFromMemoryClosesNothingAndACallersOwnDoes() {
        String request = """
                {"rules":[{"rule":"HLTH-CA-IME"%s}],"travel":{"departureDate":"2026-06-01","arrivalDate":"2026-06-02"},
                "persons":[{"id":"p","items":[{"rule":"HLTH-CA-IME","on":"2025-06-01"}]}]}""";
        JsonNode memory = answer("readiness", request.formatted(""));
        assertThat(memory.at("/checks/0/status").asString()).isEqualTo("UNDETERMINED");
        assertThat(memory.at("/checks/0/to").asString()).isEqualTo("2026-06-01");
        JsonNode own = answer("readiness", request.formatted(",\"parameters\":{\"months\":12}"));
        assertThat(own.at("/checks/0/status").asString()).isEqualTo("EXPIRED");
    }

    @Test
    void whatIsMissingEmptiesTheWindowAndNamesWhoLacksWhat() {
        JsonNode group = answer("readiness", """
                {"asOf":"2026-06-01","rules":[{"rule":"EXIT-IQ"},{"rule":"PDO"}],"persons":[{"id":"p"}]}""").at("/groups/0");
        assertThat(group.has("window")).isFalse();
        assertThat(group.at("/reasons/0/args/rule").asString()).isEqualTo("EXIT-IQ");
    }

    @Test
    void tripRulesTakeCandidatesAndNotTheWindow() {
        JsonNode group = answer("readiness", """
                {"asOf":"2026-05-20","category":"GAR","rules":[{"rule":"LEAD-ABN-CA"},{"rule":"DOW-CA-GAR"}],
                "persons":[{"id":"p","window":{"from":"2026-05-20","to":"2026-07-30"}}],
                "candidates":[{"flight":"late","departureDate":"2026-05-27","arrivalDate":"2026-05-28"},
                {"flight":"friday","departureDate":"2026-06-11","arrivalDate":"2026-06-12"},
                {"flight":"good","departureDate":"2026-06-16","arrivalDate":"2026-06-17"}]}""").at("/groups/0");
        assertThat(group.at("/window/to").asString()).isEqualTo("2026-07-30");
        assertThat(group.get("nextFlight").asString()).isEqualTo("good");
    }

    @Test
    void anUnknownNumberOfChildrenIsRefusedOnlyWhereBothLimitsAgree() {
        String request = """
                {"rules":[{"rule":"P","kind":"PREGNANCY","parameters":{"certificateFromWeek":28,"refuseSingleFromWeek":36,
                "refuseMultipleFromWeek":32}}],"travel":{"arrivalDate":"%s"},"persons":[{"id":"p","pregnancy":{"edd":"2026-10-01"}}]}""";
        assertThat(answer("readiness", request.formatted("2026-08-20"))
                        .at("/checks/0/status")
                        .asString())
                .isEqualTo("MISSING");
        assertThat(answer("readiness", request.formatted("2026-09-10"))
                        .at("/checks/0/outcome")
                        .asString())
                .isEqualTo("REFUSED");
        assertThat(answer("readiness", request.formatted("2026-07-20"))
                        .at("/checks/0/outcome")
                        .asString())
                .isEqualTo("CERTIFICATE_NEEDED");
    }

    @Test
    void onlyAdultsSignTheLoanAndOnlyChildrenAloneNeedAnEscort() {
        JsonNode answer = answer("readiness", """
                {"rules":[{"rule":"LOAN-US-18"},{"rule":"UMNR-ESC"}],"travel":{"departureDate":"2026-06-01"},"persons":[
                {"id":"mother","case":"A","birthDate":"1990"},{"id":"child","case":"A","birthDate":"2015-05"},
                {"id":"alone","case":"B","birthDate":"2012-01-01"}]}""");
        assertThat(answer.get("checks").valueStream().map(row -> row.get("status")
                        .asString()))
                .containsExactly(
                        "MISSING", "NOT_APPLICABLE", "NOT_APPLICABLE", "NOT_APPLICABLE", "NOT_APPLICABLE", "MISSING");
    }

    @Test
    void theDestinationChoosesTheRules() {
        JsonNode canada = answer("readiness", """
                {"destination":"CA","persons":[{"id":"p"}]}""");
        assertThat(canada.get("checks").valueStream().map(row -> row.get("rule").asString()))
                .contains("HLTH-CA-IME", "LEAD-ABN-CA", "LOAN-CA-IMM0502")
                .doesNotContain("HLTH-US-EXAM", "DOW-CA-UPP", "HLTH-AU-DHC");
    }

    @Test
    void badRequestsSayWhatToMend() {
        assertThat(problems("readiness", """
                {"rules":[{"rule":"HLTH-US-EXAMS"},{"rule":"HLTH-US-PEC","kind":"VALIDITY"},{"rule":"X","kind":"LEAD_TIME"}],
                "calendar":{"weekend":["MONDAY","TUESDAY","WEDNESDAY","THURSDAY","FRIDAY","SATURDAY","SUNDAY"]},
                "persons":[{"id":"p","case":"A","window":{"from":"2026-02-02","to":"2026-02-01"}},{"id":"p"}],
                "links":[{"a":"A","b":"Z","kind":"HARD"},{"a":"A","b":"A","kind":"SOFT"}],
                "travel":{"departure":"2026-01-02T00:00:00Z","arrival":"2026-01-01T00:00:00Z"}}""")).isEqualTo("""
                OUT_OF_RANGE /calendar/weekend
                BAD_VALUE /links/0/b
                CONTRADICTION /links/1/b
                CONTRADICTION /persons/0/window/to
                CONTRADICTION /persons/1/id
                BAD_VALUE /rules/0/rule
                CONTRADICTION /rules/1/kind
                MISSING /rules/2/parameters/workingDays
                CONTRADICTION /travel/arrival""");
    }
}
