package org.masar.policing.directory;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.masar.core.json.Problem;

/** Collects what is wrong with a directory. */
final class Findings {

    /** Broken input can have a defect in every cell; beyond this they are counted, not kept. */
    private static final int MOST_KEPT = 100_000;

    private static final Comparator<Defect> ORDER = Comparator.comparing(
                    Defect::table, Comparator.nullsFirst(Comparator.<String>naturalOrder()))
            .thenComparing(Defect::row, Comparator.nullsFirst(Comparator.<Integer>naturalOrder()))
            .thenComparing(Defect::pointer, Comparator.nullsFirst(Comparator.<String>naturalOrder()))
            .thenComparing(Defect::column, Comparator.nullsFirst(Comparator.<String>naturalOrder()))
            .thenComparing(Defect::code);

    private final List<Defect> errors = new ArrayList<>();
    private final List<Defect> warnings = new ArrayList<>();
    private final TreeMap<String, Integer> counts = new TreeMap<>();
    private boolean valid = true;

    /** A defect of a row; the column says where in it. For nested JSON a cell has its own pointer. */
    void add(DefectCode code, Table table, Row row, @Nullable String column, boolean cell) {
        boolean error = code.isError() && (code != DefectCode.MISSING_VALUE || row.pointer() != null);
        String pointer = row.pointer();
        Defect defect = pointer == null
                ? new Defect(code, table.name(), row.number(), column, null)
                : new Defect(code, null, null, null, cell && column != null ? pointer + Problem.at(column) : pointer);
        add(defect, error);
    }

    /** A defect of a table or of one of its lines. */
    void addTable(DefectCode code, String table, @Nullable Integer row) {
        add(new Defect(code, table, row, null, null), code.isError());
    }

    private void add(Defect defect, boolean error) {
        counts.merge(defect.code().name(), 1, Integer::sum);
        valid &= !error;
        List<Defect> list = error ? errors : warnings;
        if (list.size() < MOST_KEPT) {
            list.add(defect);
        }
    }

    ImportReport report(
            String version,
            ImmutableSortedMap<String, DirectoryImportAnswer.TableCount> tables,
            ImmutableSortedMap<String, DirectoryImportAnswer.Reference> references,
            DirectoryImportAnswer.Counts things) {
        return new ImportReport(
                version,
                valid,
                tables,
                references,
                things,
                ImmutableSortedMap.copyOfSorted(counts),
                ImmutableList.sortedCopyOf(ORDER, errors),
                ImmutableList.sortedCopyOf(ORDER, warnings));
    }
}
