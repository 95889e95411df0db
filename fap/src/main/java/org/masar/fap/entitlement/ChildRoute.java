package org.masar.fap.entitlement;

import static org.masar.fap.entitlement.Facts.SPONSOR_RESIDENCE_TITLE;

import org.masar.core.rule.Policy;
import org.masar.core.rule.Truth;
import org.masar.fap.entitlement.ReferenceDates.AgeTest;

/** Children: AufenthG 28(1) s.1 no.2, 29(3), 29(4), 32; Directive 2003/86/EC art.4(1)(c). */
final class ChildRoute {

    private static final String DIRECTIVE = "Directive 2003/86/EC art.4(1)(c)";

    private final Reading reading;
    private final Draft draft;
    private final Means means;
    private final Ages ages;

    ChildRoute(Reading reading, Draft draft) {
        this.reading = reading;
        this.draft = draft;
        this.means = new Means(reading);
        this.ages = new Ages(reading);
    }

    void german() {
        reading.restsOn("DE-28-1");
        String claim = "AufenthG 28(1) s.1 no.2";
        draft.claim(claim, Draft.Strength.MUST).waive(Requirement.LIVELIHOOD);
        if (!minor(ReferenceDates.CHILD_OF_GERMAN)) {
            tooOld(claim);
        }
    }

    void forCause() {
        draft.claim("AufenthG 32(1)", Draft.Strength.MAY);
        if (!minor(ReferenceDates.CHILD_OF_OTHERS)) {
            tooOld("AufenthG 32(1)");
            return;
        }
        ForCause.admissionReason(reading, draft);
        custody("AufenthG 32(1)", Draft.Strength.MAY);
        means.requireBoth(draft);
        sixteenAndOver();
    }

    void temporary() {
        ForCause.temporaryProtection(reading, draft);
        if (!minor(ReferenceDates.CHILD_UNDER_29_4)) {
            tooOld("AufenthG 29(4)");
        }
    }

    private boolean minor(Policy<Reading, AgeTest> referenceDates) {
        return reading.first(referenceDates, reading, AgeTest.TOO_OLD) != AgeTest.TOO_OLD;
    }

    void general() {
        String claim = "AufenthG 32(1)" + number();
        if (!reading.inForce("CH-32-3")) {
            beforeSeptember2013(claim);
            return;
        }
        reading.restsOn("CH-32-1");
        draft.claim(claim, Draft.Strength.MUST);
        boolean refugee = reading.in(SPONSOR_RESIDENCE_TITLE, Titles.REFUGEE);
        Policy<Reading, AgeTest> dates = refugee ? ReferenceDates.CHILD_OF_REFUGEE : ReferenceDates.CHILD_OF_OTHERS;
        AgeTest age = reading.first(dates, reading, AgeTest.TOO_OLD);
        if (age == AgeTest.TOO_OLD) {
            if (refugee) {
                reading.inForce("CH-AGE-EU");
            }
            tooOld(claim);
            return;
        }
        boolean minorThen = age == AgeTest.VISA_APPLICATION_AND_BIRTHDAY || ages.appliedUnder(Ages.MAJORITY);
        if (age == AgeTest.SPONSORS_ASYLUM_APPLICATION) {
            draft.court("CJEU C-279/20");
            if (!minorThen && reading.inForce("CH-AGE-EU-BASIS")) {
                claim = DIRECTIVE;
                draft.claim(claim, Draft.Strength.MUST).court("BVerwG 1 C 9.23");
            }
        }
        custody(claim, Draft.Strength.MUST);
        if (draft.isClosed()) {
            return;
        }
        means.bySponsorsTitle(draft);
        if (minorThen) {
            sixteenAndOver();
        }
    }

    private void tooOld(String claim) {
        draft.close(Outcome.NOT_ELIGIBLE, "CH-AGE-NAT", claim).alternative(Alternative.OTHER_RELATIVES_36_2);
    }

    /** The numbers of 32(1) follow the sponsor's title; the older wording had none. */
    private String number() {
        if (!reading.inForce("CH-32-1")) {
            return "";
        }
        ResidenceTitle title = reading.sponsor.residenceTitle();
        if (title == null) {
            return "";
        }
        return " no."
                + switch (title) {
                    case SKILLED, AE_STUDY -> 1;
                    case AE_25_1, AE_25_2_A1 -> 2;
                    case AE_FAMILY -> 3;
                    case BLUE_CARD, ICT -> 5;
                    case NE, NE_26_3, NE_26_4, NE_26_4_EX_A2, NE_18C_3 -> 6;
                    case DA_EU -> 7;
                    default -> 4;
                };
    }

    /** Both parents, or the one who has sole custody, must hold a title: else 32(3), else 32(4). */
    private void custody(String claim, Draft.Strength strength) {
        if (reading.family.custody() == null && knownToBeGrownUp()) {
            draft.confirm(Requirement.CUSTODY_WHILE_MINOR);
            return;
        }
        switch (reading.first(ChildRules.CUSTODY, ChildRules.CustodyIs.ELSEWHERE)) {
            case SETTLED -> {
                // Nobody else has to agree.
            }
            case SHARED -> consent(strength);
            case ELSEWHERE -> withoutClaim(claim);
        }
    }

    private boolean knownToBeGrownUp() {
        return reading.applicantBirth().under(Ages.MAJORITY, reading.asOf) == Truth.FALSE;
    }

    private void consent(Draft.Strength strength) {
        reading.restsOn("CH-32-3");
        draft.claim("AufenthG 32(3)", strength == Draft.Strength.MUST ? Draft.Strength.SHOULD : strength);
        consentIsThere(reading, draft);
    }

    static void consentIsThere(Reading reading, Draft draft) {
        if (reading.shown(Facts.FAMILY_OTHER_PARENT_CONSENT, true)
                || reading.shown(Facts.FAMILY_CONSENT_REPLACED_BY_DECISION, true)) {
            return;
        }
        reading.want(Facts.FAMILY_OTHER_PARENT_CONSENT);
        reading.want(Facts.FAMILY_CONSENT_REPLACED_BY_DECISION);
        draft.miss(Requirement.OTHER_PARENT_CONSENT, "AufenthG 32(3)");
    }

    private void withoutClaim(String claim) {
        if (reading.shown(Facts.FAMILY_SPECIAL_HARDSHIP, true)) {
            reading.restsOn("CH-32-4");
            draft.claim("AufenthG 32(4)", Draft.Strength.MAY);
            return;
        }
        reading.wantToReopen(Facts.FAMILY_SPECIAL_HARDSHIP);
        draft.close(Outcome.NOT_ELIGIBLE, "CH-32-1", claim);
        if (!knownToBeGrownUp()) {
            draft.alternative(Alternative.HARDSHIP_32_4);
        }
    }

    /** Children of 16 and 17 who do not move together with their parents. */
    private void sixteenAndOver() {
        switch (reading.first(ChildRules.SIXTEEN, reading, ChildRules.SixteenRule.ON)) {
            case OFF -> {
                // Younger, or together with the parents.
            }
            case WAIVED_1 -> waiveSixteen("AufenthG 32(2) s.2 no.1");
            case WAIVED_2 -> waiveSixteen("AufenthG 32(2) s.2 no.2");
            case WAIVED_3 -> waiveSixteen("AufenthG 32(2) s.2 no.3");
            case ON -> languageOrForecast();
        }
    }

    private void waiveSixteen(String provision) {
        reading.restsOn("CH-32-2");
        draft.waive(Requirement.AGE_16_RULE, provision);
    }

    private void languageOrForecast() {
        reading.restsOn("CH-32-2");
        reading.want(Facts.APPLICANT_GERMAN_LEVEL);
        reading.want(Facts.APPLICANT_INTEGRATION_FORECAST);
        if (reading.shows(ChildRules.FITS_IN)) {
            return;
        }
        if (reading.shows(ChildRules.DOES_NOT_FIT_IN)) {
            draft.close(Outcome.NOT_ELIGIBLE, "CH-32-2", "AufenthG 32(2)").alternative(Alternative.HARDSHIP_32_4);
        } else {
            draft.miss(Requirement.C1_OR_FORECAST, "AufenthG 32(2)");
        }
    }

    /** The older rule knew sole custody only, and stopped at 16. */
    private void beforeSeptember2013(String claim) {
        reading.inForce("CH-32-3-2005");
        if (!ages.appliedUnder(Ages.MAJORITY)) {
            draft.claim(claim, Draft.Strength.MUST);
            tooOld(claim);
            return;
        }
        draft.claim("AufenthG 32(3)", Draft.Strength.MUST);
        custody("AufenthG 32(3)", Draft.Strength.MUST);
        if (draft.lacks(Requirement.OTHER_PARENT_CONSENT) || reading.family.custody() == Family.Custody.JOINT) {
            boolean both = reading.family.otherParentStatus() == Family.OtherParentStatus.IN_GERMANY
                    || reading.family.otherParentStatus() == Family.OtherParentStatus.MOVES_TOO
                    || (reading.family.otherParentStatus() != null
                            && ChildRules.GONE.contains(reading.family.otherParentStatus()));
            if (!both) {
                draft.close(Outcome.NOT_ELIGIBLE, "CH-32-3-2005", "AufenthG 32(3)")
                        .alternative(Alternative.HARDSHIP_32_4);
                return;
            }
        }
        means.bySponsorsTitle(draft);
        sixteenAndOver();
    }
}
