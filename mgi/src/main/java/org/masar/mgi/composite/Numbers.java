package org.masar.mgi.composite;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;

/** Sums and moments over the values that are there; NaN stands for a missing one and never leaves this package. */
final class Numbers {

    private static final MathContext DIGITS = new MathContext(12, RoundingMode.HALF_UP);

    private Numbers() {}

    /** The value at 12 significant digits: equal here is tied. */
    static double twelve(double value) {
        return value == 0 || !Double.isFinite(value)
                ? value + 0.0
                : new BigDecimal(value).round(DIGITS).doubleValue();
    }

    /** Half up at so many decimals, on the value at 12 significant digits. */
    static double round(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return value;
        }
        return new BigDecimal(value)
                        .round(DIGITS)
                        .setScale(decimals, RoundingMode.HALF_UP)
                        .doubleValue()
                + 0.0;
    }

    static double[] present(double[] values) {
        return Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
    }

    /** Sum with Neumaier's compensation, so that it hardly depends on the order. */
    static double sum(double[] values) {
        double sum = 0;
        double lost = 0;
        for (double value : values) {
            double next = sum + value;
            lost += Math.abs(sum) >= Math.abs(value) ? (sum - next) + value : (value - next) + sum;
            sum = next;
        }
        return sum + lost;
    }

    static double mean(double[] values) {
        return sum(values) / values.length;
    }

    /** Variance with n − 1. */
    static double variance(double[] values) {
        double mean = mean(values);
        double[] squares = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            squares[i] = (values[i] - mean) * (values[i] - mean);
        }
        return sum(squares) / (values.length - 1);
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    static double min(double[] values) {
        double min = Double.NaN;
        for (double value : values) {
            min = Double.isNaN(min) || value < min ? value : min;
        }
        return min;
    }

    static double max(double[] values) {
        double max = Double.NaN;
        for (double value : values) {
            max = Double.isNaN(max) || value > max ? value : max;
        }
        return max;
    }

    /** Bias-corrected skewness and excess kurtosis; NaN where there are too few values or no variance. */
    record Shape(double skew, double kurtosis) {

        static Shape of(double[] values) {
            double n = values.length;
            double sum = 0;
            for (double value : values) {
                sum += value;
            }
            double mean = sum / n;
            double two = 0;
            double three = 0;
            double four = 0;
            for (double value : values) {
                double d = value - mean;
                double square = d * d;
                two += square;
                three += square * d;
                four += square * square;
            }
            if (!(two > 0) || n < 3) {
                return new Shape(Double.NaN, Double.NaN);
            }
            double m2 = two / n;
            double skew = three / n / (m2 * Math.sqrt(m2)) * Math.sqrt(n * (n - 1)) / (n - 2);
            double ratio = four / n / (m2 * m2);
            double kurtosis = n < 4 ? Double.NaN : ((n + 1) * (ratio - 3) + 6) * (n - 1) / ((n - 2) * (n - 3));
            return new Shape(skew, kurtosis);
        }

        /** Passes unless both say that the values are far from normal. */
        boolean passes(double skewLimit, double kurtosisLimit) {
            return Double.isNaN(skew)
                    || Double.isNaN(kurtosis)
                    || Math.abs(skew) < skewLimit
                    || kurtosis < kurtosisLimit;
        }
    }
}
