package org.masar.core.rule;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.masar.core.time.PartialDate;

/** What to ask next in a case that is open. */
final class Asks<C, O> {

    private final Policy<C, O> policy;
    private final Era<C, O> era;
    private final C facts;

    Asks(Policy<C, O> policy, Era<C, O> era, C facts) {
        this.policy = policy;
        this.era = era;
        this.facts = facts;
    }

    ImmutableList<Ask> except(Set<String> withheld) {
        Leaves<C> leaves = leaf -> policy.test(leaf, facts, null);
        if (isDecided(leaves)) {
            return ImmutableList.of();
        }
        Map<Attribute<C, ?>, Boolean> open = new LinkedHashMap<>();
        for (Era.Entry<C, O> entry : era.entries()) {
            Condition<C> when = entry.rule().when();
            for (Condition.Leaf<C> leaf : when.open(leaves::test)) {
                boolean decisive = Stream.of(Truth.TRUE, Truth.FALSE)
                        .anyMatch(assumed -> isDecided(other -> other.equals(leaf) ? assumed : leaves.test(other)));
                leaf.attributes().stream()
                        .filter(attribute -> !isKnown(attribute))
                        .forEach(attribute -> open.merge(attribute, decisive, Boolean::logicalOr));
            }
            if (when.truth(leaves::test) == Truth.TRUE) {
                break;
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

    /** A date known in part may still be asked for. */
    private boolean isKnown(Attribute<C, ?> attribute) {
        Object value = attribute.read(facts);
        return value instanceof PartialDate date ? date.earliest().equals(date.latest()) : value != null;
    }

    private boolean isDecided(Leaves<C> leaves) {
        Set<O> possible = new HashSet<>();
        for (Era.Entry<C, O> entry : era.entries()) {
            Truth truth = entry.rule().when().truth(leaves::test);
            if (truth != Truth.FALSE) {
                possible.add(entry.rule().outcome());
            }
            if (truth == Truth.TRUE) {
                return possible.size() == 1;
            }
        }
        possible.add(policy.otherwise());
        return possible.size() == 1;
    }
}
