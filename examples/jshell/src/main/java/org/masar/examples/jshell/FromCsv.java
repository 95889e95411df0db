package org.masar.examples.jshell;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.masar.core.json.Parsed;
import org.masar.core.json.Problem;
import org.masar.core.message.PlainInput;

/**
 * Requests from a spreadsheet: says which column is which fact, and what the words in it mean. What cannot be understood is
 * rejected with its row and column, and the rest is there to work with.
 *
 * <pre>{@code
 * FromCsv.Read<Respondent> read = FromCsv.of(Respondent.class)
 *         .column("id", "Case")
 *         .column("answers.FOOD_REDUCTION", "Cut meals?", Map.of("No", "never", "Yes", "often"))
 *         .read("survey.csv");
 * read.rejected();
 * }</pre>
 *
 * @param <Q> record of the request
 */
public final class FromCsv<Q> {

    private record Column(String path, String header, ImmutableMap<String, String> words) {}

    /**
     * What a file held.
     *
     * @param requests of the rows that were understood, in order
     * @param rejected of the others: row (1 is the first under the header), column, and what is wrong; never the value
     * @param <Q> record of the request
     */
    public record Read<Q>(ImmutableList<Q> requests, Table rejected) {
        @Override
        public String toString() {
            return requests.size() + " requests" + (rejected.size() == 0 ? "" : "; rejected:\n" + rejected);
        }
    }

    private final Draft<Q> start;
    private final ImmutableList<Column> columns;

    private FromCsv(Draft<Q> start, ImmutableList<Column> columns) {
        this.start = start;
        this.columns = columns;
    }

    /**
     * Begins.
     *
     * @param type record of the request
     * @param <Q> the same
     * @return no column yet
     */
    public static <Q> FromCsv<Q> of(Class<Q> type) {
        return new FromCsv<>(Draft.of(type), ImmutableList.of());
    }

    /**
     * A fact that is the same in every row.
     *
     * @param path as for {@link Draft#set}
     * @param value as there
     * @return one step further
     */
    public FromCsv<Q> set(String path, Object value) {
        return new FromCsv<>(start.set(path, value), columns);
    }

    /**
     * A column that holds a fact as the request wants it.
     *
     * @param path as for {@link Draft#set}
     * @param header name of the column; letters may be upper or lower case, Arabic letters of any keyboard
     * @return one step further
     */
    public FromCsv<Q> column(String path, String header) {
        return column(path, header, Map.of());
    }

    /**
     * A column whose words must be translated.
     *
     * @param path as for {@link Draft#set}
     * @param header name of the column
     * @param words what stands in the file, and what it means; a word that is not among them is taken as it is
     * @return one step further
     */
    public FromCsv<Q> column(String path, String header, Map<String, String> words) {
        return new FromCsv<>(
                start,
                ImmutableList.<Column>builder()
                        .addAll(columns)
                        .add(new Column(path, header, ImmutableMap.copyOf(words)))
                        .build());
    }

    /**
     * Reads a file. An empty cell is unknown.
     *
     * @param file path of a CSV file, UTF-8, names of the columns in the first row
     * @return requests and what was rejected
     * @throws IllegalArgumentException if a column is not there; the text names those that are
     */
    public Read<Q> read(String file) {
        CsvFile csv = CsvFile.read(Path.of(file));
        Map<Column, Integer> places = new LinkedHashMap<>();
        for (Column column : columns) {
            places.put(column, place(column, csv.header()));
        }
        ImmutableList.Builder<Q> requests = ImmutableList.builder();
        List<Row> rejected = new ArrayList<>();
        for (int row = 0; row < csv.rows().size(); row++) {
            Parsed<Q> parsed = parse(csv, row, places);
            if (parsed.problems().isEmpty()) {
                requests.add(parsed.value());
            }
            for (Problem problem : parsed.problems()) {
                Column column = at(problem);
                rejected.add(Row.of(
                        "row",
                        row + 1,
                        "column",
                        column == null ? problem.pointer() : column.header(),
                        "problem",
                        Words.problem(problem)));
            }
        }
        return new Read<>(requests.build(), Table.ofRows(rejected));
    }

    private static int place(Column column, List<String> header) {
        String wanted = PlainInput.header(column.header());
        for (int i = 0; i < header.size(); i++) {
            if (PlainInput.header(header.get(i)).equals(wanted)) {
                return i;
            }
        }
        throw new IllegalArgumentException(
                "no column " + column.header() + "; there are: " + String.join(", ", header));
    }

    /** Everything is text at first; where the request wants another type, the text is read as one. */
    private Parsed<Q> parse(CsvFile csv, int row, Map<Column, Integer> places) {
        Draft<Q> draft = start;
        Map<Column, String> cells = new LinkedHashMap<>();
        for (Map.Entry<Column, Integer> place : places.entrySet()) {
            String cell = csv.cell(row, place.getValue());
            if (!cell.isEmpty()) {
                String word = place.getKey().words().getOrDefault(cell, cell);
                cells.put(place.getKey(), word);
                draft = draft.set(place.getKey().path(), word);
            }
        }
        Parsed<Q> parsed = draft.read();
        for (Problem problem : parsed.problems()) {
            Column column = at(problem);
            Object other = column == null ? null : otherType(problem, cells.get(column));
            if (column != null && other != null) {
                draft = draft.set(column.path(), other);
            }
        }
        return parsed.problems().isEmpty() ? parsed : draft.read();
    }

    private static @Nullable Object otherType(Problem problem, @Nullable String cell) {
        if (cell == null) {
            return null;
        }
        if (problem.code() == Problem.Code.BAD_VALUE) {
            return PlainInput.date(cell).map(Object.class::cast).orElse(null);
        }
        if (problem.code() != Problem.Code.WRONG_TYPE) {
            return null;
        }
        if (cell.equalsIgnoreCase("true") || cell.equalsIgnoreCase("false")) {
            return Boolean.valueOf(cell);
        }
        Optional<BigDecimal> number = PlainInput.number(cell);
        return number.isPresent() ? number.get() : null;
    }

    private @Nullable Column at(Problem problem) {
        String pointer = problem.pointer();
        for (Column column : columns) {
            String place = "/" + column.path().replace('.', '/');
            if (pointer.equals(place) || pointer.startsWith(place + "/")) {
                return column;
            }
        }
        return null;
    }

    /** Which columns are read. */
    @Override
    public String toString() {
        return Table.of(columns, column -> Row.of("fact", column.path(), "column", column.header()))
                .toString();
    }
}
