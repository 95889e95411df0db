package org.masar.mgi.composite;

import com.google.common.collect.ImmutableList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import org.masar.core.chart.Chart;

/** Pictures of a composite indicator. Names of units and nodes are shown as the caller gave them. */
public final class IndexChart {

    private IndexChart() {}

    /**
     * A bar for each unit, best first.
     *
     * @param title what is shown
     * @param answer the index
     * @param node an indicator or a node of it, for example the index itself
     * @return bars from zero, or from the lowest value if that is below zero; a unit without the value has none
     * @throws IllegalArgumentException if no unit has a value at this node
     */
    public static Chart bars(String title, CompositeAnswer answer, String node) {
        List<Chart.Series> bars = answer.order().stream()
                .map(unit -> Chart.series(unit, value(answer, unit, node)))
                .collect(ImmutableList.toImmutableList());
        Chart.Scale range = range(bars, node);
        return Chart.bars(title, bars, Chart.scale(Math.min(0, range.from()), Math.max(0, range.to())));
    }

    /**
     * Units by nodes, darker is more.
     *
     * @param title what is shown
     * @param answer the index
     * @param nodes indicators or nodes, one column each
     * @return a heat map over the range of the values
     * @throws IllegalArgumentException if no unit has a value at any of these nodes
     */
    public static Chart heat(String title, CompositeAnswer answer, List<String> nodes) {
        List<Chart.Series> rows = answer.order().stream()
                .map(unit -> Chart.series(
                        unit,
                        nodes.stream()
                                .mapToDouble(node -> value(answer, unit, node))
                                .toArray()))
                .collect(ImmutableList.toImmutableList());
        return Chart.heat(title, nodes, rows, range(rows, String.join(", ", nodes)));
    }

    private static double value(CompositeAnswer answer, String unit, String node) {
        CompositeAnswer.UnitResult result = answer.units().get(unit);
        Double value = result == null ? null : result.values().get(node);
        return value == null ? Double.NaN : value;
    }

    private static Chart.Scale range(List<Chart.Series> rows, String nodes) {
        DoubleSummaryStatistics range = rows.stream()
                .flatMap(row -> row.values().stream())
                .filter(value -> !Double.isNaN(value))
                .mapToDouble(Double::doubleValue)
                .summaryStatistics();
        if (range.getCount() == 0) {
            throw new IllegalArgumentException("no unit has a value at " + nodes + "\nMaybe it is spelled otherwise?");
        }
        double from = range.getMin();
        return Chart.scale(from, range.getMax() > from ? range.getMax() : from + 1);
    }
}
