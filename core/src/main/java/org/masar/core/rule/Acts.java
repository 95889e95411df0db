package org.masar.core.rule;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a person or an office could do in a case, and how far it leads under a policy. */
final class Acts<C, O> {

    private final Policy<C, O> policy;
    private final C facts;
    private final List<Act<C>> acts;

    Acts(Policy<C, O> policy, C facts, List<Act<C>> acts) {
        this.policy = policy;
        this.facts = facts;
        this.acts = acts;
    }

    ImmutableList<Counterfactual<O>> better(
            LocalDate asOf, int most, Comparator<? super O> better, LocalDate lookUntil) {
        O now = outcome(ImmutableList.of(), asOf);
        if (now == null) {
            return ImmutableList.of();
        }
        List<Act<C>> changing = acts.stream()
                .filter(act -> !act.to(asOf).equals(String.valueOf(act.fact().read(facts))))
                .toList();
        // An outcome left open by a change is no better than now.
        ImmutableList.Builder<Counterfactual<O>> found = ImmutableList.builder();
        for (Map.Entry<ImmutableList<Act<C>>, O> entry :
                Counterfactual.<C, O>minimal(changing, most, set -> orElse(outcome(set, asOf), now), better)) {
            ImmutableList<Act<C>> set = entry.getKey();
            found.add(new Counterfactual<>(
                    set.stream()
                            .map(act -> new Counterfactual.Change(act.fact().name(), act.to(asOf)))
                            .collect(ImmutableList.toImmutableList()),
                    entry.getValue(),
                    lastDay(set, entry.getValue(), asOf, better, lookUntil)));
        }
        return found.build();
    }

    private static <O> O orElse(@Nullable O outcome, O now) {
        return outcome == null ? now : outcome;
    }

    private @Nullable O outcome(List<Act<C>> set, LocalDate day) {
        C changed = facts;
        for (Act<C> act : set) {
            changed = act.apply(changed, day);
        }
        return policy.decide(changed, day, Trace.NONE).outcome().orElse(null);
    }

    private @Nullable LocalDate lastDay(
            List<Act<C>> set, O then, LocalDate asOf, Comparator<? super O> better, LocalDate lookUntil) {
        for (LocalDate day = asOf.plusDays(1);
                !day.isAfter(lookUntil) && policy.span().contains(day);
                day = day.plusDays(1)) {
            O later = outcome(set, day);
            if (later == null || better.compare(then, later) < 0) {
                return day.minusDays(1);
            }
        }
        return null;
    }
}
