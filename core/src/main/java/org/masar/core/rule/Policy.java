package org.masar.core.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.masar.core.time.DatedValue;
import org.masar.core.time.Validity;

/**
 * A named, versioned list of dated rules. The first rule whose condition holds gives the outcome; a rule whose
 * condition is unknown keeps its outcome possible and lets the next ones speak. Immutable; checked when built.
 *
 * @param <C> the case record
 * @param <O> outcomes
 */
public final class Policy<C, O> {

    private final String name;
    private final String version;
    private final Validity span;
    private final LocalDate verifiedUntil;
    private final ImmutableMap<String, DatedValue<Rule<C, O>>> rules;
    private final ImmutableMap<String, DatedValue<?>> parameters;
    private final ImmutableMap<Attribute<C, ?>, Condition<C>> presumptions;
    private final O otherwise;

    private Policy(Builder<C, O> builder, ImmutableMap<String, DatedValue<Rule<C, O>>> rules, O otherwise) {
        this.name = builder.name;
        this.version = builder.version;
        this.span = builder.span;
        this.verifiedUntil = builder.verifiedUntil;
        this.rules = rules;
        this.parameters = ImmutableMap.copyOf(builder.parameters);
        this.presumptions = ImmutableMap.copyOf(builder.presumptions);
        this.otherwise = otherwise;
    }

    /**
     * Starts a policy.
     *
     * @param name dotted name
     * @param version semantic version
     * @param span the days it speaks about
     * @param <C> the case record
     * @param <O> outcomes
     * @return an empty builder
     */
    public static <C, O> Builder<C, O> builder(String name, String version, Validity span) {
        return new Builder<>(name, version, span);
    }

    /**
     * Decides a case with nothing withheld.
     *
     * @param facts the case
     * @param asOf the day whose rules govern
     * @return the decision
     * @throws IllegalArgumentException if the policy does not speak about that day
     */
    public Decision<O> decide(C facts, LocalDate asOf) {
        return decide(facts, asOf, ImmutableSet.of());
    }

    /**
     * Decides a case.
     *
     * @param facts the case
     * @param asOf the day whose rules govern
     * @param withheld names of facts the person declined: unknown, and not asked again
     * @return the decision
     * @throws IllegalArgumentException if the policy does not speak about that day
     */
    public Decision<O> decide(C facts, LocalDate asOf, Set<String> withheld) {
        if (!span.contains(asOf)) {
            throw new IllegalArgumentException("asOf (" + asOf + ") must lie in " + span + ", the days of " + name
                    + ".\nMaybe another version of the policy speaks about that day.");
        }
        Set<String> presumed = new LinkedHashSet<>();
        Function<Condition.Leaf<C>, Truth> leaves = leaf -> withPresumption(leaf, facts, presumed);
        Walk<C, O> walk = walk(asOf, leaves);
        ImmutableList.Builder<Decision.Reason> reasons = ImmutableList.builder();
        boolean remembered = false;
        for (Rule<C, O> rule : walk.candidates()) {
            reasons.add(new Decision.Reason(rule.id(), rule.reason(), rule.citations(), knownFacts(rule, facts)));
            remembered |= rule.fromMemory();
        }
        Standing standing = asOf.isAfter(verifiedUntil)
                ? Standing.NOT_VERIFIED_FOR_THIS_DATE
                : remembered ? Standing.RESTS_ON_MEMORY : Standing.VERIFIED;
        return new Decision<>(
                name,
                version,
                asOf,
                walk.possible(),
                reasons.build(),
                asks(walk, asOf, leaves, withheld),
                ImmutableList.copyOf(presumed),
                standing,
                verifiedUntil,
                walk.trace());
    }

    private record Walk<C, O>(
            ImmutableList<Rule<C, O>> candidates, ImmutableSet<O> possible, ImmutableList<Decision.Step> trace) {}

    private Walk<C, O> walk(LocalDate asOf, Function<Condition.Leaf<C>, Truth> leaves) {
        ImmutableList.Builder<Rule<C, O>> candidates = ImmutableList.builder();
        ImmutableSet.Builder<O> possible = ImmutableSet.builder();
        ImmutableList.Builder<Decision.Step> trace = ImmutableList.builder();
        for (DatedValue<Rule<C, O>> versions : rules.values()) {
            Rule<C, O> rule = versions.at(asOf).orElse(null);
            if (rule == null) {
                continue;
            }
            Truth truth = rule.when().truth(leaves);
            trace.add(new Decision.Step(rule.id(), truth, rule.validity()));
            if (truth != Truth.FALSE) {
                candidates.add(rule);
                possible.add(rule.outcome());
            }
            if (truth == Truth.TRUE) {
                return new Walk<>(candidates.build(), possible.build(), trace.build());
            }
        }
        return new Walk<>(candidates.build(), possible.add(otherwise).build(), trace.build());
    }

    private Truth withPresumption(Condition.Leaf<C> leaf, C facts, Set<String> presumed) {
        Truth truth = leaf.test(facts);
        if (truth != Truth.UNKNOWN || presumptions.isEmpty()) {
            return truth;
        }
        for (Attribute<C, ?> attribute : leaf.attributes()) {
            Condition<C> holds = presumptions.get(attribute);
            if (holds != null && attribute.read(facts) == null) {
                presumed.add(attribute.name());
                return Truth.of(holds.equals(leaf));
            }
        }
        return truth;
    }

    private static <C> ImmutableList<String> knownFacts(Rule<C, ?> rule, C facts) {
        return rule.when().leaves().stream()
                .flatMap(leaf -> leaf.attributes().stream())
                .filter(attribute -> attribute.setting() == Setting.OPEN && attribute.read(facts) != null)
                .map(Attribute::name)
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<Ask> asks(
            Walk<C, O> walk, LocalDate asOf, Function<Condition.Leaf<C>, Truth> leaves, Set<String> withheld) {
        if (walk.possible().size() == 1) {
            return ImmutableList.of();
        }
        Map<Attribute<C, ?>, Boolean> open = new LinkedHashMap<>();
        for (Rule<C, O> rule : walk.candidates()) {
            for (Condition.Leaf<C> leaf : rule.when().open(leaves)) {
                boolean decisive = Stream.of(Truth.TRUE, Truth.FALSE)
                        .anyMatch(assumed -> walk(asOf, other -> other.equals(leaf) ? assumed : leaves.apply(other))
                                        .possible()
                                        .size()
                                == 1);
                leaf.attributes().forEach(attribute -> open.merge(attribute, decisive, Boolean::logicalOr));
            }
        }
        return open.entrySet().stream()
                .filter(entry -> !withheld.contains(entry.getKey().name()))
                .filter(entry -> entry.getKey().setting() != Setting.NEVER_ASKED)
                .sorted(Comparator.<Map.Entry<Attribute<C, ?>, Boolean>, Boolean>comparing(entry -> !entry.getValue())
                        .thenComparing(entry -> entry.getKey().burden()))
                .map(entry -> Ask.about(entry.getKey()))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * A dated parameter.
     *
     * @param parameter its name
     * @param asOf the day
     * @return its value on that day; empty where the series says there is none
     * @throws IllegalArgumentException if there is no such parameter
     */
    public Optional<?> parameter(String parameter, LocalDate asOf) {
        DatedValue<?> series = parameters.get(parameter);
        if (series == null) {
            throw new IllegalArgumentException("parameter (" + parameter + ") must be one of " + name + ": "
                    + parameters.keySet() + ".\nMaybe it is spelled differently.");
        }
        return series.at(asOf);
    }

    /**
     * The version of a rule that governs a day.
     *
     * @param id name of the rule
     * @param asOf the day
     * @return exactly one version, or none where the rule does not exist then
     */
    public Optional<Rule<C, O>> rule(String id, LocalDate asOf) {
        DatedValue<Rule<C, O>> versions = rules.get(id);
        return versions == null ? Optional.empty() : versions.at(asOf);
    }

    /**
     * The days on which some rule or parameter changes. Between two of them a case of fixed facts has the same outcome,
     * so a proof over the whole calendar needs to look only at these days and at the first.
     *
     * @return the days inside the span, earliest first
     */
    public ImmutableSortedSet<LocalDate> changePoints() {
        TreeSet<LocalDate> days = new TreeSet<>();
        rules.values().forEach(series -> days.addAll(series.changePoints()));
        parameters.values().forEach(series -> days.addAll(series.changePoints()));
        days.removeIf(day -> !span.contains(day));
        return ImmutableSortedSet.copyOf(days);
    }

    /**
     * Gathers rules in the order in which they are asked. Not for several threads.
     *
     * @param <C> the case record
     * @param <O> outcomes
     */
    public static final class Builder<C, O> {

        private final String name;
        private final String version;
        private final Validity span;
        private LocalDate verifiedUntil = LocalDate.MAX;
        private final Set<Attribute<C, ?>> attributes = new LinkedHashSet<>();
        private final Map<String, DatedValue.Builder<Rule<C, O>>> rules = new LinkedHashMap<>();
        private final List<Rule<C, O>> all = new ArrayList<>();
        private final Map<String, DatedValue<?>> parameters = new LinkedHashMap<>();
        private final Map<Attribute<C, ?>, Condition<C>> presumptions = new LinkedHashMap<>();
        private @Nullable O otherwise;

        private Builder(String name, String version, Validity span) {
            this.name = requireNonNull(name, "name");
            this.version = requireNonNull(version, "version");
            this.span = requireNonNull(span, "span");
        }

        /**
         * Says up to when the law was read.
         *
         * @param day the last day
         * @return this builder
         */
        public Builder<C, O> verifiedUntil(LocalDate day) {
            verifiedUntil = requireNonNull(day, "day");
            return this;
        }

        /**
         * Declares facts; rules may use no others.
         *
         * @param facts the facts
         * @return this builder
         */
        @SafeVarargs
        public final Builder<C, O> attributes(Attribute<C, ?>... facts) {
            for (Attribute<C, ?> fact : facts) {
                attributes.add(fact);
            }
            return this;
        }

        /**
         * Adds a version of a rule; versions of one id stand where the first was added.
         *
         * @param rule the version
         * @return this builder
         */
        public Builder<C, O> rule(Rule<C, O> rule) {
            rules.computeIfAbsent(rule.id(), id -> DatedValue.builder(id, DatedValue.Gaps.ALLOWED))
                    .add(rule.validity(), rule);
            all.add(rule);
            return this;
        }

        /**
         * Adds a dated parameter; it must cover the whole span.
         *
         * @param series the parameter
         * @return this builder
         */
        public Builder<C, O> parameter(DatedValue<?> series) {
            parameters.put(series.name(), series);
            return this;
        }

        /**
         * Declares what an unknown fact is taken as. Each one used stands in {@link Decision#toConfirm}.
         *
         * @param attribute the fact
         * @param value what it is taken as: a leaf {@code attribute is value} holds, every other leaf about it does not
         * @param <T> what the fact is
         * @return this builder
         */
        public <T> Builder<C, O> presume(Attribute<C, T> attribute, T value) {
            presumptions.put(attribute, Conditions.is(attribute, value));
            return this;
        }

        /**
         * The outcome where no rule holds.
         *
         * @param outcome the outcome
         * @return this builder
         */
        public Builder<C, O> otherwise(O outcome) {
            otherwise = requireNonNull(outcome, "outcome");
            return this;
        }

        /**
         * All that is wrong so far: overlapping versions of one rule, gaps in a parameter, facts nobody declared, no
         * last outcome.
         *
         * @return one sentence each; none if the policy can be built
         */
        public ImmutableList<String> faults() {
            ImmutableList.Builder<String> faults = ImmutableList.builder();
            rules.forEach(
                    (id, versions) -> versions.faults().forEach(fault -> faults.add("rule " + id + ": " + fault)));
            parameters.forEach((id, series) -> {
                List<Validity> covered = series.entries().stream()
                        .filter(entry -> entry.value() != null)
                        .map(DatedValue.Entry::validity)
                        .toList();
                if (!covers(covered)) {
                    faults.add("parameter " + id + ": gap in " + span);
                }
            });
            Set<String> unknown = all.stream()
                    .flatMap(rule -> rule.when().leaves().stream())
                    .flatMap(leaf -> leaf.attributes().stream())
                    .filter(attribute -> !attributes.contains(attribute))
                    .map(Attribute::name)
                    .collect(Collectors.toCollection(TreeSet::new));
            unknown.forEach(attribute -> faults.add("attribute " + attribute + ": used by a rule, not declared"));
            if (otherwise == null) {
                faults.add("otherwise: no outcome for a case that no rule decides");
            }
            return faults.build();
        }

        /** Entries are in order and never overlap, so the days are covered if each meets the next. */
        private boolean covers(List<Validity> covered) {
            @Nullable LocalDate next = span.from();
            boolean started = false;
            for (Validity days : covered) {
                if (!started && !startsBy(days, span.from())) {
                    return false;
                }
                if (started && (days.from() == null || !days.from().equals(next))) {
                    return false;
                }
                started = true;
                next = days.until();
                if (next == null || (span.until() != null && !next.isBefore(span.until()))) {
                    return true;
                }
            }
            return false;
        }

        private static boolean startsBy(Validity days, @Nullable LocalDate day) {
            return days.from() == null || (day != null && !days.from().isAfter(day));
        }

        /**
         * The finished policy.
         *
         * @return the policy
         * @throws IllegalArgumentException if there are faults; the text names all of them
         */
        public Policy<C, O> build() {
            ImmutableList<String> faults = faults();
            if (!faults.isEmpty() || otherwise == null) {
                throw new IllegalArgumentException(name + " must be sound: " + String.join("; ", faults)
                        + "\nMaybe an end was given as the last day: ends are exclusive.");
            }
            ImmutableMap.Builder<String, DatedValue<Rule<C, O>>> built = ImmutableMap.builder();
            rules.forEach((id, versions) -> built.put(id, versions.build()));
            return new Policy<>(this, built.buildOrThrow(), otherwise);
        }
    }
}
