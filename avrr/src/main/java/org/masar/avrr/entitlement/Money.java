package org.masar.avrr.entitlement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;

/**
 * A sum of money, {@code {"amount":"615.00","currency":"EUR"}} in JSON.
 *
 * @param amount decimal number as text, at most two decimals
 * @param currency ISO 4217 code
 */
public record Money(
        @NotNull @Pattern(regexp = "^-?[0-9]{1,12}([.][0-9]{1,2})?$")
        String amount,

        @NotNull @Pattern(regexp = "^[A-Z]{3}$") String currency) {

    private static final int SCALE = 2;

    /**
     * A sum in hundredths.
     *
     * @param hundredths for example 61500
     * @param currency ISO 4217 code
     * @return the sum with two decimals
     */
    public static Money ofHundredths(long hundredths, String currency) {
        return new Money(BigDecimal.valueOf(hundredths, SCALE).toPlainString(), currency);
    }

    /**
     * The sum in hundredths.
     *
     * @return exact
     */
    public long hundredths() {
        return new BigDecimal(amount).setScale(SCALE).unscaledValue().longValueExact();
    }

    @Override
    public String toString() {
        return "Money";
    }
}
