package org.masar.fap.procedure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masar.fap.entitlement.FamilyFacts;
import org.masar.fap.entitlement.ProcedureState;

/**
 * Where does this file stand?
 *
 * @param asOf the day asked about
 * @param facts what is known of the family; without it nothing is frozen and no clock is shown
 * @param events what happened, in the order in which it was recorded; a file begins as INFORMED
 */
public record ProcedureRequest(
        @NotNull LocalDate asOf,
        @Nullable @Valid FamilyFacts facts,
        @NotNull List<@Valid Event> events) {

    /**
     * Something that happened.
     *
     * @param to the state it led to
     * @param on the day
     */
    public record Event(@NotNull ProcedureState to, @NotNull LocalDate on) {
        @Override
        public String toString() {
            return "Event";
        }
    }

    @Override
    public String toString() {
        return "ProcedureRequest";
    }
}
