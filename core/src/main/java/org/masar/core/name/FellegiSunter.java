package org.masar.core.name;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Map;
import java.util.SortedMap;

/**
 * Estimation of a Fellegi-Sunter model by expectation and maximisation over counts of agreement patterns: for each field
 * m, the share of true pairs that agree in it, and u, the share of other pairs that do; lambda, the share of true pairs.
 * Source: Fellegi and Sunter, "A theory for record linkage", JASA 64 (1969); the steps are those of a two-class mixture
 * with independent fields.
 */
final class FellegiSunter {

    /** In a pattern: one side does not give the field. */
    static final char UNKNOWN = '.';

    private static final double LEAST = 1e-12;
    private static final double LOG_2 = StrictMath.log(2);

    final double[] m;
    final double[] u;
    final double lambda;
    final int iterations;
    final boolean converged;

    FellegiSunter(double[] m, double[] u, double lambda, int iterations, boolean converged) {
        this.m = m;
        this.u = u;
        this.lambda = lambda;
        this.iterations = iterations;
        this.converged = converged;
    }

    /**
     * Runs EM.
     *
     * @param patterns counts, by a pattern of one digit a field; the order of summation is that of the map
     * @param clamp m and u stay in [clamp, 1 - clamp] after each step
     */
    static FellegiSunter estimate(
            SortedMap<String, Long> patterns,
            double[] startM,
            double[] startU,
            double startLambda,
            int maxIterations,
            double tolerance,
            double clamp) {
        int k = startM.length;
        FellegiSunter model = new FellegiSunter(clamped(startM, clamp), clamped(startU, clamp), startLambda, 0, false);
        for (int iteration = 1; iteration <= maxIterations; iteration++) {
            double[] agreeM = new double[k];
            double[] agreeU = new double[k];
            double[] knownM = new double[k];
            double[] knownU = new double[k];
            double sumM = 0;
            double sumU = 0;
            for (Map.Entry<String, Long> entry : patterns.entrySet()) {
                double p = model.posterior(entry.getKey());
                double same = entry.getValue() * p;
                double other = entry.getValue() * (1 - p);
                sumM += same;
                sumU += other;
                for (int f = 0; f < k; f++) {
                    char c = entry.getKey().charAt(f);
                    knownM[f] += c == UNKNOWN ? 0 : same;
                    knownU[f] += c == UNKNOWN ? 0 : other;
                    agreeM[f] += c == '1' ? same : 0;
                    agreeU[f] += c == '1' ? other : 0;
                }
            }
            double[] m = new double[k];
            double[] u = new double[k];
            double lambda = sumM / (sumM + sumU);
            double moved = Math.abs(lambda - model.lambda);
            for (int f = 0; f < k; f++) {
                m[f] = clamped(knownM[f] > 0 ? agreeM[f] / knownM[f] : model.m[f], clamp);
                u[f] = clamped(knownU[f] > 0 ? agreeU[f] / knownU[f] : model.u[f], clamp);
                moved = Math.max(moved, Math.max(Math.abs(m[f] - model.m[f]), Math.abs(u[f] - model.u[f])));
            }
            boolean still = moved <= tolerance;
            model = new FellegiSunter(m, u, lambda, iteration, still);
            if (still) {
                break;
            }
        }
        return model;
    }

    private static double[] clamped(double[] values, double clamp) {
        double[] clamped = new double[values.length];
        for (int f = 0; f < values.length; f++) {
            clamped[f] = clamped(values[f], Math.max(clamp, LEAST));
        }
        return clamped;
    }

    private static double clamped(double value, double clamp) {
        return Math.max(clamp, Math.min(1 - clamp, value));
    }

    /** Probability that a pair with this pattern is one person; a field that is neither 1 nor 0 tells nothing. */
    double posterior(String pattern) {
        return posterior(pattern, 1);
    }

    /** The same, with odds multiplied by what else is known. */
    double posterior(String pattern, double factor) {
        double share = clamped(lambda, LEAST);
        double odds = share / (1 - share) * factor;
        for (int f = 0; f < m.length; f++) {
            char c = pattern.charAt(f);
            if (c == '1') {
                odds *= m[f] / u[f];
            } else if (c == '0') {
                odds *= (1 - m[f]) / (1 - u[f]);
            }
        }
        return 1 - 1 / (1 + odds);
    }

    ImmutableList<Double> agree() {
        return weights(m, u);
    }

    ImmutableList<Double> disagree() {
        double[] notM = new double[m.length];
        double[] notU = new double[u.length];
        for (int f = 0; f < m.length; f++) {
            notM[f] = 1 - m[f];
            notU[f] = 1 - u[f];
        }
        return weights(notM, notU);
    }

    private static ImmutableList<Double> weights(double[] above, double[] below) {
        ImmutableList.Builder<Double> weights = ImmutableList.builder();
        for (int f = 0; f < above.length; f++) {
            weights.add(log2(above[f] / below[f]));
        }
        return weights.build();
    }

    double prior() {
        double share = clamped(lambda, LEAST);
        return log2(share / (1 - share));
    }

    static double log2(double value) {
        return StrictMath.log(value) / LOG_2;
    }

    static ImmutableList<Double> list(double[] values) {
        return ImmutableList.copyOf(ImmutableDoubleArray.copyOf(values).asList());
    }
}
