package org.masar.fap.entitlement;

import java.time.LocalDate;
import org.masar.core.rule.Rule;
import org.masar.core.rule.Truth;

/** What counts in every route: bars and general conditions, which act only on a fact that shows them. */
final class Bars {

    private static final int SPOUSE_AGE = 18;
    private static final LocalDate CURE_SINCE = LocalDate.of(2024, 7, 1);

    private final Reading reading;
    private final Draft draft;
    private final Relation relation;
    private final boolean fiveOneApplies;

    Bars(Reading reading, Draft draft, Relation relation, boolean fiveOneApplies) {
        this.reading = reading;
        this.draft = draft;
        this.relation = relation;
        this.fiveOneApplies = fiveOneApplies;
    }

    void apply() {
        proofs();
        if (fiveOneApplies) {
            papers();
        }
        if (relation == Relation.SPOUSE) {
            spouses();
        }
        if (relation == Relation.CHILD) {
            unmarriedChild();
        }
        benefits();
        sponsorInGermany();
        hardBars();
        visaProcedure();
    }

    private void hardBars() {
        for (Rule<FamilyFacts, BarRules.Bar> rule : BarRules.BARS.rules()) {
            BarRules.Bar bar = rule.outcome();
            boolean counts = !bar.mild() || (fiveOneApplies && !draft.isClosed());
            if (counts && reading.applies(rule, BarRules.BARS)) {
                draft.bar(bar.outcome(), rule.id(), bar.provision());
                if (rule.id().equals("SP-30-4")) {
                    draft.alternative(Alternative.OTHER_RELATIVES_36_2);
                }
            }
        }
        reading.asked(BarRules.BARS);
        if (reading.applicant.expulsionInterest() == null) {
            draft.confirm(Requirement.NO_EXPULSION_INTEREST);
        }
        if (relation == Relation.SPOUSE && reading.sponsor.livesWithAnotherSpouseInGermany() == null) {
            draft.confirm(Requirement.NO_OTHER_SPOUSE);
        }
        if (relation == Relation.SPOUSE && reading.family.coercionIndicated() == null) {
            draft.confirm(Requirement.NO_COERCION);
        }
        if (reading.sponsor.securityConcern() == null) {
            draft.confirm(Requirement.NO_SECURITY_GROUND);
        }
        boolean shamUnknown = reading.family.shamEstablished() == null;
        boolean shamShown = Boolean.TRUE.equals(reading.family.shamEstablished());
        if (shamUnknown || (!shamShown && reading.family.intendToLiveTogether() == null)) {
            draft.confirm(Requirement.GENUINE_FAMILY_LIFE);
        }
    }

    private void spouses() {
        if (Marriage.weddingUnderAge(reading) && reading.inForce("SP-CHILDMARRIAGE")) {
            if (reading.family.marriageConfirmedAsAdultOn() == null) {
                draft.bar(Outcome.NOT_ELIGIBLE, "SP-CHILDMARRIAGE", "EGBGB art.13(3)");
                if (!reading.lawDay().isBefore(CURE_SINCE)) {
                    draft.miss(Requirement.MARRIAGE_CURE);
                }
                return;
            }
        }
        if (!reading.inForce("SP-30-1-1")) {
            return;
        }
        Truth applicant = reading.applicantBirth().under(SPOUSE_AGE, reading.asOf);
        Truth sponsor = reading.sponsorBirth().under(SPOUSE_AGE, reading.asOf);
        if (applicant.isTrue() || sponsor.isTrue()) {
            reading.use(applicant.isTrue() ? Facts.APPLICANT_BIRTH_DATE : Facts.SPONSOR_BIRTH_DATE);
            if (reading.shown(Facts.FAMILY_SPECIAL_HARDSHIP, true)) {
                draft.discretion("SP-30-1-1", "AufenthG 30(2) s.1").waive(Requirement.SPOUSE_AGE);
            } else if (!draft.isClosed()) {
                draft.close(Outcome.NOT_ELIGIBLE, "SP-30-1-1", "AufenthG 30(1) s.1 no.1");
            }
        } else if (applicant.isUnknown() || sponsor.isUnknown()) {
            draft.confirm(Requirement.BOTH_SPOUSES_18);
        }
    }

    private void unmarriedChild() {
        MaritalStatus status = reading.applicant.maritalStatus();
        if (status == null) {
            draft.confirm(Requirement.CHILD_UNMARRIED);
        } else if (status != MaritalStatus.SINGLE) {
            reading.use(Facts.APPLICANT_MARITAL_STATUS);
            draft.closeByClaim("CH-32-1");
        }
    }

    private void proofs() {
        if (relation == Relation.SPOUSE) {
            Family.MarriageProof proof = reading.family.marriageProof();
            if (proof == null) {
                draft.confirm(Requirement.MARRIAGE_PROOF);
            } else if (proof == Family.MarriageProof.REJECTED) {
                reading.use(Facts.FAMILY_MARRIAGE_PROOF);
                draft.closeByClaim("SP-30-1-3-AB");
            } else if (proof == Family.MarriageProof.NONE || proof == Family.MarriageProof.RELIGIOUS_PAPER) {
                reading.use(Facts.FAMILY_MARRIAGE_PROOF);
                draft.miss(Requirement.MARRIAGE_PROOF);
            }
            return;
        }
        Family.KinshipProof proof = reading.family.kinshipProof();
        if (proof == null) {
            draft.confirm(Requirement.KINSHIP_PROOF);
        } else if (proof == Family.KinshipProof.NONE || proof == Family.KinshipProof.DOUBTED) {
            reading.use(Facts.FAMILY_KINSHIP_PROOF);
            draft.miss(Requirement.KINSHIP_PROOF);
        }
    }

    private void papers() {
        LocalDate ends = reading.applicant.passportValidUntil();
        boolean expired = ends != null && ends.isBefore(reading.asOf);
        boolean excepted = reading.shown(Facts.APPLICATION_PASSPORT_EXCEPTION_GRANTED, true);
        if (!excepted && (expired || reading.shown(Facts.APPLICANT_PASSPORT, false))) {
            draft.miss(Requirement.PASSPORT, "AufenthG 5(1) no.4");
        } else if (!excepted && reading.applicant.passport() == null) {
            draft.confirm(Requirement.PASSPORT);
        }
        if (reading.shown(Facts.APPLICANT_IDENTITY_CLARIFIED, false)) {
            draft.miss(Requirement.IDENTITY, "AufenthG 5(1) no.1a");
        } else if (reading.applicant.identityClarified() == null) {
            draft.confirm(Requirement.IDENTITY);
        }
    }

    private void benefits() {
        if (!fiveOneApplies || reading.first(MeansRules.ONWARD, false)) {
            return;
        }
        if (reading.shown(Facts.SPONSOR_RECEIVES_BENEFITS_FOR_OTHERS, true)) {
            draft.discretion("GEN-27-3", "AufenthG 27(3) s.1");
        } else if (reading.sponsor.receivesBenefitsForOthers() == null) {
            draft.confirm(Requirement.NO_BENEFITS_FOR_OTHERS);
        }
    }

    private void sponsorInGermany() {
        if (reading.shown(Facts.SPONSOR_ORDINARILY_RESIDENT_IN_GERMANY, false)) {
            draft.closeByClaim("DE-28-1");
        } else if (reading.sponsor.ordinarilyResidentInGermany() == null
                && reading.sponsor.residenceTitle() == ResidenceTitle.GERMAN) {
            draft.confirm(Requirement.SPONSOR_LIVES_IN_GERMANY);
        }
    }

    private void visaProcedure() {
        if (reading.shown(Facts.APPLICANT_IN_GERMANY, true)
                && reading.shown(Facts.APPLICATION_VISA_PROCEDURE_UNREASONABLE, true)) {
            draft.waive(Requirement.VISA_PROCEDURE, "AufenthG 5(2)");
        }
    }
}
