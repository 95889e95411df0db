package org.masar.avrr.entitlement;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.masar.core.time.PartialDate;

/**
 * One of those who apply together. Exactly one of {@code age} and {@code birthDate} is given.
 *
 * @param id the caller's own, unique in the request
 * @param age completed years on the date of the question, 0 to 130
 * @param birthDate date of birth, of which perhaps only the year or month is known
 * @param principal whether this is the principal applicant; nobody marked means the first person of 18 or more
 * @param relation to the principal applicant
 * @param vulnerable whether the programme regards the person as vulnerable
 * @param unaccompanied whether the child has no parent or guardian here
 * @param nationality of this person where it differs from the request's; alpha-2, alpha-3 or ICAO code
 */
public record Applicant(
        @NotNull @Size(min = 1) String id,
        @Nullable @Min(0) @Max(130) Integer age,
        @Nullable PartialDate birthDate,
        @Nullable Boolean principal,
        @Nullable Relation relation,
        @Nullable Boolean vulnerable,
        @Nullable Boolean unaccompanied,
        @Nullable String nationality) {

    /** Relation to the principal applicant. */
    public enum Relation {
        /** Husband, wife or partner. */
        SPOUSE,
        /** Son or daughter. */
        CHILD,
        /** Father or mother. */
        PARENT,
        /** Anybody else. */
        OTHER
    }

    /**
     * A person of whom only the age is known.
     *
     * @param id the caller's own
     * @param age completed years
     * @return the applicant
     */
    public static Applicant aged(String id, int age) {
        return new Applicant(id, age, null, null, null, null, null, null);
    }

    @Override
    public String toString() {
        return "Applicant";
    }
}
