package org.masar.core.name;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Two names to compare.
 *
 * @param a a name
 * @param b another; their order does not change the score
 * @param prior share of true pairs among the caller's pairs, 0..1; only with it a probability is given
 */
public record NameCompareRequest(
        @NotNull @Valid NameInput a,
        @NotNull @Valid NameInput b,
        @Nullable @DecimalMin("0") @DecimalMax("1") BigDecimal prior) {}
