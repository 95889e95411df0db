package org.masar.examples.jshell;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.masar.core.json.Csv;

/** A CSV file, read and written: the only place that knows the format. */
record CsvFile(ImmutableList<String> header, ImmutableList<ImmutableList<String>> rows) {

    private static final CharMatcher QUOTED = CharMatcher.anyOf(",\"\n\r");
    private static final Pattern PLAIN_NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,17})(\\.\\d{1,17})?");

    static CsvFile read(Path file) {
        try {
            List<ImmutableList<String>> all = Csv.rows(Files.readString(file, StandardCharsets.UTF_8));
            if (all.isEmpty()) {
                throw new IllegalArgumentException("the file must have the names of its columns in the first row.");
            }
            return new CsvFile(
                    all.get(0).stream().map(String::strip).collect(ImmutableList.toImmutableList()),
                    ImmutableList.copyOf(all.subList(1, all.size())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Table table() {
        List<Row> made = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = Row.of();
            for (int column = 0; column < header.size(); column++) {
                String cell = cell(i, column);
                row = row.with(header.get(column), cell.isEmpty() ? null : isNumber(column) ? number(cell) : cell);
            }
            made.add(row);
        }
        return made.isEmpty() ? Table.ofRows(List.of()) : Table.ofRows(made);
    }

    String cell(int row, int column) {
        List<String> cells = rows.get(row);
        return column < cells.size() ? cells.get(column).strip() : "";
    }

    private boolean isNumber(int column) {
        for (int i = 0; i < rows.size(); i++) {
            String cell = cell(i, column);
            if (!cell.isEmpty() && !PLAIN_NUMBER.matcher(cell).matches()) {
                return false;
            }
        }
        return true;
    }

    private static BigDecimal number(String cell) {
        return new BigDecimal(cell);
    }

    static String text(List<String> columns, List<Row> rows) {
        StringBuilder text = new StringBuilder(line(columns));
        for (Row row : rows) {
            text.append(line(columns.stream().map(row::text).toList()));
        }
        return text.toString();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(CsvFile::quoted).collect(Collectors.joining(",", "", "\n"));
    }

    private static String quoted(@Nullable String cell) {
        if (cell == null) {
            return "";
        }
        return QUOTED.matchesAnyOf(cell) ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
