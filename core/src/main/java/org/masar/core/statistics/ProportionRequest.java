package org.masar.core.statistics;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One group, or two independent ones.
 *
 * @param a the group
 * @param b a second group
 * @param confidence between 0 and 1, both excluded; 0.95 if absent
 */
public record ProportionRequest(
        @NotNull @Valid Group a,
        @Nullable @Valid Group b,

        @Nullable @DecimalMin(value = "0", inclusive = false) @DecimalMax(value = "1", inclusive = false)
        BigDecimal confidence) {

    /**
     * Counts of a group.
     *
     * @param x successes, 0 to {@code n}
     * @param n trials, 1 or more
     */
    public record Group(
            @NotNull @Min(0) Long x, @NotNull @Min(1) Long n) {
        @Override
        public String toString() {
            return "Group";
        }
    }

    @Override
    public String toString() {
        return "ProportionRequest";
    }
}
