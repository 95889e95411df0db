package org.masar.border.screening;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One traveller and one entry of a list. Prints as its type only.
 *
 * @param person the traveller
 * @param entry the entry
 * @param asOf day of screening, for the record; it changes nothing
 */
public record ScreeningCompareRequest(
        @NotNull @Valid ScreenedPerson person,
        @NotNull @Valid ListedEntry entry,
        @Nullable LocalDate asOf) {

    /**
     * The type only.
     *
     * @return the type's name
     */
    @Override
    public String toString() {
        return "ScreeningCompareRequest";
    }
}
