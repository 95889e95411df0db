package org.masar.fap.entitlement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.masar.core.rule.Attribute;
import org.masar.core.rule.Readings;
import org.masar.core.rule.Setting;

/** All readings of a case made into one answer: several open ones weaken it, open and closed ones leave it open. */
record Combined(
        Outcome outcome,
        Verdict verdict,
        ImmutableList<String> basis,
        ImmutableSet<Requirement> waived,
        ImmutableSet<Requirement> missing,
        ImmutableSet<Requirement> toConfirm,
        ImmutableSet<Alternative> alternatives,
        ImmutableList<String> decisiveRules,
        ImmutableSet<String> rules,
        ImmutableList<Attribute<FamilyFacts, ?>> asks,
        ImmutableSet<Attribute<FamilyFacts, ?>> used,
        boolean frozen) {

    private static final int MOST_READINGS = 20_000;
    private static final ImmutableSet<Outcome> CLOSED =
            Sets.immutableEnumSet(Outcome.SUSPENDED, Outcome.NOT_ELIGIBLE_AS_RULE, Outcome.NOT_ELIGIBLE);

    /** One run. */
    private record Run(Reading reading, Draft.Result result) {
        boolean closed() {
            return CLOSED.contains(result.outcome());
        }
    }

    static Combined of(FamilyFacts facts, LocalDate asOf, @Nullable LocalDate doubted) {
        ImmutableList<Run> runs = Readings.of(
                fork -> {
                    Reading reading = new Reading(facts, asOf, doubted, fork);
                    return new Run(reading, Entitlement.decide(reading));
                },
                MOST_READINGS);
        return combine(runs);
    }

    private static Combined combine(ImmutableList<Run> runs) {
        List<Run> open = runs.stream().filter(run -> !run.closed()).toList();
        List<Run> closed = runs.stream().filter(Run::closed).toList();
        Outcome outcome;
        Run leading;
        if (open.isEmpty()) {
            outcome = closed.stream()
                    .map(run -> run.result().outcome())
                    .sorted()
                    .findFirst()
                    .orElseThrow();
            leading = first(closed, outcome);
        } else if (closed.isEmpty()) {
            outcome = open.stream()
                    .map(run -> run.result().outcome())
                    .max(Enum::compareTo)
                    .orElseThrow();
            Outcome weakest = outcome;
            leading = open.stream()
                    .filter(run -> run.result().outcome() == weakest)
                    .reduce((one, other) -> other.result().missing().size()
                                    > one.result().missing().size()
                            ? other
                            : one)
                    .orElseThrow();
        } else {
            outcome = Outcome.UNDETERMINED;
            leading = closed.get(0);
        }
        Verdict verdict = verdict(outcome, open);
        EnumSet<Requirement> waived = EnumSet.noneOf(Requirement.class);
        EnumSet<Requirement> missing = EnumSet.noneOf(Requirement.class);
        EnumSet<Requirement> confirm = EnumSet.noneOf(Requirement.class);
        EnumSet<Alternative> alternatives = EnumSet.noneOf(Alternative.class);
        if (open.isEmpty()) {
            missing.addAll(leading.result().missing());
        } else {
            waived.addAll(open.get(0).result().waived());
            open.forEach(run -> waived.retainAll(run.result().waived()));
            open.forEach(run -> missing.addAll(run.result().missing()));
        }
        runs.forEach(run -> confirm.addAll(run.result().toConfirm()));
        (open.isEmpty() ? Stream.of(leading) : runs.stream())
                .forEach(run -> alternatives.addAll(run.result().alternatives()));
        Set<Attribute<FamilyFacts, ?>> used = new LinkedHashSet<>();
        Set<String> rules = new LinkedHashSet<>();
        runs.forEach(run -> {
            used.addAll(run.reading().used());
            rules.addAll(run.reading().rules());
        });
        return new Combined(
                outcome,
                verdict,
                leading.result().basis(),
                Sets.immutableEnumSet(waived),
                Sets.immutableEnumSet(missing),
                Sets.immutableEnumSet(confirm),
                Sets.immutableEnumSet(alternatives),
                leading.result().decisiveRules(),
                ImmutableSet.copyOf(rules),
                asks(runs),
                ImmutableSet.copyOf(used),
                leading.result().frozen());
    }

    private static Run first(List<Run> runs, Outcome outcome) {
        return runs.stream()
                .filter(run -> run.result().outcome() == outcome)
                .findFirst()
                .orElseThrow();
    }

    private static Verdict verdict(Outcome outcome, List<Run> open) {
        boolean several =
                open.stream().map(run -> run.result().outcome()).distinct().count() > 1;
        return switch (outcome) {
            case ENTITLED, SHOULD -> several ? Verdict.CONDITIONAL : Verdict.ELIGIBLE;
            case CONDITIONAL, HARDSHIP_ROUTE -> Verdict.CONDITIONAL;
            case DISCRETIONARY ->
                !several && open.stream().allMatch(run -> run.result().announced())
                        ? Verdict.ELIGIBLE
                        : Verdict.CONDITIONAL;
            case SUSPENDED, NOT_ELIGIBLE_AS_RULE, NOT_ELIGIBLE -> Verdict.NOT_ELIGIBLE;
            case UNDETERMINED -> Verdict.UNDETERMINED;
        };
    }

    /**
     * First the facts on which readings part with different outcomes, in the order in which the law asks; then what an
     * open route still wants to see.
     */
    private static ImmutableList<Attribute<FamilyFacts, ?>> asks(ImmutableList<Run> runs) {
        Map<Attribute<FamilyFacts, ?>, Boolean> asked = new LinkedHashMap<>();
        partings(runs, 0, asked);
        Set<Attribute<FamilyFacts, ?>> all = new LinkedHashSet<>(asked.keySet());
        List<Attribute<FamilyFacts, ?>> wanted = new ArrayList<>();
        runs.forEach(run -> wanted.addAll(
                run.closed() || run.result().frozen()
                        ? run.reading().reopening()
                        : run.reading().wanted()));
        wanted.stream().filter(fact -> fact.setting() == Setting.OPEN).forEach(all::add);
        wanted.stream()
                .filter(fact -> fact.setting() == Setting.PRIVATE_INTERVIEW)
                .forEach(all::add);
        return ImmutableList.copyOf(all);
    }

    private static void partings(List<Run> runs, int depth, Map<Attribute<FamilyFacts, ?>, Boolean> asked) {
        if (runs.size() < 2) {
            return;
        }
        Map<Integer, List<Run>> ways = runs.stream()
                .collect(Collectors.groupingBy(
                        run -> run.reading().path().get(depth), LinkedHashMap::new, Collectors.toList()));
        long different =
                ways.values().stream().map(Combined::outcomes).distinct().count();
        if (different > 1) {
            asked.put(runs.get(0).reading().forkedOn().get(depth), true);
        }
        ways.values().forEach(way -> partings(way, depth + 1, asked));
    }

    private static Set<List<Object>> outcomes(List<Run> runs) {
        return runs.stream()
                .map(run -> List.<Object>of(run.result().outcome(), run.result().missing()))
                .collect(Collectors.toSet());
    }

    /** Whether the basis names a provision, given whole or in part. */
    boolean namesProvision(String... parts) {
        return Stream.of(parts).anyMatch(part -> basis.stream().anyMatch(citation -> citation.contains(part)));
    }

    /** Evidence of equal rank leads to this outcome and to another. */
    Combined undetermined(Combined other) {
        EnumSet<Requirement> open = EnumSet.of(Requirement.AGE_EVIDENCE);
        open.addAll(missing);
        open.addAll(other.missing);
        Combined closing = verdict == Verdict.NOT_ELIGIBLE ? this : other;
        return new Combined(
                Outcome.UNDETERMINED,
                Verdict.UNDETERMINED,
                closing.basis,
                Sets.immutableEnumSet(Sets.intersection(waived, other.waived)),
                Sets.immutableEnumSet(open),
                Sets.immutableEnumSet(Sets.union(toConfirm, other.toConfirm)),
                Sets.immutableEnumSet(Sets.union(alternatives, other.alternatives)),
                closing.decisiveRules,
                ImmutableSet.copyOf(Sets.union(rules, other.rules)),
                asks,
                ImmutableSet.copyOf(Sets.union(used, other.used)),
                false);
    }

    boolean sameOutcome(Combined other) {
        return outcome == other.outcome && verdict == other.verdict;
    }
}
