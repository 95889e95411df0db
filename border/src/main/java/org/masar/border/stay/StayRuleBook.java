package org.masar.border.stay;

import static java.util.Objects.requireNonNullElse;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.masar.border.stay.StayRulePack.Fine;
import org.masar.border.stay.StayRulePack.Rule;

/** Rules by id, each in its versions, and fines. */
record StayRuleBook(ImmutableListMultimap<String, Rule> rules, ImmutableList<Fine> fines) {

    static StayRuleBook of(StayRulePack pack) {
        return new StayRuleBook(
                pack.rules().stream().collect(ImmutableListMultimap.toImmutableListMultimap(Rule::id, rule -> rule)),
                ImmutableList.copyOf(requireNonNullElse(pack.fines(), List.<Fine>of())));
    }

    /** What the caller's pack has by an id replaces all that was there by it. */
    StayRuleBook with(@Nullable StayRulePack own) {
        if (own == null) {
            return this;
        }
        StayRuleBook more = of(own);
        Set<String> newFines = more.fines.stream().map(Fine::id).collect(Collectors.toSet());
        return new StayRuleBook(
                ImmutableListMultimap.<String, Rule>builder()
                        .putAll(more.rules)
                        .putAll(rules.entries().stream()
                                .filter(entry -> !more.rules.containsKey(entry.getKey()))
                                .toList())
                        .build(),
                ImmutableList.<Fine>builder()
                        .addAll(more.fines)
                        .addAll(fines.stream()
                                .filter(fine -> !newFines.contains(fine.id()))
                                .toList())
                        .build());
    }

    ImmutableSet<String> ids() {
        return rules.keySet();
    }

    /** The version verified for a day; else the last that began before it; else the first. */
    @Nullable
    Rule find(String id, LocalDate day) {
        Rule found = null;
        for (Rule rule : rules.get(id)) {
            if (rule.holdsOn(day)) {
                return rule;
            }
            boolean begun = rule.from() != null && !day.isBefore(rule.from());
            found = found == null || begun ? rule : found;
        }
        return found;
    }

    /** Whether some version is verified for a day. */
    boolean holdsOn(String id, LocalDate day) {
        Rule rule = find(id, day);
        return rule != null && rule.holdsOn(day);
    }
}
