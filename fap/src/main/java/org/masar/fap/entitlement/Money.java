package org.masar.fap.entitlement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;

/**
 * An amount of money.
 *
 * @param amount the amount as text, with a point before the decimals, for example {@code 1850.00}; 0 or more
 * @param currency ISO 4217
 */
public record Money(
        @NotNull @Pattern(regexp = "^[0-9]{1,12}(\\.[0-9]{1,4})?$")
        String amount,

        @NotNull @Pattern(regexp = "^[A-Z]{3}$") String currency) {

    /**
     * Euros.
     *
     * @param amount how many
     * @return the amount with two decimals
     */
    static Money euro(BigDecimal amount) {
        return new Money(amount.setScale(2, java.math.RoundingMode.UNNECESSARY).toPlainString(), "EUR");
    }

    BigDecimal value() {
        return new BigDecimal(amount);
    }

    @Override
    public String toString() {
        return "Money";
    }
}
