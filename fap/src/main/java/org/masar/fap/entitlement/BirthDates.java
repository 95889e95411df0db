package org.masar.fap.entitlement;

import org.jspecify.annotations.Nullable;
import org.masar.core.time.PartialDate;

/** Copies of facts with another birth date. */
final class BirthDates {

    private BirthDates() {}

    static FamilyFacts with(FamilyFacts facts, @Nullable PartialDate ofSponsor, @Nullable PartialDate ofApplicant) {
        FamilyFacts changed = ofSponsor == null ? facts : Copies.with(facts, "sponsor.birthDate", ofSponsor);
        return ofApplicant == null ? changed : Copies.with(changed, "applicant.birthDate", ofApplicant);
    }
}
