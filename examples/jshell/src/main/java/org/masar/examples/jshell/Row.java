package org.masar.examples.jshell;

import com.google.common.collect.ImmutableSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One row of a {@link Table}: values by the names of the columns. Immutable. */
public final class Row {

    private final Map<String, @Nullable Object> cells;

    private Row(Map<String, @Nullable Object> cells) {
        this.cells = Collections.unmodifiableMap(cells);
    }

    /**
     * A row.
     *
     * @param namesAndValues name, value, name, value …; null is unknown
     * @return the row
     */
    public static Row of(@Nullable Object... namesAndValues) {
        if (namesAndValues.length % 2 != 0) {
            throw new IllegalArgumentException("a row takes pairs: every name needs its value.");
        }
        Map<String, @Nullable Object> cells = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (!(namesAndValues[i] instanceof String name)) {
                throw new IllegalArgumentException("a row takes pairs, and the name of a column is a text.");
            }
            cells.put(name, namesAndValues[i + 1]);
        }
        return new Row(cells);
    }

    static Row of(Map<String, ? extends @Nullable Object> cells) {
        return new Row(new LinkedHashMap<>(cells));
    }

    ImmutableSet<String> names() {
        return ImmutableSet.copyOf(cells.keySet());
    }

    /**
     * A value.
     *
     * @param column name of a column
     * @return the value, or null if it is unknown
     */
    public @Nullable Object get(String column) {
        return cells.get(column);
    }

    /**
     * A value as text.
     *
     * @param column name of a column
     * @return the text; empty if it is unknown
     */
    public String text(String column) {
        return Cells.plain(get(column));
    }

    /**
     * A value as a number.
     *
     * @param column name of a column
     * @return the number; NaN if it is unknown or no number
     */
    public double number(String column) {
        return get(column) instanceof Number number ? number.doubleValue() : Double.NaN;
    }

    /**
     * Whether a value is this one.
     *
     * @param column name of a column
     * @param value a code, text, number or truth value; codes may be given as text
     * @return false if it is unknown
     */
    public boolean is(String column, Object value) {
        Object cell = get(column);
        if (cell instanceof Number one && value instanceof Number other) {
            return Cells.decimal(one).compareTo(Cells.decimal(other)) == 0;
        }
        return cell != null && Cells.plain(cell).equals(Cells.plain(value));
    }

    /**
     * This row with one value more, or another value.
     *
     * @param column name of the column
     * @param value null is unknown
     * @return the new row
     */
    public Row with(String column, @Nullable Object value) {
        Map<String, @Nullable Object> changed = new LinkedHashMap<>(cells);
        changed.put(column, value);
        return new Row(changed);
    }

    /** The values as a table of one row prints them. */
    @Override
    public String toString() {
        return Table.of(this).toString();
    }
}
