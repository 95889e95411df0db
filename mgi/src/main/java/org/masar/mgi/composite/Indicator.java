package org.masar.mgi.composite;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A leaf of an index.
 *
 * @param id its name
 * @param column where its values stand; null is the id
 * @param direction 1 or −1: more is better or worse; null is 1
 * @param weight in its parent, 0 or more; null is 1
 * @param denominator column to divide by, at the step DENOMINATE
 * @param denominatorScale what the quotient is multiplied with; null is 1
 * @param clamp bounds of the raw value
 * @param normalise replaces the method of the step NORMALISE
 */
public record Indicator(
        @NotNull String id,
        @Nullable String column,
        @Nullable Integer direction,
        @Nullable @DecimalMin("0") Double weight,
        @Nullable String denominator,
        @Nullable Double denominatorScale,
        @Nullable @Valid Clamp clamp,
        @Nullable @Valid Normalisation normalise) {

    /**
     * Bounds of a raw value, inclusive.
     *
     * @param min least; null is none
     * @param max most; null is none
     */
    public record Clamp(@Nullable Double min, @Nullable Double max) {}

    String source() {
        return column == null ? id : column;
    }

    boolean reversed() {
        return direction != null && direction < 0;
    }

    @Override
    public String toString() {
        return "Indicator";
    }
}
