package org.masar.policing.directory;

import com.google.common.collect.ImmutableSortedMap;
import org.masar.policing.directory.DirectoryImportAnswer.Reference;
import org.masar.policing.directory.DirectoryImportAnswer.TableCount;

/** Counts what an import shows of each table. */
final class TableCounts {

    private TableCounts() {}

    static TableCount of(Table table) {
        int rejected = 0;
        int blank = 0;
        int repeated = 0;
        for (Row row : table.rows()) {
            rejected += row.isRejected() ? 1 : 0;
            blank += row.get("id").isEmpty() ? 1 : 0;
            repeated += table.withId(row.get("id")) > 1 ? 1 : 0;
        }
        int rows = table.rows().size();
        return new TableCount(rows, rows - rejected, rejected, blank, table.distinctIds(), repeated);
    }

    static void references(Source source, Table table, ImmutableSortedMap.Builder<String, Reference> references) {
        for (String column : table.columns()) {
            Kind target = table.kind().target(column);
            if (target != null) {
                Table targets = source.table(target);
                int blank = 0;
                int dangling = 0;
                for (Row row : table.rows()) {
                    String value = row.get(column);
                    blank += value.isEmpty() ? 1 : 0;
                    dangling += !value.isEmpty() && (targets == null || targets.withId(value) == 0) ? 1 : 0;
                }
                references.put(
                        table.name() + "." + column,
                        new Reference(targets == null ? target.usual() : targets.name(), blank, dangling));
            }
        }
    }
}
