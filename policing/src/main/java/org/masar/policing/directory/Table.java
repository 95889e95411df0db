package org.masar.policing.directory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rows of one kind of thing. */
final class Table {

    private final String name;
    private final Kind kind;
    private final Set<String> columns = new LinkedHashSet<>();
    private final List<Row> rows = new ArrayList<>();
    private final Map<String, Integer> ids = new HashMap<>();

    Table(String name, Kind kind) {
        this.name = name;
        this.kind = kind;
    }

    /** As the package calls it, without ending. */
    String name() {
        return name;
    }

    Kind kind() {
        return kind;
    }

    Set<String> columns() {
        return columns;
    }

    List<Row> rows() {
        return rows;
    }

    void add(Row row) {
        rows.add(row);
        columns.addAll(row.cells().keySet());
        if (!row.key().isEmpty()) {
            ids.merge(row.key(), 1, Integer::sum);
        }
    }

    /** How many rows have this id. */
    int withId(String id) {
        return ids.getOrDefault(id, 0);
    }

    int distinctIds() {
        return ids.size();
    }
}
