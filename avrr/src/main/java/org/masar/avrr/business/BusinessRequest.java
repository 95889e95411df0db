package org.masar.avrr.business;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A small business in figures, all sums in {@code currency}.
 *
 * @param currency ISO 4217
 * @param investment grant and own money, 0 or more
 * @param fixedCostMonth costs that do not depend on sales, a month
 * @param price of one unit, above 0
 * @param variableCost of one unit
 * @param unitsFull units a month after the start phase
 * @param ramp shares of {@code unitsFull} in months 1, 2, …; full after them
 * @param months horizon, 1 to 120; 12 if absent
 * @param changes what else to try; price and volume each alone at -20, -10, +10, +20 % if absent
 */
public record BusinessRequest(
        @NotNull @Pattern(regexp = "^[A-Z]{3}$") String currency,

        @NotNull @DecimalMin("0") @DecimalMax("1000000000000000")
        BigDecimal investment,

        @NotNull @DecimalMin("0") @DecimalMax("1000000000000000")
        BigDecimal fixedCostMonth,

        @NotNull @DecimalMin(value = "0", inclusive = false) @DecimalMax("1000000000000000")
        BigDecimal price,

        @NotNull @DecimalMin("0") @DecimalMax("1000000000000000")
        BigDecimal variableCost,

        @NotNull @DecimalMin("0") @DecimalMax("1000000000000")
        BigDecimal unitsFull,

        @Nullable @Size(max = 120) List<@DecimalMin("0") @DecimalMax("10") BigDecimal> ramp,
        @Nullable @Min(1) @Max(120) Integer months,
        @Nullable @Size(max = 100) List<@Valid Change> changes) {

    /**
     * A change of the assumptions.
     *
     * @param price share by which the price changes, for example -0.1; absent means 0
     * @param volume share by which the units change; absent means 0
     */
    public record Change(
            @Nullable @DecimalMin("-1") @DecimalMax("10") BigDecimal price,
            @Nullable @DecimalMin("-1") @DecimalMax("10") BigDecimal volume) {
        @Override
        public String toString() {
            return "Change";
        }
    }

    /**
     * A business that sells its full number from the first month.
     *
     * @param currency ISO 4217
     * @param investment grant and own money
     * @param fixedCostMonth a month
     * @param price a unit
     * @param variableCost a unit
     * @param unitsFull a month
     * @return the request
     */
    public static BusinessRequest of(
            String currency, long investment, long fixedCostMonth, long price, long variableCost, long unitsFull) {
        return new BusinessRequest(
                currency,
                BigDecimal.valueOf(investment),
                BigDecimal.valueOf(fixedCostMonth),
                BigDecimal.valueOf(price),
                BigDecimal.valueOf(variableCost),
                BigDecimal.valueOf(unitsFull),
                null,
                null,
                null);
    }

    @Override
    public String toString() {
        return "BusinessRequest";
    }
}
