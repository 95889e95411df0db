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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.masar.core.rule.Attribute;
import org.masar.core.rule.Decision;
import org.masar.core.rule.Readings;
import org.masar.core.rule.Setting;

/**
 * All readings of a case made into one answer: several open ones weaken it, open and closed ones leave it open. What only
 * explains the answer is worked out when it is asked for.
 */
final class Combined {

    private static final int MOST_READINGS = 20_000;
    private static final ImmutableSet<Outcome> CLOSED =
            Sets.immutableEnumSet(Outcome.SUSPENDED, Outcome.NOT_ELIGIBLE_AS_RULE, Outcome.NOT_ELIGIBLE);

    /** One run. */
    private record Run(Reading reading, Draft.Result result) {
        boolean closed() {
            return CLOSED.contains(result.outcome());
        }
    }

    private final Outcome outcome;
    private final Verdict verdict;
    private final Run leading;
    private final boolean frozen;
    private final ImmutableSet<Requirement> waived;
    private final ImmutableSet<Requirement> missing;
    private final ImmutableSet<Requirement> toConfirm;
    private final ImmutableSet<Alternative> alternatives;

    /** The readings of the birth date that came first; of another one they would ask the same. */
    private final ImmutableList<Run> asking;

    private final ImmutableList<Run> runs;

    private Combined(
            Outcome outcome,
            Verdict verdict,
            Run leading,
            boolean frozen,
            ImmutableSet<Requirement> waived,
            ImmutableSet<Requirement> missing,
            ImmutableSet<Requirement> toConfirm,
            ImmutableSet<Alternative> alternatives,
            ImmutableList<Run> asking,
            ImmutableList<Run> runs) {
        this.outcome = outcome;
        this.verdict = verdict;
        this.leading = leading;
        this.frozen = frozen;
        this.waived = waived;
        this.missing = missing;
        this.toConfirm = toConfirm;
        this.alternatives = alternatives;
        this.asking = asking;
        this.runs = runs;
    }

    static Combined of(FamilyFacts facts, LocalDate asOf, @Nullable LocalDate doubted) {
        ImmutableList<Run> runs = Readings.of(
                fork -> {
                    Reading reading = new Reading(facts, asOf, doubted, fork);
                    return new Run(reading, Entitlement.decide(reading));
                },
                MOST_READINGS);
        return runs.size() == 1 ? single(runs) : combine(runs);
    }

    /** Nothing unknown let the law go on in two ways. */
    private static Combined single(ImmutableList<Run> runs) {
        Draft.Result only = runs.get(0).result();
        return new Combined(
                only.outcome(),
                verdict(only.outcome(), false, only.announced()),
                runs.get(0),
                only.frozen(),
                only.waived(),
                only.missing(),
                only.toConfirm(),
                only.alternatives(),
                runs,
                runs);
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
        boolean several =
                open.stream().map(run -> run.result().outcome()).distinct().count() > 1;
        boolean announced = open.stream().allMatch(run -> run.result().announced());
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
        return new Combined(
                outcome,
                verdict(outcome, several, announced),
                leading,
                leading.result().frozen(),
                Sets.immutableEnumSet(waived),
                Sets.immutableEnumSet(missing),
                Sets.immutableEnumSet(confirm),
                Sets.immutableEnumSet(alternatives),
                runs,
                runs);
    }

    private static Run first(List<Run> runs, Outcome outcome) {
        return runs.stream()
                .filter(run -> run.result().outcome() == outcome)
                .findFirst()
                .orElseThrow();
    }

    private static Verdict verdict(Outcome outcome, boolean several, boolean announced) {
        return switch (outcome) {
            case ENTITLED, SHOULD -> several ? Verdict.CONDITIONAL : Verdict.ELIGIBLE;
            case CONDITIONAL, HARDSHIP_ROUTE -> Verdict.CONDITIONAL;
            case DISCRETIONARY -> !several && announced ? Verdict.ELIGIBLE : Verdict.CONDITIONAL;
            case SUSPENDED, NOT_ELIGIBLE_AS_RULE, NOT_ELIGIBLE -> Verdict.NOT_ELIGIBLE;
            case UNDETERMINED -> Verdict.UNDETERMINED;
        };
    }

    /**
     * First the facts on which readings part with different outcomes, in the order in which the law asks; then what an
     * open route still wants to see.
     */
    ImmutableList<Attribute<FamilyFacts, ?>> asks() {
        Map<Attribute<FamilyFacts, ?>, Boolean> asked = new LinkedHashMap<>();
        partings(asking, 0, asked);
        Set<Attribute<FamilyFacts, ?>> all = new LinkedHashSet<>(asked.keySet());
        List<Attribute<FamilyFacts, ?>> wanted = new ArrayList<>();
        asking.forEach(run -> wanted.addAll(
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

    Outcome outcome() {
        return outcome;
    }

    Verdict verdict() {
        return verdict;
    }

    ImmutableList<String> basis() {
        return leading.result().basis();
    }

    ImmutableSet<Requirement> waived() {
        return waived;
    }

    ImmutableSet<Requirement> missing() {
        return missing;
    }

    ImmutableSet<Requirement> toConfirm() {
        return toConfirm;
    }

    ImmutableSet<Alternative> alternatives() {
        return alternatives;
    }

    ImmutableList<String> decisiveRules() {
        return leading.result().decisiveRules();
    }

    boolean frozen() {
        return frozen;
    }

    /** What each policy said on the way to the leading reading, which is taken again for it. */
    ImmutableList<Decision<?>> trace() {
        Reading reading = leading.reading();
        List<Integer> path = reading.path();
        return Readings.of(
                        fork -> {
                            List<Decision<?>> trace = new ArrayList<>();
                            Reading again = new Reading(reading.facts, reading.asOf, null, fork, trace);
                            Entitlement.decide(again);
                            return again.path().equals(path)
                                    ? Optional.of(ImmutableList.copyOf(trace))
                                    : Optional.<ImmutableList<Decision<?>>>empty();
                        },
                        MOST_READINGS)
                .stream()
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }

    /** The rules the readings rest on. */
    ImmutableSet<String> rules() {
        ImmutableSet.Builder<String> rules = ImmutableSet.builder();
        runs.forEach(run -> rules.addAll(run.reading().rules()));
        return rules.build();
    }

    /** The facts the readings looked at. */
    ImmutableSet<Attribute<FamilyFacts, ?>> used() {
        ImmutableSet.Builder<Attribute<FamilyFacts, ?>> used = ImmutableSet.builder();
        runs.forEach(run -> used.addAll(run.reading().used()));
        return used.build();
    }

    /** The rules whose first or last day is from memory, and on whose being in force a reading hung. */
    ImmutableSet<Law.Entry> doubtful() {
        ImmutableSet.Builder<Law.Entry> doubtful = ImmutableSet.builder();
        runs.forEach(run -> doubtful.addAll(run.reading().doubtful()));
        return doubtful.build();
    }

    /** Whether the basis names a provision, given whole or in part. */
    boolean namesProvision(String... parts) {
        return Stream.of(parts).anyMatch(part -> basis().stream().anyMatch(citation -> citation.contains(part)));
    }

    /** Evidence of equal rank leads to this outcome and to another. */
    Combined undetermined(Combined other) {
        EnumSet<Requirement> open = EnumSet.of(Requirement.AGE_EVIDENCE);
        open.addAll(missing);
        open.addAll(other.missing);
        return new Combined(
                Outcome.UNDETERMINED,
                Verdict.UNDETERMINED,
                verdict == Verdict.NOT_ELIGIBLE ? leading : other.leading,
                false,
                Sets.immutableEnumSet(Sets.intersection(waived, other.waived)),
                Sets.immutableEnumSet(open),
                Sets.immutableEnumSet(Sets.union(toConfirm, other.toConfirm)),
                Sets.immutableEnumSet(Sets.union(alternatives, other.alternatives)),
                asking,
                ImmutableList.<Run>builder().addAll(runs).addAll(other.runs).build());
    }

    boolean sameOutcome(Combined other) {
        return outcome == other.outcome && verdict == other.verdict;
    }
}
