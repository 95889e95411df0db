package org.masar.fap.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masar.fap.entitlement.FamilyFacts;

/**
 * Is the file complete?
 *
 * @param asOf the day asked about
 * @param facts what is known of the family; the appointment is {@code application.appointmentOn}
 * @param have the papers at hand; absent means none
 */
public record DocumentsRequest(
        @NotNull LocalDate asOf,
        @NotNull @Valid FamilyFacts facts,
        @Nullable List<@Valid Held> have) {

    /**
     * A paper at hand.
     *
     * @param code which
     * @param issuedOn day of issue, of a certificate the day of the examination; null if unknown
     * @param validUntil last day of validity; null if it has none or it is unknown
     * @param original whether it is the original; null counts as yes
     * @param translated whether a German translation is fixed to it; null if unknown
     * @param certified whether it is over-certified or legalised; null if unknown
     */
    public record Held(
            @NotNull PaperCode code,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate validUntil,
            @Nullable Boolean original,
            @Nullable Boolean translated,
            @Nullable Boolean certified) {
        @Override
        public String toString() {
            return "Held";
        }
    }

    @Override
    public String toString() {
        return "DocumentsRequest";
    }
}
