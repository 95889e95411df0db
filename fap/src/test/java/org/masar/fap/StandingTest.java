package org.masar.fap;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.masar.core.json.Json;
import org.masar.core.rule.Setting;
import org.masar.core.rule.Standing;
import org.masar.fap.document.DocumentsRequest;
import org.masar.fap.entitlement.EntitlementAnswer;
import org.masar.fap.entitlement.EntitlementRequest;
import org.masar.fap.entitlement.FamilyFacts;
import org.masar.fap.entitlement.Outcome;
import org.masar.fap.entitlement.ProcedureState;
import org.masar.fap.entitlement.ResidenceAct;
import org.masar.fap.entitlement.Vocabulary;
import org.masar.fap.filing.FilingRequest;
import org.masar.fap.hardship.HardshipRequest;
import org.masar.fap.navigator.NavigatorAnswer;
import org.masar.fap.navigator.NavigatorRequest;
import org.masar.fap.procedure.ProcedureAnswer;
import org.masar.fap.procedure.ProcedureRequest;
import org.masar.fap.procedure.ProcedureRequest.Event;
import org.masar.fap.triage.TriageRequest;
import tools.jackson.databind.JsonNode;

/** Law from memory, or for a day on which nobody read it, may warn, never close: in the words of every engine. */
class StandingTest {

    private static final int FAMILIES = Boolean.getBoolean("masar.deep") ? 20_000 : 150;
    private static final LocalDate HORIZON = ResidenceAct.verifiedUntil();

    /** Every text of the programme that says no, or that something is over. */
    private static final ImmutableSet<String> CLOSING = ImmutableSet.of(
            "fap.entitlement.outcome.NOT_ELIGIBLE",
            "fap.entitlement.outcome.NOT_ELIGIBLE_AS_RULE",
            "fap.entitlement.outcome.SUSPENDED",
            "fap.entitlement.outcome.HARDSHIP_ROUTE",
            "fap.navigator.result.NOT_ELIGIBLE",
            "fap.navigator.result.NOT_ELIGIBLE_AS_RULE",
            "fap.navigator.result.SUSPENDED",
            "fap.navigator.result.HARDSHIP_ROUTE",
            "fap.navigator.step.WAIT_FROZEN");

    private static final ImmutableSet<String> CLOSING_WHERE_TO_FILE = ImmutableSet.of(
            "fap.filing.mission.NOT_POSSIBLE",
            "fap.filing.mission.damascus",
            "fap.filing.portal.hardship",
            "fap.filing.portal.notYet",
            "fap.filing.portal.protection");

    private static void keys(JsonNode node, Set<String> found) {
        JsonNode key = node.get("key");
        if (key != null && key.isString()) {
            found.add(key.stringValue());
        }
        node.forEach(child -> keys(child, found));
    }

    private static Set<String> keys(Object answer) {
        Set<String> found = new TreeSet<>();
        keys(Json.tree(answer), found);
        return found;
    }

    @Test
    void noTextSaysNo() {
        RandomFacts random = new RandomFacts(new Random(21));
        Set<Standing> seen = new TreeSet<>();
        int closed = 0;
        for (int i = 0; i < FAMILIES; i++) {
            LocalDate asOf = i % 2 == 0 ? random.day() : HORIZON.plusDays(1 + i * 7L);
            FamilyFacts facts = random.facts(asOf, i % 3 == 0 ? 0.05 : 0.15, i % 5 != 0);
            if (i % 10 == 0) {
                asOf = LocalDate.of(2025, 5, 1).plusDays(i);
                facts = marriedUnderAge();
            }
            if (!Vocabulary.problems(asOf, facts, "").isEmpty()) {
                continue;
            }
            if (asOf.isAfter(HORIZON)) {
                assertThat(keys(Fap.filing(new FilingRequest(asOf, facts, null))))
                        .doesNotContainAnyElementsOf(CLOSING_WHERE_TO_FILE);
            }
            LocalDate on = asOf;
            EntitlementAnswer answer = Fap.entitlement(new EntitlementRequest(asOf, facts, null));
            if (answer.standing() == Standing.VERIFIED) {
                continue;
            }
            seen.add(answer.standing());
            closed += answer.outcome() == Outcome.NOT_ELIGIBLE || answer.outcome() == Outcome.HARDSHIP_ROUTE ? 1 : 0;
            Set<String> said = keys(answer);
            said.addAll(keys(Fap.documents(new DocumentsRequest(asOf, facts, null))));
            said.addAll(keys(Fap.hardship(new HardshipRequest(asOf, facts, null))));
            said.addAll(keys(
                    Fap.triage(new TriageRequest(asOf, List.of(new TriageRequest.Case("a", facts, null)), 1, null))));
            said.addAll(keys(Fap.procedure(new ProcedureRequest(asOf, facts, List.of()))));
            assertThat(said).doesNotContainAnyElementsOf(CLOSING);
            assertThat(answer.deadlines()).allMatch(day -> !day.on().isBefore(on));
            NavigatorAnswer.Result result = Fap.navigator(
                            new NavigatorRequest(asOf, facts, null, List.copyOf(Vocabulary.names())))
                    .result();
            if (result != null && Vocabulary.known(facts).stream().allMatch(StandingTest::isOpen)) {
                assertThat(keys(result)).doesNotContainAnyElementsOf(CLOSING);
                assertThat(result.steps().get(0).code()).isEqualTo(NavigatorAnswer.StepCode.SPEAK_TO_ADVISER);
            }
        }
        assertThat(seen).containsExactlyInAnyOrder(Standing.RESTS_ON_MEMORY, Standing.NOT_VERIFIED_FOR_THIS_DATE);
        assertThat(closed).isGreaterThan(5);
    }

    /** The law on marriages of minors stands in the facts from memory. */
    private static FamilyFacts marriedUnderAge() {
        FamilyFacts facts = new FamilyFacts(null, null, null, null, null);
        facts = Vocabulary.with(facts, "relation", "\"SPOUSE\"");
        facts = Vocabulary.with(facts, "sponsor.residenceTitle", "\"AE_25_2_A1\"");
        facts = Vocabulary.with(facts, "applicant.birthDate", "\"2004-03-01\"");
        return Vocabulary.with(facts, "family.marriageOn", "\"2019-08-01\"");
    }

    private static boolean isOpen(String fact) {
        return Vocabulary.setting(fact) == Setting.OPEN;
    }

    /** Only files under subsidiary protection go through the monthly quota, as far as the law was read. */
    @Test
    void noGuardRefuses() {
        assertThat(refused(HORIZON)).isNotEmpty();
        assertThat(refused(HORIZON.plusDays(1))).isEmpty();
    }

    private static List<ProcedureAnswer.Refused> refused(LocalDate last) {
        LocalDate before = LocalDate.of(2025, 1, 2);
        FamilyFacts facts = new FamilyFacts(null, null, null, null, null);
        facts = Vocabulary.with(facts, "relation", "\"SPOUSE\"");
        facts = Vocabulary.with(facts, "sponsor.residenceTitle", "\"AE_25_2_A1\"");
        return Fap.procedure(new ProcedureRequest(
                        last,
                        facts,
                        List.of(
                                new Event(ProcedureState.APPLICATION_FILED, before),
                                new Event(ProcedureState.BIOMETRICS_TAKEN, before),
                                new Event(ProcedureState.AT_FOREIGNERS_AUTHORITY, before),
                                new Event(ProcedureState.AT_BVA_QUOTA, last))))
                .refused();
    }
}
