package org.masar.core.optimise;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Improves a choice by moves: an item takes another option, and whoever stands in the way makes room and looks for a
 * place elsewhere. Worse moves are accepted with a probability that falls as the search cools, in several cycles. Items
 * that must have an option may wait meanwhile, at a price above any other; only choices without such items count.
 */
final class LocalSearch {

    private static final int MOST_EJECTED = 3;
    private static final int CYCLE = 2_000_000;

    /** Cycles start at these shares of the usual heat in turn: what one is too cold for, another is not. */
    private static final double[] HOT = {0.3, 1, 0.3, 0.1};

    /** One move in so many is made without heat. */
    private static final int COLD_PART = 8;

    private static final double COOLING = 50;
    private static final int DRAWS = 4096;
    private static final double[] COLD = cold();

    private final PackingProblem problem;
    private final Options options;
    private final SplittableRandom random;
    private final long wait;

    private final long[] free;
    private final int[] chosen;
    private long worth;
    private int waiting;

    /** Who uses a resource: uses of chosen options, and where each stands in its list. */
    private final int[][] users;

    private final int[] userCount;
    private final int[] place;

    private final int[] alive;

    private int[] journalItem = new int[64];
    private int[] journalOption = new int[64];
    private int journal;

    boolean found;
    long value;
    int[] best;

    LocalSearch(PackingProblem problem, Options options, int[] start, long seed) {
        this.problem = problem;
        this.options = options;
        this.random = new SplittableRandom(seed);
        long least = 0;
        long most = 0;
        for (long each : problem.value) {
            least = Math.min(least, each);
            most = Math.max(most, each);
        }
        this.wait = 3 * Math.min(most - least, Long.MAX_VALUE / 16 / Math.max(1, problem.items())) + 1;
        this.free = problem.capacity.clone();
        this.chosen = new int[problem.items()];
        Arrays.fill(chosen, Packing.NONE);
        this.best = chosen.clone();
        int resources = problem.resources();
        int[] most0 = new int[resources];
        for (int use : problem.useResource) {
            most0[use]++;
        }
        users = new int[resources][];
        for (int r = 0; r < resources; r++) {
            users[r] = new int[most0[r]];
        }
        userCount = new int[resources];
        place = new int[problem.useResource.length];
        alive = new int[problem.items()];
        for (int i = 0; i < alive.length; i++) {
            alive[i] = options.sorted[i].length;
            waiting += problem.must[i] ? 1 : 0;
            worth -= problem.must[i] ? wait : 0;
        }
        for (int i = 0; i < start.length; i++) {
            if (start[i] != Packing.NONE && problem.fits(start[i], free)) {
                set(i, start[i]);
            }
        }
        int[] order = options.byWeight();
        for (int i : order) {
            if (chosen[i] == Packing.NONE) {
                settle(i, -1, options.noneRegret[i]);
            }
        }
        for (int i : order) {
            if (chosen[i] == Packing.NONE) {
                settle(i, -1, Double.POSITIVE_INFINITY);
            }
        }
        journal = 0;
        keep();
    }

    private static double[] cold() {
        double[] draws = new double[DRAWS];
        for (int k = 0; k < DRAWS; k++) {
            draws[k] = -StrictMath.log((k + 0.5) / DRAWS);
        }
        return draws;
    }

    /**
     * Tries so many moves.
     *
     * @return the moves left, where the bound was reached before
     */
    long run(long moves, long enough, Progress progress, long bound) {
        if (options.sorted.length == 0) {
            return moves;
        }
        long left = moves;
        double usual = heat();
        // Several cycles, so that an unlucky one does not decide, unless they would be too short to cool in.
        long cycles = Math.max(1, Math.max(moves / CYCLE, Math.min(HOT.length, moves / (300L * problem.items()))));
        long length = moves / cycles + 1;
        for (int cycle = 0; left > 0 && !(found && value >= enough); cycle++) {
            long now = Math.min(left, length);
            left -= now;
            prune();
            cool(now - now / COLD_PART, Math.max(0.5, usual * HOT[cycle % HOT.length]));
            restore();
            calm(now / COLD_PART);
            if (!progress.report(value, bound)) {
                return left;
            }
        }
        return left;
    }

    /** Moves without any heat, which do not lose at the small aims what they win at the great ones. */
    void calm(long moves) {
        for (long move = 0; move < moves && chosen.length > 0; move++) {
            step(0);
        }
        restore();
    }

    private void cool(long moves, double hottest) {
        double coldest = Math.min(hottest, Math.max(0.3, hottest / COOLING));
        double factor = StrictMath.exp(StrictMath.log(coldest / hottest) / Math.max(1, moves / 1000));
        double heat = hottest;
        for (long move = 0; move < moves; move++) {
            if (move % 1000 == 0) {
                heat *= factor;
            }
            step(heat);
        }
    }

    /** Half the usual distance between an item's best options. */
    private double heat() {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < options.sorted.length; i++) {
            int[] own = options.sorted[i];
            for (int k = 1; k < Math.min(4, own.length); k++) {
                sum += Math.abs(options.regret[i][k] - options.regret[i][k - 1]);
                count++;
            }
            if (own.length == 1 && !problem.must[i]) {
                sum += Math.abs(options.noneRegret[i] - options.regret[i][0]);
                count++;
            }
        }
        return count == 0 || sum == 0 ? 1 : Math.max(0.5, sum / count / 2);
    }

    /** Options far from any better choice are not tried again. */
    private void prune() {
        for (int i = 0; found && i < alive.length; i++) {
            alive[i] = Math.min(alive[i], options.alive(i, value));
        }
    }

    private void step(double heat) {
        int item = random.nextInt(chosen.length);
        if (chosen[item] != Packing.NONE && random.nextInt(4) == 0) {
            // Those who wait are tried more often than those who sit.
            int other = random.nextInt(chosen.length);
            item = chosen[other] == Packing.NONE ? other : item;
        }
        int many = alive[item];
        if (many == 0) {
            return;
        }
        int rank = Math.min(random.nextInt(many), random.nextInt(many));
        int option = options.sorted[item][rank];
        if (option == chosen[item]) {
            return;
        }
        long before = worth;
        journal = 0;
        if (chosen[item] != Packing.NONE) {
            set(item, Packing.NONE);
        }
        int ejected = makeRoom(item, option);
        if (ejected < 0) {
            undo();
            return;
        }
        set(item, option);
        for (int k = journal - 1; k >= 0 && ejected > 0; k--) {
            int other = journalItem[k];
            if (other != item && chosen[other] == Packing.NONE) {
                settle(other, journalOption[k], Double.POSITIVE_INFINITY);
                ejected--;
            }
        }
        double loss = (double) (before - worth);
        if (loss > 0 && loss > heat * COLD[random.nextInt(DRAWS)]) {
            undo();
        } else if (worth > before || !found) {
            keep();
        }
    }

    /** Ejects users of what is short until the option fits; -1 where it cannot. */
    private int makeRoom(int item, int option) {
        int ejected = 0;
        for (int u = problem.firstUse[option]; u < problem.firstUse[option + 1]; u++) {
            int resource = problem.useResource[u];
            while (free[resource] < problem.useAmount[u]) {
                int count = userCount[resource];
                if (ejected == MOST_EJECTED || count == 0) {
                    return -1;
                }
                int use = users[resource][random.nextInt(count)];
                int victim = problem.itemOf[problem.useOption[use]];
                if (victim == item) {
                    return -1;
                }
                set(victim, Packing.NONE);
                ejected++;
            }
        }
        return ejected;
    }

    /** Gives an item the option of least regret that fits now, except one. */
    private void settle(int item, int except, double mostRegret) {
        int[] own = options.sorted[item];
        for (int k = 0; k < alive[item] && options.regret[item][k] <= mostRegret; k++) {
            int option = own[k];
            boolean helps = problem.must[item] || problem.value[option] > 0;
            if (option != except && helps && problem.fits(option, free)) {
                set(item, option);
                return;
            }
        }
    }

    private void set(int item, int option) {
        int old = chosen[item];
        if (journal == journalItem.length) {
            journalItem = Arrays.copyOf(journalItem, 2 * journal);
            journalOption = Arrays.copyOf(journalOption, 2 * journal);
        }
        journalItem[journal] = item;
        journalOption[journal++] = old;
        change(item, old, option);
    }

    private void change(int item, int old, int option) {
        if (old != Packing.NONE) {
            for (int u = problem.firstUse[old]; u < problem.firstUse[old + 1]; u++) {
                int resource = problem.useResource[u];
                free[resource] += problem.useAmount[u];
                int last = users[resource][--userCount[resource]];
                users[resource][place[u]] = last;
                place[last] = place[u];
            }
            worth -= problem.value[old];
        }
        if (option != Packing.NONE) {
            for (int u = problem.firstUse[option]; u < problem.firstUse[option + 1]; u++) {
                int resource = problem.useResource[u];
                free[resource] -= problem.useAmount[u];
                place[u] = userCount[resource];
                users[resource][userCount[resource]++] = u;
            }
            worth += problem.value[option];
        }
        if (problem.must[item] && (old == Packing.NONE) != (option == Packing.NONE)) {
            int more = option == Packing.NONE ? 1 : -1;
            waiting += more;
            worth -= more * wait;
        }
        chosen[item] = option;
    }

    private void undo() {
        while (journal > 0) {
            journal--;
            change(journalItem[journal], chosen[journalItem[journal]], journalOption[journal]);
        }
    }

    private void keep() {
        if (waiting == 0 && (!found || worth > value)) {
            found = true;
            value = worth;
            System.arraycopy(chosen, 0, best, 0, chosen.length);
        }
    }

    /** Goes on from the best choice found. */
    private void restore() {
        if (found) {
            for (int i = 0; i < chosen.length; i++) {
                if (chosen[i] != Packing.NONE && chosen[i] != best[i]) {
                    change(i, chosen[i], Packing.NONE);
                }
            }
            for (int i = 0; i < chosen.length; i++) {
                if (chosen[i] != best[i]) {
                    change(i, Packing.NONE, best[i]);
                }
            }
        }
    }
}
