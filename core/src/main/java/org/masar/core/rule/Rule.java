package org.masar.core.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.masar.core.time.Validity;

/**
 * One version of a rule: when it holds, the outcome follows.
 *
 * @param id name shared by all versions
 * @param when the condition
 * @param outcome what follows
 * @param validity the days this version governs
 * @param citations where it stands
 * @param reason message key that says in words why
 * @param fromMemory whether its text was written down without a source at hand
 * @param <C> the case record
 * @param <O> outcomes
 */
public record Rule<C, O>(
        String id,
        Condition<C> when,
        O outcome,
        Validity validity,
        ImmutableList<Citation> citations,
        String reason,
        boolean fromMemory) {

    /**
     * Checks that all parts are there.
     *
     * @param id name shared by all versions
     * @param when the condition
     * @param outcome what follows
     * @param validity the days this version governs
     * @param citations where it stands
     * @param reason message key
     * @param fromMemory whether its text is from memory
     */
    public Rule {
        requireNonNull(id, "id");
        requireNonNull(when, "when");
        requireNonNull(outcome, "outcome");
        requireNonNull(validity, "validity");
        requireNonNull(citations, "citations");
        requireNonNull(reason, "reason");
    }

    /**
     * A rule for all days, without citation, whose reason key is {@code rule.} and its id.
     *
     * @param id its name
     * @param when the condition
     * @param outcome what follows
     * @param <C> the case record
     * @param <O> outcomes
     * @return the rule
     */
    public static <C, O> Rule<C, O> of(String id, Condition<C> when, O outcome) {
        return new Rule<>(id, when, outcome, Validity.always(), ImmutableList.of(), "rule." + id, false);
    }

    /**
     * The same under another name, for example as an older version of that rule.
     *
     * @param name shared by all versions
     * @return the rule
     */
    public Rule<C, O> named(String name) {
        return new Rule<>(name, when, outcome, validity, citations, reason, fromMemory);
    }

    /**
     * The same with another reason.
     *
     * @param key message key that says in words why
     * @return the rule
     */
    public Rule<C, O> because(String key) {
        return new Rule<>(id, when, outcome, validity, citations, key, fromMemory);
    }

    /**
     * The same for some days.
     *
     * @param days the days this version governs
     * @return the rule
     */
    public Rule<C, O> during(Validity days) {
        return new Rule<>(id, when, outcome, days, citations, reason, fromMemory);
    }

    /**
     * The same with its sources.
     *
     * @param sources where it stands
     * @return the rule
     */
    public Rule<C, O> citing(String... sources) {
        ImmutableList.Builder<Citation> cited = ImmutableList.builder();
        for (String source : sources) {
            cited.add(Citation.of(source));
        }
        return new Rule<>(id, when, outcome, validity, cited.build(), reason, fromMemory);
    }

    /**
     * The same, marked as written down from memory.
     *
     * @return the rule
     */
    public Rule<C, O> remembered() {
        return new Rule<>(id, when, outcome, validity, citations, reason, true);
    }
}
