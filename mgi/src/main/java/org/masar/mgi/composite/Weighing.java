package org.masar.mgi.composite;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Weights that come out of the values. Columns are children, rows the units that have them all. */
final class Weighing {

    /** Optimised weights count as found when no share is further off. */
    static final double REACHED = 0.01;

    private static final int SWEEPS = 100;
    private static final int ROUNDS = 2_000;

    /** Weights and how far their shares are from those wanted. */
    static final class Result {
        final double[] weights;
        final double deviation;

        Result(double[] weights, double deviation) {
            this.weights = weights;
            this.deviation = deviation;
        }
    }

    private Weighing() {}

    /** Loadings of the first principal component of the standardised columns; empty where a column has no variance. */
    static double[] firstComponent(double[][] columns) {
        double[][] correlations = correlations(columns);
        if (correlations.length == 0) {
            return new double[0];
        }
        int n = correlations.length;
        double[][] vectors = jacobi(correlations);
        int largest = 0;
        for (int i = 1; i < n; i++) {
            largest = correlations[i][i] > correlations[largest][largest] ? i : largest;
        }
        double[] loadings = new double[n];
        double sum = 0;
        for (int i = 0; i < n; i++) {
            loadings[i] = vectors[i][largest];
            sum += loadings[i];
        }
        for (int i = 0; i < n && sum < 0; i++) {
            loadings[i] = -loadings[i];
        }
        return loadings;
    }

    private static double[][] correlations(double[][] columns) {
        double[][] standard = new double[columns.length][];
        for (int c = 0; c < columns.length; c++) {
            int rows = columns[c].length;
            double deviation = rows < 2 ? 0 : Math.sqrt(Numbers.variance(columns[c]));
            if (!(deviation > 0)) {
                return new double[0][];
            }
            double mean = Numbers.mean(columns[c]);
            standard[c] =
                    Arrays.stream(columns[c]).map(x -> (x - mean) / deviation).toArray();
        }
        double[][] correlations = new double[columns.length][columns.length];
        for (int i = 0; i < columns.length; i++) {
            for (int j = 0; j < columns.length; j++) {
                correlations[i][j] = product(standard[i], standard[j]) / (standard[i].length - 1);
            }
        }
        return correlations;
    }

    private static double product(double[] a, double[] b) {
        double[] products = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            products[i] = a[i] * b[i];
        }
        return Numbers.sum(products);
    }

    /** Turns a symmetric matrix to its eigenvalues by cyclic rotations; the columns of the result are the vectors. */
    private static double[][] jacobi(double[][] a) {
        int n = a.length;
        double[][] v = new double[n][n];
        for (int i = 0; i < n; i++) {
            v[i][i] = 1;
        }
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            double off = 0;
            for (int p = 0; p < n; p++) {
                for (int q = p + 1; q < n; q++) {
                    off += a[p][q] * a[p][q];
                    rotate(a, v, p, q);
                }
            }
            if (off < 1e-30) {
                break;
            }
        }
        return v;
    }

    private static void rotate(double[][] a, double[][] v, int p, int q) {
        if (a[p][q] == 0) {
            return;
        }
        double theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
        double t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        double c = 1 / Math.sqrt(t * t + 1);
        double s = t * c;
        for (int k = 0; k < a.length; k++) {
            double kp = a[k][p];
            double kq = a[k][q];
            a[k][p] = c * kp - s * kq;
            a[k][q] = s * kp + c * kq;
        }
        for (int k = 0; k < a.length; k++) {
            double pk = a[p][k];
            double qk = a[q][k];
            a[p][k] = c * pk - s * qk;
            a[q][k] = s * pk + c * qk;
            double vp = v[k][p];
            double vq = v[k][q];
            v[k][p] = c * vp - s * vq;
            v[k][q] = s * vp + c * vq;
        }
    }

    /**
     * Weights, not negative, under which the children's correlations with their weighted mean have the shares wanted, as
     * nearly as repeated correction finds them; null where a column has no variance.
     */
    static @Nullable Result optimise(double[][] columns, double[] wanted) {
        double[][] r = correlations(columns);
        if (r.length == 0) {
            return null;
        }
        int n = columns.length;
        double[] deviations = new double[n];
        double total = Arrays.stream(wanted).sum();
        for (int i = 0; i < n; i++) {
            deviations[i] = Math.sqrt(Numbers.variance(columns[i]));
        }
        double[] w = new double[n];
        Arrays.fill(w, 1.0 / n);
        double[] best = w.clone();
        double least = Double.POSITIVE_INFINITY;
        for (int round = 0; round < ROUNDS; round++) {
            double[] pull = new double[n];
            double sum = 0;
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    pull[i] += r[i][j] * w[j] * deviations[j];
                }
                pull[i] = Math.max(pull[i], 1e-9);
                sum += pull[i];
            }
            double worst = 0;
            double weights = 0;
            double[] next = new double[n];
            for (int i = 0; i < n; i++) {
                double share = pull[i] / sum;
                worst = Math.max(worst, Math.abs(share - wanted[i] / total));
                next[i] = w[i] * Math.sqrt(wanted[i] / total / share);
                weights += next[i];
            }
            if (worst < least) {
                least = worst;
                best = w.clone();
            }
            for (int i = 0; i < n; i++) {
                w[i] = next[i] / weights;
            }
        }
        return new Result(best, least);
    }
}
