package org.masar.fap.entitlement;

import static org.masar.fap.entitlement.Facts.SPONSOR_RESIDENCE_TITLE;

import java.time.LocalDate;
import org.masar.core.rule.Conditions;
import org.masar.core.rule.Policy;
import org.masar.fap.entitlement.ReferenceDates.AgeTest;

/** Parents of a minor: AufenthG 28(1) s.1 no.3 and 36(1), with the Court of Justice's reference dates. */
final class ParentRoute {

    private static final String GERMAN = "AufenthG 28(1) s.1 no.3";
    private static final String CLAIM = "AufenthG 36(1)";
    private static final LocalDate NATURALISED_SINCE = LocalDate.of(2025, 6, 3);

    /** The earlier admission of the other parent does not harm if both applied together: BVerwG 10 C 9.12. */
    static final Policy<FamilyFacts, Boolean> OTHER_PARENT_HERE = Law.<FamilyFacts, Boolean>policy(
                    "fap.parent.otherParentHere")
            .attributes(Facts.FAMILY_CUSTODIAL_PARENT_IN_GERMANY, Facts.APPLICATION_APPLIED_TOGETHER_WITH_OTHER_PARENT)
            .presume(Facts.APPLICATION_APPLIED_TOGETHER_WITH_OTHER_PARENT, false)
            .rule(Law.route(
                    "OTHER-PARENT-HERE",
                    "AufenthG 36(1)",
                    Conditions.holds(Facts.FAMILY_CUSTODIAL_PARENT_IN_GERMANY)
                            .and(Conditions.holds(Facts.APPLICATION_APPLIED_TOGETHER_WITH_OTHER_PARENT)
                                    .not()),
                    true))
            .otherwise(false)
            .build();

    private final Reading reading;
    private final Draft draft;

    ParentRoute(Reading reading, Draft draft) {
        this.reading = reading;
        this.draft = draft;
    }

    void german() {
        reading.restsOn("DE-28-1");
        draft.claim(GERMAN, Draft.Strength.MUST).waive(Requirement.LIVELIHOOD);
        if (reading.first(ReferenceDates.PARENT_OF_GERMAN, reading, AgeTest.TOO_OLD) == AgeTest.TOO_OLD) {
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
        if (!reading.inForce("PA-AGE-EU-A")) {
            reading.inForce("PA-AGE-NAT-OLD");
        }
        reading.use(Facts.APPLICATION_VISA_APPLICATION_ON);
        AgeTest age = reading.first(ReferenceDates.PARENT_OF_REFUGEE, reading, AgeTest.TOO_OLD);
        courts(age);
        if (age == AgeTest.TOO_LATE || age == AgeTest.TOO_OLD) {
            draft.close(Outcome.NOT_ELIGIBLE, "PA-36-1", CLAIM);
            return;
        }
        if (reading.first(OTHER_PARENT_HERE, false)) {
            draft.close(Outcome.NOT_ELIGIBLE, "PA-36-1", CLAIM);
            spouseRoute(reading, draft);
            return;
        }
        if (!reading.in(SPONSOR_RESIDENCE_TITLE, Titles.REFUGEE) || !reading.inForce("PA-MARRIED")) {
            unmarried();
        }
        new Means(reading).waiveBoth(draft);
        if (age != AgeTest.ASYLUM_APPLICATION && reading.inForce("PA-AGE-EU-B")) {
            draft.court("CJEU C-560/20").waive(Requirement.DEADLINE_3_MONTHS);
        }
    }

    /** Who came of age stays a minor only by the Directive; since January 2024 a later decision says more. */
    private void courts(AgeTest age) {
        boolean byTheDirective = age == AgeTest.ASYLUM_APPLICATION
                || age == AgeTest.TOO_LATE
                || (age == AgeTest.ASYLUM_AND_VISA_APPLICATION && !reading.inForce("PA-AGE-EU-B"));
        if (byTheDirective) {
            draft.court("CJEU C-550/16");
        }
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
}
