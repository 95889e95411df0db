package org.masar.fap.entitlement;

import static org.masar.fap.entitlement.Facts.SPONSOR_RESIDENCE_TITLE;

import java.time.LocalDate;
import org.masar.core.time.PartialDate;

/** Relatives beyond the core family: AufenthG 28(4), 36(2), 36(3); siblings who come with the parents. */
final class OtherRelatives {

    private static final String HARDSHIP = "AufenthG 36(2)";
    private static final String SKILLED = "AufenthG 36(3)";
    private static final LocalDate LISTED_SINCE = LocalDate.of(2024, 3, 1);

    private final Reading reading;
    private final Means means;

    OtherRelatives(Reading reading) {
        this.reading = reading;
        this.means = new Means(reading);
    }

    /** A fact shows that one of the two cannot live alone, or that care is needed. */
    boolean hardshipSupported() {
        return reading.shows(Support.HARDSHIP_36_2);
    }

    void hardship(Draft draft, boolean german) {
        reading.restsOn("OT-36-2");
        if (german) {
            draft.discretion("DE-28-4", "AufenthG 28(4)");
        }
        draft.discretion("OT-36-2", HARDSHIP)
                .claim(HARDSHIP, Draft.Strength.MAY)
                .court("BVerwG 1 C 7.10")
                .court("BVerwG 10 C 10.12");
        boolean proven = reading.shown(Facts.APPLICANT_MEDICAL_CERTIFICATE, true)
                || reading.shown(Facts.SPONSOR_MEDICAL_CERTIFICATE, true);
        if (!proven) {
            reading.want(Facts.APPLICANT_MEDICAL_CERTIFICATE);
            draft.miss(Requirement.EXCEPTIONAL_HARDSHIP_PROOF);
        }
        means.requireLivelihood(draft);
        if (!german) {
            means.requireHousing(draft);
        }
    }

    void withoutHardship(Draft draft) {
        reading.restsOn("OT-36-2");
        reading.wantToReopen(Facts.APPLICANT_CAN_LIVE_INDEPENDENTLY);
        reading.wantToReopen(Facts.APPLICANT_CARE_AVAILABLE_ABROAD);
        draft.claim(HARDSHIP, Draft.Strength.MAY).close(Outcome.NOT_ELIGIBLE, "OT-36-2", HARDSHIP);
        offer(reading, draft);
    }

    static void offer(Reading reading, Draft draft) {
        boolean ruledOut = Boolean.TRUE.equals(reading.applicant.canLiveIndependently())
                && Boolean.TRUE.equals(reading.sponsor.canLiveIndependently());
        if (!ruledOut && !Boolean.TRUE.equals(reading.applicant.careAvailableAbroad())) {
            draft.alternative(Alternative.OTHER_RELATIVES_36_2);
        }
    }

    boolean isSkilledSponsor() {
        return reading.inForce("PA-36-3") && reading.in(SPONSOR_RESIDENCE_TITLE, Titles.SKILLED_29_5);
    }

    /** Parents and parents-in-law of somebody whose first listed title is of March 2024 or later. */
    void parentsOfSkilled(Draft draft, boolean inLaw) {
        draft.claim(SKILLED, Draft.Strength.MAY).discretion("PA-36-3", SKILLED);
        if (!firstTitleIsRecent()) {
            draft.close(Outcome.NOT_ELIGIBLE, "PA-36-3", SKILLED);
            return;
        }
        if (inLaw && !reading.holds(Facts.FAMILY_SPONSOR_SPOUSE_IN_GERMANY)) {
            draft.close(Outcome.NOT_ELIGIBLE, "PA-36-3", SKILLED);
            return;
        }
        // The paragraph names only the livelihood; that the general housing rule stays beside it was not read.
        if (means.housing().isFalse()) {
            reading.restsOn("PA-36-3-HOUSING");
        }
        means.requireBoth(draft);
    }

    private boolean firstTitleIsRecent() {
        LocalDate first = reading.sponsor.firstListedTitleIssuedOn();
        reading.use(Facts.SPONSOR_FIRST_LISTED_TITLE_ISSUED_ON);
        if (first != null) {
            return !first.isBefore(LISTED_SINCE);
        }
        PartialDate since = reading.sponsor.titleSince();
        if (since != null && since.latest().isBefore(LISTED_SINCE)) {
            reading.use(Facts.SPONSOR_TITLE_SINCE);
            return false;
        }
        return reading.suppose("first listed title recent", Facts.SPONSOR_FIRST_LISTED_TITLE_ISSUED_ON);
    }

    /** A brother or sister: with the parents as their child, or as a grown-up who depends on them (C-560/20). */
    void sibling(Draft draft) {
        boolean together = reading.shown(Facts.APPLICATION_TOGETHER_WITH_PARENTS, true);
        boolean minor =
                reading.applicantBirth().under(Ages.MAJORITY, reading.asOf).isTrue();
        boolean refugee = reading.in(SPONSOR_RESIDENCE_TITLE, Titles.REFUGEE);
        boolean parentsTitle = refugee || reading.in(SPONSOR_RESIDENCE_TITLE, Titles.PARENTS_36_1);
        if (refugee
                && together
                && !minor
                && reading.shown(Facts.APPLICANT_FULLY_DEPENDENT_ON_PARENTS, true)
                && reading.inForce("PA-SIB-EU")) {
            Draft parents = new Draft();
            new ParentRoute(reading, parents).ofRefugee();
            if (!parents.isClosed()) {
                draft.claim("CJEU C-560/20", Draft.Strength.MUST);
                means.waiveBoth(draft);
                return;
            }
        }
        if (parentsTitle && together && minor) {
            Draft parents = new Draft();
            new ParentRoute(reading, parents).ofRefugee();
            if (!parents.isClosed()) {
                reading.restsOn("SIB-32");
                draft.claim("AufenthG 32(1) no.3", Draft.Strength.MUST);
                means.requireBoth(draft);
                return;
            }
        }
        if (hardshipSupported()) {
            hardship(draft, false);
            return;
        }
        withoutHardship(draft);
        if (parentsTitle && minor) {
            reading.wantToReopen(Facts.APPLICATION_TOGETHER_WITH_PARENTS);
            draft.alternative(Alternative.CHILD_OF_PARENTS_ROUTE);
        }
    }
}
