package org.masar.fap.filing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.masar.fap.entitlement.FamilyFacts;

/**
 * Where and how can this family file?
 *
 * @param asOf the day asked about
 * @param facts what is known; may be empty
 * @param entry days of a sponsored entry to the Kurdistan Region, as far as they are known; absent if it was not asked for
 */
public record FilingRequest(
        @NotNull LocalDate asOf,
        @NotNull @Valid FamilyFacts facts,
        @Nullable EntryDates entry) {
    @Override
    public String toString() {
        return "FilingRequest";
    }
}
