package org.masar.border.crossing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a post is about to do, and what it asked first. Prints as its type only.
 *
 * @param asOf day
 * @param proposed what the post is about to do
 * @param answers what was asked; an answer left out was not asked
 * @param nationality as in the document; XXA, XXB and XXC call for protection
 * @param documentCode as in the document; PR and PS call for protection
 * @param refusal what a record of refusal needs, as the post writes it
 */
public record ProtectionFirstRequest(
        @NotNull LocalDate asOf,
        @NotNull Proposed proposed,
        @Nullable @Valid Answers answers,
        @Nullable String nationality,
        @Nullable String documentCode,
        @Nullable @Valid Refusal refusal) {

    /** What a post is about to do. */
    public enum Proposed {
        /** Refuse entry. */
        REFUSE_ENTRY,
        /** Have a carrier not board the person. */
        NO_BOARD,
        /** Draw a consequence from an overstay. */
        OVERSTAY_CONSEQUENCE,
        /** Nothing of this kind. */
        NONE
    }

    /**
     * Answers; absent means not asked.
     *
     * @param fearOfReturn whether the person fears to return
     * @param asylumWish whether the person wishes to ask for asylum
     * @param unaccompaniedChild whether this is a child without any adult
     * @param separatedChild whether this is a child without parents or guardian
     * @param traffickingSignal whether indicators of trafficking were seen
     * @param medicalEmergency whether the person needs care at once
     */
    public record Answers(
            @Nullable Boolean fearOfReturn,
            @Nullable Boolean asylumWish,
            @Nullable Boolean unaccompaniedChild,
            @Nullable Boolean separatedChild,
            @Nullable Boolean traffickingSignal,
            @Nullable Boolean medicalEmergency) {
        @Override
        public String toString() {
            return "Answers";
        }
    }

    /**
     * What a record of refusal needs.
     *
     * @param legalBasis provision the post relies on
     * @param writtenReasons reasons given to the person in writing
     * @param reviewRoute how the person can have it reviewed
     * @param post which post
     */
    public record Refusal(
            @Nullable String legalBasis,
            @Nullable String writtenReasons,
            @Nullable String reviewRoute,
            @Nullable String post) {
        @Override
        public String toString() {
            return "Refusal";
        }
    }

    @Override
    public String toString() {
        return "ProtectionFirstRequest";
    }
}
