package org.masar.fap.entitlement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masar.core.time.PartialDate;

/**
 * The family member who wants to come. Null means unknown.
 *
 * @param role Which parent applies; BOTH_PARENTS if they apply together. (law: AufenthG 36(1); only for PARENT)
 * @param birthDate As sponsor.birthDate. (law: AufenthG 32, AufenthG 30(1) s.1 no.1)
 * @param birthDateEvidence As sponsor.birthDateEvidence.
 * @param age Age on asOf. Only where the birth date is unknown.
 * @param ageGroup Under 18 or not on asOf. Only where birth date and age are unknown.
 * @param ageAtVisaApplication Age on application.visaApplicationOn. Only where the two dates are not both known. (law: AufenthG 32)
 * @param nationality Present nationality; STATELESS and UNKNOWN allowed.
 * @param otherNationalities Further nationalities held.
 * @param maritalStatus Marital status on asOf. (law: AufenthG 32(1))
 * @param residenceCountry Country where the applicant lives.
 * @param residenceGovernorate Governorate or province there, ISO 3166-2 ("IQ-AR" Erbil, "IQ-DA" Dohuk, "IQ-SU" Sulaymaniyah).
 * @param residenceSince Lives in that country. (first day of residence there; law: mission rule of six months)
 * @param lawfulStayThere Holds a valid title or the nationality of that country.
 * @param canReachMission Can travel to the competent mission without undue danger or difficulty. (law: CJEU C-1/23 PPU)
 * @param inGermany Is already in Germany.
 * @param residenceTitle Title the applicant holds in Germany, if there already.
 * @param enteredGermanyOn Came to Germany. (day of entry; law: AsylG 26)
 * @param asylumApplicationOn Own asylum application in Germany. (first recorded request for asylum; law: AsylG 26)
 * @param bornInGermany Born in Germany. (law: AufenthG 33; only for CHILD)
 * @param otherDepartureObstacle Something other than the family tie keeps a person already in Germany from leaving. (law: AufenthG 25(5))
 * @param germanLevel Highest proven level of German (CEFR); NONE: no proof. (law: AufenthG 30(1) s.1 no.2, AufenthG 32(2))
 * @param germanCertificateBy Provider of that certificate.
 * @param germanCertificateOn That certificate. (day of the examination)
 * @param illnessPreventsLearning Cannot prove simple German because of physical, mental or psychological illness or disability. (law: AufenthG 30(1) s.3 no.2)
 * @param languageEffortUnreasonable Trying to learn simple German before entry is impossible or unreasonable (no course within reach, danger, cost). (law: AufenthG 30(1) s.3 no.6)
 * @param universityDegree Holds a university degree or equivalent, or does work that needs one. (law: AufenthG 30(1) s.3 no.3)
 * @param integrationWithoutHelpExpected Is expected to find work and settle without help of the state. (law: AufenthG 30(1) s.3 no.3)
 * @param integrationCourseEntitlement Would be entitled to the integration course. (law: AufenthG 30(1) s.3 no.3)
 * @param integrationForecast Whether a child of 16 or 17 will fit into life in Germany, from education and living conditions so far. (law: AufenthG 32(2))
 * @param passport Has a passport that is valid and recognised. (law: AufenthG 5(1) no.4)
 * @param passportIssuedOn That passport. (day of issue)
 * @param passportValidUntil That passport. (last day of validity)
 * @param passportIssuedAt Issuing office as printed.
 * @param passportBlankPages Blank visa pages.
 * @param passportSigned Signed by the holder.
 * @param unifiedNationalCard Holds the Iraqi unified national card.
 * @param identityClarified Identity and nationality are clear to the authority. (law: AufenthG 5(1) no.1a)
 * @param expulsionInterest Ground for expulsion: NONE (checked), ORDINARY, or GRAVE (54(1) no.2 or 4, or an order under 58a). (law: AufenthG 5(1) no.2, AufenthG 5(4))
 * @param seriousIllness Seriously ill. (law: AufenthG 36a(2) s.1 no.4, AufenthG 22 s.1)
 * @param needsCare In need of care. (law: AufenthG 36a(2) s.1 no.4, AufenthG 36(2))
 * @param severeDisability Severely disabled. (law: AufenthG 36a(2) s.1 no.4)
 * @param treatableOnlyInGermany The illness can be treated only in Germany. (law: AufenthG 22 s.1)
 * @param deathImminent Death is near, of the applicant or of the sponsor. (law: AufenthG 22 s.1)
 * @param medicalCertificate A qualified medical certificate about this exists. (law: AufenthG 36a(2) s.2)
 * @param dangerToLifeLimbLiberty Life, limb or liberty is concretely and seriously at risk where the applicant is. (law: AufenthG 36a(2) s.1 no.3, AufenthG 22 s.1)
 * @param canLiveIndependently Can lead a life of their own without the family's care. (law: AufenthG 36(2))
 * @param careAvailableAbroad The care needed can reasonably be given where the applicant lives (relatives, services). (law: AufenthG 36(2))
 * @param fullyDependentOnParents Because of serious illness depends fully and permanently on the parents' care. (law: CJEU C-560/20; only for SIBLING, ADULT_CHILD)
 * @param withoutAdultCare A child living without a parent or other adult who cares for it.
 * @param pregnant Pregnant.
 * @param protectionConcern Risk of violence, exploitation or trafficking that the person has disclosed. Used for urgency only.
 * @param needsProtection Outside the EU and in need of protection. (law: AufenthG 29(4); only for SPOUSE, PARTNER, CHILD)
 * @param takenOverFromMemberState Is taken over from another member state. (law: AufenthG 29(4))
 * @param speaksBest Language spoken best, as the person says; never inferred.
 * @param readsBest Language read best; NONE if the person prefers to listen.
 */
public record Applicant(
        @Nullable Role role,
        @Nullable PartialDate birthDate,
        @Nullable List<@Valid BirthDateEvidence> birthDateEvidence,
        @Nullable @Min(0) Integer age,
        @Nullable AgeGroup ageGroup,
        @Nullable @Min(0) Integer ageAtVisaApplication,

        @Nullable @Pattern(regexp = "^([A-Z]{2,3}|STATELESS|UNKNOWN)$")
        String nationality,

        @Nullable List<@Pattern(regexp = "^([A-Z]{2,3}|STATELESS|UNKNOWN)$") String> otherNationalities,
        @Nullable MaritalStatus maritalStatus,

        @Nullable @Pattern(regexp = "^([A-Z]{2,3}|STATELESS|UNKNOWN)$")
        String residenceCountry,

        @Nullable @Pattern(regexp = "^[A-Z]{2}-[A-Z0-9]{1,3}$")
        String residenceGovernorate,

        @Nullable PartialDate residenceSince,
        @Nullable Boolean lawfulStayThere,
        @Nullable Boolean canReachMission,
        @Nullable Boolean inGermany,
        @Nullable ResidenceTitle residenceTitle,
        @Nullable LocalDate enteredGermanyOn,
        @Nullable LocalDate asylumApplicationOn,
        @Nullable Boolean bornInGermany,
        @Nullable Boolean otherDepartureObstacle,
        @Nullable GermanLevel germanLevel,
        @Nullable GermanCertificateBy germanCertificateBy,
        @Nullable LocalDate germanCertificateOn,
        @Nullable Boolean illnessPreventsLearning,
        @Nullable Boolean languageEffortUnreasonable,
        @Nullable Boolean universityDegree,
        @Nullable Boolean integrationWithoutHelpExpected,
        @Nullable Boolean integrationCourseEntitlement,
        @Nullable IntegrationForecast integrationForecast,
        @Nullable Boolean passport,
        @Nullable LocalDate passportIssuedOn,
        @Nullable LocalDate passportValidUntil,
        @Nullable String passportIssuedAt,
        @Nullable @Min(0) Integer passportBlankPages,
        @Nullable Boolean passportSigned,
        @Nullable Boolean unifiedNationalCard,
        @Nullable Boolean identityClarified,
        @Nullable ExpulsionInterest expulsionInterest,
        @Nullable Boolean seriousIllness,
        @Nullable Boolean needsCare,
        @Nullable Boolean severeDisability,
        @Nullable Boolean treatableOnlyInGermany,
        @Nullable Boolean deathImminent,
        @Nullable Boolean medicalCertificate,
        @Nullable Boolean dangerToLifeLimbLiberty,
        @Nullable Boolean canLiveIndependently,
        @Nullable Boolean careAvailableAbroad,
        @Nullable Boolean fullyDependentOnParents,
        @Nullable Boolean withoutAdultCare,
        @Nullable Boolean pregnant,
        @Nullable Boolean protectionConcern,
        @Nullable Boolean needsProtection,
        @Nullable Boolean takenOverFromMemberState,
        @Nullable LanguageTag speaksBest,
        @Nullable ReadingLanguage readsBest) {

    static final Applicant UNKNOWN = new Applicant(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null);

    /** Which parent applies; BOTH_PARENTS if they apply together. */
    public enum Role {
        /** Mother. */
        MOTHER,
        /** Father. */
        FATHER,
        /** Both parents. */
        BOTH_PARENTS
    }

    /** Highest proven level of German (CEFR); NONE: no proof. */
    public enum GermanLevel {
        /** None. */
        NONE,
        /** A1. */
        A1,
        /** A2. */
        A2,
        /** B1. */
        B1,
        /** B2. */
        B2,
        /** C1. */
        C1,
        /** C2. */
        C2
    }

    /** Provider of that certificate. */
    public enum GermanCertificateBy {
        /** Goethe. */
        GOETHE,
        /** Telc. */
        TELC,
        /** Oesd. */
        OESD,
        /** Ecl. */
        ECL,
        /** Testdaf. */
        TESTDAF,
        /** Other. */
        OTHER
    }

    /** Whether a child of 16 or 17 will fit into life in Germany, from education and living conditions so far. */
    public enum IntegrationForecast {
        /** Positive. */
        POSITIVE,
        /** Negative. */
        NEGATIVE
    }

    /** Ground for expulsion: NONE (checked), ORDINARY, or GRAVE (54(1) no. */
    public enum ExpulsionInterest {
        /** None. */
        NONE,
        /** Ordinary. */
        ORDINARY,
        /** Grave. */
        GRAVE
    }

    /** Says only what kind of thing it is: the facts are personal. */
    @Override
    public String toString() {
        return "Applicant";
    }
}
