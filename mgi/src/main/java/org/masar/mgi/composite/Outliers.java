package org.masar.mgi.composite;

import org.masar.mgi.composite.Numbers.Shape;
import org.masar.mgi.composite.Step.Treat;
import org.masar.mgi.composite.Step.Treatment;

/** The step TREAT for one indicator. */
final class Outliers {

    static final int MAX_WINSORISED = 5;
    static final double SKEW = 2;
    static final double KURTOSIS = 3.5;

    private static final double SHIFT = 0.01;

    private final int most;
    private final double skew;
    private final double kurtosis;

    /** What was done; {@code values} are those present, in the order given. */
    static final class Result {
        final double[] values;
        final Treatment treatment;
        final int winsorised;

        Result(double[] values, Treatment treatment, int winsorised) {
            this.values = values;
            this.treatment = treatment;
            this.winsorised = winsorised;
        }
    }

    Outliers(Treat step) {
        this.most = step.maxWinsorised() == null ? MAX_WINSORISED : step.maxWinsorised();
        this.skew = step.skew() == null ? SKEW : step.skew();
        this.kurtosis = step.kurtosis() == null ? KURTOSIS : step.kurtosis();
    }

    Result treat(double[] values, Treat step) {
        boolean always = Boolean.TRUE.equals(step.always());
        Result result = new Result(values, Treatment.NONE, 0);
        for (Treatment method : step.methods()) {
            if (method == Treatment.NONE || (!always && passes(result.values))) {
                continue;
            }
            result = method == Treatment.WINSORISE ? winsorise(values, always) : logarithm(values);
            always = false;
        }
        return result;
    }

    private boolean passes(double[] values) {
        return Shape.of(values).passes(skew, kurtosis);
    }

    private Result winsorise(double[] before, boolean always) {
        double[] values = before.clone();
        int top = 0;
        int bottom = 0;
        Shape shape = Shape.of(values);
        while (!Double.isNaN(shape.skew()) && (always || !shape.passes(skew, kurtosis)) && top + bottom < most) {
            if (shape.skew() >= 0) {
                top = pull(values, 1);
            } else {
                bottom = pull(values, -1);
            }
            shape = Shape.of(values);
        }
        return new Result(values, top + bottom > 0 ? Treatment.WINSORISE : Treatment.NONE, top + bottom);
    }

    /** Sets every largest value (every smallest for sign −1) to the next one; how many. */
    private static int pull(double[] values, int sign) {
        double extreme = Double.NEGATIVE_INFINITY;
        double next = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            double signed = sign * value;
            if (signed > extreme) {
                next = extreme;
                extreme = signed;
            } else if (signed < extreme && signed > next) {
                next = signed;
            }
        }
        int set = 0;
        for (int i = 0; i < values.length; i++) {
            if (sign * values[i] == extreme) {
                values[i] = sign * next;
                set++;
            }
        }
        return set;
    }

    private static Result logarithm(double[] before) {
        double min = Numbers.min(before);
        double range = Numbers.max(before) - min;
        if (!(range > 0)) {
            return new Result(before, Treatment.NONE, 0);
        }
        double[] values = new double[before.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = StrictMath.log(before[i] - min + SHIFT * range);
        }
        return new Result(values, Treatment.LOG_CT, 0);
    }
}
