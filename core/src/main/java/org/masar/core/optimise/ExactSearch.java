package org.masar.core.optimise;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Depth-first branch and bound. The bound at a node is that of the prices less the regrets of the choices made, which
 * costs nothing to keep; where few items are left to remember, equal remains of capacity are entered once only.
 */
final class ExactSearch {

    private static final int MOST_REMEMBERED = 400_000;
    private static final int ITEMS_REMEMBERED = 24;

    private final PackingProblem problem;
    private final Options options;
    private final int[] order;
    private final int[][] ranked;
    private final double[][] rankedRegret;
    private final long[] free;
    private final int[] chosen;
    private final long[] mostFrom;
    private final double[] leastRegretFrom;
    private final boolean remembers;
    private final Map<State, Long> seen = new HashMap<>();

    private long nodesLeft;
    private boolean cut;
    boolean found;
    long value;
    int[] best;

    ExactSearch(PackingProblem problem, Options options, Incumbent incumbent, long nodes) {
        this.problem = problem;
        this.options = options;
        this.order = options.byWeight();
        this.free = problem.capacity.clone();
        this.chosen = new int[problem.items()];
        Arrays.fill(chosen, Packing.NONE);
        this.nodesLeft = nodes;
        this.found = incumbent.found();
        this.value = incumbent.value();
        this.best = incumbent.chosen().clone();
        this.remembers = problem.items() <= ITEMS_REMEMBERED;
        int items = problem.items();
        this.ranked = new int[items][];
        this.rankedRegret = new double[items][];
        for (int i = 0; i < items; i++) {
            withNone(i);
        }
        mostFrom = new long[items + 1];
        leastRegretFrom = new double[items + 1];
        for (int depth = items - 1; depth >= 0; depth--) {
            int item = order[depth];
            long most = problem.must[item] ? Long.MIN_VALUE / 4 : 0;
            for (int o : options.sorted[item]) {
                most = Math.max(most, problem.value[o]);
            }
            mostFrom[depth] = mostFrom[depth + 1] + most;
            leastRegretFrom[depth] =
                    leastRegretFrom[depth + 1] + (rankedRegret[item].length == 0 ? 0 : rankedRegret[item][0]);
        }
    }

    /** What is known before: whether there is a choice, its value and its options by number. */
    @SuppressWarnings("ArrayRecordComponent") // passed once and copied
    record Incumbent(boolean found, long value, int[] chosen) {}

    /** Options with "none" in its place among them. */
    private void withNone(int item) {
        int[] own = options.sorted[item];
        double[] regret = options.regret[item];
        boolean none = !problem.must[item];
        int length = own.length + (none ? 1 : 0);
        int[] all = new int[length];
        double[] allRegret = new double[length];
        int at = 0;
        int k = 0;
        while (at < length) {
            if (none && (k == own.length || options.noneRegret[item] < regret[k])) {
                all[at] = Packing.NONE;
                allRegret[at++] = options.noneRegret[item];
                none = false;
            } else {
                all[at] = own[k];
                allRegret[at++] = regret[k++];
            }
        }
        ranked[item] = all;
        rankedRegret[item] = allRegret;
    }

    /** Searches; true where nothing was left out, so that what is best now is best of all. */
    boolean run() {
        descend(0, 0, 0);
        return !cut;
    }

    private void descend(int depth, long reached, double regret) {
        if (cut) {
            return;
        }
        if (--nodesLeft < 0) {
            cut = true;
            return;
        }
        if (depth == order.length) {
            if (!found || reached > value) {
                found = true;
                value = reached;
                System.arraycopy(chosen, 0, best, 0, chosen.length);
            }
            return;
        }
        if (found && (reached + mostFrom[depth] <= value || regret + leastRegretFrom[depth] > options.room(value))) {
            return;
        }
        if (remembers && depth > 2 && depth < order.length - 1 && isEnteredAgain(depth, reached)) {
            return;
        }
        int item = order[depth];
        int[] own = ranked[item];
        double[] ownRegret = rankedRegret[item];
        double later = leastRegretFrom[depth + 1];
        for (int k = 0; k < own.length && !cut; k++) {
            if (found && regret + ownRegret[k] + later > options.room(value)) {
                return;
            }
            int option = own[k];
            if (option == Packing.NONE) {
                descend(depth + 1, reached, regret + ownRegret[k]);
            } else if (problem.fits(option, free)) {
                problem.take(option, free);
                chosen[item] = option;
                descend(depth + 1, reached + problem.value[option], regret + ownRegret[k]);
                chosen[item] = Packing.NONE;
                problem.giveBack(option, free);
            }
        }
    }

    private boolean isEnteredAgain(int depth, long reached) {
        State state = new State(depth, free);
        Long before = seen.get(state);
        if (before != null && before >= reached) {
            return true;
        }
        if (before != null || seen.size() < MOST_REMEMBERED) {
            seen.put(before == null ? state.copy() : state, reached); // a key that is there already stays
        }
        return false;
    }

    private static final class State {

        private final int depth;
        private final long[] free;
        private final int hash;

        State(int depth, long[] free) {
            this.depth = depth;
            this.free = free;
            this.hash = 31 * Arrays.hashCode(free) + depth;
        }

        State copy() {
            return new State(depth, free.clone());
        }

        @Override
        public boolean equals(@org.jspecify.annotations.Nullable Object other) {
            return other instanceof State that && depth == that.depth && Arrays.equals(free, that.free);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }
}
