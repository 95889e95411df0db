package org.masar.mgi.composite;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masar.core.json.CanonicalJson;
import org.masar.core.json.Csv;
import org.masar.core.json.Json;

/**
 * An index as a spreadsheet. Numbers have all their digits, a missing value is an empty cell, and the same answer gives
 * the same bytes everywhere.
 */
public final class IndexCsv {

    private IndexCsv() {}

    /**
     * A row for each unit: status, rank, class, then every indicator after the last step and every node.
     *
     * @param answer the index
     * @param unit name of the column of the units
     * @return comma-separated, units in the order of the table
     */
    public static String units(CompositeAnswer answer, String unit) {
        List<String> slots = new ArrayList<>(answer.indicators().keySet());
        slots.addAll(answer.nodes().keySet());
        List<List<String>> lines = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of(unit, "status", "rank", "class"));
        header.addAll(slots);
        lines.add(header);
        answer.units().forEach((id, result) -> {
            List<String> cells = new ArrayList<>();
            cells.add(id);
            cells.add(result.status().name());
            cells.add(result.rank() == null ? "" : result.rank().toString());
            cells.add(result.scoreClass() == null ? "" : result.scoreClass());
            slots.forEach(slot -> cells.add(number(result.values().get(slot))));
            lines.add(cells);
        });
        return Csv.text(lines);
    }

    /**
     * The values after one step, as a table that can be brought in again.
     *
     * @param answer to a request that asked for this stage
     * @param stage which step
     * @param unit name of the column of the units
     * @return comma-separated, units in the order of the table
     * @throws IllegalArgumentException if the stage was not asked for
     */
    public static String stage(CompositeAnswer answer, Step.Stage stage, String unit) {
        ImmutableMap<String, ImmutableMap<String, Double>> values =
                answer.stages() == null ? null : answer.stages().get(stage);
        if (values == null) {
            throw new IllegalArgumentException("answer must have the stage " + stage + "\nMaybe ask for it in stages?");
        }
        List<String> indicators = answer.indicators().keySet().asList();
        List<List<String>> lines = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of(unit));
        header.addAll(indicators);
        lines.add(header);
        for (Map.Entry<String, ImmutableMap<String, Double>> row : values.entrySet()) {
            List<String> cells = new ArrayList<>(List.of(row.getKey()));
            indicators.forEach(indicator -> cells.add(number(row.getValue().get(indicator))));
            lines.add(cells);
        }
        return Csv.text(lines);
    }

    private static String number(@Nullable Double value) {
        return value == null ? "" : CanonicalJson.of(Json.tree(value));
    }
}
