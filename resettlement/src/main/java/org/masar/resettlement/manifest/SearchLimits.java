package org.masar.resettlement.manifest;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.masar.core.optimise.PackingLimits;

/**
 * How long to look for a better answer. All limits are counted in work, so that the answer is the same on every machine:
 * a millisecond stands for a fixed number of moves, about what one core of an ordinary machine does in it.
 *
 * @param rounds rounds of ten thousand moves; 100 if neither this nor {@code timeMs} is given
 * @param timeMs milliseconds, turned into moves; with {@code rounds} the smaller of the two counts
 * @param gap share of the value that may stay open, 0 if absent
 * @param seed of the random numbers, 1 if absent
 */
public record SearchLimits(
        @Nullable @Min(0) @Max(1_000_000) Long rounds,
        @Nullable @Min(0) @Max(3_600_000) Long timeMs,
        @Nullable @DecimalMin("0") BigDecimal gap,
        @Nullable Long seed) {

    private static final long USUAL_ROUNDS = 100;
    private static final long MOVES_A_MILLISECOND = 2_000;

    private static final SearchLimits USUAL = new SearchLimits(null, null, null, null);

    /**
     * The limits of a request.
     *
     * @param given what the request says, or null
     * @return that, or the usual ones
     */
    public static SearchLimits orUsual(@Nullable SearchLimits given) {
        return given == null ? USUAL : given;
    }

    /**
     * The seed.
     *
     * @return the one given, or 1
     */
    public long seedOrUsual() {
        return seed == null ? 1 : seed;
    }

    /**
     * The limits for the solver.
     *
     * @return work, gap and seed
     */
    public PackingLimits packing() {
        long work = timeMs == null
                ? (rounds == null ? USUAL_ROUNDS : rounds) * PackingLimits.MOVES_A_ROUND
                : timeMs * MOVES_A_MILLISECOND;
        if (timeMs != null && rounds != null) {
            work = Math.min(work, rounds * PackingLimits.MOVES_A_ROUND);
        }
        return new PackingLimits(work, gap == null ? 0 : gap.doubleValue(), seedOrUsual());
    }

    @Override
    public String toString() {
        return "SearchLimits";
    }
}
