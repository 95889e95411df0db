package org.masar.fap.entitlement;

import org.jspecify.annotations.Nullable;
import org.masar.core.time.PartialDate;

/** Copies of facts with another birth date. */
final class BirthDates {

    private BirthDates() {}

    static FamilyFacts with(FamilyFacts facts, @Nullable PartialDate ofSponsor, @Nullable PartialDate ofApplicant) {
        return new FamilyFacts(
                facts.relation(),
                ofSponsor == null ? facts.sponsor() : sponsor(facts.knownSponsor(), ofSponsor),
                ofApplicant == null ? facts.applicant() : applicant(facts.knownApplicant(), ofApplicant),
                facts.application(),
                facts.family());
    }

    private static Sponsor sponsor(Sponsor sponsor, PartialDate birth) {
        return new Sponsor(
                birth,
                sponsor.ageGroup(),
                sponsor.birthDateEvidence(),
                sponsor.nationality(),
                sponsor.otherNationalities(),
                sponsor.formerNationality(),
                sponsor.maritalStatus(),
                sponsor.maritalStatusDeclared(),
                sponsor.germanState(),
                sponsor.livesWithAnotherSpouseInGermany(),
                sponsor.residenceTitle(),
                sponsor.titleSection(),
                sponsor.titleSince(),
                sponsor.titleValidUntil(),
                sponsor.previousTitle(),
                sponsor.previousTitleSection(),
                sponsor.firstListedTitleIssuedOn(),
                sponsor.holdsNationalVisa(),
                sponsor.stayExpectedOverOneYear(),
                sponsor.renewalExcluded(),
                sponsor.renewalExpected(),
                sponsor.borderCrossingCertificateRequested(),
                sponsor.heldBlueCardElsewhere(),
                sponsor.travelDocument(),
                sponsor.ordinarilyResidentInGermany(),
                sponsor.naturalisedOn(),
                sponsor.leftHomeCountryOn(),
                sponsor.enteredGermanyOn(),
                sponsor.asylumApplicationOn(),
                sponsor.minorAtAsylumApplication(),
                sponsor.unaccompaniedAtAsylumApplication(),
                sponsor.protectionRecognisedOn(),
                sponsor.protectionBasis(),
                sponsor.receivesBenefitsForOthers(),
                sponsor.seriousIllness(),
                sponsor.needsCare(),
                sponsor.severeDisability(),
                sponsor.canLiveIndependently(),
                sponsor.medicalCertificate(),
                sponsor.convictions(),
                sponsor.securityConcern(),
                sponsor.diedOn());
    }

    private static Applicant applicant(Applicant applicant, PartialDate birth) {
        return new Applicant(
                applicant.role(),
                birth,
                applicant.birthDateEvidence(),
                applicant.age(),
                applicant.ageGroup(),
                applicant.ageAtVisaApplication(),
                applicant.nationality(),
                applicant.otherNationalities(),
                applicant.maritalStatus(),
                applicant.residenceCountry(),
                applicant.residenceGovernorate(),
                applicant.residenceSince(),
                applicant.lawfulStayThere(),
                applicant.canReachMission(),
                applicant.inGermany(),
                applicant.residenceTitle(),
                applicant.enteredGermanyOn(),
                applicant.asylumApplicationOn(),
                applicant.bornInGermany(),
                applicant.otherDepartureObstacle(),
                applicant.germanLevel(),
                applicant.germanCertificateBy(),
                applicant.germanCertificateOn(),
                applicant.illnessPreventsLearning(),
                applicant.languageEffortUnreasonable(),
                applicant.universityDegree(),
                applicant.integrationWithoutHelpExpected(),
                applicant.integrationCourseEntitlement(),
                applicant.integrationForecast(),
                applicant.passport(),
                applicant.passportIssuedOn(),
                applicant.passportValidUntil(),
                applicant.passportIssuedAt(),
                applicant.passportBlankPages(),
                applicant.passportSigned(),
                applicant.unifiedNationalCard(),
                applicant.identityClarified(),
                applicant.expulsionInterest(),
                applicant.seriousIllness(),
                applicant.needsCare(),
                applicant.severeDisability(),
                applicant.treatableOnlyInGermany(),
                applicant.deathImminent(),
                applicant.medicalCertificate(),
                applicant.dangerToLifeLimbLiberty(),
                applicant.canLiveIndependently(),
                applicant.careAvailableAbroad(),
                applicant.fullyDependentOnParents(),
                applicant.withoutAdultCare(),
                applicant.pregnant(),
                applicant.protectionConcern(),
                applicant.needsProtection(),
                applicant.takenOverFromMemberState(),
                applicant.speaksBest(),
                applicant.readsBest());
    }
}
