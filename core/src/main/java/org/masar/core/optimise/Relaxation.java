package org.masar.core.optimise;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableLongArray;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.masar.core.optimise.Knapsack.Choice;

/**
 * The knapsack with divisible choices, by the first number of the worth: steps from choice to better choice of a group,
 * along its upper hull, in the order of what they bring for their cost (A. Zoltners, P. Sinha 1979).
 */
final class Relaxation {

    /** From one choice of a group to the next on its hull. */
    private record Step(int group, long cost, ImmutableLongArray worth) {}

    private final ImmutableList<Step> steps;
    private final int words;

    Relaxation(ImmutableList<ImmutableList<Choice>> groups) {
        List<Step> all = new ArrayList<>();
        int width = 1;
        for (int group = 0; group < groups.size(); group++) {
            for (Choice choice : groups.get(group)) {
                width = choice.worth().length();
            }
            hull(group, groups.get(group), width, all);
        }
        this.words = width;
        // More worth for the cost first; a step that costs nothing is the best of all. The sort is stable, so steps of
        // one group keep their order.
        all.sort(Comparator.comparing((Step step) -> step, Relaxation::slope));
        this.steps = ImmutableList.copyOf(all);
    }

    private static int slope(Step a, Step b) {
        return compareProducts(b.worth().get(0), a.cost(), a.worth().get(0), b.cost());
    }

    /** Compares a·b with c·d, exactly. */
    private static int compareProducts(long a, long b, long c, long d) {
        long high = Math.multiplyHigh(a, b);
        long other = Math.multiplyHigh(c, d);
        return high != other ? Long.compare(high, other) : Long.compareUnsigned(a * b, c * d);
    }

    /** The steps along the upper hull of taking nothing and all choices of a group. */
    private static void hull(int group, List<Choice> choices, int words, List<Step> steps) {
        List<Choice> sorted = new ArrayList<>(choices);
        sorted.sort(Comparator.comparingLong(Choice::cost)
                .thenComparing(choice -> choice.worth().get(0), Comparator.reverseOrder()));
        List<Step> hull = new ArrayList<>();
        long cost = 0;
        long[] worth = new long[words];
        for (Choice choice : sorted) {
            if (choice.worth().get(0) <= worth[0]) {
                continue;
            }
            Step step = step(group, choice, cost, worth);
            while (!hull.isEmpty() && slope(hull.get(hull.size() - 1), step) >= 0) {
                Step last = hull.remove(hull.size() - 1);
                cost -= last.cost();
                for (int word = 0; word < words; word++) {
                    worth[word] -= last.worth().get(word);
                }
                step = step(group, choice, cost, worth);
            }
            hull.add(step);
            cost = choice.cost();
            worth = choice.worth().toArray();
        }
        steps.addAll(hull);
    }

    private static Step step(int group, Choice to, long cost, long[] worth) {
        long[] more = new long[worth.length];
        for (int word = 0; word < worth.length; word++) {
            more[word] = to.worth().get(word) - worth[word];
        }
        return new Step(group, to.cost() - cost, ImmutableLongArray.copyOf(more));
    }

    /** The groups before one. */
    Prefix before(int group) {
        List<Step> own = steps.stream().filter(step -> step.group() < group).collect(ImmutableList.toImmutableList());
        return new Prefix(own, words);
    }

    /** What some first groups can bring within a budget. */
    static final class Prefix {

        private final long[] cost;
        private final long[][] worth;

        private Prefix(List<Step> steps, int words) {
            cost = new long[steps.size() + 1];
            worth = new long[steps.size() + 1][words];
            for (int i = 0; i < steps.size(); i++) {
                cost[i + 1] = cost[i] + steps.get(i).cost();
                for (int word = 0; word < words; word++) {
                    worth[i + 1][word] = worth[i][word] + steps.get(i).worth().get(word);
                }
            }
        }

        /** No selection of these groups is worth more than this, by the first number. */
        long bound(long budget) {
            int whole = whole(budget);
            if (whole == cost.length - 1) {
                return worth[whole][0];
            }
            // The part of the next step that is paid for, rounded up.
            double share = (double) (budget - cost[whole]) / (cost[whole + 1] - cost[whole]);
            double part = share * (worth[whole + 1][0] - worth[whole][0]);
            return worth[whole][0] + (long) Math.ceil(part * (1 + 1e-12));
        }

        /** A selection of these groups that exists is worth this. */
        long reached(long budget, int word) {
            return worth[whole(budget)][word];
        }

        /** How many steps are paid for in full, in their order. */
        private int whole(long budget) {
            int low = 0;
            int high = cost.length - 1;
            while (low < high) {
                int middle = (low + high + 1) >>> 1;
                if (cost[middle] <= budget) {
                    low = middle;
                } else {
                    high = middle - 1;
                }
            }
            return low;
        }
    }
}
