package org.masar.fap.hardship;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masar.fap.document.PaperCode;
import org.masar.fap.entitlement.FamilyFacts;

/**
 * What can this family's hardship notice say?
 *
 * @param asOf the day asked about
 * @param facts what is known
 * @param papers papers at hand; absent means none
 */
public record HardshipRequest(
        @NotNull LocalDate asOf,
        @NotNull @Valid FamilyFacts facts,
        @Nullable List<@NotNull PaperCode> papers) {
    @Override
    public String toString() {
        return "HardshipRequest";
    }
}
