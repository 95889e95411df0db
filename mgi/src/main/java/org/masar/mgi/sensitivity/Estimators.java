package org.masar.mgi.sensitivity;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masar.mgi.sensitivity.SensitivityAnswer.Indices;

/** First-order indices after Saltelli 2010 and total ones after Jansen 1999, with intervals from resampled summands. */
final class Estimators {

    private static final double LOW = 0.05;
    private static final double HIGH = 0.95;

    final double variance;
    final ImmutableMap<String, Indices> indices;

    /** The largest half interval; null without resamples. */
    final @Nullable Double halfWidth;

    Estimators(List<String> names, double[] yA, double[] yB, double[][] yAB, int resamples, long seed) {
        int n = yA.length;
        int inputs = names.size();
        variance = variance(yA, yB);
        double[] summands = new double[2 * inputs * n];
        for (int i = 0; i < inputs; i++) {
            for (int k = 0; k < n; k++) {
                double step = yAB[i][k] - yA[k];
                summands[2 * (k * inputs + i)] = yB[k] * step;
                summands[2 * (k * inputs + i) + 1] = step * step / 2;
            }
        }
        double[] sums = new double[2 * inputs];
        for (int at = 0; at < summands.length; at++) {
            sums[at % sums.length] += summands[at];
        }
        double[][] firsts = new double[inputs][resamples];
        double[][] totals = new double[inputs][resamples];
        resample(summands, n, firsts, totals, new Shuffle(seed ^ 0x5DEECE66DL));
        ImmutableMap.Builder<String, Indices> found = ImmutableMap.builder();
        double widest = 0;
        for (int i = 0; i < inputs; i++) {
            double s = share(sums[2 * i] / n);
            double t = share(sums[2 * i + 1] / n);
            if (resamples == 0) {
                found.put(names.get(i), new Indices(s, t, null, null, null, null));
                continue;
            }
            Arrays.sort(firsts[i]);
            Arrays.sort(totals[i]);
            Indices one = new Indices(
                    s,
                    t,
                    quantile(firsts[i], LOW),
                    quantile(firsts[i], HIGH),
                    quantile(totals[i], LOW),
                    quantile(totals[i], HIGH));
            widest = Math.max(widest, (quantile(firsts[i], HIGH) - quantile(firsts[i], LOW)) / 2);
            widest = Math.max(widest, (quantile(totals[i], HIGH) - quantile(totals[i], LOW)) / 2);
            found.put(names.get(i), one);
        }
        indices = found.buildOrThrow();
        halfWidth = resamples == 0 ? null : (Double) widest;
    }

    /** Without variance nothing explains any. */
    private double share(double part) {
        return variance > 0 ? part / variance + 0.0 : 0;
    }

    /** The summands of one run stand side by side, so that drawing it touches one place in memory. */
    private void resample(double[] summands, int n, double[][] firsts, double[][] totals, Shuffle shuffle) {
        int width = 2 * firsts.length;
        double[] sums = new double[width];
        for (int r = 0; r < firsts[0].length; r++) {
            Arrays.fill(sums, 0);
            for (int draw = 0; draw < n; draw++) {
                int from = shuffle.below(n) * width;
                for (int c = 0; c < width; c++) {
                    sums[c] += summands[from + c];
                }
            }
            for (int i = 0; i < firsts.length; i++) {
                firsts[i][r] = share(sums[2 * i] / n);
                totals[i][r] = share(sums[2 * i + 1] / n);
            }
        }
    }

    private static double variance(double[] yA, double[] yB) {
        int n = yA.length + yB.length;
        double mean = (sum(yA) + sum(yB)) / n;
        double squares = 0;
        for (double[] part : new double[][] {yA, yB}) {
            for (double y : part) {
                squares += (y - mean) * (y - mean);
            }
        }
        return squares / (n - 1);
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    /** Straight between the two nearest of sorted values. */
    static double quantile(double[] sorted, double share) {
        double at = share * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}
