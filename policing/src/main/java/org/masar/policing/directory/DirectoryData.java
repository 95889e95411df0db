package org.masar.policing.directory;

import org.jspecify.annotations.Nullable;

/**
 * Data that stand in a request instead of a file.
 *
 * @param directory a directory as JSON: {@code rows} of the spreadsheet, {@code tables} of HSDS, or nested HSDS 3.x
 */
public record DirectoryData(@Nullable DirectoryJson directory) {

    @Override
    public String toString() {
        return "DirectoryData";
    }
}
