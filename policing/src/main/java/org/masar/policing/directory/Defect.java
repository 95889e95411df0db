package org.masar.policing.directory;

import org.jspecify.annotations.Nullable;

/**
 * Something wrong with a directory, and where. Holds no value of it.
 *
 * @param code what
 * @param table the table, without ending; absent in nested JSON
 * @param row the row, 1 is the first one of data
 * @param column the column; absent if the whole row is meant
 * @param pointer RFC 6901 pointer into nested JSON; absent in tables
 */
public record Defect(
        DefectCode code,
        @Nullable String table,
        @Nullable Integer row,
        @Nullable String column,
        @Nullable String pointer) {

    @Override
    public String toString() {
        return "Defect";
    }
}
