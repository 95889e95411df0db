package org.masar.mgi.sensitivity;

import com.google.common.collect.ImmutableMap;
import org.jspecify.annotations.Nullable;
import org.masar.core.message.Message;

/**
 * How much each choice matters.
 *
 * @param indices by input
 * @param variance of the results, n − 1, over both base samples
 * @param evaluations runs of the index: n · (inputs + 2)
 * @param n base sample
 * @param seed used
 * @param analytic exact indices, for a test function and where every choice is from a list and they can all be tried
 * @param converged whether no interval is wider than 0.05 to either side; null without intervals
 * @param halfWidth largest half interval
 * @param ranks of each unit over the runs of both base samples
 * @param dominance share of these runs in which a unit is above another
 * @param banner what this must not be used for
 */
public record SensitivityAnswer(
        ImmutableMap<String, Indices> indices,
        double variance,
        long evaluations,
        int n,
        long seed,
        @Nullable Analytic analytic,
        @Nullable Boolean converged,
        @Nullable Double halfWidth,
        @Nullable ImmutableMap<String, RankSpread> ranks,
        @Nullable ImmutableMap<String, ImmutableMap<String, Double>> dominance,
        @Nullable Message banner) {

    /**
     * Indices of one input, with the 5 % and 95 % quantiles of the resamples.
     *
     * @param first share of the variance it explains alone (Saltelli 2010)
     * @param total share that has to do with it (Jansen 1999)
     * @param firstLow lower end
     * @param firstHigh upper end
     * @param totalLow lower end
     * @param totalHigh upper end
     */
    public record Indices(
            double first,
            double total,
            @Nullable Double firstLow,
            @Nullable Double firstHigh,
            @Nullable Double totalLow,
            @Nullable Double totalHigh) {}

    /**
     * Exact indices.
     *
     * @param variance of the results
     * @param first by input
     * @param total by input
     */
    public record Analytic(double variance, ImmutableMap<String, Double> first, ImmutableMap<String, Double> total) {}

    /**
     * Ranks of a unit.
     *
     * @param nominal as the spec has it
     * @param mean over the runs
     * @param median over the runs
     * @param low 5 % quantile
     * @param high 95 % quantile
     */
    public record RankSpread(int nominal, double mean, double median, double low, double high) {}
}
