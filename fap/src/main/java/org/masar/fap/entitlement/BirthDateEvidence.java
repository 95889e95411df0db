package org.masar.fap.entitlement;

import jakarta.validation.constraints.NotNull;
import org.masar.core.time.PartialDate;

/**
 * A birth date as one paper or statement gives it.
 *
 * @param date the date
 * @param kind where it stands
 */
public record BirthDateEvidence(
        @NotNull PartialDate date, @NotNull EvidenceKind kind) {

    /** Says only what kind of thing it is: the date is personal. */
    @Override
    public String toString() {
        return "BirthDateEvidence";
    }
}
