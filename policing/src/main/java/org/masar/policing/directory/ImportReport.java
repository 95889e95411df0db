package org.masar.policing.directory;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;

/** What came of reading a directory; {@link DirectoryImportEngine} shows it. */
record ImportReport(
        String version,
        boolean valid,
        ImmutableSortedMap<String, DirectoryImportAnswer.TableCount> tables,
        ImmutableSortedMap<String, DirectoryImportAnswer.Reference> references,
        DirectoryImportAnswer.Counts counts,
        ImmutableSortedMap<String, Integer> defectCounts,
        ImmutableList<Defect> errors,
        ImmutableList<Defect> warnings) {

    @Override
    public String toString() {
        return "ImportReport";
    }
}
