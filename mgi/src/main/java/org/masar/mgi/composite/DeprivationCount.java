package org.masar.mgi.composite;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masar.core.json.Problem;
import org.masar.mgi.composite.CompositeAnswer.CountedUnit;
import org.masar.mgi.composite.CompositeAnswer.CountingResult;

/** Alkire-Foster over the values after the last step. Who is poor is decided on exact sums of the weights as written. */
final class DeprivationCount {

    /** A cut-off printed as 0.3333333333333333 or 0.333333333333333 means a third. */
    private static final BigDecimal PRINTED = new BigDecimal("1e-12");

    private final CompositeSpec spec;
    private final Counting counting;
    private final List<String> ids;
    private final double[][] values;
    private final double[] population;
    private final double @Nullable [] given;
    private final List<Integer> dimensions = new ArrayList<>();
    private final List<Double> cutoffs = new ArrayList<>();
    private BigDecimal weights = BigDecimal.ZERO;

    DeprivationCount(
            CompositeSpec spec, Counting counting, TableReader table, double[][] values, List<Problem> problems) {
        this.spec = spec;
        this.counting = counting;
        this.ids = table.ids();
        this.values = values;
        this.population = new double[ids.size()];
        double[] sizes = counting.population() == null ? null : table.numbers(counting.population());
        this.given = counting.score() == null ? null : table.numbers(counting.score());
        for (int u = 0; u < population.length; u++) {
            population[u] = sizes == null ? 1 : sizes[u];
            if (population[u] < 0) {
                problems.add(Problem.outOfRange(TableReader.at(u, String.valueOf(counting.population())), "≥ 0"));
            }
        }
        Map<String, BigDecimal> limits = counting.cutoffs() == null ? Map.of() : counting.cutoffs();
        for (int i = 0; i < spec.indicators().size(); i++) {
            BigDecimal limit = limits.get(spec.indicators().get(i).id());
            if (limit != null) {
                dimensions.add(i);
                cutoffs.add(limit.doubleValue());
                weights = weights.add(weight(i));
            }
        }
        if (given == null && weights.signum() == 0) {
            problems.add(Problem.outOfRange("/spec/counting/cutoffs", "Σ weight > 0"));
        }
    }

    private BigDecimal weight(int indicator) {
        Double weight = spec.indicators().get(indicator).weight();
        return weight == null ? BigDecimal.ONE : BigDecimal.valueOf(weight);
    }

    CountingResult count() {
        double people = 0;
        double poor = 0;
        double score = 0;
        double[] censored = new double[dimensions.size()];
        double[] gaps = new double[2];
        ImmutableMap.Builder<String, CountedUnit> units = ImmutableMap.builder();
        for (int u = 0; u < ids.size(); u++) {
            CountedUnit unit = unit(u);
            if (unit != null) {
                units.put(ids.get(u), unit);
                people += population[u];
                if (unit.poor()) {
                    poor += population[u];
                    score += population[u] * unit.score();
                    deprivations(u, censored, gaps);
                }
            }
        }
        double all = people == 0 ? 1 : people;
        double m0 = score / all;
        boolean measured = given == null && cutoffs.stream().allMatch(cutoff -> cutoff > 0);
        double total = weights.doubleValue();
        ImmutableMap.Builder<String, Double> headcounts = ImmutableMap.builder();
        ImmutableMap.Builder<String, Double> contributions = ImmutableMap.builder();
        for (int d = 0; d < censored.length; d++) {
            String id = spec.indicators().get(dimensions.get(d)).id();
            headcounts.put(id, censored[d] / all);
            contributions.put(
                    id, m0 == 0 ? 0 : weight(dimensions.get(d)).doubleValue() / total * (censored[d] / all) / m0);
        }
        return new CountingResult(
                poor / all,
                poor == 0 ? null : score / poor,
                m0,
                measured ? (Double) (gaps[0] / total / all) : null,
                measured ? (Double) (gaps[1] / total / all) : null,
                given == null ? headcounts.buildOrThrow() : null,
                given == null ? contributions.buildOrThrow() : null,
                units.buildOrThrow());
    }

    private @Nullable CountedUnit unit(int u) {
        if (Double.isNaN(population[u])) {
            return null;
        }
        if (given != null) {
            return Double.isNaN(given[u])
                    ? null
                    : new CountedUnit(given[u], isPoor(BigDecimal.valueOf(given[u]), BigDecimal.ONE));
        }
        BigDecimal deprived = BigDecimal.ZERO;
        for (int d = 0; d < dimensions.size(); d++) {
            double value = values[dimensions.get(d)][u];
            if (Double.isNaN(value)) {
                return null;
            }
            deprived = value < cutoffs.get(d) ? deprived.add(weight(dimensions.get(d))) : deprived;
        }
        return new CountedUnit(deprived.doubleValue() / weights.doubleValue(), isPoor(deprived, weights));
    }

    private boolean isPoor(BigDecimal top, BigDecimal bottom) {
        return top.compareTo(counting.k().subtract(PRINTED).multiply(bottom)) >= 0;
    }

    private void deprivations(int u, double[] censored, double[] gaps) {
        for (int d = 0; d < dimensions.size(); d++) {
            double value = values[dimensions.get(d)][u];
            double cutoff = cutoffs.get(d);
            if (value < cutoff) {
                double gap = (cutoff - value) / cutoff;
                double weighted = population[u] * weight(dimensions.get(d)).doubleValue();
                censored[d] += population[u];
                gaps[0] += weighted * gap;
                gaps[1] += weighted * gap * gap;
            }
        }
    }
}
