package org.masar.core.optimise;

import com.google.common.primitives.ImmutableDoubleArray;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Solves packing problems: prices give a bound, local search a choice near it, and branch and bound closes what is left
 * where that is within reach (always for up to twelve items with up to four options each). The same problem, limits and
 * seed give the same answer.
 *
 * <p>Sources of the methods: Held and Karp 1971 (subgradient steps), Fisher 1981 (Lagrangian relaxation), Kirkpatrick,
 * Gelatt and Vecchi 1983 (annealing).
 */
public final class PackingSolver {

    private static final int SMALL_ITEMS = 12;
    private static final int SMALL_OPTIONS = 4;
    private static final int EXACT_ITEMS = 150;
    private static final int FIRST_STEPS = 150;
    private static final int USUAL_STEPS = 4_000;
    private static final long WORK_OF_STEPS = 10_000_000;

    private PackingSolver() {}

    /**
     * Solves a problem.
     *
     * @param problem the problem
     * @param limits how long to look
     * @return a choice, or that there is none
     */
    public static Packing solve(PackingProblem problem, PackingLimits limits) {
        return solve(problem, limits, null, Progress.SILENT);
    }

    /**
     * Solves a problem from a choice that is known.
     *
     * @param problem the problem
     * @param limits how long to look
     * @param start for each item the index of an option among its own, or {@link Packing#NONE}; those that do not fit
     *     are left out. Null for nothing known
     * @param progress hears of it
     * @return a choice at least as good as the one known, or that there is none
     */
    public static Packing solve(
            PackingProblem problem, PackingLimits limits, @Nullable ImmutableIntArray start, Progress progress) {
        int[] known = new int[problem.items()];
        Arrays.fill(known, Packing.NONE);
        for (int i = 0; start != null && i < known.length; i++) {
            known[i] = start.get(i) == Packing.NONE ? Packing.NONE : problem.firstOption[i] + start.get(i);
        }
        for (int i = 0; i < problem.items(); i++) {
            if (problem.must[i] && !hasPlace(problem, i)) {
                return infeasible(problem, new double[problem.resources()]);
            }
        }
        boolean small = isSmall(problem);
        // A value that is nearly reached makes the steps towards the bound much shorter: a quick look finds one.
        Prices prices = Prices.of(problem, greedyValue(problem), FIRST_STEPS);
        LocalSearch scout = new LocalSearch(problem, new Options(problem, prices), known, limits.seed());
        scout.calm(small ? 0 : Math.min(50L * problem.items(), limits.work() / 16));
        prices.search(scout.found ? scout.value : greedyValue(problem), steps(problem));
        Options options = new Options(problem, prices);
        long bound = prices.wholeBound();
        LocalSearch search = new LocalSearch(problem, options, known, limits.seed());
        long first = small ? 2_000 : limits.work() / 8;
        if (start != null) {
            // A plan that stands is mended before anything in it is shaken.
            search.calm(first);
        }
        search.run(first, enough(bound, limits), progress, bound);
        if (search.found && search.value < bound) {
            prices.search(search.value, steps(problem));
            options = new Options(problem, prices);
            bound = prices.wholeBound();
        }
        boolean proved = search.found && search.value >= bound;
        if (!proved && (small || !isGoodEnough(search, bound, limits))) {
            long nodes = small ? Long.MAX_VALUE : nodes(problem, limits);
            ExactSearch exact = new ExactSearch(
                    problem, options, new ExactSearch.Incumbent(search.found, search.value, search.best), nodes);
            proved = exact.run();
            if (proved) {
                return proved(problem, exact, prices);
            }
            LocalSearch second = new LocalSearch(
                    problem, options, exact.found ? exact.best : search.best, limits.seed() ^ 0x9E3779B97F4A7C15L);
            second.run(limits.work() - first, enough(bound, limits), progress, bound);
            search = second.found && (!search.found || second.value > search.value) ? second : search;
            if (exact.found && (!search.found || exact.value > search.value)) {
                return packing(problem, Packing.Status.FEASIBLE, exact.best, exact.value, bound, prices.best);
            }
        }
        if (!search.found) {
            return packing(problem, Packing.Status.NONE_IN_LIMITS, none(problem), 0, bound, prices.best);
        }
        boolean closed = proved || search.value >= bound;
        return packing(
                problem,
                closed ? Packing.Status.OPTIMAL : Packing.Status.FEASIBLE,
                search.best,
                search.value,
                closed ? search.value : bound,
                prices.best);
    }

    private static Packing proved(PackingProblem problem, ExactSearch exact, Prices prices) {
        return exact.found
                ? packing(problem, Packing.Status.OPTIMAL, exact.best, exact.value, exact.value, prices.best)
                : infeasible(problem, prices.best);
    }

    /** Large problems are dived into a few times for a good choice; to close them is out of reach. */
    private static long nodes(PackingProblem problem, PackingLimits limits) {
        return problem.items() > EXACT_ITEMS ? Math.min(limits.work(), 50L * problem.items()) : limits.work() * 2;
    }

    private static boolean isSmall(PackingProblem problem) {
        if (problem.items() > SMALL_ITEMS) {
            return false;
        }
        for (int i = 0; i < problem.items(); i++) {
            if (problem.options(i) > SMALL_OPTIONS) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasPlace(PackingProblem problem, int item) {
        for (int o = problem.firstOption[item]; o < problem.firstOption[item + 1]; o++) {
            if (problem.fits(o, problem.capacity)) {
                return true;
            }
        }
        return false;
    }

    /** Large problems get fewer steps, so that the bound never takes longer than a second or so. */
    private static int steps(PackingProblem problem) {
        long uses = Math.max(1, problem.useResource.length + problem.value.length);
        return (int) Math.max(150, Math.min(USUAL_STEPS, WORK_OF_STEPS / uses));
    }

    private static long greedyValue(PackingProblem problem) {
        long[] free = problem.capacity.clone();
        long sum = 0;
        for (int i = 0; i < problem.items(); i++) {
            int best = Packing.NONE;
            for (int o = problem.firstOption[i]; o < problem.firstOption[i + 1]; o++) {
                if (problem.fits(o, free) && (best == Packing.NONE || problem.value[o] > problem.value[best])) {
                    best = o;
                }
            }
            if (best != Packing.NONE && (problem.must[i] || problem.value[best] > 0)) {
                problem.take(best, free);
                sum += problem.value[best];
            } else if (problem.must[i]) {
                sum += least(problem, i);
            }
        }
        return sum;
    }

    private static long least(PackingProblem problem, int item) {
        long least = Long.MAX_VALUE;
        for (int o = problem.firstOption[item]; o < problem.firstOption[item + 1]; o++) {
            least = Math.min(least, problem.value[o]);
        }
        return least;
    }

    private static long enough(long bound, PackingLimits limits) {
        return limits.gap() == 0 ? bound : bound - (long) (limits.gap() * Math.max(1, Math.abs(bound)));
    }

    private static boolean isGoodEnough(LocalSearch search, long bound, PackingLimits limits) {
        return search.found && limits.gap() > 0 && search.value >= enough(bound, limits);
    }

    private static Packing infeasible(PackingProblem problem, double[] prices) {
        return packing(problem, Packing.Status.INFEASIBLE, none(problem), 0, 0, prices);
    }

    private static int[] none(PackingProblem problem) {
        int[] none = new int[problem.items()];
        Arrays.fill(none, Packing.NONE);
        return none;
    }

    private static Packing packing(
            PackingProblem problem, Packing.Status status, int[] chosen, long value, long bound, double[] prices) {
        int[] own = new int[chosen.length];
        for (int i = 0; i < own.length; i++) {
            own[i] = chosen[i] == Packing.NONE ? Packing.NONE : chosen[i] - problem.firstOption[i];
        }
        return new Packing(status, ImmutableIntArray.copyOf(own), value, bound, ImmutableDoubleArray.copyOf(prices));
    }
}
