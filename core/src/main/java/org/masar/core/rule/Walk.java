package org.masar.core.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One way through the rules of a day, up to the first that holds. */
final class Walk<C, O> implements Leaves<C> {

    private final Policy<C, O> policy;
    private final Era<C, O> era;
    private final C facts;
    private final Trace level;
    private final @Nullable Set<String> presumed;

    Walk(Policy<C, O> policy, Era<C, O> era, C facts, Trace level) {
        this.policy = policy;
        this.era = era;
        this.facts = facts;
        this.level = level;
        this.presumed = policy.presumptions().isEmpty() ? null : new LinkedHashSet<>();
    }

    @Override
    public Truth test(Condition.Leaf<C> leaf) {
        return policy.test(leaf, facts, presumed);
    }

    private Truth truth(Condition<C> condition) {
        return presumed == null ? condition.evaluate(facts) : condition.truth(this::test);
    }

    Decision<O> decision(LocalDate asOf) {
        ImmutableList<Era.Entry<C, O>> entries = era.entries();
        boolean traced = level != Trace.NONE;
        ImmutableList.Builder<Decision.Step> trace = traced ? ImmutableList.builder() : null;
        ImmutableList.Builder<Decision.Reason> reasons = traced ? ImmutableList.builder() : null;
        ImmutableSet.Builder<O> possible = null;
        ImmutableSet<O> decided = policy.onlyOtherwise();
        boolean remembered = false;
        for (int i = 0; i < entries.size(); i++) {
            Era.Entry<C, O> entry = entries.get(i);
            Rule<C, O> rule = entry.rule();
            Truth truth = truth(rule.when());
            if (trace != null) {
                trace.add(step(entry, truth));
            }
            if (truth == Truth.FALSE) {
                continue;
            }
            remembered |= rule.fromMemory();
            if (reasons != null) {
                reasons.add(new Decision.Reason(rule.id(), rule.reason(), rule.citations(), facts(rule, truth)));
            }
            if (truth == Truth.TRUE) {
                decided = entry.alone();
                break;
            }
            possible = possible == null ? ImmutableSet.builder() : possible;
            possible.add(rule.outcome());
        }
        return new Decision<>(
                policy.name(),
                policy.version(),
                asOf,
                possible == null ? decided : possible.addAll(decided).build(),
                reasons == null ? ImmutableList.of() : reasons.build(),
                presumed == null ? ImmutableList.of() : ImmutableList.copyOf(presumed),
                asOf.isAfter(policy.verifiedUntil())
                        ? Standing.NOT_VERIFIED_FOR_THIS_DATE
                        : remembered ? Standing.RESTS_ON_MEMORY : Standing.VERIFIED,
                policy.verifiedUntil(),
                trace == null ? ImmutableList.of() : trace.build());
    }

    private Decision.Step step(Era.Entry<C, O> entry, Truth truth) {
        if (level != Trace.FULL) {
            return entry.step(truth);
        }
        Rule<C, O> rule = entry.rule();
        return new Decision.Step(rule.id(), rule.reason(), truth, rule.validity(), Explanation.of(rule.when(), this));
    }

    /** Names of the open facts that decided a condition, or the decided parts of an open one. */
    private ImmutableList<String> facts(Rule<C, O> rule, Truth truth) {
        Set<String> names = new LinkedHashSet<>();
        deciding(rule.when(), truth, names);
        return ImmutableList.copyOf(names);
    }

    private void deciding(Condition<C> condition, Truth truth, Set<String> names) {
        if (condition instanceof Condition.Leaf<C> leaf) {
            for (Attribute<C, ?> attribute : leaf.attributes()) {
                if (attribute.setting() == Setting.OPEN && attribute.read(facts) != null) {
                    names.add(attribute.name());
                }
            }
            return;
        }
        // What pulls the other way did not decide: a true part of a false conjunction, a false one of a true
        // disjunction.
        boolean all = truth == Truth.UNKNOWN || condition instanceof Condition.Not;
        ImmutableList<Condition<C>> parts = condition.parts();
        for (int i = 0; i < parts.size(); i++) {
            Truth part = truth(parts.get(i));
            if (all || part == truth) {
                deciding(parts.get(i), part, names);
            }
        }
    }

    C facts() {
        return facts;
    }
}
