package org.masar.fap.triage;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masar.fap.entitlement.FamilyFacts;

/**
 * In which order?
 *
 * @param asOf the day asked about
 * @param cases the cases; may be empty
 * @param perWeek how many appointments there are in a week; without it there is no plan
 * @param firstWeek Monday of the first week of the plan; absent means the first Monday on or after {@code asOf}
 */
public record TriageRequest(
        @NotNull LocalDate asOf,
        @NotNull List<@Valid Case> cases,
        @Nullable @Min(1) Integer perWeek,
        @Nullable LocalDate firstWeek) {

    /**
     * A case.
     *
     * @param id its name in the caller's file
     * @param facts what is known
     * @param registeredOn day of registration; null if unknown
     */
    public record Case(
            @NotNull @Size(min = 1) String id,
            @NotNull @Valid FamilyFacts facts,
            @Nullable LocalDate registeredOn) {
        @Override
        public String toString() {
            return "Case";
        }
    }

    @Override
    public String toString() {
        return "TriageRequest";
    }
}
