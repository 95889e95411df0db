package org.masar.core.money;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** To which unit amounts of a currency are rounded, and which way. */
public final class RoundingPolicy {

    private final ImmutableSortedMap<CurrencyUnit, BigDecimal> units;
    private final RoundingMode mode;

    private RoundingPolicy(ImmutableSortedMap<CurrencyUnit, BigDecimal> units, RoundingMode mode) {
        this.units = units;
        this.mode = requireNonNull(mode, "mode");
    }

    /**
     * To the smallest unit that ISO 4217 gives a currency, for example cents.
     *
     * @param mode which way; UNNECESSARY where rounding would be a mistake
     * @return the policy
     */
    public static RoundingPolicy minorUnits(RoundingMode mode) {
        return new RoundingPolicy(ImmutableSortedMap.of(), mode);
    }

    /**
     * Iraqi dinars to whole dinars, other currencies to their smallest unit. ISO 4217 gives the dinar three decimals,
     * but no fils are paid out.
     *
     * @param mode which way; UNNECESSARY where rounding would be a mistake
     * @return the policy
     */
    public static RoundingPolicy wholeDinars(RoundingMode mode) {
        return minorUnits(mode).with(CurrencyUnit.of("IQD"), BigDecimal.ONE);
    }

    /**
     * This policy with another unit for one currency, for example the smallest note in use.
     *
     * @param currency the currency
     * @param unit to multiples of which to round; above zero, a multiple of the currency's smallest unit
     * @return the changed policy
     * @throws IllegalArgumentException if the unit is not above zero or finer than the currency
     */
    public RoundingPolicy with(CurrencyUnit currency, BigDecimal unit) {
        if (unit.signum() <= 0 || unit.stripTrailingZeros().scale() > currency.getDecimalPlaces()) {
            throw new IllegalArgumentException("unit (" + unit + ") must be above zero and not finer than "
                    + currency.getDecimalPlaces() + " decimals\nMaybe the unit of another currency was meant.");
        }
        ImmutableSortedMap.Builder<CurrencyUnit, BigDecimal> changed = ImmutableSortedMap.naturalOrder();
        units.forEach((known, old) -> {
            if (!known.equals(currency)) {
                changed.put(known, old);
            }
        });
        return new RoundingPolicy(changed.put(currency, unit).build(), mode);
    }

    /**
     * Rounds an amount.
     *
     * @param amount any number of decimals
     * @return the amount in the unit of its currency
     * @throws ArithmeticException if the mode is UNNECESSARY and rounding is needed
     */
    public Money round(BigMoney amount) {
        CurrencyUnit currency = amount.getCurrencyUnit();
        BigDecimal unit = units.get(currency);
        BigDecimal rounded = unit == null
                ? amount.getAmount().setScale(currency.getDecimalPlaces(), mode)
                : amount.getAmount().divide(unit, 0, mode).multiply(unit);
        return Money.of(currency, rounded);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RoundingPolicy that && units.equals(that.units) && mode == that.mode;
    }

    @Override
    public int hashCode() {
        return 31 * units.hashCode() + mode.hashCode();
    }

    @Override
    public String toString() {
        return "RoundingPolicy " + mode + " " + units;
    }
}
