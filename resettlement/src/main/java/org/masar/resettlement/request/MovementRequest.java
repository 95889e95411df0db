package org.masar.resettlement.request;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masar.core.person.BirthDate;
import org.masar.core.person.Sex;
import org.masar.core.place.Country;

/**
 * What a state's authority asks to be moved. Nothing is required here: what is missing is the answer.
 *
 * @param movement the request as a whole
 * @param cases the cases
 * @param asOf the day from which it is looked; the day of the request if absent
 */
public record MovementRequest(
        @Nullable @Valid Movement movement,
        @Nullable List<@Valid MovementCase> cases,
        @Nullable LocalDate asOf) {

    /** Programmes. */
    public enum Programme {
        /** Resettlement. */
        RESETTLEMENT,
        /** Humanitarian visa. */
        HUMANITARIAN_VISA,
        /** Family reunification by visa. */
        FAMILY_REUNIFICATION,
        /** Private sponsorship. */
        PRIVATE_SPONSORSHIP,
        /** Relocation. */
        RELOCATION,
        /** Another. */
        OTHER
    }

    /** Priorities. */
    public enum MovementPriority {
        /** Within days. */
        EMERGENCY,
        /** Within weeks. */
        URGENT,
        /** Within months. */
        NORMAL
    }

    /**
     * The request as a whole.
     *
     * @param requestId number of the authority
     * @param requestingAuthority who asks
     * @param destinationCountry state of destination
     * @param fundingLine loan, grant or own means
     * @param requestDate day of the request
     * @param decisionDate day of acceptance
     * @param visaOrPermitExpiry last day of visa or permit
     * @param latestTravelDate last day on which the authority wants them to travel
     * @param programme the programme
     * @param priority the priority
     */
    public record Movement(
            @Nullable String requestId,
            @Nullable String requestingAuthority,
            @Nullable Country destinationCountry,
            @Nullable String fundingLine,
            @Nullable LocalDate requestDate,
            @Nullable LocalDate decisionDate,
            @Nullable LocalDate visaOrPermitExpiry,
            @Nullable LocalDate latestTravelDate,
            @Nullable Programme programme,
            @Nullable MovementPriority priority) {
        @Override
        public String toString() {
            return "Movement";
        }
    }

    /**
     * A principal applicant and members, one decision.
     *
     * @param caseNumber number of the case
     * @param unhcrCaseNumber number at UNHCR
     * @param finalDestination city or airport
     * @param sponsorOrAgency who receives them
     * @param receptionContact whom to call
     * @param caseSize number of members the authority counts
     * @param languages languages spoken
     * @param linkedCases cases that belong together with this one
     * @param persons the members
     */
    public record MovementCase(
            @Nullable String caseNumber,
            @Nullable String unhcrCaseNumber,
            @Nullable String finalDestination,
            @Nullable String sponsorOrAgency,
            @Nullable String receptionContact,
            @Nullable @Min(0) Integer caseSize,
            @Nullable List<String> languages,
            @Nullable List<@Valid LinkedCase> linkedCases,
            @Nullable List<@Valid Member> persons) {
        @Override
        public String toString() {
            return "MovementCase";
        }
    }

    /** Why cases are linked. */
    public enum LinkKind {
        /** Relatives or friends. */
        CROSS_REFERENCE,
        /** One family in two cases. */
        SPLIT_FAMILY,
        /** One depends on the care of the other. */
        CARE_DEPENDENCY,
        /** One accompanies the other. */
        ESCORT
    }

    /** Whether linked cases travel together. */
    public enum Together {
        /** Together or not at all. */
        HARD,
        /** A wish. */
        SOFT
    }

    /**
     * A link to another case.
     *
     * @param caseNumber the other case
     * @param kind why they are linked
     * @param travelTogether whether they must travel together; a wish if absent
     * @param dissolvedBy id of the protection officer's decision that dissolves the link; no reason is stored
     */
    public record LinkedCase(
            @NotNull String caseNumber,
            @Nullable LinkKind kind,
            @Nullable Together travelTogether,
            @Nullable String dissolvedBy) {
        @Override
        public String toString() {
            return "LinkedCase";
        }
    }

    /** Travel documents. */
    public enum TravelDocument {
        /** Passport. */
        PASSPORT,
        /** Convention travel document, 1951 Convention Art. 28. */
        CTD,
        /** Emergency travel document of the ICRC. */
        ICRC_ETD,
        /** Laissez-passer. */
        LAISSEZ_PASSER,
        /** Document for Travel to Australia. */
        DFTTA,
        /** Single journey travel document. */
        SJTD,
        /** Boarding foil and travel packet. */
        BOARDING_FOIL
    }

    /** How a child travels. */
    public enum MinorStatus {
        /** With a parent or guardian. */
        ACCOMPANIED,
        /** With other relatives. */
        SEPARATED,
        /** With nobody responsible for the child. */
        UNACCOMPANIED,
        /** Attached to a family. */
        ATTACHED
    }

    /**
     * A member of a case.
     *
     * @param personId what to call the person
     * @param names as in the travel document and in the own script
     * @param sex as in the travel document
     * @param nationality ISO 3166-1 alpha-3, or XXA, XXB, XXC
     * @param relationToPa relation to the principal applicant
     * @param birthDate as far as it is known
     * @param accepted whether the state accepted this person
     * @param willing what the person said when asked alone
     * @param consentDataSharing whether data may go to the receiving side
     * @param travelDocumentType kind of travel document
     * @param travelDocumentNumber from booking on
     * @param travelDocumentExpiry from booking on
     * @param specialNeeds needs on the journey
     * @param pregnancyEdd expected day of delivery
     * @param multiplePregnancy whether of several children
     * @param medicalEscort who accompanies the person
     * @param minorStatus how a child travels
     * @param bestInterestsCompleted whether the best interests of a child were determined, handover included
     */
    public record Member(
            @Nullable String personId,
            @Nullable String names,
            @Nullable Sex sex,
            @Nullable Country nationality,
            @Nullable String relationToPa,
            @Nullable BirthDate birthDate,
            @Nullable Boolean accepted,
            @Nullable Boolean willing,
            @Nullable Boolean consentDataSharing,
            @Nullable TravelDocument travelDocumentType,
            @Nullable String travelDocumentNumber,
            @Nullable LocalDate travelDocumentExpiry,
            @Nullable List<SpecialNeed> specialNeeds,
            @Nullable LocalDate pregnancyEdd,
            @Nullable Boolean multiplePregnancy,
            @Nullable MedicalEscort medicalEscort,
            @Nullable MinorStatus minorStatus,
            @Nullable Boolean bestInterestsCompleted) {
        @Override
        public String toString() {
            return "Member";
        }
    }

    @Override
    public String toString() {
        return "MovementRequest";
    }
}
