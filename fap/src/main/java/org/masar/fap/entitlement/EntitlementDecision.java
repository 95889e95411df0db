package org.masar.fap.entitlement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.masar.core.message.Message;
import org.masar.core.rule.Attribute;
import org.masar.core.rule.Decision;
import org.masar.core.rule.Readings;
import org.masar.core.rule.Receipt;
import org.masar.core.rule.Setting;
import org.masar.core.rule.Standing;
import org.masar.core.time.DateMath;
import org.masar.core.time.Rounding;
import org.masar.fap.organisation.Organisation;

/**
 * What the rule says on the facts given. The outcome is there at once; why, what to ask next, what would change it and
 * what it was made with are worked out each time they are asked for. It holds the facts, and prints none of them.
 */
public final class EntitlementDecision {

    private static final int MEMORY_MONTHS = 24;

    private static final ImmutableSet<String> ASSESSMENTS = ImmutableSet.of(
            "sponsor.renewalExpected",
            "applicant.languageEffortUnreasonable",
            "applicant.integrationWithoutHelpExpected",
            "applicant.integrationForecast",
            "application.delayExcusable",
            "application.visaProcedureUnreasonable",
            "family.thirdCountryUnityPossible",
            "family.livelihoodSecured",
            "family.housingSufficient");

    private static final ImmutableSet<Outcome> CLOSED = Sets.immutableEnumSet(
            Outcome.NOT_ELIGIBLE, Outcome.NOT_ELIGIBLE_AS_RULE, Outcome.SUSPENDED, Outcome.HARDSHIP_ROUTE);

    private final FamilyFacts facts;
    private final LocalDate asOf;
    private final Combined combined;

    private EntitlementDecision(FamilyFacts facts, LocalDate asOf) {
        this.facts = facts;
        this.asOf = asOf;
        this.combined = AgeEvidence.decide(facts, asOf, null);
    }

    static EntitlementDecision of(EntitlementRequest request) {
        return new EntitlementDecision(request.facts(), request.asOf());
    }

    /**
     * The answer in a word.
     *
     * @return the verdict
     */
    public Verdict verdict() {
        return combined.verdict();
    }

    /**
     * What the rule says.
     *
     * @return the outcome
     */
    public Outcome outcome() {
        return combined.outcome();
    }

    /**
     * Why.
     *
     * @return decisive first
     */
    public ImmutableList<EntitlementAnswer.Reason> reasons() {
        ImmutableList.Builder<EntitlementAnswer.Reason> reasons = ImmutableList.builder();
        reasons.add(new EntitlementAnswer.Reason(
                saysNo() ? "fap.navigator.result.UNVERIFIED" : "fap.entitlement.outcome." + outcome(),
                ImmutableMap.of(),
                combined.basis(),
                openFactsLookedAt()));
        Set<String> said = new LinkedHashSet<>(combined.decisiveRules());
        said.addAll(combined.rules());
        for (String id : said) {
            reasons.add(Law.GERMAN.rule(id).asReason());
        }
        return reasons.build();
    }

    /** Whether the words of the outcome would turn a family away by law that was not checked: then they are not said. */
    private boolean saysNo() {
        return CLOSED.contains(outcome()) && standing() != Standing.VERIFIED;
    }

    private ImmutableList<String> openFactsLookedAt() {
        TreeSet<String> names = new TreeSet<>();
        for (Attribute<FamilyFacts, ?> fact : combined.used()) {
            if (fact.setting() == Setting.OPEN && fact.read(facts) != null) {
                names.add(fact.name());
            }
        }
        return ImmutableList.copyOf(names);
    }

    /**
     * What each policy of the law said, part by part, and which version of each rule governed. Where unknown facts leave
     * several readings, it is that of the one whose basis the answer names.
     *
     * @return in the order in which the law asks; each explains itself in words
     */
    public ImmutableList<Decision<?>> trace() {
        return combined.trace();
    }

    /**
     * What to ask next.
     *
     * @param withheld dotted names of facts the person declined; they are never asked
     * @return the unknown facts that can still change the outcome, best first
     */
    public ImmutableList<EntitlementAnswer.Question> asks(Set<String> withheld) {
        return combined.asks().stream()
                .filter(fact -> fact.setting() != Setting.NEVER_ASKED && !withheld.contains(fact.name()))
                .map(fact -> new EntitlementAnswer.Question(
                        fact.name(), "fap.entitlement." + fact.question(), ImmutableMap.of(), fact.setting()))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Lawful changes that improve the outcome.
     *
     * @return one change, or two where one alone does not get as far
     */
    public ImmutableList<EntitlementAnswer.Counterfactual> counterfactuals() {
        return Counterfactuals.of(facts, asOf, combined);
    }

    /**
     * The last day for which the law was read.
     *
     * @return of a suspension in force, its last day
     */
    public LocalDate verifiedUntil() {
        if (outcome() != Outcome.SUSPENDED) {
            return Law.GERMAN.verifiedUntil();
        }
        Law.Entry suspension = Law.GERMAN.rule(Law.GERMAN.inForce("SUSP-2016", asOf) ? "SUSP-2016" : "SUSP-2025");
        LocalDate last = Objects.requireNonNull(suspension.lastDay());
        return last.isBefore(Law.GERMAN.verifiedUntil()) ? Law.GERMAN.verifiedUntil() : last;
    }

    /**
     * How far the law was checked.
     *
     * @return the standing
     */
    public Standing standing() {
        if (asOf.isAfter(verifiedUntil())) {
            return Standing.NOT_VERIFIED_FOR_THIS_DATE;
        }
        boolean remembered =
                combined.rules().stream().anyMatch(id -> Law.GERMAN.rule(id).textFromMemory());
        return remembered || dateMatters() ? Standing.RESTS_ON_MEMORY : Standing.VERIFIED;
    }

    /** Whether a remembered first or last day within two years separates two different outcomes. */
    private boolean dateMatters() {
        LocalDate from = DateMath.plusMonths(asOf, -MEMORY_MONTHS, Rounding.DOWN);
        LocalDate to = DateMath.plusMonths(asOf, MEMORY_MONTHS, Rounding.DOWN);
        for (LocalDate change : doubtfulDays().subSet(from, true, to, true)) {
            if (!AgeEvidence.decide(facts, asOf, change).sameOutcome(combined)) {
                return true;
            }
        }
        return false;
    }

    /** A day on which no rule changes that was asked for cannot matter; with evidence of age all are looked at. */
    private java.util.NavigableSet<LocalDate> doubtfulDays() {
        if (AgeEvidence.isGiven(facts)) {
            return Law.GERMAN.rememberedChanges();
        }
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Law.Entry rule : combined.doubtful()) {
            days.add(rule.from());
            if (rule.lastDay() != null) {
                days.add(rule.lastDay().plusDays(1));
            }
        }
        return days;
    }

    /**
     * What it was made with; without hashes of facts and answer, which need the case's own secret.
     *
     * @return the receipt, not sealed
     */
    public Receipt receipt() {
        return receipt(null);
    }

    private Receipt receipt(@Nullable Organisation organisation) {
        return new Receipt(
                EntitlementEngine.INFO.id(),
                EntitlementEngine.INFO.version(),
                asOf,
                organisation == null
                        ? ImmutableList.of(Law.GERMAN.part())
                        : ImmutableList.of(Law.GERMAN.part(), organisation.part()),
                null,
                null);
    }

    /** Without an organisation that can be reached, the office in front of the family is asked. */
    private EntitlementAnswer.Review review(@Nullable Organisation organisation) {
        return new EntitlementAnswer.Review(
                Message.of("fap.entitlement.review.decidedBy"),
                Message.of("fap.entitlement.review.contest"),
                Optional.ofNullable(organisation)
                        .flatMap(
                                known -> known.words(known.complaint(), asOf, "fap.entitlement.review.complaint.named"))
                        .orElse(Message.of("fap.entitlement.review.complaint")),
                organisation == null ? null : organisation.notice());
    }

    private @Nullable Money fee() {
        return Fees.of(
                Readings.of(fork -> new Reading(facts, asOf, null, fork), 1).get(0));
    }

    private ImmutableList<Message> warnings(@Nullable Organisation organisation) {
        List<Message> warnings = new ArrayList<>();
        Relation relation = facts.relation();
        for (Attribute<FamilyFacts, ?> fact : Facts.OPEN_FOR_SOME) {
            ImmutableSet<Relation> only = Facts.onlyFor(fact.name());
            if (only != null && relation != null && !only.contains(relation) && fact.read(facts) != null) {
                warnings.add(Message.of("fap.entitlement.warning.ignored", "fact", fact.name()));
            }
        }
        combined.used().stream()
                .filter(fact -> ASSESSMENTS.contains(fact.name()) && fact.read(facts) != null)
                .map(Attribute::name)
                .sorted()
                .forEach(name -> warnings.add(Message.of("fap.entitlement.warning.assessment", "fact", name)));
        if (combined.frozen()) {
            Hardship.against(facts)
                    .forEach(name -> warnings.add(Message.of("fap.entitlement.warning.against22", "fact", name)));
        }
        if (combined.missing().contains(Requirement.AGE_EVIDENCE)) {
            warnings.add(Message.of("fap.entitlement.warning.ageEvidence"));
        }
        if (organisation != null
                && organisation.complaint() != null
                && organisation.forFamilies(organisation.complaint(), asOf).isEmpty()) {
            warnings.add(Message.of("fap.entitlement.warning.confirmFirst", "organisation", organisation.name()));
        }
        return ImmutableList.copyOf(warnings);
    }

    /**
     * Everything.
     *
     * @param withheld dotted names of facts the person declined
     * @param organisation who gives the answer; null if not known
     * @return the answer of the engine
     */
    EntitlementAnswer answer(Set<String> withheld, @Nullable Organisation organisation) {
        return new EntitlementAnswer(
                verdict(),
                outcome(),
                combined.basis(),
                combined.waived().asList(),
                combined.missing().asList(),
                combined.toConfirm().asList(),
                combined.alternatives().asList(),
                reasons(),
                asks(withheld),
                counterfactuals(),
                Deadlines.of(facts, asOf, combined),
                fee(),
                verifiedUntil(),
                standing(),
                review(organisation),
                warnings(organisation),
                receipt(organisation));
    }

    @Override
    public String toString() {
        return "EntitlementDecision";
    }
}
