package org.masar.mgi.displacement;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masar.core.chart.Chart;
import org.masar.core.json.Csv;

/** Figures of displacement as a spreadsheet and as a picture. What is suppressed is empty in both, never a zero. */
public final class DisplacementReport {

    private DisplacementReport() {}

    /**
     * A row for each area.
     *
     * @param answer the figures
     * @return comma-separated: area, families, individuals, locations, critical, change
     */
    public static String csv(DisplacementAnswer answer) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of("area", "families", "individuals", "locations", "critical", "change"));
        answer.areas().forEach((name, area) -> {
            DisplacementAnswer.Change change =
                    answer.changes() == null ? null : answer.changes().get(name);
            lines.add(List.of(
                    name,
                    text(area.families()),
                    text(area.individuals()),
                    String.valueOf(area.locations()),
                    text(area.critical()),
                    change == null ? "" : String.valueOf(change.families())));
        });
        return Csv.text(lines);
    }

    private static String text(@Nullable Long figure) {
        return figure == null ? "" : figure.toString();
    }

    /**
     * A bar for each area.
     *
     * @param title what is shown
     * @param answer the figures
     * @return families by area; a suppressed area has no bar
     */
    public static Chart chart(String title, DisplacementAnswer answer) {
        ImmutableList<Chart.Series> bars = answer.areas().entrySet().stream()
                .map(area -> Chart.series(
                        area.getKey(),
                        area.getValue().families() == null
                                ? Double.NaN
                                : area.getValue().families()))
                .collect(ImmutableList.toImmutableList());
        double most = bars.stream()
                .mapToDouble(bar -> bar.values().get(0))
                .filter(value -> !Double.isNaN(value))
                .max()
                .orElse(1);
        return Chart.bars(title, bars, Chart.scale(0, Math.max(1, most)));
    }
}
