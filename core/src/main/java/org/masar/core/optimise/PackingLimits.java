package org.masar.core.optimise;

/**
 * How long a solver may look, counted in work and not in time, so that the answer is the same everywhere.
 *
 * @param work number of moves to try, at least 0; small problems are solved to the end whatever it says
 * @param gap good enough when the bound is at most this share of the value away, at least 0
 * @param seed of the random numbers
 */
public record PackingLimits(long work, double gap, long seed) {

    /** Moves in a round; about five milliseconds of one core. */
    public static final long MOVES_A_ROUND = 10_000;

    /**
     * Checks the ranges.
     *
     * @param work number of moves to try
     * @param gap share that is good enough
     * @param seed of the random numbers
     * @throws IllegalArgumentException if work or gap is negative, or gap is no number
     */
    public PackingLimits {
        if (work < 0 || !(gap >= 0)) {
            throw new IllegalArgumentException("work and gap must not be negative\nMaybe 0 was meant.");
        }
    }

    /**
     * Limits in rounds, with no gap left open on purpose.
     *
     * @param rounds number of rounds, at least 0
     * @param seed of the random numbers
     * @return the limits
     */
    public static PackingLimits ofRounds(long rounds, long seed) {
        return new PackingLimits(Math.multiplyExact(rounds, MOVES_A_ROUND), 0, seed);
    }
}
