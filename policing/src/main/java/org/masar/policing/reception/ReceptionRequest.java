package org.masar.policing.reception;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One step of a visit.
 *
 * @param state where the visit stands; absent before arrival
 * @param action what is to be done
 * @param needs what was seen so far; an absent need is unknown
 * @param choice what she chose; required to make the choice, and given from then on
 * @param followUp how to follow up; required to agree on one
 */
public record ReceptionRequest(
        @Nullable State state,
        @NotNull Action action,
        @Nullable @Valid Needs needs,
        @Nullable Choice choice,
        @Nullable @Valid FollowUp followUp) {

    /**
     * Immediate needs.
     *
     * @param dangerNow whether she is in danger now
     * @param wounds whether she is wounded
     * @param childrenWithHer whether children are with her
     * @param placeTonight whether she has a place tonight
     * @param clockFrom from when care that depends on time counts
     */
    public record Needs(
            @Nullable Boolean dangerNow,
            @Nullable Boolean wounds,
            @Nullable Boolean childrenWithHer,
            @Nullable Boolean placeTonight,
            @Nullable OffsetDateTime clockFrom) {
        @Override
        public String toString() {
            return "Needs";
        }
    }

    /** Ways to be in touch. */
    public enum Contact {
        /** A call to a number she named as safe. */
        SAFE_PHONE,
        /** She comes, or is visited where she said. */
        VISIT,
        /** She calls. */
        SHE_CALLS
    }

    /**
     * A safe way to be in touch again.
     *
     * @param when the day
     * @param how the way
     * @param codeWord what is said first; never shown again
     * @param voicemail whether a message may be left on a machine: true is refused
     */
    public record FollowUp(
            @Nullable LocalDate when,
            @Nullable Contact how,
            @Nullable @Size(max = 100) String codeWord,
            @Nullable Boolean voicemail) {
        @Override
        public String toString() {
            return "FollowUp";
        }
    }

    @Override
    public String toString() {
        return "ReceptionRequest";
    }
}
