package org.masar.fap.navigator;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.masar.core.engine.WorkedExample;
import org.masar.core.json.Json;
import org.masar.core.rule.Setting;
import org.masar.fap.entitlement.EntitlementAnswer;
import org.masar.fap.entitlement.EntitlementEngine;
import org.masar.fap.entitlement.EntitlementRequest;
import org.masar.fap.entitlement.FamilyFacts;
import org.masar.fap.entitlement.Vocabulary;
import tools.jackson.databind.JsonNode;

/** Every worked case from nothing to its outcome, by a respondent who knows what the case says and no more. */
class WorkedWalkTest {

    private static final NavigatorEngine NAVIGATOR = new NavigatorEngine();
    private static final EntitlementEngine ENTITLEMENT = new EntitlementEngine();
    private static final FamilyFacts NOTHING = new FamilyFacts(null, null, null, null, null);

    private record Case(String id, LocalDate asOf, FamilyFacts facts) {}

    private record Walk(int questions, NavigatorAnswer last, FamilyFacts told) {}

    private static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (WorkedExample example : WorkedExample.shipped(ENTITLEMENT)) {
            JsonNode request = Json.parse(example.request());
            FamilyFacts facts = NOTHING;
            for (String fact : Vocabulary.names()) {
                JsonNode value = request.at("/facts/" + fact.replace('.', '/'));
                if (!value.isMissingNode()) {
                    facts = Vocabulary.with(facts, fact, value.toString());
                }
            }
            cases.add(new Case(example.id(), LocalDate.parse(request.get("asOf").stringValue()), facts));
        }
        return cases;
    }

    private static FamilyFacts tell(FamilyFacts told, FamilyFacts all, String fact) {
        JsonNode value = Json.tree(all).at("/" + fact.replace('.', '/'));
        return Vocabulary.with(told, fact, value.toString());
    }

    private static FamilyFacts privately(FamilyFacts all) {
        FamilyFacts told = NOTHING;
        for (String fact : Vocabulary.known(all)) {
            if (Vocabulary.setting(fact) != Setting.OPEN) {
                told = tell(told, all, fact);
            }
        }
        return told;
    }

    private static Walk walk(Case given) {
        FamilyFacts told = privately(given.facts());
        List<String> notKnown = new ArrayList<>();
        for (int questions = 0; questions <= Vocabulary.names().size(); questions++) {
            NavigatorAnswer answer =
                    NAVIGATOR.answer(new NavigatorRequest(given.asOf(), told, null, List.copyOf(notKnown)));
            if (answer.question() == null) {
                return new Walk(questions, answer, told);
            }
            String fact = answer.question().fact();
            assertThat(Vocabulary.setting(fact)).as(fact).isEqualTo(Setting.OPEN);
            assertThat(notKnown).doesNotContain(fact);
            if (Vocabulary.read(given.facts(), fact) == null) {
                notKnown.add(fact);
            } else {
                told = tell(told, given.facts(), fact);
            }
        }
        throw new AssertionError("The conversation with " + given.id() + " does not end.");
    }

    @Test
    void everyWorkedCaseIsReachedByAnswersAlone() {
        List<String> flaws = new ArrayList<>();
        List<Integer> lengths = new ArrayList<>();
        List<Integer> fixed = new ArrayList<>();
        for (Case given : cases()) {
            EntitlementAnswer expected = ENTITLEMENT.answer(new EntitlementRequest(given.asOf(), given.facts(), null));
            Walk walk = walk(given);
            lengths.add(walk.questions());
            fixed.add(fixedOrder(given));
            NavigatorAnswer.Result result = walk.last().result();
            EntitlementAnswer reached = result == null ? null : result.entitlement();
            if (reached == null || reached.outcome() != expected.outcome() || reached.verdict() != expected.verdict()) {
                flaws.add(given.id() + " " + (reached == null ? walk.last().state() : reached.outcome())
                        + " instead of " + expected.outcome() + " after " + Json.tree(walk.told()));
            }
        }
        assertThat(flaws).isEmpty();
        Collections.sort(lengths);
        Collections.sort(fixed);
        assertThat(lengths.get(lengths.size() / 2)).isLessThanOrEqualTo(6);
        assertThat(fixed.get(fixed.size() / 2)).isGreaterThan(lengths.get(lengths.size() / 2));
    }

    /** A paper form asks in the order of the vocabulary, until what was told settles the outcome of the whole case. */
    private static int fixedOrder(Case given) {
        EntitlementAnswer expected = ENTITLEMENT.answer(new EntitlementRequest(given.asOf(), given.facts(), null));
        FamilyFacts told = privately(given.facts());
        int questions = 0;
        int last = 0;
        for (String fact : Vocabulary.names()) {
            if (Vocabulary.setting(fact) != Setting.OPEN
                    || !Vocabulary.concerns(fact, given.facts().relation())) {
                continue;
            }
            questions++;
            if (Vocabulary.read(given.facts(), fact) != null) {
                told = tell(told, given.facts(), fact);
                EntitlementAnswer now = ENTITLEMENT.answer(new EntitlementRequest(given.asOf(), told, null));
                if (now.outcome() != expected.outcome() || now.verdict() != expected.verdict()) {
                    last = questions;
                }
            }
        }
        return last + 1;
    }

    @Test
    void theOrderOfAnswersDoesNotMatter() {
        Random random = new Random(14);
        for (Case given : cases()) {
            EntitlementAnswer expected = ENTITLEMENT.answer(new EntitlementRequest(given.asOf(), given.facts(), null));
            for (int round = 0; round < 2; round++) {
                List<String> names = new ArrayList<>(Vocabulary.known(given.facts()));
                Collections.shuffle(names, random);
                FamilyFacts told = NOTHING;
                for (String fact : names) {
                    told = tell(told, given.facts(), fact);
                }
                NavigatorAnswer answer = NAVIGATOR.answer(
                        new NavigatorRequest(given.asOf(), told, null, ImmutableList.copyOf(Vocabulary.names())));
                assertThat(answer.state()).isEqualTo(NavigatorAnswer.State.RESULT);
                assertThat(answer.result())
                        .isNotNull()
                        .extracting(NavigatorAnswer.Result::entitlement)
                        .isEqualTo(expected);
            }
        }
    }
}
