package org.masar.core.optimise;

/**
 * Prices of the resources and the bound they prove: if every unit costs its price, the best that each item could do for
 * itself, and what all units together would bring, is at least what any choice is worth (Lagrangian relaxation of the
 * capacities; subgradient steps by Held and Karp). As each item's choice is free then, the best prices reach the bound of
 * the linear relaxation.
 */
final class Prices {

    private static final int PATIENCE = 25;

    private final PackingProblem problem;
    final double[] best;
    double bound = Double.POSITIVE_INFINITY;

    private Prices(PackingProblem problem) {
        this.problem = problem;
        this.best = new double[problem.resources()];
    }

    /**
     * Looks for prices.
     *
     * @param target a value already reached, for the length of the steps
     */
    static Prices of(PackingProblem problem, long target, int steps) {
        Prices prices = new Prices(problem);
        prices.search(target, steps);
        return prices;
    }

    /** Prices that prove a bound as a whole number; what rounding may have lost is given back. */
    long wholeBound() {
        double margin = Math.abs(bound) * 1e-11 + 1e-6;
        return bound + margin >= Long.MAX_VALUE / 2.0 ? Long.MAX_VALUE / 2 : (long) Math.floor(bound + margin);
    }

    double reduced(int option) {
        return reduced(option, best);
    }

    private double reduced(int option, double[] prices) {
        double value = problem.value[option];
        for (int u = problem.firstUse[option]; u < problem.firstUse[option + 1]; u++) {
            value -= prices[problem.useResource[u]] * problem.useAmount[u];
        }
        return value;
    }

    /** Goes on from the best prices, now that a better value is known. */
    void search(long target, int steps) {
        int resources = problem.resources();
        double[] prices = best.clone();
        double[] direction = new double[resources];
        double[] free = new double[resources];
        double length = 1.5;
        int idle = 0;
        for (int step = 0; step < steps; step++) {
            double value = evaluate(prices, free);
            if (value < bound - Math.abs(bound) * 1e-9) {
                idle = 0;
            } else if (++idle > PATIENCE) {
                idle = 0;
                length *= 0.7;
            }
            if (value < bound) {
                bound = value;
                System.arraycopy(prices, 0, best, 0, resources);
            }
            double norm = 0;
            for (int r = 0; r < resources; r++) {
                // A part of the last direction is kept: it damps the swing from one side to the other.
                direction[r] = free[r] + 0.3 * direction[r];
                if (prices[r] == 0 && direction[r] > 0) {
                    direction[r] = 0;
                }
                norm += direction[r] * direction[r];
            }
            double distance = Math.max(value - target, Math.abs(value) * 1e-6 + 1e-9);
            if (norm == 0 || length < 1e-7) {
                break;
            }
            for (int r = 0; r < resources; r++) {
                prices[r] = Math.max(0, prices[r] - length * distance / norm * direction[r]);
            }
        }
    }

    /** The bound at these prices; {@code free} becomes what the items' own choices leave of each resource. */
    private double evaluate(double[] prices, double[] free) {
        double value = 0;
        for (int r = 0; r < free.length; r++) {
            free[r] = problem.capacity[r];
            value += prices[r] * problem.capacity[r];
        }
        for (int i = 0; i < problem.items(); i++) {
            int chosen = -1;
            double most = problem.must[i] ? Double.NEGATIVE_INFINITY : 0;
            for (int o = problem.firstOption[i]; o < problem.firstOption[i + 1]; o++) {
                double reduced = reduced(o, prices);
                if (reduced > most) {
                    most = reduced;
                    chosen = o;
                }
            }
            if (chosen >= 0) {
                value += most;
                for (int u = problem.firstUse[chosen]; u < problem.firstUse[chosen + 1]; u++) {
                    free[problem.useResource[u]] -= problem.useAmount[u];
                }
            }
        }
        return value;
    }
}
