package org.masar.core.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.masar.core.time.Validity;

/**
 * What a policy says about a case on a day, and why.
 *
 * @param policy name of the policy
 * @param version its version
 * @param asOf the day
 * @param possible the outcomes that the known facts leave open, in the order of the rules; one if the case is decided
 * @param reasons the rules that decide, or could
 * @param asks the missing facts that can still change the outcome, best question first; none if it is decided
 * @param toConfirm unknown facts that were taken as the policy presumes
 * @param standing how far the law was checked
 * @param verifiedUntil last day for which it was
 * @param trace what became of every rule that was looked at, in order
 * @param <O> outcomes
 */
public record Decision<O>(
        String policy,
        String version,
        LocalDate asOf,
        ImmutableSet<O> possible,
        ImmutableList<Reason> reasons,
        ImmutableList<Ask> asks,
        ImmutableList<String> toConfirm,
        Standing standing,
        LocalDate verifiedUntil,
        ImmutableList<Step> trace) {

    /**
     * Why.
     *
     * @param rule id of the rule
     * @param key message key
     * @param citations where the rule stands
     * @param facts names of the facts it looked at that are known; private ones are left out
     */
    public record Reason(String rule, String key, ImmutableList<Citation> citations, ImmutableList<String> facts) {}

    /**
     * One rule as it was looked at.
     *
     * @param rule id of the rule
     * @param truth what became of its condition
     * @param governs the days of the version chosen: it was chosen because the day is one of them
     */
    public record Step(String rule, Truth truth, Validity governs) {}

    /**
     * The outcome.
     *
     * @return empty as long as several are possible
     */
    public Optional<O> outcome() {
        return possible.size() == 1 ? Optional.of(possible.iterator().next()) : Optional.empty();
    }

    /**
     * What made the difference between this decision and another of the same policy.
     *
     * @param other the other decision
     * @return ids of the rules whose truth or version differs, in the order of this trace, then of the other
     */
    public ImmutableList<String> rulesThatDiffer(Decision<O> other) {
        ImmutableSet<Step> here = ImmutableSet.copyOf(trace);
        ImmutableSet<Step> there = ImmutableSet.copyOf(other.trace);
        ImmutableSet.Builder<String> rules = ImmutableSet.builder();
        trace.stream().filter(step -> !there.contains(step)).forEach(step -> rules.add(step.rule()));
        other.trace.stream().filter(step -> !here.contains(step)).forEach(step -> rules.add(step.rule()));
        return rules.build().asList();
    }
}
