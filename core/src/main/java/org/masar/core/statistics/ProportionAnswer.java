package org.masar.core.statistics;

import org.jspecify.annotations.Nullable;

/**
 * Shares with their intervals.
 *
 * @param a the group
 * @param b the second group, if there is one
 * @param difference the first share less the second
 * @param small whether a group has fewer than 30: say it in words, without decimals
 */
public record ProportionAnswer(
        Share a, @Nullable Share b, @Nullable Difference difference, boolean small) {

    /**
     * A share.
     *
     * @param share 0..1
     * @param lower lower end of the interval
     * @param upper upper end of the interval
     */
    public record Share(double share, double lower, double upper) {
        @Override
        public String toString() {
            return "Share";
        }
    }

    /**
     * A difference of shares.
     *
     * @param value -1..1
     * @param lower lower end of the interval
     * @param upper upper end of the interval
     */
    public record Difference(double value, double lower, double upper) {
        @Override
        public String toString() {
            return "Difference";
        }
    }

    @Override
    public String toString() {
        return "ProportionAnswer";
    }
}
