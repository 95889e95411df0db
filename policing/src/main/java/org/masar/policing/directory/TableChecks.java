package org.masar.policing.directory;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.masar.policing.directory.HsdsFields.Field;

/** Looks at each row by itself and at its links: what is wrong is told, what cannot be used is rejected. */
final class TableChecks {

    private static final ImmutableSet<Kind> NEED_ID =
            ImmutableSet.of(Kind.ORGANIZATIONS, Kind.SERVICES, Kind.LOCATIONS);

    private final Source source;
    private final Findings findings;
    private final boolean strict;
    private final boolean first;
    private final boolean third;

    private TableChecks(Source source, String version, boolean strict) {
        this.source = source;
        this.findings = source.findings();
        this.strict = strict;
        this.first = version.startsWith("1");
        this.third = version.startsWith("3");
    }

    static void run(Source source, String version, boolean strict) {
        TableChecks checks = new TableChecks(source, version, strict);
        for (Table table : source.tables()) {
            if (table.kind() != Kind.OTHER) {
                checks.table(table);
            }
        }
        checks.cycles(Kind.ORGANIZATIONS, "parent_organization_id");
        checks.cycles(Kind.TAXONOMY_TERMS, "parent_id");
        checks.cycles(Kind.TAXONOMY, "parent_id");
    }

    private void table(Table table) {
        Set<String> unknown = new HashSet<>();
        ImmutableMap<String, Field> fields = third ? HsdsFields.of(table.kind()) : ImmutableMap.of();
        for (Row row : table.rows()) {
            if (row.isRejected()) {
                continue;
            }
            ids(table, row);
            references(table, row);
            if (third) {
                unknown(table, row, fields, unknown);
                fields.forEach((name, field) -> field(table, row, name, field));
            } else {
                old(table, row);
            }
            if (source.isNested()
                    && table.kind() == Kind.SERVICE_CAPACITIES
                    && row.get("unit_id").isEmpty()) {
                findings.add(DefectCode.MISSING_VALUE, table, row, "unit", true);
            }
            row.misshapen().forEach(name -> {
                if (!third || fields.containsKey(name)) {
                    findings.add(DefectCode.WRONG_TYPE, table, row, name, true);
                } else {
                    findings.add(DefectCode.UNKNOWN_FIELD_KEPT, table, row, name, true);
                }
            });
        }
    }

    private void ids(Table table, Row row) {
        if (row.get("id").isEmpty()) {
            if (row.pointer() == null) {
                findings.add(DefectCode.BLANK_ID, table, row, "id", true);
            }
            if (NEED_ID.contains(table.kind())) {
                row.reject();
            }
        } else if (table.withId(row.get("id")) > 1) {
            findings.add(DefectCode.REPEATED_ID, table, row, "id", true);
        }
    }

    /** Nested objects are linked by where they stand; only what a column says can dangle. */
    private void references(Table table, Row row) {
        if (source.isNested()) {
            return;
        }
        for (String column : table.columns()) {
            Kind target = table.kind().target(column);
            if (target != null && !row.get(column).isEmpty() && !exists(target, row.get(column))) {
                findings.add(DefectCode.DANGLING_REFERENCE, table, row, column, true);
            }
        }
        Iterable<String> parents = table.kind().parents(first);
        boolean orphan = parents.iterator().hasNext();
        for (String column : parents) {
            Kind target = table.kind().target(column);
            orphan &= target == null || row.get(column).isEmpty() || !exists(target, row.get(column));
        }
        if (orphan) {
            findings.add(DefectCode.ORPHAN_ROW, table, row, null, false);
            row.reject();
        }
    }

    private boolean exists(Kind target, String id) {
        Table table = source.table(target);
        return table != null && table.withId(id) > 0;
    }

    private void unknown(Table table, Row row, ImmutableMap<String, Field> fields, Set<String> told) {
        for (Map.Entry<String, String> cell : row.cells().entrySet()) {
            if (!fields.containsKey(cell.getKey())
                    && !cell.getValue().isEmpty()
                    && table.kind().target(cell.getKey()) == null
                    && (row.pointer() != null || told.add(cell.getKey()))) {
                findings.add(DefectCode.UNKNOWN_FIELD_KEPT, table, row, cell.getKey(), true);
            }
        }
    }

    private void field(Table table, Row row, String name, Field field) {
        boolean json = row.pointer() != null;
        String text = json && !row.cells().containsKey(name) ? "" : row.get(name);
        if (text.isEmpty() && !(json && row.cells().containsKey(name))) {
            if (field.required()
                    && (json || !name.equals("id"))
                    && !row.misshapen().contains(name)) {
                findings.add(DefectCode.MISSING_VALUE, table, row, name, true);
            }
            return;
        }
        if (!field.codes().isEmpty() && !field.codes().contains(text)) {
            findings.add(DefectCode.BAD_ENUM, table, row, name, true);
        } else if (name.equals("wkst") && !text.isEmpty() && Weekdays.parse(text) == null) {
            findings.add(DefectCode.BAD_ENUM, table, row, name, true);
        } else if (field.form().equals("number") && !text.isEmpty() && !HsdsFields.isNumber(text)) {
            findings.add(DefectCode.WRONG_TYPE, table, row, name, true);
        } else if (strict && !text.isEmpty()) {
            if (isId(name) && !HsdsFields.isUuid(text)) {
                findings.add(DefectCode.NOT_UUID, table, row, name, true);
            } else if (!HsdsFields.fits(field.form(), text)) {
                findings.add(DefectCode.BAD_FORMAT, table, row, name, true);
            }
        }
    }

    private static boolean isId(String name) {
        return name.equals("id") || (name.endsWith("_id") && !name.equals("tax_id"));
    }

    /** HSDS 1.x and 2.x have no JSON schema: the codes and numbers that decide something are looked at. */
    private void old(Table table, Row row) {
        if (table.kind() == Kind.SERVICES && table.columns().contains("status")) {
            String status = row.get("status");
            if (status.isEmpty()) {
                findings.add(DefectCode.MISSING_VALUE, table, row, "status", true);
            } else if (!ServiceDirectory.STATUS.contains(status)) {
                findings.add(DefectCode.BAD_ENUM, table, row, "status", true);
            }
        }
        number(table, row, Kind.LOCATIONS, "latitude");
        number(table, row, Kind.LOCATIONS, "longitude");
        if (table.kind() == Kind.SCHEDULES) {
            HsdsFields.of(Kind.SCHEDULES).forEach((name, field) -> {
                if (!row.get(name).isEmpty()
                        && !field.codes().isEmpty()
                        && !field.codes().contains(row.get(name))) {
                    findings.add(DefectCode.BAD_ENUM, table, row, name, true);
                }
            });
        }
        if (strict) {
            text(table, row, "email", "email");
            text(table, row, "url", "uri");
        }
    }

    private void number(Table table, Row row, Kind kind, String name) {
        if (table.kind() == kind && !row.get(name).isEmpty() && !HsdsFields.isNumber(row.get(name))) {
            findings.add(DefectCode.WRONG_TYPE, table, row, name, true);
        }
    }

    private void text(Table table, Row row, String name, String form) {
        if (!row.get(name).isEmpty() && !HsdsFields.fits(form, row.get(name))) {
            findings.add(DefectCode.BAD_FORMAT, table, row, name, true);
        }
    }

    /** Those that are their own ancestors. Each row has one parent, so the way up ends or goes round. */
    private void cycles(Kind kind, String column) {
        Table table = source.table(kind);
        if (table == null) {
            return;
        }
        Map<String, String> parents = new HashMap<>();
        table.rows().forEach(row -> parents.putIfAbsent(row.key(), row.get(column)));
        Set<String> clear = new HashSet<>();
        Set<String> round = new HashSet<>();
        for (Row row : table.rows()) {
            Set<String> way = new LinkedHashSet<>();
            @Nullable String at = row.key();
            while (at != null && !at.isEmpty() && !clear.contains(at) && !round.contains(at) && way.add(at)) {
                at = parents.get(at);
            }
            if (at != null && way.contains(at)) {
                boolean in = false;
                for (String id : way) {
                    in |= id.equals(at);
                    (in ? round : clear).add(id);
                }
            } else {
                clear.addAll(way);
            }
        }
        for (Row row : table.rows()) {
            if (round.contains(row.key()) && !row.isRejected()) {
                findings.add(DefectCode.PARENT_CYCLE, table, row, column, true);
            }
        }
    }
}
