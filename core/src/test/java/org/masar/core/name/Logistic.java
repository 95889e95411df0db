package org.masar.core.name;

import java.util.List;

/** Logistic regression with a ridge, by Newton steps; weights per row. Small enough to be read and re-run. */
final class Logistic {

    private Logistic() {}

    /** One row: features, class, weight. */
    static final class Row {
        private final double[] features;
        private final boolean same;
        private final double weight;

        Row(double[] features, boolean same, double weight) {
            this.features = features;
            this.same = same;
            this.weight = weight;
        }
    }

    /**
     * Coefficients, the constant last, where evidence keeps its sign: a feature that comes out against its sign is left
     * out and the rest is fitted anew.
     *
     * @param signs by feature: 1 not below zero, -1 not above, 0 free
     */
    static double[] fit(List<Row> rows, double ridge, int[] signs) {
        boolean[] out = new boolean[signs.length + 1];
        while (true) {
            double[] beta = fit(rows, ridge, out);
            boolean again = false;
            for (int i = 0; i < signs.length; i++) {
                if (!out[i] && beta[i] * signs[i] < 0) {
                    out[i] = true;
                    again = true;
                }
            }
            if (!again) {
                return beta;
            }
        }
    }

    /** Coefficients, the constant last. */
    static double[] fit(List<Row> rows, double ridge) {
        return fit(rows, ridge, new boolean[rows.get(0).features.length + 1]);
    }

    private static double[] fit(List<Row> rows, double ridge, boolean[] out) {
        int d = out.length;
        double[] beta = new double[d];
        for (int step = 0; step < 25; step++) {
            double[][] hessian = new double[d][d];
            double[] gradient = new double[d];
            for (Row row : rows) {
                double[] x = row.features;
                double p = 1 / (1 + StrictMath.exp(-dot(beta, x)));
                double error = row.weight * ((row.same ? 1 : 0) - p);
                double curve = row.weight * Math.max(1e-6, p * (1 - p));
                for (int i = 0; i < d; i++) {
                    double xi = i == d - 1 ? 1 : x[i];
                    gradient[i] += out[i] ? 0 : error * xi;
                    for (int j = 0; j <= i; j++) {
                        hessian[i][j] += out[i] || out[j] ? 0 : curve * xi * (j == d - 1 ? 1 : x[j]);
                    }
                }
            }
            for (int i = 0; i < d; i++) {
                for (int j = i + 1; j < d; j++) {
                    hessian[i][j] = hessian[j][i];
                }
                if (i < d - 1) {
                    gradient[i] -= ridge * beta[i];
                    hessian[i][i] += ridge;
                }
            }
            double[] delta = solve(hessian, gradient);
            double moved = 0;
            for (int i = 0; i < d; i++) {
                beta[i] += delta[i];
                moved = Math.max(moved, Math.abs(delta[i]));
            }
            if (moved < 1e-6) {
                break;
            }
        }
        return beta;
    }

    static double dot(double[] beta, double[] x) {
        double sum = beta[beta.length - 1];
        for (int i = 0; i < x.length; i++) {
            sum += beta[i] * x[i];
        }
        return sum;
    }

    private static double[] solve(double[][] a, double[] b) {
        int n = b.length;
        double[] x = b.clone();
        for (int p = 0; p < n; p++) {
            int best = p;
            for (int r = p + 1; r < n; r++) {
                if (Math.abs(a[r][p]) > Math.abs(a[best][p])) {
                    best = r;
                }
            }
            double[] row = a[p];
            a[p] = a[best];
            a[best] = row;
            double value = x[p];
            x[p] = x[best];
            x[best] = value;
            for (int r = p + 1; r < n; r++) {
                double factor = a[r][p] / a[p][p];
                x[r] -= factor * x[p];
                for (int c = p; c < n; c++) {
                    a[r][c] -= factor * a[p][c];
                }
            }
        }
        for (int p = n - 1; p >= 0; p--) {
            for (int c = p + 1; c < n; c++) {
                x[p] -= a[p][c] * x[c];
            }
            x[p] /= a[p][p];
        }
        return x;
    }
}
