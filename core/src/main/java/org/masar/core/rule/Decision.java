package org.masar.core.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.masar.core.message.Message;
import org.masar.core.time.Validity;

/**
 * What a policy says about a case on a day, and why. What to ask next, what would change it and what it was made with
 * are worked out only when the {@link Policy} is asked for them.
 *
 * @param policy name of the policy
 * @param version its version
 * @param asOf the day
 * @param possible the outcomes that the known facts leave open, in the order of the rules; one if the case is decided
 * @param reasons the rules that decide, or could; none without a trace
 * @param toConfirm names of unknown facts that were taken as the policy presumes
 * @param standing how far the law was checked
 * @param verifiedUntil last day for which it was
 * @param trace what became of every rule that was looked at, in order; none without a trace
 * @param <O> outcomes
 */
public record Decision<O>(
        String policy,
        String version,
        LocalDate asOf,
        ImmutableSet<O> possible,
        ImmutableList<Reason> reasons,
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
     * @param facts names of the known facts that decided its condition, or as much of it as is decided; private ones are
     *     left out
     */
    public record Reason(String rule, String key, ImmutableList<Citation> citations, ImmutableList<String> facts) {}

    /**
     * One rule as it was looked at.
     *
     * @param rule id of the rule
     * @param key message key of its reason
     * @param truth what became of its condition
     * @param governs the days of the version chosen: it was chosen because the day is one of them
     * @param because its condition part by part; absent unless the trace is full
     */
    public record Step(
            String rule,
            String key,
            Truth truth,
            Validity governs,
            @Nullable Explanation because) {}

    /**
     * The outcome.
     *
     * @return empty as long as several are possible
     */
    public Optional<O> outcome() {
        return possible.size() == 1 ? Optional.of(possible.iterator().next()) : Optional.empty();
    }

    /**
     * The decision as a tree: the rules that were looked at, and below each its condition if the trace is full.
     *
     * @return one node for the decision, one below it for each rule
     */
    public Explanation explanation() {
        ImmutableList.Builder<Explanation> rules = ImmutableList.builder();
        for (Step step : trace) {
            rules.add(new Explanation(
                    step.rule() + " " + step.governs(),
                    step.truth(),
                    Explanation.words(step),
                    step.because() == null ? ImmutableList.of() : ImmutableList.of(step.because())));
        }
        return new Explanation(
                policy + " " + version + " " + asOf + " " + possible,
                null,
                Message.of("explain.decision", ImmutableMap.of("policy", policy, "version", version, "on", asOf)),
                rules.build());
    }
}
