package org.masar.fap.entitlement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.masar.core.rule.Act;
import org.masar.core.rule.Attribute;
import org.masar.core.rule.Counterfactual;

/**
 * Lawful changes that improve an outcome: one fact, or two where one alone does not get as far. Where unknown facts leave
 * the outcome open there are none: then asking comes first.
 */
final class Counterfactuals {

    private static final int MOST = 2;

    /** What an act of the family or of an office can bring about. */
    private static final ImmutableList<Act<FamilyFacts>> ACTS = ImmutableList.of(
            act(Facts.APPLICANT_GERMAN_LEVEL, Applicant.GermanLevel.A1),
            act(Facts.APPLICANT_GERMAN_LEVEL, Applicant.GermanLevel.C1),
            act(Facts.APPLICANT_PASSPORT, true),
            filing(Facts.APPLICATION_DEADLINE_NOTICE_ON),
            filing(Facts.APPLICATION_VISA_APPLICATION_ON),
            act(Facts.APPLICATION_MOVES_TOGETHER_WITH_PARENTS, true),
            act(Facts.APPLICATION_TOGETHER_WITH_PARENTS, true),
            act(Facts.FAMILY_OTHER_PARENT_CONSENT, true),
            act(Facts.FAMILY_LIVELIHOOD_SECURED, true),
            act(Facts.FAMILY_HOUSING_SUFFICIENT, true),
            act(Facts.FAMILY_MARRIAGE_PROOF, Family.MarriageProof.REGISTERED),
            act(Facts.FAMILY_KINSHIP_PROOF, Family.KinshipProof.REGISTERED),
            act(Facts.SPONSOR_RECEIVES_BENEFITS_FOR_OTHERS, false));

    private static final ImmutableSet<Attribute<FamilyFacts, ?>> FILING =
            ImmutableSet.of(Facts.APPLICATION_DEADLINE_NOTICE_ON, Facts.APPLICATION_VISA_APPLICATION_ON);

    private final FamilyFacts facts;
    private final LocalDate asOf;

    /** A fact the law did not look at in this case makes no difference in it. */
    private final Set<Attribute<FamilyFacts, ?>> looked;

    private Counterfactuals(FamilyFacts facts, LocalDate asOf, Combined combined) {
        this.facts = facts;
        this.asOf = asOf;
        this.looked = Sets.union(combined.used(), ImmutableSet.copyOf(combined.asks()));
    }

    private static <T> Act<FamilyFacts> act(Attribute<FamilyFacts, T> fact, T to) {
        return Act.of(fact, to, (family, value) -> Copies.with(family, fact.name(), value));
    }

    private static Act<FamilyFacts> filing(Attribute<FamilyFacts, LocalDate> fact) {
        return Act.onTheDay(fact, day -> day, (family, day) -> Copies.with(family, fact.name(), day));
    }

    static ImmutableList<EntitlementAnswer.Counterfactual> of(FamilyFacts facts, LocalDate asOf, Combined combined) {
        boolean nothingToImprove = combined.verdict() == Verdict.ELIGIBLE || combined.verdict() == Verdict.UNDETERMINED;
        return nothingToImprove
                ? ImmutableList.of()
                : new Counterfactuals(facts, asOf, combined).find(combined.outcome());
    }

    private ImmutableList<EntitlementAnswer.Counterfactual> find(Outcome now) {
        List<Act<FamilyFacts>> possible = ACTS.stream().filter(this::isChange).toList();
        return Counterfactual.<FamilyFacts, Outcome>minimal(
                        possible,
                        MOST,
                        acts -> acts.isEmpty() ? now : after(acts),
                        Comparator.comparing(Counterfactuals::rank))
                .stream()
                .map(found -> counterfactual(found.getKey(), found.getValue()))
                .collect(ImmutableList.toImmutableList());
    }

    /** A fact that already has the value, or means nothing for this relation, cannot be changed to it. */
    private boolean isChange(Act<FamilyFacts> act) {
        Object value = act.fact().read(facts);
        ImmutableSet<Relation> only = Facts.onlyFor(act.fact().name());
        boolean meant = only == null || facts.relation() == null || only.contains(facts.relation());
        if (!meant || !looked.contains(act.fact())) {
            return false;
        }
        if (value instanceof Applicant.GermanLevel level) {
            return level.compareTo(Applicant.GermanLevel.valueOf(act.to(asOf))) < 0;
        }
        return value == null
                || (!FILING.contains(act.fact()) && !value.toString().equals(act.to(asOf)));
    }

    private Outcome after(List<Act<FamilyFacts>> acts) {
        FamilyFacts changed = facts;
        for (Act<FamilyFacts> act : acts) {
            changed = act.apply(changed, asOf);
        }
        return AgeEvidence.decide(changed, asOf, null).outcome();
    }

    /** An open question stands between a conditional and a closed outcome. */
    private static int rank(Outcome outcome) {
        return outcome == Outcome.UNDETERMINED ? 2 * Outcome.HARDSHIP_ROUTE.ordinal() + 1 : 2 * outcome.ordinal();
    }

    private EntitlementAnswer.Counterfactual counterfactual(List<Act<FamilyFacts>> acts, Outcome then) {
        LocalDate last = null;
        ImmutableList.Builder<EntitlementAnswer.Change> changes = ImmutableList.builder();
        for (Act<FamilyFacts> act : acts) {
            changes.add(new EntitlementAnswer.Change(act.fact().name(), act.to(asOf)));
            LocalDate until = lastDay(act.fact());
            if (until != null && (last == null || until.isBefore(last))) {
                last = until;
            }
        }
        return new EntitlementAnswer.Counterfactual(changes.build(), then, last);
    }

    /** The last day on which a filing still works; null for acts without such a day. */
    private @Nullable LocalDate lastDay(Attribute<FamilyFacts, ?> fact) {
        if (!FILING.contains(fact)) {
            return null;
        }
        LocalDate start = Means.limitStart(facts);
        LocalDate limit = start == null ? null : Means.limitAfter(Law.GERMAN, start, asOf);
        boolean running = limit != null && !limit.isBefore(asOf);
        Relation relation = facts.relation();
        LocalDate birthday = relation == Relation.CHILD
                ? Deadlines.birthday(facts.knownApplicant().birthDate(), Ages.MAJORITY)
                : relation == Relation.PARENT
                        ? Deadlines.birthday(facts.knownSponsor().birthDate(), Ages.MAJORITY)
                        : null;
        if (fact.equals(Facts.APPLICATION_VISA_APPLICATION_ON) && birthday != null && birthday.isAfter(asOf)) {
            return birthday.minusDays(1);
        }
        return running ? limit : null;
    }
}
