package org.masar.mgi.sensitivity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.masar.core.chart.Chart;

/** Pictures of how far ranks depend on choices. */
public final class RankChart {

    private RankChart() {}

    /**
     * The interval of each unit's rank over the runs, with its mean.
     *
     * @param title what is shown
     * @param answer to a question that asked for ranks
     * @return an interval for each unit, in the order of the answer
     * @throws IllegalArgumentException if the answer has no ranks
     */
    public static Chart intervals(String title, SensitivityAnswer answer) {
        ImmutableMap<String, SensitivityAnswer.RankSpread> ranks = answer.ranks();
        if (ranks == null || ranks.isEmpty()) {
            throw new IllegalArgumentException("answer must have ranks\nMaybe a test function was asked about?");
        }
        return Chart.intervals(
                title,
                ranks.entrySet().stream()
                        .map(unit -> new Chart.Interval(
                                unit.getKey(),
                                unit.getValue().low(),
                                unit.getValue().mean(),
                                unit.getValue().high()))
                        .collect(ImmutableList.toImmutableList()),
                Chart.scale(1, Math.max(2, ranks.size())));
    }

    /**
     * The share of runs in which the unit of the row is above the unit of the column.
     *
     * @param title what is shown
     * @param answer to a question that asked for ranks
     * @return a heat map from 0 to 1
     * @throws IllegalArgumentException if the answer has no dominance
     */
    public static Chart dominance(String title, SensitivityAnswer answer) {
        ImmutableMap<String, ImmutableMap<String, Double>> dominance = answer.dominance();
        if (dominance == null || dominance.isEmpty()) {
            throw new IllegalArgumentException("answer must have dominance\nMaybe a test function was asked about?");
        }
        ImmutableList<String> units = dominance.keySet().asList();
        return Chart.heat(
                title,
                units,
                dominance.entrySet().stream()
                        .map(row -> Chart.series(
                                row.getKey(),
                                units.stream()
                                        .mapToDouble(unit -> row.getValue().getOrDefault(unit, Double.NaN))
                                        .toArray()))
                        .collect(ImmutableList.toImmutableList()),
                Chart.scale(0, 1));
    }
}
