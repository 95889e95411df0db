package org.masar.fap;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.masar.core.json.Json;
import org.masar.core.message.CoreMessages;
import org.masar.core.message.Language;
import org.masar.core.message.Message;
import org.masar.core.message.Messages;
import org.masar.core.message.Notice;
import org.masar.core.rule.Setting;
import org.masar.core.rule.Standing;
import org.masar.fap.document.DocumentsRequest;
import org.masar.fap.entitlement.EntitlementRequest;
import org.masar.fap.entitlement.FamilyFacts;
import org.masar.fap.entitlement.Outcome;
import org.masar.fap.entitlement.ProcedureState;
import org.masar.fap.entitlement.Vocabulary;
import org.masar.fap.filing.FilingRequest;
import org.masar.fap.hardship.HardshipAnswer;
import org.masar.fap.hardship.HardshipRequest;
import org.masar.fap.misinformation.MisinformationRequest;
import org.masar.fap.misinformation.Topic;
import org.masar.fap.navigator.NavigatorAnswer;
import org.masar.fap.navigator.NavigatorRequest;
import org.masar.fap.procedure.ProcedureRequest;
import org.masar.fap.triage.TriageRequest;
import tools.jackson.databind.JsonNode;

/** Random families through every engine. */
class EveryEngineTest {

    private static final int FAMILIES = Boolean.getBoolean("masar.deep") ? 20_000 : 100;
    private static final Messages MESSAGES = Messages.of(new FapMessages(), new CoreMessages());
    private static final ImmutableSet<String> CLOSING = ImmutableSet.of(
            "fap.navigator.result.NOT_ELIGIBLE",
            "fap.navigator.result.NOT_ELIGIBLE_AS_RULE",
            "fap.navigator.result.SUSPENDED");

    private static void keys(JsonNode node, Set<String> found) {
        JsonNode key = node.get("key");
        if (key != null && key.isString()) {
            found.add(key.stringValue());
        }
        node.forEach(child -> keys(child, found));
    }

    @Test
    void everyKeyHasWordsInEveryLanguage() {
        RandomFacts random = new RandomFacts(new Random(5));
        Set<String> found = new TreeSet<>();
        for (int i = 0; i < FAMILIES; i++) {
            LocalDate asOf = random.day();
            FamilyFacts facts = random.facts(asOf, i % 3 == 0 ? 0.05 : 0.3, false);
            keys(Json.tree(Fap.navigator(new NavigatorRequest(asOf, facts, null, null))), found);
            if (!Vocabulary.problems(asOf, facts, "").isEmpty()) {
                continue;
            }
            keys(Json.tree(Fap.entitlement(new EntitlementRequest(asOf, facts, null))), found);
            keys(Json.tree(Fap.documents(new DocumentsRequest(asOf, facts, null))), found);
            keys(Json.tree(Fap.filing(new FilingRequest(asOf, facts, null))), found);
            keys(Json.tree(Fap.hardship(new HardshipRequest(asOf, facts, null))), found);
            keys(Json.tree(Fap.triage(triage(asOf, facts))), found);
            keys(
                    Json.tree(Fap.procedure(new ProcedureRequest(
                            asOf,
                            facts,
                            List.of(new ProcedureRequest.Event(ProcedureState.WAITLISTED, asOf.minusDays(3)))))),
                    found);
        }
        for (Topic topic : Topic.values()) {
            keys(Json.tree(Fap.misinformation(new MisinformationRequest(random.day(), null, topic))), found);
        }
        assertThat(found).hasSizeGreaterThan(250);
        for (Language language : Language.values()) {
            for (String key : found) {
                assertThat(MESSAGES.rendered(Message.of(key), language.tag()).notices())
                        .as(language.tag() + " " + key)
                        // A draft about a time limit is shown in another language: FapWordsTest looks at the drafts.
                        .doesNotContain(Notice.NO_TEXT);
            }
        }
    }

    private static TriageRequest triage(LocalDate asOf, FamilyFacts facts) {
        return new TriageRequest(asOf, List.of(new TriageRequest.Case("a", facts, asOf)), 1, null);
    }

    /** What a shared screen shows does not depend on what was told in confidence, but for the remark on a talk. */
    @Test
    void privateFactsLeaveNoTraceInWords() {
        RandomFacts random = new RandomFacts(new Random(7));
        int results = 0;
        for (int i = 0; i < FAMILIES; i++) {
            LocalDate asOf = random.day();
            FamilyFacts all = random.facts(asOf, 0.3, false);
            List<String> hidden = Vocabulary.known(all).stream()
                    .filter(fact -> Vocabulary.setting(fact) != Setting.OPEN)
                    .toList();
            List<String> everything = List.copyOf(Vocabulary.names());
            NavigatorAnswer told = Fap.navigator(new NavigatorRequest(asOf, all, null, everything));
            NavigatorAnswer open =
                    Fap.navigator(new NavigatorRequest(asOf, Vocabulary.without(all, hidden), null, everything));
            if (told.result() == null || open.result() == null) {
                continue;
            }
            results++;
            List<Message> words = new ArrayList<>(told.result().summary());
            words.removeIf(message -> message.key().equals("fap.navigator.personalTalk"));
            List<Message> plain = new ArrayList<>(open.result().summary());
            plain.removeIf(message -> message.key().equals("fap.navigator.personalTalk"));
            assertThat(words).isEqualTo(plain);
            assertThat(told.result().brief()).isEqualTo(open.result().brief());
            List<NavigatorAnswer.StepCode> steps = new ArrayList<>(told.result().steps().stream()
                    .map(NavigatorAnswer.Step::code)
                    .toList());
            List<NavigatorAnswer.StepCode> plainSteps = new ArrayList<>(open.result().steps().stream()
                    .map(NavigatorAnswer.Step::code)
                    .toList());
            steps.remove(NavigatorAnswer.StepCode.SPEAK_TO_ADVISER);
            plainSteps.remove(NavigatorAnswer.StepCode.SPEAK_TO_ADVISER);
            assertThat(steps).isEqualTo(plainSteps);
        }
        assertThat(results).isGreaterThan(5);
    }

    /** Memory may warn, never close. */
    @Test
    void nothingThatWasNotCheckedSaysNo() {
        RandomFacts random = new RandomFacts(new Random(9));
        int unsure = 0;
        for (int i = 0; i < FAMILIES; i++) {
            LocalDate asOf = random.day();
            FamilyFacts facts = random.facts(asOf, 0.2, true);
            NavigatorAnswer.Result result = Fap.navigator(
                            new NavigatorRequest(asOf, facts, null, List.copyOf(Vocabulary.names())))
                    .result();
            if (result != null && result.entitlement().standing() != Standing.VERIFIED) {
                unsure++;
                assertThat(result.summary()).extracting(Message::key).doesNotContainAnyElementsOf(CLOSING);
            }
        }
        assertThat(unsure).isGreaterThan(5);
    }

    @Test
    void declinedAndPrivateFactsAreNeverAsked() {
        Random seed = new Random(11);
        RandomFacts random = new RandomFacts(seed);
        for (int i = 0; i < FAMILIES; i++) {
            LocalDate asOf = random.day();
            FamilyFacts facts = random.facts(asOf, 0.1, false);
            List<String> withheld = Vocabulary.names().stream()
                    .filter(fact -> seed.nextInt(3) == 0 && Vocabulary.read(facts, fact) == null)
                    .toList();
            NavigatorAnswer answer = Fap.navigator(new NavigatorRequest(asOf, facts, withheld, null));
            if (answer.question() != null) {
                String fact = answer.question().fact();
                assertThat(withheld).doesNotContain(fact);
                assertThat(Vocabulary.setting(fact)).isEqualTo(Setting.OPEN);
                assertThat(Vocabulary.read(facts, fact)).isNull();
            }
            assertThat(answer.question() != null).isEqualTo(answer.state() == NavigatorAnswer.State.QUESTION);
            assertThat(answer.clarify() != null).isEqualTo(answer.state() == NavigatorAnswer.State.CLARIFY);
            assertThat(answer.result() != null).isEqualTo(answer.state() == NavigatorAnswer.State.RESULT);
        }
    }

    /** The notice is the way where fap.entitlement calls the route frozen, and not where it calls it open. */
    @Test
    void hardshipFollowsEntitlement() {
        RandomFacts random = new RandomFacts(new Random(13));
        for (int i = 0; i < FAMILIES; i++) {
            LocalDate asOf = random.day();
            FamilyFacts facts = random.facts(asOf, 0.05, false);
            if (!Vocabulary.problems(asOf, facts, "").isEmpty()) {
                continue;
            }
            Outcome outcome =
                    Fap.entitlement(new EntitlementRequest(asOf, facts, null)).outcome();
            HardshipAnswer answer = Fap.hardship(new HardshipRequest(asOf, facts, null));
            if (outcome == Outcome.SUSPENDED || outcome == Outcome.HARDSHIP_ROUTE) {
                assertThat(answer.open()).isEqualTo(HardshipAnswer.Open.YES);
            } else if (outcome == Outcome.ENTITLED || outcome == Outcome.DISCRETIONARY) {
                assertThat(answer.open()).isEqualTo(HardshipAnswer.Open.NO);
            }
            assertThat(answer.notPromised()).isNotEmpty();
        }
    }
}
