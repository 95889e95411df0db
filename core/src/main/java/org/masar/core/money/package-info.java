/**
 * Money: Joda-Money amounts, their JSON form, exchange rates that the caller brings with their dates, and rounding that
 * is always stated. No rate and no rounding is built in, and no {@code double} takes part.
 *
 * <pre>{@code
 * ExchangeRates rates = ExchangeRates.of(List.of(new ExchangeRate(
 *         "EUR", "IQD", new BigDecimal("1412.3456"), Validity.from(LocalDate.of(2024, 1, 1)), "our finance office")));
 * rates.convert(
 *         Money.parse("EUR 615.00"),
 *         CurrencyUnit.of("IQD"),
 *         LocalDate.of(2024, 5, 1),
 *         RoundingPolicy.wholeDinars(RoundingMode.HALF_UP));          // Optional[IQD 868593.000]
 * }</pre>
 */
@NullMarked
package org.masar.core.money;

import org.jspecify.annotations.NullMarked;
