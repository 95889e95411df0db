package org.masar.policing.directory;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;

/**
 * What came of reading a directory.
 *
 * @param version the version read; {@code template} for the spreadsheet
 * @param valid whether no defect is an error
 * @param tables by name in the package, without ending; none for nested JSON
 * @param references by table and column, with a dot between; none for nested JSON
 * @param counts things loaded
 * @param defectCounts by code, only those that occur
 * @param errors defects that make it invalid, by table, row, column or by pointer
 * @param warnings the other defects, in the same order
 */
public record DirectoryImportAnswer(
        String version,
        boolean valid,
        ImmutableSortedMap<String, TableCount> tables,
        ImmutableSortedMap<String, Reference> references,
        Counts counts,
        ImmutableSortedMap<String, Integer> defectCounts,
        ImmutableList<Defect> errors,
        ImmutableList<Defect> warnings) {

    /**
     * A table in numbers.
     *
     * @param rows rows read: loaded and rejected
     * @param loaded rows used
     * @param rejected rows not used
     * @param blankIds rows without an id
     * @param distinctIds different ids
     * @param repeatedIds rows whose id stands in more than one row
     */
    public record TableCount(int rows, int loaded, int rejected, int blankIds, int distinctIds, int repeatedIds) {

        @Override
        public String toString() {
            return "TableCount";
        }
    }

    /**
     * A column that refers to another table.
     *
     * @param target the table
     * @param blank empty cells
     * @param dangling values that name no row of it
     */
    public record Reference(String target, int blank, int dangling) {

        @Override
        public String toString() {
            return "Reference";
        }
    }

    /**
     * Things loaded.
     *
     * @param organizations organisations
     * @param services services
     * @param locations locations
     * @param servicesAtLocations links of a service to a location
     * @param schedules rows of opening hours, holidays among them
     * @param servicesWithPlace services at a location with usable coordinates
     */
    public record Counts(
            int organizations,
            int services,
            int locations,
            int servicesAtLocations,
            int schedules,
            int servicesWithPlace) {

        @Override
        public String toString() {
            return "Counts";
        }
    }

    /**
     * The answer of a report.
     *
     * @param report the report
     * @param most how many defects of each severity are listed
     */
    static DirectoryImportAnswer of(ImportReport report, int most) {
        return new DirectoryImportAnswer(
                report.version(),
                report.valid(),
                report.tables(),
                report.references(),
                report.counts(),
                report.defectCounts(),
                first(report.errors(), most),
                first(report.warnings(), most));
    }

    private static ImmutableList<Defect> first(ImmutableList<Defect> all, int most) {
        return all.subList(0, Math.min(most, all.size()));
    }

    @Override
    public String toString() {
        return "DirectoryImportAnswer";
    }
}
