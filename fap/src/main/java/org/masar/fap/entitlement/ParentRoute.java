package org.masar.fap.entitlement;

import static org.masar.fap.entitlement.Facts.SPONSOR_RESIDENCE_TITLE;

import java.time.LocalDate;

/** Parents of a minor: AufenthG 28(1) s.1 no.3 and 36(1), with the Court of Justice's reference dates. */
final class ParentRoute {

    private static final String GERMAN = "AufenthG 28(1) s.1 no.3";
    private static final String CLAIM = "AufenthG 36(1)";
    private static final LocalDate NATURALISED_SINCE = LocalDate.of(2025, 6, 3);

    private final Reading reading;
    private final Draft draft;
    private final Ages ages;
    private boolean noLimit;

    ParentRoute(Reading reading, Draft draft) {
        this.reading = reading;
        this.draft = draft;
        this.ages = new Ages(reading);
    }

    void german() {
        reading.restsOn("DE-28-1");
        draft.claim(GERMAN, Draft.Strength.MUST).waive(Requirement.LIVELIHOOD);
        if (!reading.sponsorBirth().isUnder(Ages.MAJORITY, reading.asOf)) {
            draft.close(Outcome.NOT_ELIGIBLE, "DE-28-1", GERMAN);
            if (reading.sponsor.naturalisedOn() != null && !reading.lawDay().isBefore(NATURALISED_SINCE)) {
                reading.use(Facts.SPONSOR_NATURALISED_ON);
                reading.inForce("PA-NATURAL");
                draft.court("OVG Berlin-Brandenburg 3 B 20/24");
            }
            return;
        }
        if (!reading.holds(Facts.FAMILY_APPLICANT_HAS_CUSTODY)) {
            draft.close(Outcome.NOT_ELIGIBLE, "DE-28-1", GERMAN);
        }
        unmarried();
    }

    /** The claim of 36(1); open or closed, never discretionary. */
    void ofRefugee() {
        reading.inForce("PA-36-1");
        reading.inForce("PA-36-1-2007");
        draft.claim(CLAIM, Draft.Strength.MUST);
        if (!minor()) {
            draft.close(Outcome.NOT_ELIGIBLE, "PA-36-1", CLAIM);
            return;
        }
        if (reading.holds(Facts.FAMILY_CUSTODIAL_PARENT_IN_GERMANY) && !togetherWithOtherParent(reading)) {
            draft.close(Outcome.NOT_ELIGIBLE, "PA-36-1", CLAIM);
            spouseRoute(reading, draft);
            return;
        }
        if (!reading.in(SPONSOR_RESIDENCE_TITLE, Titles.REFUGEE) || !reading.inForce("PA-MARRIED")) {
            unmarried();
        }
        new Means(reading).waiveBoth(draft);
        limit();
    }

    /** The earlier admission of the other parent does not harm if both applied together: BVerwG 10 C 9.12. */
    static boolean togetherWithOtherParent(Reading reading) {
        return reading.shown(Facts.APPLICATION_APPLIED_TOGETHER_WITH_OTHER_PARENT, true);
    }

    static void spouseRoute(Reading reading, Draft draft) {
        Family.OtherParentStatus status = reading.family.otherParentStatus();
        ResidenceTitle title = reading.family.otherParentTitle();
        if (status == Family.OtherParentStatus.IN_GERMANY
                && title != null
                && title != ResidenceTitle.NONE
                && !Titles.BARRED.contains(title)) {
            reading.use(Facts.FAMILY_OTHER_PARENT_STATUS);
            draft.alternative(Alternative.SPOUSE_ROUTE);
        }
    }

    private void unmarried() {
        reading.use(Facts.SPONSOR_MARITAL_STATUS);
        MaritalStatus status = reading.sponsor.maritalStatus();
        if (status == null) {
            draft.confirm(Requirement.SPONSOR_UNMARRIED);
        } else if (status != MaritalStatus.SINGLE) {
            draft.close(Outcome.NOT_ELIGIBLE, "PA-36-1", CLAIM);
        }
    }

    private boolean minor() {
        boolean directive = reading.inForce("PA-AGE-EU-A");
        LocalDate applied = reading.application.visaApplicationOn();
        reading.use(Facts.APPLICATION_VISA_APPLICATION_ON);
        if (!directive) {
            reading.inForce("PA-AGE-NAT-OLD");
            return reading.sponsorBirth().isUnder(Ages.MAJORITY, reading.asOf);
        }
        boolean minorNow = reading.sponsorBirth().isUnder(Ages.MAJORITY, reading.asOf);
        if (minorNow) {
            noLimit = true;
            return true;
        }
        boolean minorThen = applied != null
                ? reading.sponsorBirth().isUnder(Ages.MAJORITY, applied)
                : !Filing.noApplication(reading.facts)
                        && reading.suppose(
                                "parents applied while sponsor minor", Facts.APPLICATION_VISA_APPLICATION_ON);
        if (!ages.sponsorMinorAtAsylumApplication()
                || !reading.holds(Facts.SPONSOR_UNACCOMPANIED_AT_ASYLUM_APPLICATION)) {
            return false;
        }
        if (minorThen) {
            noLimit = true;
            if (!reading.inForce("PA-AGE-EU-B")) {
                draft.court("CJEU C-550/16");
            }
            return true;
        }
        draft.court("CJEU C-550/16");
        return ages.appliedWithinThreeMonthsOfRecognition() || ages.lateIsExcused();
    }

    private void limit() {
        if (noLimit && reading.inForce("PA-AGE-EU-B")) {
            draft.court("CJEU C-560/20").waive(Requirement.DEADLINE_3_MONTHS);
        }
    }
}
