package org.masar.fap.entitlement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * May this family member come?
 *
 * @param asOf the day whose law applies
 * @param facts what is known; may be empty
 * @param withheld dotted names of facts the person declined: unknown, and never asked again
 */
public record EntitlementRequest(
        @NotNull LocalDate asOf,
        @NotNull @Valid FamilyFacts facts,
        @Nullable List<String> withheld) {
    @Override
    public String toString() {
        return "EntitlementRequest";
    }
}
