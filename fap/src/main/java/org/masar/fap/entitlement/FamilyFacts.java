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

    /**
     * What is known of the person in Germany.
     *
     * @return never null; all facts unknown where nothing was given
     */
    public Sponsor knownSponsor() {
        return Objects.requireNonNullElse(sponsor, Sponsor.UNKNOWN);
    }

    /**
     * What is known of the family member who wants to come.
     *
     * @return never null; all facts unknown where nothing was given
     */
    public Applicant knownApplicant() {
        return Objects.requireNonNullElse(applicant, Applicant.UNKNOWN);
    }

    /**
     * What is known of what was filed.
     *
     * @return never null; all facts unknown where nothing was given
     */
    public Application knownApplication() {
        return Objects.requireNonNullElse(application, Application.UNKNOWN);
    }

    /**
     * What is known of what binds them and what they live on.
     *
     * @return never null; all facts unknown where nothing was given
     */
    public Family knownFamily() {
        return Objects.requireNonNullElse(family, Family.UNKNOWN);
    }

    /** Says only what kind of thing it is: the facts are personal. */
    @Override
    public String toString() {
        return "FamilyFacts";
    }
}
