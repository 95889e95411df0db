package org.masar.avrr.business;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * A small business, counted. Numbers are exact, or rounded to 12 significant digits where a division does not end.
 *
 * @param currency of all sums
 * @param contributionPerUnit price less variable cost
 * @param contributionMarginRatio contribution by price
 * @param breakEvenUnits units a month at which nothing is earned or lost; absent when the contribution is not above 0
 * @param breakEvenUnitsCeil the same in whole units
 * @param breakEvenRevenue sales a month at that point
 * @param marginOfSafety share by which full sales lie above break-even; may be negative
 * @param paybackMonth first month, within the horizon, with the investment earned back
 * @param cumulativeCash12 cash after month 12, investment included
 * @param lowestCumulative lowest point from the start to the horizon: what must be financed
 * @param cashFlow by month, to the horizon
 * @param sensitivity the same under other assumptions
 * @param findings what stands out
 */
public record BusinessAnswer(
        String currency,
        BigDecimal contributionPerUnit,
        BigDecimal contributionMarginRatio,
        @Nullable BigDecimal breakEvenUnits,
        @Nullable BigInteger breakEvenUnitsCeil,
        @Nullable BigDecimal breakEvenRevenue,
        @Nullable BigDecimal marginOfSafety,
        @Nullable Integer paybackMonth,
        BigDecimal cumulativeCash12,
        BigDecimal lowestCumulative,
        ImmutableList<Month> cashFlow,
        ImmutableList<Variant> sensitivity,
        ImmutableList<Finding> findings) {

    /** What stands out. */
    public enum Finding {
        /** Each sale loses money, or earns none. */
        PRICE_NOT_ABOVE_COST,
        /** Full sales stay below break-even. */
        UNITS_BELOW_BREAK_EVEN,
        /** The investment is not earned back within the horizon. */
        NO_PAYBACK_IN_HORIZON
    }

    /**
     * One month.
     *
     * @param month from 1
     * @param units sold
     * @param net earned or lost
     * @param cumulative since the start, investment included
     */
    public record Month(int month, BigDecimal units, BigDecimal net, BigDecimal cumulative) {
        @Override
        public String toString() {
            return "Month";
        }
    }

    /**
     * The same business under other assumptions.
     *
     * @param price share by which the price changes
     * @param volume share by which the units change
     * @param paybackMonth as above
     * @param cumulativeCash12 as above
     */
    public record Variant(
            BigDecimal price, BigDecimal volume, @Nullable Integer paybackMonth, BigDecimal cumulativeCash12) {
        @Override
        public String toString() {
            return "Variant";
        }
    }

    @Override
    public String toString() {
        return "BusinessAnswer";
    }
}
