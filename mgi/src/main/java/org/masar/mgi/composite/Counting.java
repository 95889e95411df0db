package org.masar.mgi.composite;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Counting the deprived (Alkire and Foster 2011): deprived in an indicator when its value is below the cut-off, poor when
 * the weighted share of deprivations is at least {@code k}.
 *
 * @param cutoffs by indicator; or {@code score}
 * @param k least share of the poor, 0..1
 * @param population column of how many persons a row stands for; null is 1 each
 * @param score column of given deprivation scores, instead of cut-offs
 */
public record Counting(
        @Nullable Map<String, BigDecimal> cutoffs,
        @NotNull @DecimalMin("0") @DecimalMax("1") BigDecimal k,
        @Nullable String population,
        @Nullable String score) {
    @Override
    public String toString() {
        return "Counting";
    }
}
