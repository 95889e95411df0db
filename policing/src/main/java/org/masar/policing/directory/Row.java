package org.masar.policing.directory;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One row of a table, or one object of nested JSON. */
final class Row {

    private final int number;
    private final @Nullable String pointer;
    private final Map<String, String> cells = new LinkedHashMap<>();
    private final Map<String, String> links = new LinkedHashMap<>();
    private final Set<String> misshapen = new LinkedHashSet<>();
    private boolean rejected;

    Row(int number, @Nullable String pointer) {
        this.number = number;
        this.pointer = pointer;
    }

    int number() {
        return number;
    }

    @Nullable
    String pointer() {
        return pointer;
    }

    /** The cell, stripped; empty if there is none. What nesting says counts like a cell. */
    String get(String column) {
        String cell = cells.get(column);
        return cell == null || cell.isEmpty() ? links.getOrDefault(column, "") : cell;
    }

    Map<String, String> cells() {
        return cells;
    }

    /** Columns that hold a list or an object where one value belongs. */
    Set<String> misshapen() {
        return misshapen;
    }

    void put(String column, String text) {
        cells.put(column, text.strip());
    }

    /** A link that follows from where an object stands. */
    void link(String column, String key) {
        links.putIfAbsent(column, key);
    }

    void misshape(String column) {
        misshapen.add(column);
    }

    /** What others refer to it by. */
    String key() {
        String id = get("id");
        return id.isEmpty() && pointer != null ? "\u0000" + pointer : id;
    }

    void reject() {
        rejected = true;
    }

    boolean isRejected() {
        return rejected;
    }
}
