package org.masar.fap.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.masar.core.json.Parsed;
import org.masar.core.json.Problem;
import org.masar.core.json.StrictReader;
import org.masar.core.message.Message;
import org.masar.fap.entitlement.FamilyFacts;

class TriageEngineTest {

    private static final TriageEngine ENGINE = new TriageEngine();
    private static final StrictReader<TriageRequest> READER =
            StrictReader.of(TriageRequest.class).checking(ENGINE::check);

    private static Parsed<TriageRequest> read(String json) {
        return READER.read(json.replace('\'', '"'));
    }

    private static TriageAnswer ask(String json) {
        Parsed<TriageRequest> parsed = read(json);
        assertThat(parsed.problems()).isEmpty();
        return ENGINE.answer(parsed.value());
    }

    private static String child(String id, String born) {
        return "{'id':'" + id + "','facts':{'relation':'CHILD','sponsor':{'residenceTitle':'NE'},"
                + "'applicant':{'birthDate':'" + born + "'}}}";
    }

    @Test
    void ninetyDaysAreSoonAndNinetyOneAreNot() {
        assertThat(ask("{'asOf':'2025-01-01','cases':[" + child("a", "2007-04-01") + "]}")
                        .order()
                        .get(0)
                        .tier())
                .isEqualTo(Tier.ROUTE_CLOSES);
        assertThat(ask("{'asOf':'2025-01-01','cases':[" + child("a", "2007-04-02") + "]}")
                        .order()
                        .get(0)
                        .tier())
                .isEqualTo(Tier.BY_DATE);
    }

    @Test
    void fiveYearsApartCountToTheDay() {
        String facts = "{'asOf':'2025-01-01','cases':[{'id':'a','facts':{'family':{'separationSince':'%s'}}}]}";
        assertThat(ask(facts.formatted("2020-01-01")).order().get(0).tier()).isEqualTo(Tier.LONG_SEPARATION);
        assertThat(ask(facts.formatted("2020-01-02")).order().get(0).tier()).isEqualTo(Tier.BY_DATE);
        assertThat(ask(facts.formatted("2020")).order().get(0).tier()).isEqualTo(Tier.BY_DATE);
    }

    @Test
    void aChildAloneInGermanyCounts() {
        String facts = "{'asOf':'2025-01-01','cases':[{'id':'a','facts':{'relation':'PARENT','sponsor':{"
                + "'birthDate':'2012-01-01','unaccompaniedAtAsylumApplication':true},"
                + "'family':{'custodialParentInGermany':%s}}}]}";
        assertThat(ask(facts.formatted("false")).order().get(0).tier()).isEqualTo(Tier.CHILD_ALONE);
        assertThat(ask(facts.formatted("true")).order().get(0).tier()).isEqualTo(Tier.BY_DATE);
    }

    /** The same cases in any order give the same list; within a tier closing day, registration, id. */
    @Test
    void theOrderDoesNotDependOnTheOrderOfTheRequest() {
        List<String> cases = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            cases.add(child("c" + i, "2007-0" + (2 + i % 3) + "-1" + i % 5));
            cases.add("{'id':'d" + i + "','facts':{'applicant':{'seriousIllness':" + (i % 2 == 0)
                    + "}},'registeredOn':'2024-0" + (1 + i % 4) + "-01'}");
        }
        Random random = new Random(1);
        TriageAnswer first = ask("{'asOf':'2025-01-01','perWeek':5,'cases':" + cases + "}");
        for (int round = 0; round < 3; round++) {
            Collections.shuffle(cases, random);
            assertThat(ask("{'asOf':'2025-01-01','perWeek':5,'cases':" + cases + "}"))
                    .isEqualTo(first);
        }
        assertThat(first.order()).extracting(TriageAnswer.Place::rank).doesNotHaveDuplicates();
        assertThat(first.order()).extracting(TriageAnswer.Place::tier).isSorted();
        assertThat(first.plan()).allSatisfy(week -> {
            assertThat(week.week().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
            assertThat(week.ids()).hasSizeLessThanOrEqualTo(5);
        });
        assertThat(first.plan().stream().flatMap(week -> week.ids().stream()))
                .containsExactlyElementsOf(
                        first.order().stream().map(TriageAnswer.Place::id).toList());
    }

    @Test
    void nationalityIsNotRead() {
        String facts = "{'asOf':'2025-01-01','cases':[{'id':'a','facts':{'relation':'SIBLING',"
                + "'sponsor':{'nationality':'%1$s'},'applicant':{'nationality':'%1$s'}}}]}";
        assertThat(ask(facts.formatted("SY"))).isEqualTo(ask(facts.formatted("IQ")));
    }

    /** Private reasons look all the same. */
    @Test
    void reasonsOfUrgentCasesAreTheSame() {
        List<ListOf> seen = new ArrayList<>();
        for (String fact : List.of("seriousIllness", "protectionConcern", "dangerToLifeLimbLiberty", "deathImminent")) {
            TriageAnswer.Place place = ask("{'asOf':'2025-01-01','cases':[{'id':'a','facts':{'applicant':{'" + fact
                            + "':true}}}]}")
                    .order()
                    .get(0);
            assertThat(place.shown()).isEqualTo(Shown.URGENT);
            seen.add(new ListOf(place.reasons()));
        }
        assertThat(seen.stream().distinct()).hasSize(1);
    }

    private record ListOf(List<Message> reasons) {}

    @Test
    void badRequestsAreNamed() {
        assertThat(read("{'asOf':'2025-01-01','firstWeek':'2025-01-07','cases':[{'id':'a','facts':{}},"
                                + "{'id':'a','facts':{}}]}")
                        .problems())
                .extracting(Problem::pointer)
                .containsExactly("/cases/0/id", "/cases/1/id", "/firstWeek");
        assertThat(read("{'asOf':'2025-01-01','perWeek':0,'cases':[{'id':'a','facts':{'family':"
                                + "{'marriageOn':'2026-01-01'}},'registeredOn':'2026-01-01'}]}")
                        .problems())
                .isNotEmpty();
        assertThat(ENGINE.check(new TriageRequest(
                        LocalDate.of(2025, 1, 1),
                        List.of(new TriageRequest.Case(
                                "a", new FamilyFacts(null, null, null, null, null), LocalDate.of(2025, 1, 2))),
                        null,
                        null)))
                .extracting(Problem::pointer)
                .containsExactly("/cases/0/registeredOn");
    }
}
