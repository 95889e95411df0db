package org.masar.fap.entitlement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masar.core.time.PartialDate;

/**
 * The person in Germany whom the family wants to join. Null means unknown.
 *
 * @param birthDate Birth date in the official identity papers; where there are none, as established by the asylum authority. (law: AufenthG 36(1), AufenthG 36a(1), AufenthG 30(1) s.1 no.1)
 * @param ageGroup Under 18 or not on asOf. Only where the birth date is unknown.
 * @param birthDateEvidence Only where papers or statements give different dates. PASSPORT, NATIONAL_ID and CIVIL_REGISTER count before AUTHORITY_RECORD, that before AGE_ASSESSMENT, that before STATEMENT; where dates of the highest kind present lead to different outcomes, the answer is UNDETERMINED and names both.
 * @param nationality Present nationality; STATELESS and UNKNOWN allowed. Never read by a risk or priority rule. (law: AufenthV 41)
 * @param otherNationalities Further nationalities held.
 * @param formerNationality Nationality before naturalisation.
 * @param maritalStatus Marital status on asOf. (law: AufenthG 36a(1))
 * @param maritalStatusDeclared Marital status the sponsor gave in the asylum procedure or at registration in Germany.
 * @param germanState Federal state where the sponsor lives, ISO 3166-2 ("DE-BE"). Housing standards differ by state. (law: AufenthG 2(4))
 * @param livesWithAnotherSpouseInGermany The sponsor lives in Germany with a spouse who is not the applicant. (law: AufenthG 30(4), AufenthG 36a(4))
 * @param residenceTitle The title on which the sponsor lives in Germany, GERMAN if German. Decides the branch; the travel document never does. (law: AufenthG 29(1) s.1 no.1)
 * @param titleSection The exact section, where one title code stands for several. (law: AufenthG 30(1) s.3 no.5, AufenthG 32(2) s.2 no.2, AufenthG 29(5))
 * @param titleSince Present title. (day the present title was first issued (renewals do not count anew); law: AufenthG 30(1) s.1 no.3 d, AufenthG 104(13), AufenthG 29(2) s.2 no.1)
 * @param titleValidUntil Present title. (last day of validity printed on it)
 * @param previousTitle Title held immediately before the present one. (law: AufenthG 30(1) s.3 no.7, AufenthG 32(2) s.2 no.3)
 * @param previousTitleSection Exact section of that title.
 * @param firstListedTitleIssuedOn First title of the kinds listed in 36(3), ever. (day of issue of the very first of them; law: AufenthG 36(3))
 * @param holdsNationalVisa Holds a national (D) visa and will get the title after entry. (law: AufenthG 30(2) s.2)
 * @param stayExpectedOverOneYear The stay in Germany is expected to last more than a year. (law: AufenthG 30(1) s.1 no.3 e)
 * @param renewalExcluded A note in the title excludes its renewal, or the law excludes a later settlement permit. (law: AufenthG 8(2), AufenthG 30(1) s.1 no.3 d)
 * @param renewalExpected Renewal of the present title, or another title, is to be expected. (law: AufenthG 36a(3) no.3)
 * @param borderCrossingCertificateRequested The sponsor has asked for a border-crossing certificate (for leaving Germany). (law: AufenthG 36a(3) no.4)
 * @param heldBlueCardElsewhere Held another member state's EU Blue Card immediately before the German one. (law: AufenthG 29(1) s.2)
 * @param travelDocument Passport or travel document the sponsor shows. Information only: it does not fix the legal basis.
 * @param ordinarilyResidentInGermany Lives in Germany for good. (law: AufenthG 28(1))
 * @param naturalisedOn Became German. (day the certificate of naturalisation was handed over; law: AufenthG 28(1), Directive 2003/86/EC art.3(3))
 * @param leftHomeCountryOn Left the country of origin. (last departure from the country of origin, not from a transit country; law: AufenthG 36a(3) no.1)
 * @param enteredGermanyOn Entered Germany to stay; stands for moving the centre of life. (first entry to stay; law: AufenthG 30(1) s.3 no.1)
 * @param asylumApplicationOn Applied for asylum in Germany. (first recorded request for asylum; law: CJEU C-550/16, CJEU C-279/20)
 * @param minorAtAsylumApplication Was under 18 on that day. Only where the two dates are not both known. (law: CJEU C-550/16)
 * @param unaccompaniedAtAsylumApplication Arrived without a parent or other adult responsible, or was left without one afterwards. (law: AufenthG 36(1), CJEU C-550/16)
 * @param protectionRecognisedOn Asylum, refugee status or subsidiary protection granted. (day the grant became final (no longer open to challenge); law: AufenthG 29(2) s.2 no.1)
 * @param protectionBasis Own grounds, or derived from a family member. (law: AsylG 26)
 * @param receivesBenefitsForOthers Needs SGB II or SGB XII benefits for other relatives or household members. (law: AufenthG 27(3) s.1)
 * @param seriousIllness Seriously ill. (law: AufenthG 36a(2) s.1 no.4, AufenthG 22 s.1)
 * @param needsCare In need of care. (law: AufenthG 36a(2) s.1 no.4)
 * @param severeDisability Severely disabled. (law: AufenthG 36a(2) s.1 no.4)
 * @param canLiveIndependently Can lead a life of their own without the family's care. (law: AufenthG 36(2))
 * @param medicalCertificate A qualified medical certificate about this exists. (law: AufenthG 36a(2) s.2)
 * @param convictions Final convictions in Germany, one entry each; an empty list means: none, checked. (law: AufenthG 36a(3) no.2)
 * @param securityConcern An authority has established a ground of 27(3a) (security, banned association, violence, hatred). (law: AufenthG 27(3a))
 * @param diedOn Died after the family came to Germany. (day of death; law: AufenthG 31(1))
 */
public record Sponsor(
        @Nullable PartialDate birthDate,
        @Nullable AgeGroup ageGroup,
        @Nullable List<@Valid BirthDateEvidence> birthDateEvidence,

        @Nullable @Pattern(regexp = "^([A-Z]{2,3}|STATELESS|UNKNOWN)$")
        String nationality,

        @Nullable List<@Pattern(regexp = "^([A-Z]{2,3}|STATELESS|UNKNOWN)$") String> otherNationalities,

        @Nullable @Pattern(regexp = "^([A-Z]{2,3}|STATELESS|UNKNOWN)$")
        String formerNationality,

        @Nullable MaritalStatus maritalStatus,
        @Nullable MaritalStatus maritalStatusDeclared,
        @Nullable @Pattern(regexp = "^DE-[A-Z]{2}$") String germanState,
        @Nullable Boolean livesWithAnotherSpouseInGermany,
        @Nullable ResidenceTitle residenceTitle,
        @Nullable TitleSection titleSection,
        @Nullable PartialDate titleSince,
        @Nullable LocalDate titleValidUntil,
        @Nullable ResidenceTitle previousTitle,
        @Nullable TitleSection previousTitleSection,
        @Nullable LocalDate firstListedTitleIssuedOn,
        @Nullable Boolean holdsNationalVisa,
        @Nullable Boolean stayExpectedOverOneYear,
        @Nullable Boolean renewalExcluded,
        @Nullable Boolean renewalExpected,
        @Nullable Boolean borderCrossingCertificateRequested,
        @Nullable Boolean heldBlueCardElsewhere,
        @Nullable TravelDocument travelDocument,
        @Nullable Boolean ordinarilyResidentInGermany,
        @Nullable LocalDate naturalisedOn,
        @Nullable PartialDate leftHomeCountryOn,
        @Nullable PartialDate enteredGermanyOn,
        @Nullable LocalDate asylumApplicationOn,
        @Nullable Boolean minorAtAsylumApplication,
        @Nullable Boolean unaccompaniedAtAsylumApplication,
        @Nullable LocalDate protectionRecognisedOn,
        @Nullable ProtectionBasis protectionBasis,
        @Nullable Boolean receivesBenefitsForOthers,
        @Nullable Boolean seriousIllness,
        @Nullable Boolean needsCare,
        @Nullable Boolean severeDisability,
        @Nullable Boolean canLiveIndependently,
        @Nullable Boolean medicalCertificate,
        @Nullable List<@Valid Conviction> convictions,
        @Nullable Boolean securityConcern,
        @Nullable LocalDate diedOn) {

    static final Sponsor UNKNOWN = new Sponsor(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null, null, null, null, null, null);

    /** Passport or travel document the sponsor shows. */
    public enum TravelDocument {
        /** Convention travel document. */
        CONVENTION_TRAVEL_DOCUMENT,
        /** Travel document for foreigners. */
        TRAVEL_DOCUMENT_FOR_FOREIGNERS,
        /** National passport. */
        NATIONAL_PASSPORT,
        /** German passport. */
        GERMAN_PASSPORT,
        /** None. */
        NONE
    }

    /** Own grounds, or derived from a family member. */
    public enum ProtectionBasis {
        /** Own. */
        OWN,
        /** Family asylum. */
        FAMILY_ASYLUM
    }

    /** Protected interest or kind. */
    public enum Offence {
        /** Life. */
        LIFE,
        /** Body. */
        BODY,
        /** Sexual. */
        SEXUAL,
        /** Property. */
        PROPERTY,
        /** Resisting officers. */
        RESISTING_OFFICERS,
        /** Drug dealing. */
        DRUG_DEALING,
        /** Other. */
        OTHER
    }

    /**
     * A final conviction in Germany.
     *
     * @param intentional intentional crime; null if unknown
     * @param prisonMonths prison sentence for adults, in months; null if unknown
     * @param youthPenaltyMonths youth penalty, in months; null if unknown
     * @param suspended sentence suspended on probation; null if unknown
     * @param offence protected interest or kind; null if unknown
     * @param violenceThreatOrDeceit with violence, threat to life or limb, or deceit; null if unknown
     * @param serial committed repeatedly as a pattern (property); null if unknown
     * @param finalOn day the judgment became final; null if unknown
     */
    public record Conviction(
            @Nullable Boolean intentional,
            @Nullable @Min(0) Integer prisonMonths,
            @Nullable @Min(0) Integer youthPenaltyMonths,
            @Nullable Boolean suspended,
            @Nullable Offence offence,
            @Nullable Boolean violenceThreatOrDeceit,
            @Nullable Boolean serial,
            @Nullable LocalDate finalOn) {
        @Override
        public String toString() {
            return "Conviction";
        }
    }

    /** Says only what kind of thing it is: the facts are personal. */
    @Override
    public String toString() {
        return "Sponsor";
    }
}
