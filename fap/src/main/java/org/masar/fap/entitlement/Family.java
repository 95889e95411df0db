package org.masar.fap.entitlement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masar.core.time.PartialDate;

/**
 * What binds the two, and what the family lives on. Null means unknown.
 *
 * @param marriageOn Wedding. (day the marriage became valid under the law where it was concluded (a religious wedding where that law accepts it; not the later registration); law: AufenthG 30, EGBGB art.13(3))
 * @param marriageCountry Country of the wedding.
 * @param engagementOn Engagement. (day of the engagement)
 * @param marriageBeforeFlight Married before the sponsor left the country of origin. Only where marriageOn or sponsor.leftHomeCountryOn is unknown. (law: AufenthG 36a(3) no.1)
 * @param marriageBeforeSponsorMoved Married before the sponsor moved the centre of life to Germany. Only where marriageOn or sponsor.enteredGermanyOn is unknown. (law: AufenthG 30(1) s.3 no.1)
 * @param marriageBeforeTitle Married before the sponsor's present title was first issued. Only where marriageOn or sponsor.titleSince is unknown. (law: AufenthG 30(1) s.1 no.3 e)
 * @param marriageByProxy One spouse was represented at the wedding.
 * @param marriageProof How the marriage is proven. RELIGIOUS_PAPER: only a religious paper; NONE: nothing handed in yet; REJECTED: mission, authority or court found it not proven. (law: AufenthG 30(1))
 * @param marriageConfirmedAsAdultOn Renewed marriage after a wedding under age. (day the couple married again as adults; law: EGBGB art.13(3))
 * @param earlierMarriages One of the spouses was married before.
 * @param specialHardship Special hardship if the family is not admitted: a spouse under 18, or a child without the other parent's consent. (law: AufenthG 30(2) s.1, AufenthG 32(4))
 * @param kinshipProof How descent is proven (relations other than SPOUSE and PARTNER). NONE: nothing handed in yet; DOUBTED: papers handed in, not believed; DNA: shown by a test.
 * @param papersIssuedIn Where the civil papers were issued; decides the certification.
 * @param intendToLiveTogether The family means to live as a family in Germany (parent and grown child: contact). (law: AufenthG 27(1))
 * @param shamEstablished An authority has established that marriage or kinship was entered into only for a stay. (law: AufenthG 27(1a) no.1)
 * @param coercionIndicated Facts support that one spouse was forced into the marriage. Never shown to the other side. (law: AufenthG 27(1a) no.2)
 * @param custody Who has custody of the child who joins (relation CHILD). (law: AufenthG 32(1), AufenthG 32(3); only for CHILD)
 * @param otherParentStatus The child's other parent (relation CHILD), the sponsor's other parent (relation PARENT). MOVES_TOO: comes to Germany with the child or applicant. (law: AufenthG 32(1))
 * @param otherParentTitle That parent's title in Germany. (law: AufenthG 32(1))
 * @param otherParentConsent That parent agrees to the child's stay in Germany. (law: AufenthG 32(3); only for CHILD)
 * @param consentReplacedByDecision A binding decision of a court or competent body replaces the consent. (law: AufenthG 32(3); only for CHILD)
 * @param custodialParentInGermany A parent with custody of the sponsor lives in Germany (relation PARENT, or SIBLING coming with the parents). (law: AufenthG 36(1), AufenthG 36a(1); only for PARENT, SIBLING)
 * @param applicantHasCustody The applicant has custody of the German child (relation PARENT, sponsor GERMAN). (law: AufenthG 28(1) s.1 no.3; only for PARENT)
 * @param sponsorSpouseInGermany The sponsor's spouse lives in Germany permanently (relation PARENT_IN_LAW). (law: AufenthG 36(3); only for PARENT_IN_LAW)
 * @param livedTogetherInGermanySince Spouses together in Germany. (first day of lawful life together in Germany; law: AufenthG 31(1))
 * @param livedTogetherInGermanyUntil Spouses together in Germany. (last day before they parted; law: AufenthG 31(1))
 * @param separationSince Core family apart. (day since which the couple, or parent and child, have lived apart; may lie before a child's birth; law: AufenthG 36a(2) s.1 no.1, AufenthG 22 s.1)
 * @param separationChosen The separation was brought about on purpose, not by flight. (law: AufenthG 22 s.1)
 * @param familyDelayMonths Time lost through the family's own delay. (law: AufenthG 22 s.1)
 * @param minorChildAffected An unmarried minor child is affected by the separation. (law: AufenthG 36a(2) s.1 no.2)
 * @param youngestChildBirthDate Birth date of the youngest child affected. (law: AufenthG 22 s.1)
 * @param thirdCountryUnityPossible The family could live together in a non-EU state to which one of them has a special link (other than the state of persecution). (law: AufenthG 29(2) s.2 no.2)
 * @param thirdCountryTie One of them has a tie to a third country (nationality, residence right, long stay), whether or not unity there is possible. (law: AufenthG 22 s.1)
 * @param thirdCountry That country.
 * @param settlementConditionsMet The sponsor already meets the conditions of a settlement permit. (law: AufenthG 22 s.1)
 * @param admissionReasons Reasons of 29(3) s.1 documented in the file; empty list: none, checked. (law: AufenthG 29(3) s.1)
 * @param separatedByFlight Family life in the country of origin was broken up by the flight. (law: AufenthG 29(4))
 * @param livedTogetherInMemberState The family already lived together in another EU member state. (law: AufenthG 29(1) s.2, AufenthG 30(1) s.2)
 * @param tieExistedBeforeEntry The family tie existed before the applicant entered Germany. (law: AufenthG 25(5))
 * @param livelihoodSecured Living costs and health insurance of everybody are covered without public funds. Where the figures below are given they decide. (law: AufenthG 5(1) no.1, AufenthG 2(3))
 * @param netIncomePerMonth Adjusted net income of the household. (law: AufenthG 2(3))
 * @param rentPerMonth Rent without heating. (law: AufenthG 2(3))
 * @param heatingPerMonth Heating. (law: AufenthG 2(3))
 * @param healthInsurance Health insurance covers everybody who joins. (law: AufenthG 2(3))
 * @param housingSufficient The dwelling is large enough for everybody. Where area and household are given they decide. (law: AufenthG 29(1) s.1 no.2, AufenthG 2(4))
 * @param housingAreaM2 Living area of the dwelling. (law: AufenthG 2(4))
 * @param household Everybody who will live in the dwelling, sponsor and applicants included. (law: AufenthG 2(3), AufenthG 2(4))
 */
public record Family(
        @Nullable PartialDate marriageOn,

        @Nullable @Pattern(regexp = "^([A-Z]{2,3}|STATELESS|UNKNOWN)$")
        String marriageCountry,

        @Nullable PartialDate engagementOn,
        @Nullable Boolean marriageBeforeFlight,
        @Nullable Boolean marriageBeforeSponsorMoved,
        @Nullable Boolean marriageBeforeTitle,
        @Nullable Boolean marriageByProxy,
        @Nullable MarriageProof marriageProof,
        @Nullable LocalDate marriageConfirmedAsAdultOn,
        @Nullable Boolean earlierMarriages,
        @Nullable Boolean specialHardship,
        @Nullable KinshipProof kinshipProof,
        @Nullable List<PaperOrigin> papersIssuedIn,
        @Nullable Boolean intendToLiveTogether,
        @Nullable Boolean shamEstablished,
        @Nullable Boolean coercionIndicated,
        @Nullable Custody custody,
        @Nullable OtherParentStatus otherParentStatus,
        @Nullable ResidenceTitle otherParentTitle,
        @Nullable Boolean otherParentConsent,
        @Nullable Boolean consentReplacedByDecision,
        @Nullable Boolean custodialParentInGermany,
        @Nullable Boolean applicantHasCustody,
        @Nullable Boolean sponsorSpouseInGermany,
        @Nullable LocalDate livedTogetherInGermanySince,
        @Nullable LocalDate livedTogetherInGermanyUntil,
        @Nullable PartialDate separationSince,
        @Nullable Boolean separationChosen,
        @Nullable @Min(0) Integer familyDelayMonths,
        @Nullable Boolean minorChildAffected,
        @Nullable PartialDate youngestChildBirthDate,
        @Nullable Boolean thirdCountryUnityPossible,
        @Nullable Boolean thirdCountryTie,

        @Nullable @Pattern(regexp = "^([A-Z]{2,3}|STATELESS|UNKNOWN)$")
        String thirdCountry,

        @Nullable Boolean settlementConditionsMet,
        @Nullable List<AdmissionReason> admissionReasons,
        @Nullable Boolean separatedByFlight,
        @Nullable Boolean livedTogetherInMemberState,
        @Nullable Boolean tieExistedBeforeEntry,
        @Nullable Boolean livelihoodSecured,
        @Nullable @Valid Money netIncomePerMonth,
        @Nullable @Valid Money rentPerMonth,
        @Nullable @Valid Money heatingPerMonth,
        @Nullable Boolean healthInsurance,
        @Nullable Boolean housingSufficient,
        @Nullable @DecimalMin("0") BigDecimal housingAreaM2,
        @Nullable List<@Valid Member> household) {

    static final Family UNKNOWN = new Family(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null, null, null, null, null, null, null, null, null, null, null);

    /** How the marriage is proven. */
    public enum MarriageProof {
        /** Registered. */
        REGISTERED,
        /** Court confirmed. */
        COURT_CONFIRMED,
        /** Religious paper. */
        RELIGIOUS_PAPER,
        /** None. */
        NONE,
        /** Rejected. */
        REJECTED
    }

    /** How descent is proven (relations other than SPOUSE and PARTNER). */
    public enum KinshipProof {
        /** Registered. */
        REGISTERED,
        /** Dna. */
        DNA,
        /** Doubted. */
        DOUBTED,
        /** None. */
        NONE
    }

    /** Where the civil papers were issued. */
    public enum PaperOrigin {
        /** Kurdistan region. */
        KURDISTAN_REGION,
        /** Federal iraq. */
        FEDERAL_IRAQ,
        /** Syria. */
        SYRIA,
        /** Other. */
        OTHER
    }

    /** Who has custody of the child who joins (relation CHILD). */
    public enum Custody {
        /** Sponsor sole. */
        SPONSOR_SOLE,
        /** Joint. */
        JOINT,
        /** Other parent sole. */
        OTHER_PARENT_SOLE,
        /** Other person. */
        OTHER_PERSON
    }

    /** The child's other parent (relation CHILD), the sponsor's other parent (relation PARENT). */
    public enum OtherParentStatus {
        /** In germany. */
        IN_GERMANY,
        /** Moves too. */
        MOVES_TOO,
        /** Stays abroad. */
        STAYS_ABROAD,
        /** Deceased. */
        DECEASED,
        /** Missing. */
        MISSING,
        /** Unknown parent. */
        UNKNOWN_PARENT
    }

    /** Reasons of 29(3) s. */
    public enum AdmissionReason {
        /** International law. */
        INTERNATIONAL_LAW,
        /** Humanitarian. */
        HUMANITARIAN,
        /** Political interest. */
        POLITICAL_INTEREST
    }

    /** Single_adult. */
    public enum Place {
        /** Single adult. */
        SINGLE_ADULT,
        /** Partner. */
        PARTNER,
        /** Adult at home. */
        ADULT_AT_HOME,
        /** Child. */
        CHILD
    }

    /**
     * Somebody who will live in the dwelling.
     *
     * @param age age when moving in, in completed years; null if unknown
     * @param place SINGLE_ADULT: adult without partner in the dwelling; PARTNER: each of a couple; ADULT_AT_HOME: 18 to 24 in the parents' household; CHILD: under 18; null if unknown
     */
    public record Member(
            @Nullable @Min(0) Integer age, @Nullable Place place) {
        @Override
        public String toString() {
            return "Member";
        }
    }

    /** Says only what kind of thing it is: the facts are personal. */
    @Override
    public String toString() {
        return "Family";
    }
}
