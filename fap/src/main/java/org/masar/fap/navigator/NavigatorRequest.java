package org.masar.fap.navigator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masar.fap.entitlement.FamilyFacts;

/**
 * Where the conversation stands.
 *
 * @param asOf the day whose law applies
 * @param facts the answers so far; may be empty, and may hold facts nobody asked for
 * @param withheld dotted names of facts the person declined: never asked again
 * @param notKnown dotted names of facts the person does not know: not asked again
 */
public record NavigatorRequest(
        @NotNull LocalDate asOf,
        @NotNull @Valid FamilyFacts facts,
        @Nullable List<String> withheld,
        @Nullable List<String> notKnown) {
    @Override
    public String toString() {
        return "NavigatorRequest";
    }
}
