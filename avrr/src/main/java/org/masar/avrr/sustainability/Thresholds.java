package org.masar.avrr.sustainability;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/**
 * Where one band ends and the next begins; a policy of whoever follows the cases. The method note says 0.33 and 0.66;
 * evaluations have used others.
 *
 * @param low scores below it are INTENSIVE; 0..1
 * @param high scores above it are LIGHT; 0..1, not below {@code low}
 */
public record Thresholds(
        @NotNull @DecimalMin("0") @DecimalMax("1") BigDecimal low,
        @NotNull @DecimalMin("0") @DecimalMax("1") BigDecimal high) {

    /** The thresholds of the method note, page 10: 0.33 and 0.66. */
    public static final Thresholds METHOD_NOTE = new Thresholds(new BigDecimal("0.33"), new BigDecimal("0.66"));

    /** The band of a score in 1/2400, compared exactly. */
    Band band(int score) {
        BigDecimal exact = BigDecimal.valueOf(score);
        BigDecimal grid = BigDecimal.valueOf(Survey.GRID);
        if (exact.compareTo(low.multiply(grid)) < 0) {
            return Band.INTENSIVE;
        }
        return exact.compareTo(high.multiply(grid)) > 0 ? Band.LIGHT : Band.REGULAR;
    }
}
