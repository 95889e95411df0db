package org.masar.fap.entitlement;

import jakarta.validation.Valid;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a family, as its members and their papers say. Null means unknown; false, NONE and an empty list
 * are answers.
 *
 * @param relation what the applicant is to the sponsor
 * @param sponsor the person in Germany
 * @param applicant the family member who wants to come
 * @param application what was filed
 * @param family what binds them and what they live on
 */
public record FamilyFacts(
        @Nullable Relation relation,
        @Nullable @Valid Sponsor sponsor,
        @Nullable @Valid Applicant applicant,
        @Nullable @Valid Application application,
        @Nullable @Valid Family family) {

    Sponsor knownSponsor() {
        return Objects.requireNonNullElse(sponsor, Sponsor.UNKNOWN);
    }

    Applicant knownApplicant() {
        return Objects.requireNonNullElse(applicant, Applicant.UNKNOWN);
    }

    Application knownApplication() {
        return Objects.requireNonNullElse(application, Application.UNKNOWN);
    }

    Family knownFamily() {
        return Objects.requireNonNullElse(family, Family.UNKNOWN);
    }

    /** Says only what kind of thing it is: the facts are personal. */
    @Override
    public String toString() {
        return "FamilyFacts";
    }
}
