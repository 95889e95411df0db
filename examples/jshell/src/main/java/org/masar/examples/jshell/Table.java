package org.masar.examples.jshell;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.masar.core.json.Json;
import org.masar.core.message.Language;

/**
 * Rows and columns, as in a data frame. Immutable: every step gives a new table, and the old one stays. Prints its first
 * rows, aligned.
 *
 * <pre>{@code
 * Table scores = Ask.all(Avrr::sustainability, surveys).table();
 * scores.filter("bands.composite", "LIGHT").sortDown("composite").head(5);
 * scores.groupBy("governorate").suppress().share("bands.composite", "LIGHT");
 * }</pre>
 */
public final class Table {

    private static final int SHOWN = 20;

    private final ImmutableList<String> columns;
    private final ImmutableList<Row> rows;
    private final int shown;

    private Table(Iterable<String> columns, Iterable<Row> rows, int shown) {
        this.columns = ImmutableList.copyOf(columns);
        this.rows = ImmutableList.copyOf(rows);
        this.shown = shown;
    }

    /**
     * A table of rows.
     *
     * @param rows in their order; the columns are those of all rows, in the order they first come
     * @return the table
     */
    public static Table of(Row... rows) {
        return ofRows(Arrays.asList(rows));
    }

    /**
     * A row for each of many things.
     *
     * @param items in their order
     * @param row the row of one
     * @param <T> what they are
     * @return the table
     */
    public static <T> Table of(Iterable<T> items, Function<? super T, Row> row) {
        return ofRows(ImmutableList.copyOf(Iterables.transform(items, row::apply)));
    }

    static Table ofRows(List<Row> rows) {
        Set<String> names = new LinkedHashSet<>();
        rows.forEach(row -> names.addAll(row.names()));
        return new Table(names, rows, SHOWN);
    }

    static Table of(List<String> columns, List<Row> rows) {
        return new Table(columns, rows, SHOWN);
    }

    /**
     * Reads a CSV file: UTF-8, names of the columns in the first row, quotes where needed. A column in which everything is
     * a plain number becomes numbers; codes like {@code 007} stay texts. An empty cell is unknown.
     *
     * @param file path of the file
     * @return the table
     * @throws UncheckedIOException if it cannot be read
     */
    public static Table read(String file) {
        return CsvFile.read(Path.of(file)).table();
    }

    /**
     * How many rows.
     *
     * @return 0 or more
     */
    public int size() {
        return rows.size();
    }

    /**
     * The names of the columns.
     *
     * @return in order
     */
    public ImmutableList<String> columns() {
        return columns;
    }

    /**
     * The rows.
     *
     * @return in order
     */
    public ImmutableList<Row> rows() {
        return rows;
    }

    /**
     * Something of every row.
     *
     * @param of what
     * @param <T> its type
     * @return in the order of the rows
     */
    public <T> ImmutableList<T> map(Function<Row, T> of) {
        return rows.stream().map(of).collect(ImmutableList.toImmutableList());
    }

    /**
     * The rows that pass a test.
     *
     * @param test says which
     * @return a shorter table
     */
    public Table filter(Predicate<Row> test) {
        return new Table(columns, rows.stream().filter(test).toList(), shown);
    }

    /**
     * The rows with this value.
     *
     * @param column name of a column
     * @param value a code, text, number or truth value; codes may be given as text
     * @return a shorter table
     */
    public Table filter(String column, Object value) {
        known(column);
        return filter(row -> row.is(column, value));
    }

    /**
     * The table with one column more, or with other values in one.
     *
     * @param column its name
     * @param of its value; null is unknown
     * @return a wider table
     */
    public Table with(String column, Function<Row, ? extends @Nullable Object> of) {
        Set<String> names = new LinkedHashSet<>(columns);
        names.add(column);
        return new Table(
                names, rows.stream().map(row -> row.with(column, of.apply(row))).toList(), shown);
    }

    /**
     * Some columns.
     *
     * @param names in the order wanted
     * @return a narrower table
     */
    public Table select(String... names) {
        known(names);
        return new Table(
                Arrays.asList(names),
                rows.stream()
                        .map(row -> {
                            Map<String, @Nullable Object> cells = new LinkedHashMap<>();
                            for (String name : names) {
                                cells.put(name, row.get(name));
                            }
                            return Row.of(cells);
                        })
                        .toList(),
                shown);
    }

    /**
     * Sorts by a column, least first; what is unknown comes last. Rows that are alike keep their order.
     *
     * @param column name of a column
     * @return the sorted table
     */
    public Table sort(String column) {
        return sorted(column, Table::compare);
    }

    /**
     * Sorts by a column, greatest first; what is unknown comes last. Rows that are alike keep their order.
     *
     * @param column name of a column
     * @return the sorted table
     */
    public Table sortDown(String column) {
        return sorted(column, Collections.reverseOrder(Table::compare));
    }

    private Table sorted(String column, Comparator<Object> order) {
        known(column);
        List<Row> sorted = new ArrayList<>(rows);
        sorted.sort(Comparator.comparing(row -> row.get(column), Comparator.nullsLast(order)));
        return new Table(columns, sorted, shown);
    }

    /** Numbers by size, other things by their text, numbers before texts. */
    static int compare(Object a, Object b) {
        if (a instanceof Number one && b instanceof Number other) {
            return Double.compare(one.doubleValue(), other.doubleValue());
        }
        if (a instanceof Number || b instanceof Number) {
            return a instanceof Number ? -1 : 1;
        }
        return Cells.plain(a).compareTo(Cells.plain(b));
    }

    /**
     * The first rows.
     *
     * @param most how many
     * @return a shorter table
     */
    public Table head(int most) {
        return new Table(columns, rows.subList(0, Math.min(most, rows.size())), Math.max(shown, most));
    }

    /**
     * The same table, printing more rows or fewer.
     *
     * @param most how many rows to print
     * @return the table
     */
    public Table show(int most) {
        return new Table(columns, rows, most);
    }

    /**
     * How often each combination of values comes, most often first.
     *
     * @param names names of columns
     * @return these columns and {@code n}
     */
    public Table count(String... names) {
        return groupBy(names).count().sortDown("n");
    }

    /**
     * The share of rows with this value, with its Wilson interval.
     *
     * @param column name of a column
     * @param value as for {@link #filter(String, Object)}
     * @return one row, as {@link Groups#share(String, Object)} gives it
     */
    public Table share(String column, Object value) {
        return groupBy().share(column, value);
    }

    /**
     * Parts the rows by their values.
     *
     * @param names names of columns; none takes all rows as one group
     * @return the groups
     */
    public Groups groupBy(String... names) {
        known(names);
        return new Groups(this, ImmutableList.copyOf(names));
    }

    /**
     * Writes a CSV file: UTF-8, comma, names of the columns first, numbers in full.
     *
     * @param file path of the file; one that exists is replaced
     * @return this table
     * @throws UncheckedIOException if it cannot be written
     */
    public Table csv(String file) {
        write(file, CsvFile.text(columns, rows));
        return this;
    }

    /**
     * The table as JSON: a list of objects, unknown values left out.
     *
     * @return one line
     */
    public String json() {
        return Json.write(
                rows.stream()
                        .map(row -> {
                            Map<String, Object> cells = new LinkedHashMap<>();
                            for (String column : columns) {
                                Object value = row.get(column);
                                if (value != null) {
                                    cells.put(
                                            column,
                                            value instanceof Number || value instanceof Boolean
                                                    ? value
                                                    : Cells.plain(value));
                                }
                            }
                            return cells;
                        })
                        .toList(),
                null);
    }

    /**
     * Draws the table: intervals where it has {@code lower} and {@code upper}, lines where it has several columns of
     * numbers over an ordered first column of numbers, else bars of the last column of numbers.
     *
     * @param file path of the SVG file; one that exists is replaced
     * @param title what is shown
     * @return this table
     * @throws UncheckedIOException if it cannot be written
     */
    public Table svg(String file, String title) {
        return svg(file, title, "en");
    }

    /**
     * Draws the table for readers of a language: its direction and its digits.
     *
     * @param file path of the SVG file; one that exists is replaced
     * @param title what is shown
     * @param language language tag
     * @return this table
     * @throws UncheckedIOException if it cannot be written
     */
    public Table svg(String file, String title, String language) {
        write(file, Pictures.of(this, title).svg(Language.match(language).language()));
        return this;
    }

    private static void write(String file, String text) {
        try {
            Files.writeString(Path.of(file), text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a column holds numbers and nothing else. */
    boolean isNumeric(String column) {
        List<Object> known = rows.stream()
                .map(row -> row.get(column))
                .filter(Objects::nonNull)
                .toList();
        return !known.isEmpty() && known.stream().allMatch(Number.class::isInstance);
    }

    final void known(String... names) {
        ImmutableSet<String> have = ImmutableSet.copyOf(columns);
        for (String name : names) {
            if (!have.contains(name)) {
                throw new IllegalArgumentException("no column " + name + "; there are: " + String.join(", ", columns));
            }
        }
    }

    /** The first rows, aligned as a terminal shows them; columns that find no room are named below. */
    @Override
    public String toString() {
        return Printed.of(this, shown);
    }
}
