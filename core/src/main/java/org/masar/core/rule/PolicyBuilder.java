package org.masar.core.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.masar.core.time.DatedValue;
import org.masar.core.time.Validity;

/**
 * Gathers rules in the order in which they are asked. Not for several threads.
 *
 * @param <C> the case record
 * @param <O> outcomes
 */
public final class PolicyBuilder<C, O> {

    final String name;
    final String version;
    final Validity span;
    LocalDate verifiedUntil = LocalDate.MAX;
    AppliesTo appliesTo = AppliesTo.EVERYWHERE;
    final Set<Attribute<C, ?>> attributes = new LinkedHashSet<>();
    private final Map<String, DatedValue.Builder<Rule<C, O>>> rules = new LinkedHashMap<>();
    private final List<Rule<C, O>> all = new ArrayList<>();
    final Map<String, DatedValue<?>> parameters = new LinkedHashMap<>();
    final Map<Attribute<C, ?>, Condition<C>> presumptions = new LinkedHashMap<>();
    private @Nullable O otherwise;

    PolicyBuilder(String name, String version, Validity span) {
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
    public PolicyBuilder<C, O> verifiedUntil(LocalDate day) {
        verifiedUntil = requireNonNull(day, "day");
        return this;
    }

    /**
     * Says where it is at home.
     *
     * @param scope programme, state, region
     * @return this builder
     */
    public PolicyBuilder<C, O> appliesTo(AppliesTo scope) {
        appliesTo = requireNonNull(scope, "scope");
        return this;
    }

    /**
     * Declares facts; rules may use no others.
     *
     * @param facts the facts
     * @return this builder
     */
    @SafeVarargs
    public final PolicyBuilder<C, O> attributes(Attribute<C, ?>... facts) {
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
    public PolicyBuilder<C, O> rule(Rule<C, O> rule) {
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
    public PolicyBuilder<C, O> parameter(DatedValue<?> series) {
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
    public <T> PolicyBuilder<C, O> presume(Attribute<C, T> attribute, T value) {
        presumptions.put(attribute, Conditions.is(attribute, value));
        return this;
    }

    /**
     * The outcome where no rule holds.
     *
     * @param outcome the outcome
     * @return this builder
     */
    public PolicyBuilder<C, O> otherwise(O outcome) {
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
        rules.forEach((id, versions) -> versions.faults().forEach(fault -> faults.add("rule " + id + ": " + fault)));
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
