package org.masar.mgi.composite;

import com.google.common.collect.ImmutableList;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * How an indicator is brought to a common scale. Formulas as in COINr 1.1.14; which parameters a method has stands with
 * the method.
 *
 * @param method the formula
 * @param low lower end (MIN_MAX, GOALPOSTS)
 * @param high upper end (MIN_MAX, GOALPOSTS)
 * @param mean mean wanted (Z_SCORE); null is 0
 * @param sd standard deviation wanted (Z_SCORE); null is 1
 * @param reference the unit compared with (DIST_TO_REFERENCE)
 * @param target value wanted (DIST_TO_TARGET)
 * @param cap nothing counts more than 1 (DIST_TO_TARGET); null is no
 * @param scale what the upper goalpost becomes (GOALPOSTS); null is 1
 * @param log natural logarithm of value and posts first (GOALPOSTS); null is no
 * @param clamp nothing leaves the posts (GOALPOSTS); null is yes
 * @param a constant (LINEAR, null is 0) or numerator (RECIPROCAL, null is 1)
 * @param b slope (LINEAR); null is 1
 */
public record Normalisation(
        @NotNull Method method,
        @Nullable Double low,
        @Nullable Double high,
        @Nullable Double mean,
        @Nullable Double sd,
        @Nullable String reference,
        @Nullable Double target,
        @Nullable Boolean cap,
        @Nullable Double scale,
        @Nullable Boolean log,
        @Nullable Boolean clamp,
        @Nullable Double a,
        @Nullable Double b) {

    /**
     * MIN_MAX between two ends.
     *
     * @param low what the smallest becomes
     * @param high what the largest becomes
     * @return the normalisation
     */
    public static Normalisation minMax(double low, double high) {
        return new Normalisation(Method.MIN_MAX, low, high, null, null, null, null, null, null, null, null, null, null);
    }

    /**
     * The parameters that the method cannot do without and does not have.
     *
     * @return their names
     */
    public ImmutableList<String> lacking() {
        ImmutableList.Builder<String> names = ImmutableList.builder();
        boolean posts = method == Method.MIN_MAX || method == Method.GOALPOSTS;
        if (posts && low == null) {
            names.add("low");
        }
        if (posts && high == null) {
            names.add("high");
        }
        if (method == Method.DIST_TO_REFERENCE && reference == null) {
            names.add("reference");
        }
        if (method == Method.DIST_TO_TARGET && target == null) {
            names.add("target");
        }
        return names.build();
    }

    /**
     * Formulas. Direction −1 multiplies by −1 first, except where it says otherwise.
     */
    public enum Method {
        /** As it is. */
        NONE,
        /** {@code (x − min) / (max − min) · (high − low) + low}. */
        MIN_MAX,
        /** {@code (x − mean) / sd}, n − 1, to the mean and deviation wanted. */
        Z_SCORE,
        /** 1 for the smallest; ties share the smallest rank. */
        RANK,
        /** Rank less 1. */
        BORDA,
        /** Rank less 1, over units with a value less 1. */
        PERCENTILE_RANK,
        /** {@code 1 − (max − x) / (max − min)}. */
        DIST_TO_MAX,
        /** {@code 1 − (reference − x) / (reference − min)}. */
        DIST_TO_REFERENCE,
        /** {@code x / max}. */
        FRACTION_OF_MAX,
        /** {@code (x − min) / (target − min)}; direction −1: {@code (max − x) / (max − target)}. */
        DIST_TO_TARGET,
        /** {@code (x − low) / (high − low)}; direction −1: 1 less that. */
        GOALPOSTS,
        /** {@code a + b · x}; no direction. */
        LINEAR,
        /** {@code a / x}; no direction. */
        RECIPROCAL
    }

    @Override
    public String toString() {
        return "Normalisation";
    }
}
