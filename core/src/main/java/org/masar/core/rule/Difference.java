package org.masar.core.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What made the difference between two decisions of one policy.
 *
 * @param before the outcomes possible in the first
 * @param after the outcomes possible in the second
 * @param rules the rules that came out differently, or in another version, in their order
 * @param facts names of the facts in which the cases differ and on which such a rule hangs; private ones are left out
 * @param <O> outcomes
 */
public record Difference<O>(
        ImmutableSet<O> before, ImmutableSet<O> after, ImmutableList<RuleChange> rules, ImmutableList<String> facts) {

    /**
     * A rule that came out differently.
     *
     * @param rule its id
     * @param before how it was in the first decision; absent if it was not looked at
     * @param after how it was in the second; absent if it was not looked at
     */
    public record RuleChange(String rule, Decision.@Nullable Step before, Decision.@Nullable Step after) {}

    static <C, O> Difference<O> of(
            Policy<C, O> policy, Walk<C, O> before, LocalDate beforeOn, Walk<C, O> after, LocalDate afterOn) {
        Decision<O> first = before.decision(beforeOn);
        Decision<O> second = after.decision(afterOn);
        Map<String, Decision.Step> there = new LinkedHashMap<>();
        second.trace().forEach(step -> there.put(step.rule(), step));
        ImmutableList.Builder<RuleChange> rules = ImmutableList.builder();
        Set<String> facts = new LinkedHashSet<>();
        for (Decision.Step step : first.trace()) {
            Decision.Step other = there.remove(step.rule());
            if (!step.equals(other)) {
                rules.add(new RuleChange(step.rule(), step, other));
            }
            if (other == null || step.truth() != other.truth()) {
                policy.rule(step.rule(), beforeOn).ifPresent(rule -> compare(rule, before, after, facts));
                policy.rule(step.rule(), afterOn).ifPresent(rule -> compare(rule, before, after, facts));
            }
        }
        there.values().forEach(step -> {
            rules.add(new RuleChange(step.rule(), null, step));
            policy.rule(step.rule(), afterOn).ifPresent(rule -> compare(rule, before, after, facts));
        });
        return new Difference<>(first.possible(), second.possible(), rules.build(), ImmutableList.copyOf(facts));
    }

    private static <C, O> void compare(Rule<C, O> rule, Walk<C, O> before, Walk<C, O> after, Set<String> facts) {
        for (Condition.Leaf<C> leaf : rule.when().leaves()) {
            if (before.test(leaf) != after.test(leaf)) {
                for (Attribute<C, ?> fact : leaf.attributes()) {
                    boolean differs = !Objects.equals(fact.read(before.facts()), fact.read(after.facts()));
                    if (differs && fact.setting() == Setting.OPEN) {
                        facts.add(fact.name());
                    }
                }
            }
        }
    }
}
