package org.masar.mgi.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;

/**
 * Levels of maturity the caller chooses. No cut-offs are published, so there is no default.
 *
 * @param id name of the scale
 * @param levels from lowest to highest
 */
public record MaturityScale(
        @NotNull String id, @NotNull @NotEmpty List<@Valid Level> levels) {

    /**
     * One level.
     *
     * @param code for example {@code NASCENT}
     * @param from least share that belongs to it, 0..1
     */
    public record Level(
            @NotNull String code,
            @NotNull @DecimalMin("0") @DecimalMax("1") BigDecimal from) {
        @Override
        public String toString() {
            return "Level";
        }
    }

    @Override
    public String toString() {
        return "MaturityScale";
    }
}
