package org.masar.mgi.composite;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Formulas of normalisation over one indicator; a value that is missing stays so. */
final class Normaliser {

    private final Normalisation how;
    private final boolean reversed;
    private final int reference;

    /** Says that a formula would divide by zero or leave the numbers. */
    static final class NoScale extends Exception {
        private static final long serialVersionUID = 1L;

        NoScale() {
            super("no scale", null, false, false);
        }
    }

    /**
     * A formula for one indicator.
     *
     * @param reference index of the unit compared with, or -1
     */
    Normaliser(Normalisation how, boolean reversed, int reference) {
        this.how = how;
        this.reversed = reversed;
        this.reference = reference;
    }

    double[] apply(double[] raw) throws NoScale {
        double[] present = Numbers.present(raw);
        if (present.length == 0) {
            return raw.clone();
        }
        return switch (how.method()) {
            case NONE -> each(raw, directed(1), 0);
            case MIN_MAX -> minMax(raw, top(present));
            case Z_SCORE -> zScore(raw);
            case RANK -> ranks(raw, 1, 0);
            case BORDA -> ranks(raw, 1, -1);
            case PERCENTILE_RANK -> percentile(raw, present.length);
            case DIST_TO_MAX -> share(raw, top(present));
            case DIST_TO_REFERENCE -> share(raw, directed(reference < 0 ? Double.NaN : raw[reference]));
            case FRACTION_OF_MAX -> each(raw, directed(1) / nonZero(top(present)), 0);
            case DIST_TO_TARGET -> target(raw, present);
            case GOALPOSTS -> goalposts(raw);
            case LINEAR -> each(raw, or(how.b(), 1), or(how.a(), 0));
            case RECIPROCAL -> reciprocal(raw);
        };
    }

    private static double or(@Nullable Double value, double otherwise) {
        return value == null ? otherwise : value;
    }

    private double directed(double value) {
        return reversed ? -value : value;
    }

    private double top(double[] present) {
        return reversed ? -Numbers.min(present) : Numbers.max(present);
    }

    private static double nonZero(double divisor) throws NoScale {
        if (divisor == 0 || Double.isNaN(divisor)) {
            throw new NoScale();
        }
        return divisor;
    }

    private static double[] each(double[] raw, double slope, double constant) {
        double[] values = new double[raw.length];
        for (int i = 0; i < raw.length; i++) {
            values[i] = constant + slope * raw[i];
        }
        return values;
    }

    private double[] minMax(double[] raw, double top) throws NoScale {
        double low = or(how.low(), 0);
        double span = or(how.high(), 1) - low;
        double[] values = share(raw, top);
        for (int i = 0; i < values.length; i++) {
            values[i] = values[i] * span + low;
        }
        return values;
    }

    /** {@code (x − min) / (top − min)} of the directed values. */
    private double[] share(double[] raw, double top) throws NoScale {
        double[] present = Numbers.present(raw);
        double min = reversed ? -Numbers.max(present) : Numbers.min(present);
        double range = nonZero(top - min);
        double[] values = new double[raw.length];
        for (int i = 0; i < raw.length; i++) {
            values[i] = (directed(raw[i]) - min) / range;
        }
        return values;
    }

    private double[] zScore(double[] raw) throws NoScale {
        double[] present = Numbers.present(raw);
        double mean = Numbers.mean(present);
        double deviation = present.length < 2 ? 0 : Math.sqrt(Numbers.variance(present));
        double unit = or(how.sd(), 1) / nonZero(deviation);
        double[] values = new double[raw.length];
        for (int i = 0; i < raw.length; i++) {
            values[i] = directed(raw[i] - mean) * unit + or(how.mean(), 0);
        }
        return values;
    }

    /** {@code (rank + offset) / divisor}; equal at 12 significant digits is tied and takes the smallest rank. */
    private double[] ranks(double[] raw, double divisor, double offset) {
        double[] keys =
                Arrays.stream(raw).map(Numbers::twelve).map(this::directed).toArray();
        double[] sorted = Numbers.present(keys);
        Arrays.sort(sorted);
        double[] values = new double[raw.length];
        for (int i = 0; i < raw.length; i++) {
            values[i] = Double.isNaN(keys[i]) ? Double.NaN : (1 + below(sorted, keys[i]) + offset) / divisor;
        }
        return values;
    }

    private static int below(double[] sorted, double key) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private double[] percentile(double[] raw, int units) throws NoScale {
        return ranks(raw, nonZero(units - 1.0), -1);
    }

    private double[] target(double[] raw, double[] present) throws NoScale {
        double target = or(how.target(), Double.NaN);
        double from = reversed ? Numbers.max(present) : Numbers.min(present);
        double range = nonZero(target - from);
        double[] values = new double[raw.length];
        for (int i = 0; i < raw.length; i++) {
            double value = (raw[i] - from) / range;
            values[i] = Boolean.TRUE.equals(how.cap()) && value > 1 ? 1 : value;
        }
        return values;
    }

    private double[] goalposts(double[] raw) throws NoScale {
        boolean log = Boolean.TRUE.equals(how.log());
        boolean clamp = !Boolean.FALSE.equals(how.clamp());
        double low = log ? StrictMath.log(or(how.low(), Double.NaN)) : or(how.low(), Double.NaN);
        double high = log ? StrictMath.log(or(how.high(), Double.NaN)) : or(how.high(), Double.NaN);
        double range = nonZero(high - low);
        double[] values = new double[raw.length];
        for (int i = 0; i < raw.length; i++) {
            double x = raw[i];
            if (log && x <= 0) {
                if (!clamp) {
                    throw new NoScale();
                }
                x = range > 0 ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
            } else if (log) {
                x = StrictMath.log(x);
            }
            double share = (x - low) / range;
            if (clamp && share < 0) {
                share = 0;
            } else if (clamp && share > 1) {
                share = 1;
            }
            values[i] = (reversed ? 1 - share : share) * or(how.scale(), 1);
        }
        return values;
    }

    private double[] reciprocal(double[] raw) throws NoScale {
        double[] values = new double[raw.length];
        for (int i = 0; i < raw.length; i++) {
            values[i] = or(how.a(), 1) / (Double.isNaN(raw[i]) ? raw[i] : nonZero(raw[i]));
        }
        return values;
    }
}
