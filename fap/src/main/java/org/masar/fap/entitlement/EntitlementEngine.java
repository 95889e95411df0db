package org.masar.fap.entitlement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.masar.core.engine.Engine;
import org.masar.core.engine.EngineInfo;
import org.masar.core.json.Problem;
import org.masar.core.message.Message;
import org.masar.core.rule.Attribute;
import org.masar.core.rule.Readings;
import org.masar.core.rule.Setting;
import org.masar.core.rule.Standing;
import org.masar.core.time.DateMath;
import org.masar.core.time.Rounding;

/**
 * {@code fap.entitlement}: who may join family in Germany on a given day, by the Residence Act as in force then. Bars
 * act only on a fact that shows them; exceptions count only when a fact supports them; where other facts are unknown all
 * readings are worked out, and the answer says what they share. Not legal advice: the authority decides on the file.
 */
public final class EntitlementEngine implements Engine<EntitlementRequest, EntitlementAnswer> {

    private static final EngineInfo<EntitlementRequest, EntitlementAnswer> INFO = new EngineInfo<>(
            "fap.entitlement",
            "1.0.0",
            "May this family member come? Family reunification with persons in Germany, by the law of the day",
            EntitlementRequest.class,
            EntitlementAnswer.class);

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

    /** For the service loader, and for those who need no other engine. */
    public EntitlementEngine() {}

    @Override
    public EngineInfo<EntitlementRequest, EntitlementAnswer> info() {
        return INFO;
    }

    @Override
    public List<Problem> check(EntitlementRequest request) {
        return Contradictions.in(request);
    }

    @Override
    public EntitlementAnswer answer(EntitlementRequest request) {
        LocalDate asOf = request.asOf();
        FamilyFacts facts = request.facts();
        Combined combined = AgeEvidence.decide(facts, asOf, null);
        Set<String> withheld = request.withheld() == null ? Set.of() : ImmutableSet.copyOf(request.withheld());
        boolean frozen = combined.outcome() == Outcome.SUSPENDED;
        LocalDate frozenUntil = frozen ? lastFrozenDay(asOf) : null;
        LocalDate verifiedUntil = Objects.requireNonNullElse(frozenUntil, Law.GERMAN.verifiedUntil());
        Reading plain =
                Readings.of(fork -> new Reading(facts, asOf, null, fork), 1).get(0);
        return new EntitlementAnswer(
                combined.verdict(),
                combined.outcome(),
                combined.basis(),
                combined.waived().asList(),
                combined.missing().asList(),
                combined.toConfirm().asList(),
                combined.alternatives().asList(),
                reasons(combined, facts),
                asks(combined, withheld),
                Counterfactuals.of(facts, asOf, combined),
                Deadlines.of(facts, asOf, combined),
                Fees.of(plain),
                verifiedUntil,
                standing(facts, asOf, combined, verifiedUntil),
                new EntitlementAnswer.Review(
                        Message.of("fap.entitlement.review.decidedBy"),
                        Message.of("fap.entitlement.review.contest"),
                        Message.of("fap.entitlement.review.complaint")),
                warnings(combined, facts),
                new EntitlementAnswer.Receipt(INFO.id(), INFO.version(), Law.GERMAN.version(), Law.GERMAN.sha256()));
    }

    private static LocalDate lastFrozenDay(LocalDate asOf) {
        Law.Entry suspension = Law.GERMAN.rule(Law.GERMAN.inForce("SUSP-2016", asOf) ? "SUSP-2016" : "SUSP-2025");
        LocalDate last = Objects.requireNonNull(suspension.lastDay());
        return last.isBefore(Law.GERMAN.verifiedUntil()) ? Law.GERMAN.verifiedUntil() : last;
    }

    private static ImmutableList<EntitlementAnswer.Reason> reasons(Combined combined, FamilyFacts facts) {
        ImmutableList<String> looked = combined.used().stream()
                .filter(fact -> fact.setting() == Setting.OPEN && fact.read(facts) != null)
                .map(Attribute::name)
                .sorted()
                .collect(ImmutableList.toImmutableList());
        ImmutableList.Builder<EntitlementAnswer.Reason> reasons = ImmutableList.builder();
        reasons.add(new EntitlementAnswer.Reason(
                "fap.entitlement.outcome." + combined.outcome(), ImmutableMap.of(), combined.basis(), looked));
        Set<String> said = new java.util.LinkedHashSet<>(combined.decisiveRules());
        said.addAll(combined.rules());
        for (String id : said) {
            Law.Entry rule = Law.GERMAN.rule(id);
            ImmutableMap.Builder<String, Object> args = ImmutableMap.builder();
            args.put("from", rule.from());
            if (rule.lastDay() != null) {
                args.put("to", rule.lastDay());
            }
            reasons.add(new EntitlementAnswer.Reason(
                    "fap.entitlement.rule." + id,
                    args.buildOrThrow(),
                    ImmutableList.of(rule.citation()),
                    ImmutableList.of()));
        }
        return reasons.build();
    }

    private static ImmutableList<EntitlementAnswer.Question> asks(Combined combined, Set<String> withheld) {
        return combined.asks().stream()
                .filter(fact -> fact.setting() != Setting.NEVER_ASKED && !withheld.contains(fact.name()))
                .map(fact -> new EntitlementAnswer.Question(
                        fact.name(), "fap.entitlement." + fact.question(), ImmutableMap.of(), fact.setting()))
                .collect(ImmutableList.toImmutableList());
    }

    private static Standing standing(FamilyFacts facts, LocalDate asOf, Combined combined, LocalDate verifiedUntil) {
        if (asOf.isAfter(verifiedUntil)) {
            return Standing.NOT_VERIFIED_FOR_THIS_DATE;
        }
        boolean remembered =
                combined.rules().stream().anyMatch(id -> Law.GERMAN.rule(id).textFromMemory());
        return remembered || dateMatters(facts, asOf, combined) ? Standing.RESTS_ON_MEMORY : Standing.VERIFIED;
    }

    /** Whether a remembered first or last day within two years separates two different outcomes. */
    private static boolean dateMatters(FamilyFacts facts, LocalDate asOf, Combined combined) {
        LocalDate from = DateMath.plusMonths(asOf, -MEMORY_MONTHS, Rounding.DOWN);
        LocalDate to = DateMath.plusMonths(asOf, MEMORY_MONTHS, Rounding.DOWN);
        for (LocalDate change : Law.GERMAN.rememberedChanges().subSet(from, true, to, true)) {
            if (!AgeEvidence.decide(facts, asOf, change).sameOutcome(combined)) {
                return true;
            }
        }
        return false;
    }

    private static ImmutableList<Message> warnings(Combined combined, FamilyFacts facts) {
        List<Message> warnings = new ArrayList<>();
        Facts.BY_NAME.forEach((name, fact) -> {
            ImmutableSet<Relation> only = Facts.onlyFor(name);
            Relation relation = facts.relation();
            boolean ignored = only != null
                    && relation != null
                    && !only.contains(relation)
                    && fact.setting() == Setting.OPEN
                    && fact.read(facts) != null;
            if (ignored) {
                warnings.add(Message.of("fap.entitlement.warning.ignored", "fact", name));
            }
        });
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
        return ImmutableList.copyOf(warnings);
    }
}
