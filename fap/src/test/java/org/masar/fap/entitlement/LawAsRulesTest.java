package org.masar.fap.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.masar.core.json.CanonicalJson;
import org.masar.core.json.Json;
import org.masar.core.json.StrictReader;
import org.masar.core.message.Message;
import org.masar.core.rule.Decision;
import org.masar.core.rule.Policy;
import org.masar.core.rule.Receipt;
import org.masar.core.rule.Replay;
import org.masar.core.rule.Rule;
import org.masar.core.rule.Trace;
import org.masar.fap.entitlement.ReferenceDates.AgeTest;
import org.masar.fap.entitlement.ReferenceDates.SponsorGroup;

/** The law as policies of core: every day has one version of each rule, and the policies alone say what the engine says. */
class LawAsRulesTest {

    private static final LocalDate FIRST = LocalDate.of(2007, 8, 28);
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);
    private static final List<Policy<?, ?>> POLICIES = List.of(
            Branch.OF_THE_TITLE,
            SpouseRules.CLAIM_BY_TITLE,
            SpouseRules.WITHOUT_GERMAN,
            ChildRules.CUSTODY,
            ChildRules.SIXTEEN,
            ParentRoute.OTHER_PARENT_HERE,
            MeansRules.REGIME,
            MeansRules.ONWARD,
            MeansRules.WAIVER,
            ReferenceDates.CHILD_OF_GERMAN,
            ReferenceDates.CHILD_OF_REFUGEE,
            ReferenceDates.CHILD_OF_SUBSIDIARY,
            ReferenceDates.CHILD_UNDER_29_4,
            ReferenceDates.CHILD_OF_OTHERS,
            ReferenceDates.PARENT_OF_GERMAN,
            ReferenceDates.PARENT_OF_REFUGEE,
            ReferenceDates.PARENT_OF_SUBSIDIARY,
            Suspensions.FREEZE,
            Subsidiary.MARRIED_TOO_LATE,
            BarRules.BARS,
            BarRules.NO_LASTING_STAY);
    private static final List<Outcome> BEST_FIRST = List.of(
            Outcome.ENTITLED,
            Outcome.SHOULD,
            Outcome.CONDITIONAL,
            Outcome.DISCRETIONARY,
            Outcome.HARDSHIP_ROUTE,
            Outcome.UNDETERMINED,
            Outcome.SUSPENDED,
            Outcome.NOT_ELIGIBLE_AS_RULE,
            Outcome.NOT_ELIGIBLE);
    private static final EntitlementEngine ENGINE = new EntitlementEngine();
    private static final StrictReader<EntitlementRequest> READER =
            StrictReader.of(EntitlementRequest.class).checking(ENGINE::check);

    @Test
    void onNoDayDoTwoVersionsOfARuleGovern() {
        for (Policy<?, ?> policy : POLICIES) {
            for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
                Map<String, Integer> versions = new HashMap<>();
                for (Rule<?, ?> rule : policy.rules()) {
                    if (rule.validity().contains(day)) {
                        versions.merge(rule.id(), 1, Integer::sum);
                    }
                }
                assertThat(versions.values()).as(policy.name() + " " + day).allMatch(count -> count == 1);
            }
        }
    }

    /** The exception for skilled sponsors has two versions that meet. */
    @Test
    void versionsOfOneRuleMeet() {
        List<Rule<FamilyFacts, ?>> versions = new ArrayList<>();
        SpouseRules.WITHOUT_GERMAN.rules().stream()
                .filter(rule -> rule.id().equals("SP-A1-5"))
                .forEach(versions::add);
        assertThat(versions).hasSize(2);
        assertThat(versions.get(0).validity().meets(versions.get(1).validity())).isTrue();
    }

    /** The table of reference dates, row by row: BVerwG 1 C 17.08, 1 C 8.21, 1 C 9.23; CJEU C-550/16, C-279/20, C-560/20. */
    @Test
    void theAgeCountsOnTheDayOfTheTable() {
        Map<ReferenceDates.Sides, List<ReferenceDates.AgeTest>> expected = new HashMap<>();
        expected.put(side(Relation.CHILD, SponsorGroup.GERMAN), List.of(AgeTest.VISA_APPLICATION));
        expected.put(side(Relation.CHILD, SponsorGroup.TEMPORARY), List.of(AgeTest.VISA_APPLICATION));
        expected.put(
                side(Relation.CHILD, SponsorGroup.REFUGEE),
                List.of(AgeTest.VISA_APPLICATION_AND_BIRTHDAY, AgeTest.SPONSORS_ASYLUM_APPLICATION));
        expected.put(side(Relation.CHILD, SponsorGroup.PROTECTED), List.of(AgeTest.VISA_APPLICATION_AND_BIRTHDAY));
        expected.put(side(Relation.CHILD, SponsorGroup.OTHER), List.of(AgeTest.VISA_APPLICATION_AND_BIRTHDAY));
        expected.put(
                side(Relation.CHILD, SponsorGroup.SUBSIDIARY),
                List.of(AgeTest.VISA_APPLICATION_AND_BIRTHDAY_NOT_FROZEN, AgeTest.BIRTHDAY_MISSED));
        List<AgeTest> parents = List.of(
                AgeTest.DECISION, AgeTest.ASYLUM_AND_VISA_APPLICATION, AgeTest.ASYLUM_APPLICATION, AgeTest.TOO_LATE);
        expected.put(side(Relation.PARENT, SponsorGroup.REFUGEE), parents);
        expected.put(side(Relation.PARENT, SponsorGroup.PROTECTED), parents);
        expected.put(side(Relation.PARENT, SponsorGroup.GERMAN), List.of(AgeTest.DECISION));
        expected.put(side(Relation.PARENT, SponsorGroup.SUBSIDIARY), List.of(AgeTest.DECISION));
        for (Relation relation : Relation.values()) {
            for (SponsorGroup sponsor : SponsorGroup.values()) {
                ReferenceDates.Sides sides = side(relation, sponsor);
                assertThat(ReferenceDates.TABLE.possible(sides))
                        .as(sides.toString())
                        .isEqualTo(expected.getOrDefault(sides, List.of()));
            }
        }
    }

    private static ReferenceDates.Sides side(Relation relation, SponsorGroup sponsor) {
        return new ReferenceDates.Sides(relation, sponsor);
    }

    /** 29(2) over all that it can look at, beside plain ifs. */
    @Test
    void meansAreWaivedAsTheStatuteSays() {
        for (int bits = 0; bits < 32; bits++) {
            boolean limit = (bits & 1) != 0;
            boolean kept = (bits & 2) != 0;
            boolean applied = (bits & 4) != 0;
            boolean elsewhere = (bits & 8) != 0;
            boolean shown = (bits & 16) != 0;
            MeansRules.Waiver expected = !elsewhere && !limit
                    ? MeansRules.Waiver.MUST_36A
                    : !elsewhere && applied
                            ? MeansRules.Waiver.MUST
                            : !elsewhere && kept
                                    ? MeansRules.Waiver.MUST_BY_NOTICE
                                    : shown ? MeansRules.Waiver.NOT_NEEDED : MeansRules.Waiver.MAY;
            MeansRules.Found found = new MeansRules.Found(limit, kept, applied, elsewhere, shown);
            assertThat(MeansRules.WAIVER
                            .decide(found, LocalDate.of(2025, 5, 1), Trace.NONE)
                            .outcome())
                    .as(found.toString())
                    .contains(expected);
        }
    }

    /** Each policy that was asked says which rules it looked at, which version governed, and what it found. */
    @Test
    void theTraceNamesReferenceDateSuspensionAndMeans() {
        EntitlementRequest request = read(
                "2025-05-01",
                "'relation':'CHILD','sponsor':{'residenceTitle':'AE_25_2_A1','protectionRecognisedOn':'2024-01-31'},"
                        + "'applicant':{'birthDate':'2012-01-01'},'family':{'custody':'SPONSOR_SOLE'}");
        List<Decision<?>> trace = ENGINE.decide(request).trace();
        assertThat(trace)
                .extracting(Decision::policy)
                .containsSubsequence(
                        "fap.branch",
                        "fap.age.CHILD.REFUGEE",
                        "fap.child.custody",
                        "fap.means.regime",
                        "fap.means.waiver",
                        "fap.child.sixteen",
                        "fap.bars");
        assertThat(trace).allSatisfy(decision -> {
            assertThat(decision.outcome()).isPresent();
            assertThat(decision.explanation().toText()).contains(decision.policy());
        });
        assertThat(ENGINE.decide(request).trace()).isEqualTo(trace);
        assertThat(ENGINE.decide(read("2026-01-01", "'relation':'CHILD','sponsor':{'residenceTitle':'AE_25_2_A2'}"))
                        .trace())
                .extracting(Decision::policy)
                .contains("fap.age.CHILD.SUBSIDIARY", "fap.subsidiary.suspension");
    }

    /** On families whose title and relation are known the branch is decided by the policy alone. */
    @Test
    void theBranchIsThatOfTheTitle() {
        for (ResidenceTitle title : ResidenceTitle.values()) {
            for (Relation relation : Relation.values()) {
                FamilyFacts facts = read(
                                "2025-05-01",
                                "'relation':'" + relation + "','sponsor':{'residenceTitle':'" + title + "'}")
                        .facts();
                Branch branch = Branch.OF_THE_TITLE
                        .decide(facts, LocalDate.of(2025, 5, 1), Trace.NONE)
                        .outcome()
                        .orElseThrow();
                assertThat(branch == Branch.BARRED).as(title.name()).isEqualTo(Titles.BARRED.contains(title));
                assertThat(branch == Branch.GERMAN).isEqualTo(title == ResidenceTitle.GERMAN);
                assertThat(branch == Branch.SUBSIDIARY)
                        .isEqualTo(title == ResidenceTitle.AE_25_2_A2
                                && Set.of(Relation.SPOUSE, Relation.PARTNER, Relation.CHILD, Relation.PARENT)
                                        .contains(relation));
            }
        }
        assertThat(Branch.OF_THE_TITLE
                        .asks(read("2025-05-01", "").facts(), LocalDate.of(2025, 5, 1), Set.of())
                        .get(0)
                        .fact())
                .isEqualTo("sponsor.residenceTitle");
    }

    /** Every title, relation and day: an answer each day, and it changes only on a day on which the law does. */
    @Test
    void everyDayOfTheCalendarHasOneOutcome() {
        LocalDate start = LocalDate.of(2015, 8, 1);
        for (ResidenceTitle title : ResidenceTitle.values()) {
            for (Relation relation : Relation.values()) {
                FamilyFacts family = read("2027-12-31", family(title, relation)).facts();
                Outcome before = null;
                for (LocalDate day = start; !day.isAfter(LAST); day = day.plusDays(1)) {
                    Outcome outcome = Combined.of(family, day, null).outcome();
                    if (before != null && outcome != before) {
                        assertThat(Law.GERMAN.changes())
                                .as(title + " " + relation + " " + day)
                                .contains(day);
                    }
                    before = outcome;
                }
            }
        }
    }

    private static String family(ResidenceTitle title, Relation relation) {
        boolean young = relation == Relation.CHILD || relation == Relation.SIBLING;
        return "'relation':'" + relation + "','sponsor':{'residenceTitle':'" + title
                + "','titleSince':'2013-01-01','birthDate':'"
                + (relation == Relation.PARENT ? "2012-12-01" : "1980-01-01")
                + "'},'applicant':{'germanLevel':'A1','birthDate':'" + (young ? "2013-01-01" : "1982-01-01")
                + "'},'family':{'livelihoodSecured':true,'housingSufficient':true,"
                + "'custodialParentInGermany':false,'applicantHasCustody':true}";
    }

    private static EntitlementRequest read(String asOf, String facts) {
        return READER.read("{\"asOf\":\"" + asOf + "\",\"facts\":{" + facts.replace('\'', '"') + "}}")
                .value();
    }

    private static final byte[] KEY = "the secret of one family's case".getBytes(StandardCharsets.UTF_8);

    @Test
    void aSealedReceiptBringsTheSameBytesBack() {
        Random random = new Random(3);
        for (int i = 0; i < 50; i++) {
            EntitlementRequest request = READER.read(new RandomFamily(random).json(name -> name.hashCode() % 4 != 0))
                    .value();
            EntitlementAnswer answer = ENGINE.answer(request);
            Receipt receipt = answer.receipt().sealed(request, answer, KEY);
            Replay<EntitlementAnswer> replay = Replay.of(ENGINE, request, EntitlementAnswer::receipt, receipt, KEY);
            assertThat(replay.differences()).isEmpty();
            assertThat(Json.write(Objects.requireNonNull(replay.answer()), null))
                    .isEqualTo(Json.write(answer, null));
        }
    }

    @Test
    void anotherPackIsNamed() {
        EntitlementRequest request = read("2025-05-01", "'relation':'SPOUSE'");
        EntitlementAnswer answer = ENGINE.answer(request);
        Receipt now = answer.receipt();
        Receipt older = new Receipt(
                        now.engine(),
                        now.version(),
                        now.asOf(),
                        com.google.common.collect.ImmutableList.of(new Receipt.Part(
                                "fap.law.de", "0.9.0", now.parts().get(0).sha256())),
                        null,
                        null)
                .sealed(request, answer, KEY);
        assertThat(Replay.of(ENGINE, request, EntitlementAnswer::receipt, older, KEY)
                        .differences())
                .extracting(Message::key)
                .containsExactly("receipt.version");
        assertThat(now.facts()).isNull();
        assertThat(now.parts().get(0).sha256()).hasSize(64);
    }

    @Test
    void policiesPrintAsJsonAndTheirHashesDiffer() {
        Set<String> hashes = new java.util.HashSet<>();
        for (Policy<?, ?> policy : POLICIES) {
            assertThat(CanonicalJson.sha256(Json.parse(policy.toJson()))).isEqualTo(policy.sha256());
            hashes.add(policy.sha256());
        }
        assertThat(hashes).hasSameSizeAs(POLICIES);
        assertThat(SpouseRules.WITHOUT_GERMAN.toJson())
                .contains("\"id\":\"SP-A1-5\",\"from\":\"2022-12-31\"")
                .contains("{\"fact\":\"sponsor.residenceTitle\",\"in\":[");
    }

    /** The rule that takes pairs of acts: none of the two alone gets as far. */
    @Test
    void changesThatHelpAreSmallest() {
        Random random = new Random(8);
        int pairs = 0;
        for (int i = 0; i < 400; i++) {
            EntitlementRequest request =
                    READER.read(new RandomFamily(random).json(name -> true)).value();
            EntitlementAnswer answer = ENGINE.answer(request);
            for (EntitlementAnswer.Counterfactual both : answer.counterfactuals()) {
                FamilyFacts changed = request.facts();
                for (EntitlementAnswer.Change change : both.changes()) {
                    changed = with(changed, change);
                    Outcome alone = Combined.of(with(request.facts(), change), request.asOf(), null)
                            .outcome();
                    if (both.changes().size() > 1) {
                        assertThat(BEST_FIRST.indexOf(alone)).isGreaterThan(BEST_FIRST.indexOf(both.outcome()));
                    }
                }
                pairs += both.changes().size() - 1;
                assertThat(Combined.of(changed, request.asOf(), null).outcome()).isEqualTo(both.outcome());
                assertThat(BEST_FIRST.indexOf(both.outcome())).isLessThan(BEST_FIRST.indexOf(answer.outcome()));
            }
        }
        assertThat(pairs).isPositive();
    }

    private static FamilyFacts with(FamilyFacts facts, EntitlementAnswer.Change change) {
        String quoted = Set.of("true", "false").contains(change.to()) ? change.to() : "\"" + change.to() + "\"";
        int dot = change.fact().indexOf('.');
        var tree = (tools.jackson.databind.node.ObjectNode) Json.tree(facts).deepCopy();
        String group = change.fact().substring(0, dot);
        var inner =
                tree.get(group) instanceof tools.jackson.databind.node.ObjectNode there ? there : tree.putObject(group);
        inner.set(change.fact().substring(dot + 1), Json.parse(quoted));
        return StrictReader.of(FamilyFacts.class).read(tree.toString()).value();
    }
}
