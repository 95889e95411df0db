package org.masar.policing.directory;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tables of a directory as read, before anything is made of them. */
final class Source {

    private final List<Table> tables = new ArrayList<>();
    private final Map<Kind, Table> byKind = new EnumMap<>(Kind.class);
    private final Findings findings = new Findings();
    private final boolean nested;

    Source(boolean nested) {
        this.nested = nested;
    }

    /** Whether it was nested JSON, where objects stand in each other and have pointers. */
    boolean isNested() {
        return nested;
    }

    List<Table> tables() {
        return tables;
    }

    Findings findings() {
        return findings;
    }

    @Nullable
    Table table(Kind kind) {
        return byKind.get(kind);
    }

    List<Row> rows(Kind kind) {
        Table table = byKind.get(kind);
        return table == null ? List.of() : table.rows();
    }

    /** A table of this name; of two with the same kind the first is used. */
    Table open(String name) {
        Kind kind = Kind.of(name);
        Table table = new Table(name, kind);
        tables.add(table);
        if (kind != Kind.OTHER) {
            byKind.putIfAbsent(kind, table);
        }
        return table;
    }

    /** The table of a kind, made at need. */
    Table of(Kind kind) {
        Table table = byKind.get(kind);
        if (table == null) {
            table = new Table(kind.usual(), kind);
            tables.add(table);
            byKind.put(kind, table);
        }
        return table;
    }

    /** The version that tables and columns look like. */
    String version() {
        if (has(Kind.TEMPLATE)) {
            return "template";
        } else if (has(Kind.REGULAR_SCHEDULES)
                || has(Kind.HOLIDAY_SCHEDULES)
                || has(Kind.SERVICES_TAXONOMY)
                || (has(Kind.TAXONOMY) && !has(Kind.TAXONOMY_TERMS))) {
            return "1.1";
        } else if (has(Kind.SERVICE_CAPACITIES) || has(Kind.UNITS) || has(Kind.URLS)) {
            return "3.1";
        } else if (has(Kind.SERVICE_ATTRIBUTES)
                || has(Kind.OTHER_ATTRIBUTES)
                || has(Kind.PHYSICAL_ADDRESSES)
                || has(Kind.POSTAL_ADDRESSES)
                || has(Kind.ELIGIBILITY)
                || has(Kind.PAYMENTS_ACCEPTED)) {
            return has(Kind.SCHEDULES) || has(Kind.SERVICE_ATTRIBUTES) || has(Kind.OTHER_ATTRIBUTES) ? "2.0" : "1.1";
        }
        Table places = table(Kind.SERVICE_AT_LOCATION);
        return !nested && places != null && places.name().startsWith("services") ? "1.1" : "3.0";
    }

    private boolean has(Kind kind) {
        return byKind.containsKey(kind);
    }
}
