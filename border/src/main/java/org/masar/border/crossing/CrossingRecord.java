package org.masar.border.crossing;

import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One crossing as a post recorded it. Prints as its type only.
 *
 * @param recordId unique; a record that comes again has the same
 * @param post where
 * @param personKey the register's key of the person, not a name
 * @param direction into the country or out of it
 * @param at the post's clock
 * @param sequence running number of the post; wins over a wrong clock
 * @param documentType as in the document
 * @param documentIssuer issuing State
 * @param documentNumber as in the document
 */
public record CrossingRecord(
        @NotNull String recordId,
        @NotNull String post,
        @NotNull String personKey,
        @NotNull Direction direction,
        @NotNull OffsetDateTime at,
        @Nullable Long sequence,
        @Nullable String documentType,
        @Nullable String documentIssuer,
        @Nullable String documentNumber) {

    /** Which way. */
    public enum Direction {
        /** Into the country. */
        ENTRY,
        /** Out of it. */
        EXIT
    }

    @Override
    public String toString() {
        return "CrossingRecord";
    }
}
