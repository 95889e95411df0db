package org.masar.core.money;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.joda.money.CurrencyUnit;
import org.masar.core.time.Validity;

/**
 * What one unit of a currency is worth in another, for some days. It is not used backwards: the way back is a rate of
 * its own.
 *
 * @param from ISO 4217 code of the currency that is given
 * @param to ISO 4217 code of the currency that is received
 * @param rate how much of {@code to} for one of {@code from}; above zero
 * @param validity the days on which it holds
 * @param source whose rate it is
 */
public record ExchangeRate(
        @NotNull @Pattern(regexp = "[A-Z]{3}") String from,
        @NotNull @Pattern(regexp = "[A-Z]{3}") String to,
        @NotNull @DecimalMin(value = "0", inclusive = false) BigDecimal rate,
        @NotNull Validity validity,
        @NotNull @Size(min = 1) String source) {

    /**
     * Checks the parts.
     *
     * @param from the currency that is given
     * @param to the currency that is received
     * @param rate how much for one
     * @param validity the days on which it holds
     * @param source whose rate it is
     * @throws IllegalArgumentException if a currency is unknown, both are the same, the rate is not above zero, or the
     *     source is blank
     */
    public ExchangeRate {
        CurrencyUnit given = Currencies.parse(from, "from");
        if (given.equals(Currencies.parse(to, "to"))) {
            throw new IllegalArgumentException(
                    "to (" + to + ") must be another currency than from\nMaybe one code is a slip.");
        }
        if (rate.signum() <= 0) {
            throw new IllegalArgumentException(
                    "rate (" + rate + ") must be above zero\nMaybe there is no rate on these days: leave it out.");
        }
        if (source.isBlank()) {
            throw new IllegalArgumentException("source must not be blank\nMaybe name the bank or office.");
        }
        requireNonNull(validity, "validity");
    }
}
