package org.masar.avrr.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.StreamSupport;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.masar.avrr.Avrr;
import org.masar.avrr.entitlement.Applicant.Relation;
import org.masar.avrr.entitlement.EntitlementAnswer.Outcome;
import org.masar.avrr.entitlement.EntitlementAnswer.Status;
import org.masar.core.engine.Engines;
import org.masar.core.json.Json;
import org.masar.core.time.PartialDate;
import tools.jackson.databind.JsonNode;

class EntitlementEngineTest {

    private static final Engines ENGINES = Engines.load();

    private static JsonNode ask(String json) {
        return Json.parse(ENGINES.answer("avrr.entitlement", json.replace('\'', '"')));
    }

    private static List<String> problems(String json) {
        return StreamSupport.stream(ask(json).path("problems").spliterator(), false)
                .map(problem -> problem.path("code").asString() + " "
                        + problem.path("pointer").asString())
                .toList();
    }

    /** Programme, day, nationality, ages, events, circumstances; then outcome, total, one line and its status. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            nullValues = "-",
            value = {
                // The last day of a published period, and the day after.
                "EU-EURP|2025-07-01|IQ|30||'wayOfReturn':'VOLUNTARY'|DETERMINED|2615.00|POST_RETURN|DUE",
                "EU-EURP|2025-07-02|IQ|30||'wayOfReturn':'VOLUNTARY'|UNDETERMINED|-|POST_RETURN|DUE",
                "EU-EURP|2022-03-31|IQ|30||'wayOfReturn':'VOLUNTARY'|NOT_OPEN|-|POST_RETURN|NOT_DUE",
                "EU-EURP|2024-03-01|IQ|30||'wayOfReturn':'FORCED'|DETERMINED|1205.00|POST_ARRIVAL|DUE",
                "EU-EURP|2024-03-01|FR|30||'wayOfReturn':'FORCED'|NOT_ELIGIBLE|-|POST_ARRIVAL|NOT_DUE",
                // A start or an end from memory closes nothing.
                "DE-REAGGARP-2.0|2023-06-01|IQ|30|||UNDETERMINED|-|STARTUP|DUE",
                "DE-SHP-2017|2019-02-01|IQ|30||'asylumStage':'PENDING'|UNDETERMINED|-|STAGE_1|DUE",
                // The family of five that the published page counts: 4,200 and the supplement.
                "DE-SHP-2017|2018-02-01|IQ|30 31 8 6 4||'asylumStage':'PENDING'|DETERMINED|4700.00|STAGE_1|DUE",
                "DE-SHP-2017|2018-02-01|IQ|30||'asylumStage':'REJECTED_FINAL'|NOT_ELIGIBLE|-|STAGE_1|NOT_DUE",
                "DE-SHP-2017|2018-02-01|IQ|30||'asylumStage':'NEGATIVE_FIRST','appealed':true|NOT_ELIGIBLE|-|STAGE_2|NOT_DUE",
                "DE-SHP-2017|2017-08-01|IQ|30|'registeredInHostCountry':'2017-01-31','applied':'2017-07-31'|'asylumStage':'REJECTED_FINAL'|DETERMINED|800.00|STAGE_UE|DUE",
                "DE-SHP-2017|2018-02-01|IQ|30|||UNDETERMINED|-|STAGE_2|UNDETERMINED",
                "DE-REAGGARP-2017|2018-02-01|IQ|30 31 11 12||'dublinFinal':true|DETERMINED|2200.00|STARTUP_GARP1|DUE",
                "DE-REAGGARP-2017|2018-02-01|AL|30|||UNDETERMINED|-|STARTUP_GARP2|UNDETERMINED",
                "DE-REAGGARP-2017|2018-02-01|RO|30|||NOT_ELIGIBLE|-|TRANSPORT|NOT_DUE",
                "DE-REAGGARP-2019|2020-02-01|RS|30|||UNDETERMINED|-|TRAVEL_ALLOWANCE|UNDETERMINED",
                // Six months to the day are not a short stay.
                "DE-REAGGARP-2.0|2024-12-01|TR|30|'arrivedInHostCountry':'2024-03-10','applied':'2024-09-10'||DETERMINED|1200.00|STARTUP|DUE",
                "DE-REAGGARP-2.0|2024-12-01|TR|30|'arrivedInHostCountry':'2024-03-11','applied':'2024-09-10'||DETERMINED|200.00|STARTUP|NOT_DUE",
                "DE-REAGGARP-2.0|2024-12-01|TR|30|'applied':'2024-09-10'||UNDETERMINED|-|STARTUP|UNDETERMINED",
                "DE-SHP-2024|2024-06-01|SN|30|||UNDETERMINED|-|A_REGULAR|UNDETERMINED",
                "DE-SHP-2024|2024-06-01|FR|30|||NOT_ELIGIBLE|-|A_REGULAR|NOT_DUE",
                // The published couple to Iraq: 7,415.
                "AT-START-2023|2023-10-15|IQ|30 31|'applied':'2023-10-10','decisionFinal':'2023-09-20'||DETERMINED|7415.00|STARTUP|DUE",
                "AT-START-2023|2023-10-15|AF|30|'applied':'2023-10-10','decisionFinal':'2023-09-20'||DETERMINED|900.00|EURP_POST_RETURN|NOT_DUE",
                "AT-START-2017|2017-06-01|IQ|30 31 9 8||'asylumStage':'PENDING'|DETERMINED|5000.00|BONUS|DUE",
                "AT-START-2017|2017-06-01|RS|30||'asylumStage':'NEGATIVE_FIRST'|DETERMINED|250.00|BONUS|NOT_DUE",
                "BE-FEDASIL-2022|2022-06-01|XK|30 5|||DETERMINED|75.00|RETURN_PREMIUM_VISA_FREE|DUE",
                "BE-FEDASIL-2022|2022-06-01|NG|30|||UNDETERMINED|-|RETURN_PREMIUM_VISA|UNDETERMINED",
                "BE-FEDASIL-PRE2022|2016-10-15|IQ|30 5|'applied':'2016-09-30','arrivedInHostCountry':'2015-12-31'||DETERMINED|750.00|IRAQ_2016|DUE",
                "BE-FEDASIL-PRE2022|2016-10-15|IQ|30 5|'applied':'2016-10-01','arrivedInHostCountry':'2015-12-31'||DETERMINED|375.00|IRAQ_2016|NOT_DUE",
                "NL-AVRRNL-2017|2018-01-10|IQ|30 9|||DETERMINED|4600.00|CASH_PART|NOT_DUE",
                "NL-AVRRNL-2017|2018-01-10|IQ|30||'cashWanted':{'amount':'301','currency':'EUR'}|UNDETERMINED|-|CASH_PART|REFUSED",
                "NL-AVRRNL-2017|2018-01-10|UA|30|||NOT_ELIGIBLE|-|REINTEGRATION|NOT_DUE",
                "CH-RKH-2019|2022-06-01|IQ|30||'specialNeeds':true,'placeInHostCountry':'FEDERAL_CENTRE'|DETERMINED|-|MATERIAL|UP_TO",
                "SE-EURP-IQ|2024-01-01|IQ|30 9|||DETERMINED|10000.00|EURP|DUE",
                "SE-EURP-IQ|2024-01-01|SY|30|||NOT_ELIGIBLE|-|EURP|NOT_DUE",
                "SE-EURP-IQ-2024|2024-09-01|IQ|30|||DETERMINED|3000.00|EURP|DUE",
                "NO-IQ|2022-05-01|IQ|30|'applied':'2022-04-21','departureDeadline':'2022-04-20'||UNDETERMINED|-|CASH_LATE|DUE",
                "NO-IQ|2022-05-01|IQ|30|'applied':'2022-04-20','departureDeadline':'2022-04-20'||UNDETERMINED|-|CASH_EARLY|DUE",
                "FI-2017|2018-02-01|IQ|30|||DETERMINED|-|CASH_MAX|UP_TO",
                "FI-2019|2020-02-01|IQ|30 9||'chosenForm':'CASH'|DETERMINED|2250.00|CASH_A|DUE",
                "FI-2019|2020-02-01|IQ|30||'chosenForm':'IN_KIND'|DETERMINED|-|IN_KIND|UP_TO",
                "FI-2024|2024-08-31|IQ|30|'applied':'2024-08-31','firstNegativeServed':'2024-08-01'||DETERMINED|5300.00|HIGH|DUE",
                "FI-2024|2024-09-01|IQ|30|'applied':'2024-09-01','firstNegativeServed':'2024-08-01'||DETERMINED|2000.00|LOW|DUE",
                "FI-2024|2024-09-01|IQ|30|'applied':'2024-08-12','firstNegativeServed':'2024-08-01'|'asylumApplications':2|DETERMINED|2000.00|LOW|DUE",
                "FI-2024|2024-02-28|IQ|30|'applied':'2024-02-28','firstNegativeServed':'2020-08-01'|'asylumApplications':2|DETERMINED|5300.00|HIGH|DUE",
                "FI-2024|2024-02-29|IQ|30|'applied':'2024-02-29','firstNegativeServed':'2024-02-20'||UNDETERMINED|-|HIGH|UNDETERMINED",
                "FR-2018|2018-06-10|IQ|30|'arrivedInHostCountry':'2018-01-10'|'visaRequired':true|NOT_ELIGIBLE|-|LUMP_VISA|NOT_DUE",
                "GR-AVRR|2024-06-10|SY|30||'placeInHostCountry':'MAINLAND'|NOT_ELIGIBLE|-|CASH_MAINLAND|NOT_DUE",
                "AU-RRAP|2025-08-15|IQ|30 9|||DETERMINED|-|CASH|UP_TO",
            })
    void publishedTexts(
            String programme,
            String asOf,
            String nationality,
            String ages,
            String events,
            String circumstances,
            String outcome,
            String total,
            String line,
            String status) {
        List<String> persons = new ArrayList<>();
        for (String age : com.google.common.base.Splitter.on(' ').split(ages)) {
            persons.add("{'id':'p" + persons.size() + "','age':" + age + "}");
        }
        JsonNode answer = ask("{'programme':'" + programme + "','asOf':'" + asOf + "','nationality':'" + nationality
                        + "','persons':" + persons + ",'events':{" + Objects.toString(events, "")
                        + "},'circumstances':{" + Objects.toString(circumstances, "") + "}}")
                .path("answer");
        assertThat(answer.path("outcome").asString()).isEqualTo(outcome);
        assertThat(answer.path("total").path("amount").asString(null)).isEqualTo(total);
        assertThat(answer.path("lines").path(line).path("status").asString()).isEqualTo(status);
    }

    @Test
    void problemsNameThePlace() {
        assertThat(problems("{'programme':'EU-EURPP','asOf':'2024-01-01','persons':[{'id':'a'},{'id':'a','age':3,"
                        + "'birthDate':'2020'}],'events':{'applied':'2024-01-02','departure':'2025-01-01'},"
                        + "'circumstances':{'cashWanted':{'amount':'-1','currency':'EUR'}},'nationality':'QQ'}"))
                .containsExactly(
                        "OUT_OF_RANGE /circumstances/cashWanted/amount",
                        "OUT_OF_RANGE /events/applied",
                        "BAD_VALUE /nationality",
                        "MISSING /persons/0/age",
                        "CONTRADICTION /persons/1/age",
                        "CONTRADICTION /persons/1/birthDate",
                        "CONTRADICTION /persons/1/id",
                        "BAD_VALUE /programme");
        assertThat(problems("{'programme':'NL-REAN','asOf':'2024-01-01','persons':[{'id':'a','age':30},"
                        + "{'id':'c','age':31,'relation':'CHILD'}],'circumstances':{'cashWanted':{'amount':'1',"
                        + "'currency':'USD'}}}"))
                .containsExactly("CONTRADICTION /circumstances/cashWanted/currency", "CONTRADICTION /persons/1/age");
        assertThat(problems("{'programme':'NL-REAN','asOf':'2024-01-01','persons':[{'id':'a','birthDate':'2025'}]}"))
                .containsExactly("OUT_OF_RANGE /persons/0/birthDate");
    }

    @Test
    void anAgeThatCrossesALimitDecidesNothing() {
        Applicant adult = new Applicant("a", 40, null, true, null, null, null, null);
        Applicant young = new Applicant("b", null, PartialDate.of(2007), null, Relation.CHILD, null, null, null);
        EntitlementAnswer answer = Avrr.entitlement(
                EntitlementRequest.of("DE-REAGGARP-2.0", LocalDate.of(2025, 5, 1), "IQ", adult, young));
        assertThat(Objects.requireNonNull(answer.lines().get("STARTUP")).status())
                .isEqualTo(Status.UNDETERMINED);
        assertThat(answer.undetermined().get(0).needs()).containsExactly("persons.birthDate");
        assertThat(young.toString()).doesNotContain("2007");
    }

    private static EntitlementRequest random(Random random) {
        List<String> ids = Programmes.SHIPPED.keySet().asList();
        String[] nations = {"IQ", "TR", "AL", "SN", "FR", "SY"};
        List<Applicant> persons = new ArrayList<>();
        persons.add(new Applicant("p0", 40, null, true, null, null, null, null));
        for (int i = random.nextInt(9); i > 0; i--) {
            persons.add(new Applicant(
                    "p" + i,
                    random.nextInt(39),
                    null,
                    null,
                    Relation.values()[random.nextInt(2)],
                    random.nextBoolean() ? random.nextBoolean() : null,
                    null,
                    null));
        }
        LocalDate asOf = LocalDate.of(2017, 1, 1).plusDays(random.nextInt(3300));
        LocalDate[] dates = new LocalDate[15];
        for (int i = 0; i < dates.length; i++) {
            dates[i] = random.nextInt(3) == 0 ? null : asOf.minusDays(random.nextInt(500));
        }
        ReturnEvents events = new ReturnEvents(
                dates[0], dates[1], dates[2], dates[3], dates[4], dates[5], dates[6], dates[7], dates[8], dates[9],
                dates[10], dates[11], dates[12], null, dates[14]);
        Circumstances.AsylumStage[] stages = Circumstances.AsylumStage.values();
        Boolean[] facts = new Boolean[5];
        for (int i = 0; i < facts.length; i++) {
            facts[i] = random.nextBoolean() ? random.nextBoolean() : null;
        }
        Circumstances circumstances = new Circumstances(
                Circumstances.WayOfReturn.values()[random.nextInt(2)],
                stages[random.nextInt(stages.length)],
                facts[0],
                1,
                null,
                facts[1],
                null,
                facts[2],
                Circumstances.Place.values()[random.nextInt(4)],
                facts[3],
                Circumstances.ChosenForm.values()[random.nextInt(2)],
                null,
                facts[4],
                1 + random.nextInt(2000),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        return new EntitlementRequest(
                ids.get(random.nextInt(ids.size())),
                asOf,
                nations[random.nextInt(nations.length)],
                null,
                null,
                persons,
                events,
                circumstances,
                null,
                null);
    }

    /** Caps, instalments, totals, order of persons: for all programmes. */
    @Property
    void laws(@ForAll long seed) {
        EntitlementRequest request = random(new Random(seed));
        EntitlementAnswer answer = Avrr.entitlement(request);
        long due = 0;
        for (EntitlementAnswer.Line line : answer.lines().values()) {
            if (line.cap() != null) {
                assertThat(line.amount()).isEqualTo(line.cap().amount());
                assertThat(Objects.requireNonNull(line.uncapped()).getAmountMinorLong())
                        .isGreaterThan(line.cap().amount().getAmountMinorLong());
            }
            if (line.instalments() != null) {
                assertThat(line.instalments().stream()
                                .mapToLong(part -> part.amount().getAmountMinorLong())
                                .sum())
                        .isEqualTo(Objects.requireNonNull(line.amount()).getAmountMinorLong());
            }
            if (line.perPerson() != null && line.amount() != null) {
                assertThat(line.perPerson().stream()
                                .mapToLong(part -> part.amount().getAmountMinorLong())
                                .sum())
                        .isEqualTo((line.uncapped() == null ? line.amount() : line.uncapped()).getAmountMinorLong());
            }
            if (line.status() == Status.NOT_DUE) {
                assertThat(Objects.requireNonNull(line.amount()).getAmountMinorLong())
                        .isZero();
            }
            due += line.status() == Status.DUE
                    ? Objects.requireNonNull(line.amount()).getAmountMinorLong()
                    : 0;
        }
        assertThat(answer.knownTotal() == null ? 0 : answer.knownTotal().getAmountMinorLong())
                .isEqualTo(due);
        assertThat(answer.total() != null)
                .isEqualTo(answer.outcome() == Outcome.DETERMINED && answer.knownTotal() != null);
        if (answer.outcome() == Outcome.UNDETERMINED && answer.standing() == EntitlementAnswer.Standing.VERIFIED) {
            assertThat(answer.undetermined()).isNotEmpty();
        }
        List<Applicant> shuffled = new ArrayList<>(request.persons());
        Collections.shuffle(shuffled, new Random(seed));
        EntitlementAnswer other = Avrr.entitlement(new EntitlementRequest(
                request.programme(),
                request.asOf(),
                request.nationality(),
                null,
                null,
                shuffled,
                request.events(),
                request.circumstances(),
                null,
                null));
        assertThat(other.knownTotal()).isEqualTo(answer.knownTotal());
        assertThat(other.outcome()).isEqualTo(answer.outcome());
        assertThat(other.undetermined()).isEqualTo(answer.undetermined());
    }
}
