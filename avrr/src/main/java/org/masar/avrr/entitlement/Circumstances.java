package org.masar.avrr.entitlement;

import jakarta.validation.constraints.Min;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the texts of the programmes ask about a case. An absent fact is unknown.
 *
 * @param wayOfReturn voluntary or forced
 * @param asylumStage where the asylum procedure stands; never inferred from dates
 * @param appealed appeal lodged against the negative decision
 * @param asylumApplications asylum applications ever made in the host country, 0 or more
 * @param departureDeadlineSet false: no deadline to leave was set yet
 * @param dublinFinal final inadmissibility because another Dublin state is responsible
 * @param humanitarianResidence the host country's humanitarian title (Germany: sections 22-26 AufenthG)
 * @param visaRequired nationals need a visa for the host country; if absent the packs' lists decide where they name it
 * @param placeInHostCountry where the family lives now
 * @param specialNeeds special reintegration needs or country reasons
 * @param chosenForm cash or in kind, where the family chooses
 * @param cashWanted part of a total in kind that is wanted in cash, in the programme's currency
 * @param ownTravelDocument holds, obtains or hands in an own valid travel document
 * @param quotaPosition place in a limited offer, from 1
 * @param firstReturnApplication never applied for return help before
 * @param reagGarpApproved REAG/GARP approved
 * @param ownMeans can pay for the return
 * @param criminalRecord has a criminal record
 * @param deportationOrder is under a final order of expulsion
 * @param detained is detained
 * @param policeInvestigation is under police investigation
 * @param holdsProtection holds refugee status, other protection or leave to remain
 * @param traffickingVictim was trafficked
 * @param cooperates cooperates in the departure
 * @param manifestlyUnfounded claim treated as manifestly unfounded
 * @param previousReintegration received reintegration help before
 * @param seriousCrime sentenced for a serious crime
 * @param evidentAbuse the help was evidently abused, or sought for the money
 * @param sentenceMonths longest sentence in months, 0 for none
 */
public record Circumstances(
        @Nullable WayOfReturn wayOfReturn,
        @Nullable AsylumStage asylumStage,
        @Nullable Boolean appealed,
        @Nullable @Min(0) Integer asylumApplications,
        @Nullable Boolean departureDeadlineSet,
        @Nullable Boolean dublinFinal,
        @Nullable Boolean humanitarianResidence,
        @Nullable Boolean visaRequired,
        @Nullable Place placeInHostCountry,
        @Nullable Boolean specialNeeds,
        @Nullable ChosenForm chosenForm,
        @Nullable Money cashWanted,
        @Nullable Boolean ownTravelDocument,
        @Nullable @Min(1) Integer quotaPosition,
        @Nullable Boolean firstReturnApplication,
        @Nullable Boolean reagGarpApproved,
        @Nullable Boolean ownMeans,
        @Nullable Boolean criminalRecord,
        @Nullable Boolean deportationOrder,
        @Nullable Boolean detained,
        @Nullable Boolean policeInvestigation,
        @Nullable Boolean holdsProtection,
        @Nullable Boolean traffickingVictim,
        @Nullable Boolean cooperates,
        @Nullable Boolean manifestlyUnfounded,
        @Nullable Boolean previousReintegration,
        @Nullable Boolean seriousCrime,
        @Nullable Boolean evidentAbuse,
        @Nullable @Min(0) Integer sentenceMonths) {

    static final Circumstances NONE = new Circumstances(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null, null, null, null, null, null, null, null, null, null, null);

    /** How the person returns. */
    public enum WayOfReturn {
        /** By own decision. */
        VOLUNTARY,
        /** By the authority. */
        FORCED
    }

    /** Where the asylum procedure stands. */
    public enum AsylumStage {
        /** No application was made. */
        NOT_APPLIED,
        /** No decision was served yet. */
        PENDING,
        /** A first negative decision was served. */
        NEGATIVE_FIRST,
        /** Rejected for good. */
        REJECTED_FINAL,
        /** Protection was granted. */
        PROTECTED
    }

    /** Where in the host country. */
    public enum Place {
        /** Greece: the mainland. */
        MAINLAND,
        /** Greece: the islands. */
        ISLAND,
        /** Switzerland: a canton. */
        CANTON,
        /** Switzerland: a federal asylum centre. */
        FEDERAL_CENTRE
    }

    /** The family's choice. */
    public enum ChosenForm {
        /** Cash. */
        CASH,
        /** Goods and services. */
        IN_KIND
    }

    @Override
    public String toString() {
        return "Circumstances";
    }
}
