package org.masar.border.passenger;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A record to be written. Prints as its type only.
 *
 * @param record the message, with the others of its interchange under {@code further}; counts and findings have no part
 * @param preparedAt when the interchange is made up; written as the local time of its offset
 * @param syntax separators; UNOA if absent
 * @param groups whether UNG and UNE are written; true if absent
 */
public record PassengersWriteRequest(
        @NotNull @Valid PassengerMessage record,
        @NotNull OffsetDateTime preparedAt,
        @Nullable Syntax syntax,
        @Nullable Boolean groups) {

    /** How segments end. */
    public enum Syntax {
        /** With an apostrophe; syntax identifier UNOA, version 4. */
        UNOA,
        /** With a quotation mark; syntax identifier SIRE. */
        SIRE
    }

    @Override
    public String toString() {
        return "PassengersWriteRequest";
    }
}
