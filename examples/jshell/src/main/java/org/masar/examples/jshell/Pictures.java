package org.masar.examples.jshell;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import org.masar.core.chart.Chart;

/** Which chart a table asks for. */
final class Pictures {

    private Pictures() {}

    static Chart of(Table table, String title) {
        ImmutableList<String> columns = table.columns();
        List<String> numbers = columns.stream().filter(table::isNumeric).toList();
        if (numbers.isEmpty()) {
            throw new IllegalArgumentException("a picture needs a column of numbers.\nMaybe count first?");
        }
        if (columns.contains("lower") && columns.contains("upper")) {
            return intervals(table, title, numbers);
        }
        boolean overNumbers = numbers.size() > 1 && numbers.get(0).equals(columns.get(0));
        String value = numbers.get(numbers.size() - 1);
        Chart.Scale scale = scale(table, overNumbers ? numbers.subList(1, numbers.size()) : List.of(value));
        if (overNumbers) {
            return Chart.lines(
                    title,
                    table.map(row -> row.text(columns.get(0))),
                    numbers.subList(1, numbers.size()).stream()
                            .map(name -> Chart.series(
                                    name,
                                    table.rows().stream()
                                            .mapToDouble(row -> row.number(name))
                                            .toArray()))
                            .toList(),
                    scale);
        }
        return Chart.bars(title, table.map(row -> Chart.series(label(table, row), row.number(value))), scale);
    }

    private static Chart intervals(Table table, String title, List<String> numbers) {
        String middle = numbers.get(Math.max(0, numbers.indexOf("lower") - 1));
        List<Row> known = table.rows().stream()
                .filter(row -> !Double.isNaN(row.number("lower")) && !Double.isNaN(row.number("upper")))
                .toList();
        return Chart.intervals(
                title,
                known.stream()
                        .map(row -> new Chart.Interval(
                                label(table, row), row.number("lower"), row.number(middle), row.number("upper")))
                        .toList(),
                scale(table, List.of("lower", "upper")));
    }

    /** The columns that are no numbers, else the first one. */
    private static String label(Table table, Row row) {
        String words = table.columns().stream()
                .filter(column -> !table.isNumeric(column))
                .map(row::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? row.text(table.columns().get(0)) : words;
    }

    /** Shares from 0 to 1; other figures from 0, or the least, to a round number above the greatest. */
    private static Chart.Scale scale(Table table, List<String> columns) {
        double least = 0;
        double most = 0;
        for (Row row : table.rows()) {
            for (String column : columns) {
                double value = row.number(column);
                least = Double.isNaN(value) ? least : Math.min(least, value);
                most = Double.isNaN(value) ? most : Math.max(most, value);
            }
        }
        double step = 1;
        while (step * 10 < most) {
            step *= 10;
        }
        double top = most <= 1 ? 1 : Math.ceil(most / step) * step;
        return Chart.scale(least, top);
    }
}
