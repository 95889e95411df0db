package org.masar.mgi.composite;

/** Values of some children and their weights, as one number; NaN where the method has no answer. */
final class Means {

    private static final double TEN = 10;
    private static final double NINE = 9;

    private Means() {}

    static double of(Node.Method method, double[] x, double[] w, Node node) {
        return switch (method) {
            case ARITHMETIC -> arithmetic(x, w);
            case GEOMETRIC -> power(x, w, 0);
            case HARMONIC -> power(x, w, -1);
            case GENERALISED -> power(x, w, node.p() == null ? 1 : node.p());
            case MAX -> Numbers.max(x);
            case MIN -> Numbers.min(x);
            case PRODUCT -> product(x);
            case RATIO -> x[0] / x[1];
            case REVERSE_GEOMETRIC -> reverse(x, w, node.scale() == null ? TEN : node.scale());
            case COPELAND -> throw new IllegalArgumentException("COPELAND compares units.");
        };
    }

    private static double arithmetic(double[] x, double[] w) {
        double sum = 0;
        double weight = 0;
        for (int i = 0; i < x.length; i++) {
            sum += w[i] * x[i];
            weight += w[i];
        }
        return sum / weight;
    }

    /** The power mean; no answer for negative values, 0 where a zero would divide. */
    private static double power(double[] x, double[] w, double p) {
        if (p == 1) {
            return arithmetic(x, w);
        }
        for (double value : x) {
            if (value < 0) {
                return Double.NaN;
            }
        }
        double sum = 0;
        double weight = 0;
        for (int i = 0; i < x.length; i++) {
            if (x[i] == 0 && p <= 0) {
                if (w[i] > 0) {
                    return 0;
                }
                continue;
            }
            double part;
            if (p == 0) {
                part = StrictMath.log(x[i]);
            } else if (p == -1) {
                part = 1 / x[i];
            } else {
                part = StrictMath.pow(x[i], p);
            }
            sum += w[i] * part;
            weight += w[i];
        }
        double mean = sum / weight;
        if (p == 0) {
            return StrictMath.exp(mean);
        }
        return p == -1 ? 1 / mean : StrictMath.pow(mean, 1 / p);
    }

    private static double product(double[] x) {
        double product = 1;
        for (double value : x) {
            product *= value;
        }
        return product;
    }

    private static double reverse(double[] x, double[] w, double scale) {
        double[] turned = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            turned[i] = (scale - x[i]) / scale * NINE + 1;
            if (turned[i] <= 0) {
                return Double.NaN;
            }
        }
        return (TEN - power(turned, w, 0)) / NINE * scale;
    }
}
