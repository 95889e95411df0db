package org.masar.core.rule;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A smallest set of lawful changes that leads to a better outcome.
 *
 * @param changes what would be different
 * @param outcome what would follow
 * @param lastOn the last day up to which it would still follow; absent if none was found
 * @param <O> outcomes
 */
public record Counterfactual<O>(
        ImmutableList<Change> changes, O outcome, @Nullable LocalDate lastOn) {

    /**
     * One fact that would be different.
     *
     * @param fact its name
     * @param to its value then
     */
    public record Change(String fact, String to) {
        @Override
        public String toString() {
            return "Change";
        }
    }

    /**
     * The sets of acts, up to a size, that lead to a better outcome than now and to a better one than every smaller part
     * of themselves. Two acts on one fact never stand in one set.
     *
     * @param acts what can be done
     * @param most the most acts in one set
     * @param outcome what follows from a set; asked once for each, the empty one included
     * @param better the better outcome first
     * @param <C> the case record
     * @param <O> outcomes
     * @return smallest sets first, then in the order of the acts; each with what follows from it
     */
    public static <C, O> ImmutableList<Map.Entry<ImmutableList<Act<C>>, O>> minimal(
            List<Act<C>> acts,
            int most,
            Function<? super ImmutableList<Act<C>>, ? extends O> outcome,
            Comparator<? super O> better) {
        Map<List<Integer>, O> best = new LinkedHashMap<>();
        best.put(List.of(), outcome.apply(ImmutableList.of()));
        ImmutableList.Builder<Map.Entry<ImmutableList<Act<C>>, O>> found = ImmutableList.builder();
        List<List<Integer>> previous = List.of(List.of());
        for (int size = 1; size <= Math.min(most, acts.size()); size++) {
            List<List<Integer>> sets = new ArrayList<>();
            for (List<Integer> smaller : previous) {
                int first = smaller.isEmpty() ? 0 : smaller.get(smaller.size() - 1) + 1;
                for (int i = first; i < acts.size(); i++) {
                    Act<C> next = acts.get(i);
                    if (smaller.stream().noneMatch(one -> acts.get(one).fact().equals(next.fact()))) {
                        List<Integer> set = new ArrayList<>(smaller);
                        set.add(i);
                        sets.add(List.copyOf(set));
                    }
                }
            }
            for (List<Integer> set : sets) {
                ImmutableList<Act<C>> chosen = set.stream().map(acts::get).collect(ImmutableList.toImmutableList());
                O then = outcome.apply(chosen);
                O parts = bestOfParts(set, best, better);
                if (better.compare(then, parts) < 0) {
                    found.add(Map.entry(chosen, then));
                    best.put(set, then);
                } else {
                    best.put(set, parts);
                }
            }
            previous = sets;
        }
        return found.build();
    }

    /** The best outcome of all smaller parts of a set: each kept entry is already the best of its own parts. */
    private static <O> O bestOfParts(List<Integer> set, Map<List<Integer>, O> best, Comparator<? super O> better) {
        O leading = null;
        for (int left = 0; left < set.size(); left++) {
            List<Integer> part = new ArrayList<>(set);
            part.remove(left);
            O candidate = java.util.Objects.requireNonNull(best.get(part));
            leading = leading == null || better.compare(candidate, leading) < 0 ? candidate : leading;
        }
        return java.util.Objects.requireNonNull(leading);
    }
}
