package org.masar.mgi.composite;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value made of others, or a constant.
 *
 * @param id its name
 * @param children indicators and earlier nodes; any may be a child of several
 * @param constant the same for every unit; instead of children
 * @param method how the children become one
 * @param weight in its parent, 0 or more; null is 1
 * @param weights of the children; null takes each child's own
 * @param missing what a missing child does; null takes the spec's rule
 * @param minShare least share of children present, 0..1
 * @param linear {@code a + b · result}, before rounding
 * @param decimals rounds half up, and what uses the node gets the rounded value
 * @param p power of GENERALISED
 * @param scale upper end of REVERSE_GEOMETRIC; null is 10
 */
public record Node(
        @NotNull String id,
        @Nullable List<String> children,
        @Nullable Double constant,
        @Nullable Method method,
        @Nullable @DecimalMin("0") Double weight,
        @Nullable NodeWeights weights,
        @Nullable MissingRule missing,
        @Nullable @DecimalMin("0") @DecimalMax("1") Double minShare,
        @Nullable @Valid Linear linear,
        @Nullable @Min(0) @Max(12) Integer decimals,
        @Nullable Double p,
        @Nullable Double scale) {

    /**
     * A straight line.
     *
     * @param a constant
     * @param b slope
     */
    public record Linear(@NotNull Double a, @NotNull Double b) {}

    /** How children become one value. */
    public enum Method {
        /** {@code Σwx / Σw}. */
        ARITHMETIC,
        /** {@code exp(Σw ln x / Σw)}; 0 where a child is 0. */
        GEOMETRIC,
        /** {@code Σw / Σ(w/x)}; 0 where a child is 0. */
        HARMONIC,
        /** {@code (Σw xᵖ / Σw)^(1/p)}; p = 0 is GEOMETRIC. */
        GENERALISED,
        /** The largest. */
        MAX,
        /** The smallest. */
        MIN,
        /** All multiplied; no weights. */
        PRODUCT,
        /** The first over the second. */
        RATIO,
        /** {@code (10 − geomean((s − x)/s · 9 + 1)) / 9 · s}, the INFORM rule. */
        REVERSE_GEOMETRIC,
        /** Units it outranks less units that outrank it, by weights. */
        COPELAND
    }

    @Override
    public String toString() {
        return "Node";
    }
}
