package org.masar.fap.entitlement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.masar.core.json.Json;
import org.masar.core.json.StrictReader;
import org.masar.core.rule.Attribute;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Lawful changes that improve an outcome: one fact, or two where one alone does not get as far. Where unknown facts leave
 * the outcome open there are none: then asking comes first.
 */
final class Counterfactuals {

    private static final StrictReader<FamilyFacts> READER = StrictReader.of(FamilyFacts.class);

    /** What an act of the family or of an office can bring about, and the value it brings. */
    private static final ImmutableList<EntitlementAnswer.Change> ACTS = ImmutableList.of(
            act("applicant.germanLevel", "A1"),
            act("applicant.germanLevel", "C1"),
            act("applicant.passport", "true"),
            act("application.deadlineNoticeOn", "asOf"),
            act("application.visaApplicationOn", "asOf"),
            act("application.movesTogetherWithParents", "true"),
            act("application.togetherWithParents", "true"),
            act("family.otherParentConsent", "true"),
            act("family.livelihoodSecured", "true"),
            act("family.housingSufficient", "true"),
            act("family.marriageProof", "REGISTERED"),
            act("family.kinshipProof", "REGISTERED"),
            act("sponsor.receivesBenefitsForOthers", "false"));

    private static final ImmutableSet<String> FILING =
            ImmutableSet.of("application.deadlineNoticeOn", "application.visaApplicationOn");

    private final FamilyFacts facts;
    private final LocalDate asOf;

    /** A fact the law did not look at in this case makes no difference in it. */
    private final Set<Attribute<FamilyFacts, ?>> looked;

    private Counterfactuals(FamilyFacts facts, LocalDate asOf, Combined combined) {
        this.facts = facts;
        this.asOf = asOf;
        this.looked = Sets.union(combined.used(), ImmutableSet.copyOf(combined.asks()));
    }

    private static EntitlementAnswer.Change act(String fact, String to) {
        return new EntitlementAnswer.Change(fact, to);
    }

    static ImmutableList<EntitlementAnswer.Counterfactual> of(FamilyFacts facts, LocalDate asOf, Combined combined) {
        boolean nothingToImprove = combined.verdict() == Verdict.ELIGIBLE || combined.verdict() == Verdict.UNDETERMINED;
        return nothingToImprove
                ? ImmutableList.of()
                : new Counterfactuals(facts, asOf, combined).find(combined.outcome());
    }

    private ImmutableList<EntitlementAnswer.Counterfactual> find(Outcome now) {
        List<EntitlementAnswer.Change> possible = new ArrayList<>();
        for (EntitlementAnswer.Change act : ACTS) {
            if (isChange(act)) {
                possible.add(FILING.contains(act.fact()) ? act(act.fact(), asOf.toString()) : act);
            }
        }
        ImmutableList.Builder<EntitlementAnswer.Counterfactual> found = ImmutableList.builder();
        Map<EntitlementAnswer.Change, Outcome> alone = new LinkedHashMap<>();
        for (EntitlementAnswer.Change act : possible) {
            Outcome then = after(ImmutableList.of(act));
            alone.put(act, then);
            if (better(then, now)) {
                found.add(counterfactual(ImmutableList.of(act), then));
            }
        }
        pairs(possible, alone, now, found);
        return found.build();
    }

    private void pairs(
            List<EntitlementAnswer.Change> possible,
            Map<EntitlementAnswer.Change, Outcome> alone,
            Outcome now,
            ImmutableList.Builder<EntitlementAnswer.Counterfactual> found) {
        for (int i = 0; i < possible.size(); i++) {
            for (int j = i + 1; j < possible.size(); j++) {
                EntitlementAnswer.Change one = possible.get(i);
                EntitlementAnswer.Change other = possible.get(j);
                if (one.fact().equals(other.fact())) {
                    continue;
                }
                Outcome then = after(ImmutableList.of(one, other));
                boolean both = better(then, Objects.requireNonNull(alone.get(one)))
                        && better(then, Objects.requireNonNull(alone.get(other)));
                if (both && better(then, now)) {
                    found.add(counterfactual(ImmutableList.of(one, other), then));
                }
            }
        }
    }

    /** A fact that already has the value, or means nothing for this relation, cannot be changed to it. */
    private boolean isChange(EntitlementAnswer.Change act) {
        var fact = Objects.requireNonNull(Facts.BY_NAME.get(act.fact()));
        Object value = fact.read(facts);
        ImmutableSet<Relation> only = Facts.onlyFor(act.fact());
        boolean meant = only == null || facts.relation() == null || only.contains(facts.relation());
        if (!meant || !fact.isChangeable() || !looked.contains(fact)) {
            return false;
        }
        if (value instanceof Applicant.GermanLevel level) {
            return level.compareTo(Applicant.GermanLevel.valueOf(act.to())) < 0;
        }
        return value == null
                || (!FILING.contains(act.fact()) && !value.toString().equals(act.to()));
    }

    private Outcome after(List<EntitlementAnswer.Change> changes) {
        ObjectNode tree = (ObjectNode) Json.tree(facts).deepCopy();
        for (EntitlementAnswer.Change change : changes) {
            int dot = change.fact().indexOf('.');
            String group = change.fact().substring(0, dot);
            String name = change.fact().substring(dot + 1);
            JsonNode inner = tree.get(group);
            ObjectNode target = inner instanceof ObjectNode object ? object : tree.putObject(group);
            if (change.to().equals("true") || change.to().equals("false")) {
                target.put(name, change.to().equals("true"));
            } else {
                target.put(name, change.to());
            }
        }
        FamilyFacts changed = READER.read(tree.toString()).value();
        return AgeEvidence.decide(changed, asOf, null).outcome();
    }

    private static boolean better(Outcome then, Outcome now) {
        return rank(then) < rank(now);
    }

    /** An open question stands between a conditional and a closed outcome. */
    private static int rank(Outcome outcome) {
        return outcome == Outcome.UNDETERMINED ? 2 * Outcome.HARDSHIP_ROUTE.ordinal() + 1 : 2 * outcome.ordinal();
    }

    private EntitlementAnswer.Counterfactual counterfactual(
            ImmutableList<EntitlementAnswer.Change> changes, Outcome then) {
        LocalDate last = null;
        for (EntitlementAnswer.Change change : changes) {
            LocalDate until = lastDay(change.fact());
            if (until != null && (last == null || until.isBefore(last))) {
                last = until;
            }
        }
        return new EntitlementAnswer.Counterfactual(changes, then, last);
    }

    /** The last day on which a filing still works; null for acts without such a day. */
    private @Nullable LocalDate lastDay(String fact) {
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
        if (fact.equals("application.visaApplicationOn") && birthday != null && birthday.isAfter(asOf)) {
            return birthday.minusDays(1);
        }
        return running ? limit : null;
    }
}
