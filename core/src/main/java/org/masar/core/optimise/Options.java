package org.masar.core.optimise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The options of each item that fit at all, best first at the prices found, with what taking one instead of the best
 * costs the bound (its regret). Choosing none is an option of regret {@code noneRegret} where an item need not have one.
 */
final class Options {

    /** Options beyond the room cannot stand in a better choice, but the way to one often leads through them. */
    private static final double LEEWAY = 4;

    final int[][] sorted;
    final double[][] regret;
    final double[] noneRegret;

    private final PackingProblem problem;
    private final double bound;

    Options(PackingProblem problem, Prices prices) {
        this.problem = problem;
        this.bound = prices.bound;
        int items = problem.items();
        sorted = new int[items][];
        regret = new double[items][];
        noneRegret = new double[items];
        double[] reduced = new double[problem.value.length];
        for (int o = 0; o < reduced.length; o++) {
            reduced[o] = prices.reduced(o);
        }
        for (int i = 0; i < items; i++) {
            List<Integer> own = new ArrayList<>();
            double most = problem.must[i] ? Double.NEGATIVE_INFINITY : 0;
            for (int o = problem.firstOption[i]; o < problem.firstOption[i + 1]; o++) {
                // One that fits nowhere still counts in the bound.
                most = Math.max(most, reduced[o]);
                if (problem.fits(o, problem.capacity)) {
                    own.add(o);
                }
            }
            own.sort(Comparator.<Integer>comparingDouble(o -> -reduced[o]).thenComparing(o -> o));
            sorted[i] = own.stream().mapToInt(Integer::intValue).toArray();
            double best = most;
            regret[i] =
                    Arrays.stream(sorted[i]).mapToDouble(o -> best - reduced[o]).toArray();
            noneRegret[i] = problem.must[i] ? Double.POSITIVE_INFINITY : best;
        }
    }

    /** How many options of an item are worth trying on the way to a choice of more than this value. */
    int alive(int item, long value) {
        double[] own = regret[item];
        double room = LEEWAY * room(value);
        int alive = own.length;
        while (alive > 0 && own[alive - 1] > room) {
            alive--;
        }
        return alive;
    }

    /** Regret that a choice of more than this value can bear at most. */
    double room(long value) {
        return bound - value - 1 + Math.abs(bound) * 1e-11 + 1e-6;
    }

    /** Items in which the most hangs on the choice come first. */
    int[] byWeight() {
        Integer[] order = new Integer[problem.items()];
        double[] weight = new double[order.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
            double second = regret[i].length > 1 ? regret[i][1] : Double.POSITIVE_INFINITY;
            double first = regret[i].length > 0 ? regret[i][0] : 0;
            weight[i] = Math.min(second, noneRegret[i]) - first;
            if (first > 0) {
                weight[i] = first - noneRegret[i];
            }
        }
        Arrays.sort(order, Comparator.<Integer>comparingDouble(i -> -weight[i]).thenComparing(i -> i));
        return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
    }
}
