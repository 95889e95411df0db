package org.masar.fap.entitlement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.masar.core.rule.Attribute;
import org.masar.core.rule.Setting;
import org.masar.core.time.PartialDate;

/** The facts of the rules, by their dotted names. Settings and what can be changed: the vocabulary of the contract. */
final class Facts {

    private static final List<Attribute<FamilyFacts, ?>> LISTED = new ArrayList<>();

    static final Attribute<FamilyFacts, Relation> RELATION = open("relation", Relation.class, FamilyFacts::relation);
    static final Attribute<FamilyFacts, PartialDate> SPONSOR_BIRTH_DATE =
            open("sponsor.birthDate", PartialDate.class, facts -> facts.knownSponsor()
                    .birthDate());
    static final Attribute<FamilyFacts, AgeGroup> SPONSOR_AGE_GROUP = open(
            "sponsor.ageGroup", AgeGroup.class, facts -> facts.knownSponsor().ageGroup());
    static final Attribute<FamilyFacts, Object> SPONSOR_BIRTH_DATE_EVIDENCE =
            open("sponsor.birthDateEvidence", Object.class, facts -> facts.knownSponsor()
                    .birthDateEvidence());
    static final Attribute<FamilyFacts, String> SPONSOR_NATIONALITY = open(
            "sponsor.nationality", String.class, facts -> facts.knownSponsor().nationality());
    static final Attribute<FamilyFacts, Object> SPONSOR_OTHER_NATIONALITIES =
            open("sponsor.otherNationalities", Object.class, facts -> facts.knownSponsor()
                    .otherNationalities());
    static final Attribute<FamilyFacts, String> SPONSOR_FORMER_NATIONALITY =
            open("sponsor.formerNationality", String.class, facts -> facts.knownSponsor()
                    .formerNationality());
    static final Attribute<FamilyFacts, MaritalStatus> SPONSOR_MARITAL_STATUS =
            open("sponsor.maritalStatus", MaritalStatus.class, facts -> facts.knownSponsor()
                    .maritalStatus());
    static final Attribute<FamilyFacts, MaritalStatus> SPONSOR_MARITAL_STATUS_DECLARED =
            open("sponsor.maritalStatusDeclared", MaritalStatus.class, facts -> facts.knownSponsor()
                    .maritalStatusDeclared());
    static final Attribute<FamilyFacts, String> SPONSOR_GERMAN_STATE = open(
            "sponsor.germanState", String.class, facts -> facts.knownSponsor().germanState());
    static final Attribute<FamilyFacts, Boolean> SPONSOR_LIVES_WITH_ANOTHER_SPOUSE_IN_GERMANY =
            alone("sponsor.livesWithAnotherSpouseInGermany", Boolean.class, facts -> facts.knownSponsor()
                    .livesWithAnotherSpouseInGermany());
    static final Attribute<FamilyFacts, ResidenceTitle> SPONSOR_RESIDENCE_TITLE =
            open("sponsor.residenceTitle", ResidenceTitle.class, facts -> facts.knownSponsor()
                    .residenceTitle());
    static final Attribute<FamilyFacts, TitleSection> SPONSOR_TITLE_SECTION =
            open("sponsor.titleSection", TitleSection.class, facts -> facts.knownSponsor()
                    .titleSection());
    static final Attribute<FamilyFacts, PartialDate> SPONSOR_TITLE_SINCE =
            open("sponsor.titleSince", PartialDate.class, facts -> facts.knownSponsor()
                    .titleSince());
    static final Attribute<FamilyFacts, LocalDate> SPONSOR_TITLE_VALID_UNTIL =
            changeable("sponsor.titleValidUntil", LocalDate.class, facts -> facts.knownSponsor()
                    .titleValidUntil());
    static final Attribute<FamilyFacts, ResidenceTitle> SPONSOR_PREVIOUS_TITLE =
            open("sponsor.previousTitle", ResidenceTitle.class, facts -> facts.knownSponsor()
                    .previousTitle());
    static final Attribute<FamilyFacts, TitleSection> SPONSOR_PREVIOUS_TITLE_SECTION =
            open("sponsor.previousTitleSection", TitleSection.class, facts -> facts.knownSponsor()
                    .previousTitleSection());
    static final Attribute<FamilyFacts, LocalDate> SPONSOR_FIRST_LISTED_TITLE_ISSUED_ON =
            open("sponsor.firstListedTitleIssuedOn", LocalDate.class, facts -> facts.knownSponsor()
                    .firstListedTitleIssuedOn());
    static final Attribute<FamilyFacts, Boolean> SPONSOR_HOLDS_NATIONAL_VISA =
            open("sponsor.holdsNationalVisa", Boolean.class, facts -> facts.knownSponsor()
                    .holdsNationalVisa());
    static final Attribute<FamilyFacts, Boolean> SPONSOR_STAY_EXPECTED_OVER_ONE_YEAR =
            open("sponsor.stayExpectedOverOneYear", Boolean.class, facts -> facts.knownSponsor()
                    .stayExpectedOverOneYear());
    static final Attribute<FamilyFacts, Boolean> SPONSOR_RENEWAL_EXCLUDED =
            open("sponsor.renewalExcluded", Boolean.class, facts -> facts.knownSponsor()
                    .renewalExcluded());
    static final Attribute<FamilyFacts, Boolean> SPONSOR_RENEWAL_EXPECTED =
            open("sponsor.renewalExpected", Boolean.class, facts -> facts.knownSponsor()
                    .renewalExpected());
    static final Attribute<FamilyFacts, Boolean> SPONSOR_BORDER_CROSSING_CERTIFICATE_REQUESTED =
            open("sponsor.borderCrossingCertificateRequested", Boolean.class, facts -> facts.knownSponsor()
                    .borderCrossingCertificateRequested());
    static final Attribute<FamilyFacts, Boolean> SPONSOR_HELD_BLUE_CARD_ELSEWHERE =
            open("sponsor.heldBlueCardElsewhere", Boolean.class, facts -> facts.knownSponsor()
                    .heldBlueCardElsewhere());
    static final Attribute<FamilyFacts, Sponsor.TravelDocument> SPONSOR_TRAVEL_DOCUMENT =
            open("sponsor.travelDocument", Sponsor.TravelDocument.class, facts -> facts.knownSponsor()
                    .travelDocument());
    static final Attribute<FamilyFacts, Boolean> SPONSOR_ORDINARILY_RESIDENT_IN_GERMANY =
            open("sponsor.ordinarilyResidentInGermany", Boolean.class, facts -> facts.knownSponsor()
                    .ordinarilyResidentInGermany());
    static final Attribute<FamilyFacts, LocalDate> SPONSOR_NATURALISED_ON =
            open("sponsor.naturalisedOn", LocalDate.class, facts -> facts.knownSponsor()
                    .naturalisedOn());
    static final Attribute<FamilyFacts, PartialDate> SPONSOR_LEFT_HOME_COUNTRY_ON =
            open("sponsor.leftHomeCountryOn", PartialDate.class, facts -> facts.knownSponsor()
                    .leftHomeCountryOn());
    static final Attribute<FamilyFacts, PartialDate> SPONSOR_ENTERED_GERMANY_ON =
            open("sponsor.enteredGermanyOn", PartialDate.class, facts -> facts.knownSponsor()
                    .enteredGermanyOn());
    static final Attribute<FamilyFacts, LocalDate> SPONSOR_ASYLUM_APPLICATION_ON =
            open("sponsor.asylumApplicationOn", LocalDate.class, facts -> facts.knownSponsor()
                    .asylumApplicationOn());
    static final Attribute<FamilyFacts, Boolean> SPONSOR_MINOR_AT_ASYLUM_APPLICATION =
            open("sponsor.minorAtAsylumApplication", Boolean.class, facts -> facts.knownSponsor()
                    .minorAtAsylumApplication());
    static final Attribute<FamilyFacts, Boolean> SPONSOR_UNACCOMPANIED_AT_ASYLUM_APPLICATION =
            open("sponsor.unaccompaniedAtAsylumApplication", Boolean.class, facts -> facts.knownSponsor()
                    .unaccompaniedAtAsylumApplication());
    static final Attribute<FamilyFacts, LocalDate> SPONSOR_PROTECTION_RECOGNISED_ON =
            open("sponsor.protectionRecognisedOn", LocalDate.class, facts -> facts.knownSponsor()
                    .protectionRecognisedOn());
    static final Attribute<FamilyFacts, Sponsor.ProtectionBasis> SPONSOR_PROTECTION_BASIS =
            open("sponsor.protectionBasis", Sponsor.ProtectionBasis.class, facts -> facts.knownSponsor()
                    .protectionBasis());
    static final Attribute<FamilyFacts, Boolean> SPONSOR_RECEIVES_BENEFITS_FOR_OTHERS =
            changeable("sponsor.receivesBenefitsForOthers", Boolean.class, facts -> facts.knownSponsor()
                    .receivesBenefitsForOthers());
    static final Attribute<FamilyFacts, Boolean> SPONSOR_SERIOUS_ILLNESS =
            alone("sponsor.seriousIllness", Boolean.class, facts -> facts.knownSponsor()
                    .seriousIllness());
    static final Attribute<FamilyFacts, Boolean> SPONSOR_NEEDS_CARE = alone(
            "sponsor.needsCare", Boolean.class, facts -> facts.knownSponsor().needsCare());
    static final Attribute<FamilyFacts, Boolean> SPONSOR_SEVERE_DISABILITY =
            alone("sponsor.severeDisability", Boolean.class, facts -> facts.knownSponsor()
                    .severeDisability());
    static final Attribute<FamilyFacts, Boolean> SPONSOR_CAN_LIVE_INDEPENDENTLY =
            alone("sponsor.canLiveIndependently", Boolean.class, facts -> facts.knownSponsor()
                    .canLiveIndependently());
    static final Attribute<FamilyFacts, Boolean> SPONSOR_MEDICAL_CERTIFICATE =
            alone("sponsor.medicalCertificate", Boolean.class, facts -> facts.knownSponsor()
                    .medicalCertificate());
    static final Attribute<FamilyFacts, Object> SPONSOR_CONVICTIONS = alone(
            "sponsor.convictions", Object.class, facts -> facts.knownSponsor().convictions());
    static final Attribute<FamilyFacts, Boolean> SPONSOR_SECURITY_CONCERN =
            never("sponsor.securityConcern", Boolean.class, facts -> facts.knownSponsor()
                    .securityConcern());
    static final Attribute<FamilyFacts, LocalDate> SPONSOR_DIED_ON = open(
            "sponsor.diedOn", LocalDate.class, facts -> facts.knownSponsor().diedOn());
    static final Attribute<FamilyFacts, Applicant.Role> APPLICANT_ROLE =
            open("applicant.role", Applicant.Role.class, facts -> facts.knownApplicant()
                    .role());
    static final Attribute<FamilyFacts, PartialDate> APPLICANT_BIRTH_DATE =
            open("applicant.birthDate", PartialDate.class, facts -> facts.knownApplicant()
                    .birthDate());
    static final Attribute<FamilyFacts, Object> APPLICANT_BIRTH_DATE_EVIDENCE =
            open("applicant.birthDateEvidence", Object.class, facts -> facts.knownApplicant()
                    .birthDateEvidence());
    static final Attribute<FamilyFacts, Integer> APPLICANT_AGE =
            open("applicant.age", Integer.class, facts -> facts.knownApplicant().age());
    static final Attribute<FamilyFacts, AgeGroup> APPLICANT_AGE_GROUP =
            open("applicant.ageGroup", AgeGroup.class, facts -> facts.knownApplicant()
                    .ageGroup());
    static final Attribute<FamilyFacts, Integer> APPLICANT_AGE_AT_VISA_APPLICATION =
            open("applicant.ageAtVisaApplication", Integer.class, facts -> facts.knownApplicant()
                    .ageAtVisaApplication());
    static final Attribute<FamilyFacts, String> APPLICANT_NATIONALITY =
            open("applicant.nationality", String.class, facts -> facts.knownApplicant()
                    .nationality());
    static final Attribute<FamilyFacts, Object> APPLICANT_OTHER_NATIONALITIES =
            open("applicant.otherNationalities", Object.class, facts -> facts.knownApplicant()
                    .otherNationalities());
    static final Attribute<FamilyFacts, MaritalStatus> APPLICANT_MARITAL_STATUS =
            open("applicant.maritalStatus", MaritalStatus.class, facts -> facts.knownApplicant()
                    .maritalStatus());
    static final Attribute<FamilyFacts, String> APPLICANT_RESIDENCE_COUNTRY =
            open("applicant.residenceCountry", String.class, facts -> facts.knownApplicant()
                    .residenceCountry());
    static final Attribute<FamilyFacts, String> APPLICANT_RESIDENCE_GOVERNORATE =
            open("applicant.residenceGovernorate", String.class, facts -> facts.knownApplicant()
                    .residenceGovernorate());
    static final Attribute<FamilyFacts, PartialDate> APPLICANT_RESIDENCE_SINCE =
            open("applicant.residenceSince", PartialDate.class, facts -> facts.knownApplicant()
                    .residenceSince());
    static final Attribute<FamilyFacts, Boolean> APPLICANT_LAWFUL_STAY_THERE =
            open("applicant.lawfulStayThere", Boolean.class, facts -> facts.knownApplicant()
                    .lawfulStayThere());
    static final Attribute<FamilyFacts, Boolean> APPLICANT_CAN_REACH_MISSION =
            open("applicant.canReachMission", Boolean.class, facts -> facts.knownApplicant()
                    .canReachMission());
    static final Attribute<FamilyFacts, Boolean> APPLICANT_IN_GERMANY =
            open("applicant.inGermany", Boolean.class, facts -> facts.knownApplicant()
                    .inGermany());
    static final Attribute<FamilyFacts, ResidenceTitle> APPLICANT_RESIDENCE_TITLE =
            open("applicant.residenceTitle", ResidenceTitle.class, facts -> facts.knownApplicant()
                    .residenceTitle());
    static final Attribute<FamilyFacts, LocalDate> APPLICANT_ENTERED_GERMANY_ON =
            open("applicant.enteredGermanyOn", LocalDate.class, facts -> facts.knownApplicant()
                    .enteredGermanyOn());
    static final Attribute<FamilyFacts, LocalDate> APPLICANT_ASYLUM_APPLICATION_ON =
            open("applicant.asylumApplicationOn", LocalDate.class, facts -> facts.knownApplicant()
                    .asylumApplicationOn());
    static final Attribute<FamilyFacts, Boolean> APPLICANT_BORN_IN_GERMANY =
            open("applicant.bornInGermany", Boolean.class, facts -> facts.knownApplicant()
                    .bornInGermany());
    static final Attribute<FamilyFacts, Boolean> APPLICANT_OTHER_DEPARTURE_OBSTACLE =
            open("applicant.otherDepartureObstacle", Boolean.class, facts -> facts.knownApplicant()
                    .otherDepartureObstacle());
    static final Attribute<FamilyFacts, Applicant.GermanLevel> APPLICANT_GERMAN_LEVEL =
            changeable("applicant.germanLevel", Applicant.GermanLevel.class, facts -> facts.knownApplicant()
                    .germanLevel());
    static final Attribute<FamilyFacts, Applicant.GermanCertificateBy> APPLICANT_GERMAN_CERTIFICATE_BY = changeable(
            "applicant.germanCertificateBy", Applicant.GermanCertificateBy.class, facts -> facts.knownApplicant()
                    .germanCertificateBy());
    static final Attribute<FamilyFacts, LocalDate> APPLICANT_GERMAN_CERTIFICATE_ON =
            changeable("applicant.germanCertificateOn", LocalDate.class, facts -> facts.knownApplicant()
                    .germanCertificateOn());
    static final Attribute<FamilyFacts, Boolean> APPLICANT_ILLNESS_PREVENTS_LEARNING =
            alone("applicant.illnessPreventsLearning", Boolean.class, facts -> facts.knownApplicant()
                    .illnessPreventsLearning());
    static final Attribute<FamilyFacts, Boolean> APPLICANT_LANGUAGE_EFFORT_UNREASONABLE =
            open("applicant.languageEffortUnreasonable", Boolean.class, facts -> facts.knownApplicant()
                    .languageEffortUnreasonable());
    static final Attribute<FamilyFacts, Boolean> APPLICANT_UNIVERSITY_DEGREE =
            open("applicant.universityDegree", Boolean.class, facts -> facts.knownApplicant()
                    .universityDegree());
    static final Attribute<FamilyFacts, Boolean> APPLICANT_INTEGRATION_WITHOUT_HELP_EXPECTED =
            open("applicant.integrationWithoutHelpExpected", Boolean.class, facts -> facts.knownApplicant()
                    .integrationWithoutHelpExpected());
    static final Attribute<FamilyFacts, Boolean> APPLICANT_INTEGRATION_COURSE_ENTITLEMENT =
            open("applicant.integrationCourseEntitlement", Boolean.class, facts -> facts.knownApplicant()
                    .integrationCourseEntitlement());
    static final Attribute<FamilyFacts, Applicant.IntegrationForecast> APPLICANT_INTEGRATION_FORECAST =
            open("applicant.integrationForecast", Applicant.IntegrationForecast.class, facts -> facts.knownApplicant()
                    .integrationForecast());
    static final Attribute<FamilyFacts, Boolean> APPLICANT_PASSPORT = changeable(
            "applicant.passport", Boolean.class, facts -> facts.knownApplicant().passport());
    static final Attribute<FamilyFacts, LocalDate> APPLICANT_PASSPORT_ISSUED_ON =
            changeable("applicant.passportIssuedOn", LocalDate.class, facts -> facts.knownApplicant()
                    .passportIssuedOn());
    static final Attribute<FamilyFacts, LocalDate> APPLICANT_PASSPORT_VALID_UNTIL =
            changeable("applicant.passportValidUntil", LocalDate.class, facts -> facts.knownApplicant()
                    .passportValidUntil());
    static final Attribute<FamilyFacts, String> APPLICANT_PASSPORT_ISSUED_AT =
            changeable("applicant.passportIssuedAt", String.class, facts -> facts.knownApplicant()
                    .passportIssuedAt());
    static final Attribute<FamilyFacts, Integer> APPLICANT_PASSPORT_BLANK_PAGES =
            changeable("applicant.passportBlankPages", Integer.class, facts -> facts.knownApplicant()
                    .passportBlankPages());
    static final Attribute<FamilyFacts, Boolean> APPLICANT_PASSPORT_SIGNED =
            changeable("applicant.passportSigned", Boolean.class, facts -> facts.knownApplicant()
                    .passportSigned());
    static final Attribute<FamilyFacts, Boolean> APPLICANT_UNIFIED_NATIONAL_CARD =
            changeable("applicant.unifiedNationalCard", Boolean.class, facts -> facts.knownApplicant()
                    .unifiedNationalCard());
    static final Attribute<FamilyFacts, Boolean> APPLICANT_IDENTITY_CLARIFIED =
            open("applicant.identityClarified", Boolean.class, facts -> facts.knownApplicant()
                    .identityClarified());
    static final Attribute<FamilyFacts, Applicant.ExpulsionInterest> APPLICANT_EXPULSION_INTEREST =
            never("applicant.expulsionInterest", Applicant.ExpulsionInterest.class, facts -> facts.knownApplicant()
                    .expulsionInterest());
    static final Attribute<FamilyFacts, Boolean> APPLICANT_SERIOUS_ILLNESS =
            alone("applicant.seriousIllness", Boolean.class, facts -> facts.knownApplicant()
                    .seriousIllness());
    static final Attribute<FamilyFacts, Boolean> APPLICANT_NEEDS_CARE =
            alone("applicant.needsCare", Boolean.class, facts -> facts.knownApplicant()
                    .needsCare());
    static final Attribute<FamilyFacts, Boolean> APPLICANT_SEVERE_DISABILITY =
            alone("applicant.severeDisability", Boolean.class, facts -> facts.knownApplicant()
                    .severeDisability());
    static final Attribute<FamilyFacts, Boolean> APPLICANT_TREATABLE_ONLY_IN_GERMANY =
            alone("applicant.treatableOnlyInGermany", Boolean.class, facts -> facts.knownApplicant()
                    .treatableOnlyInGermany());
    static final Attribute<FamilyFacts, Boolean> APPLICANT_DEATH_IMMINENT =
            alone("applicant.deathImminent", Boolean.class, facts -> facts.knownApplicant()
                    .deathImminent());
    static final Attribute<FamilyFacts, Boolean> APPLICANT_MEDICAL_CERTIFICATE =
            alone("applicant.medicalCertificate", Boolean.class, facts -> facts.knownApplicant()
                    .medicalCertificate());
    static final Attribute<FamilyFacts, Boolean> APPLICANT_DANGER_TO_LIFE_LIMB_LIBERTY =
            alone("applicant.dangerToLifeLimbLiberty", Boolean.class, facts -> facts.knownApplicant()
                    .dangerToLifeLimbLiberty());
    static final Attribute<FamilyFacts, Boolean> APPLICANT_CAN_LIVE_INDEPENDENTLY =
            alone("applicant.canLiveIndependently", Boolean.class, facts -> facts.knownApplicant()
                    .canLiveIndependently());
    static final Attribute<FamilyFacts, Boolean> APPLICANT_CARE_AVAILABLE_ABROAD =
            alone("applicant.careAvailableAbroad", Boolean.class, facts -> facts.knownApplicant()
                    .careAvailableAbroad());
    static final Attribute<FamilyFacts, Boolean> APPLICANT_FULLY_DEPENDENT_ON_PARENTS =
            alone("applicant.fullyDependentOnParents", Boolean.class, facts -> facts.knownApplicant()
                    .fullyDependentOnParents());
    static final Attribute<FamilyFacts, Boolean> APPLICANT_WITHOUT_ADULT_CARE =
            open("applicant.withoutAdultCare", Boolean.class, facts -> facts.knownApplicant()
                    .withoutAdultCare());
    static final Attribute<FamilyFacts, Boolean> APPLICANT_PREGNANT = never(
            "applicant.pregnant", Boolean.class, facts -> facts.knownApplicant().pregnant());
    static final Attribute<FamilyFacts, Boolean> APPLICANT_PROTECTION_CONCERN =
            never("applicant.protectionConcern", Boolean.class, facts -> facts.knownApplicant()
                    .protectionConcern());
    static final Attribute<FamilyFacts, Boolean> APPLICANT_NEEDS_PROTECTION =
            open("applicant.needsProtection", Boolean.class, facts -> facts.knownApplicant()
                    .needsProtection());
    static final Attribute<FamilyFacts, Boolean> APPLICANT_TAKEN_OVER_FROM_MEMBER_STATE =
            open("applicant.takenOverFromMemberState", Boolean.class, facts -> facts.knownApplicant()
                    .takenOverFromMemberState());
    static final Attribute<FamilyFacts, LanguageTag> APPLICANT_SPEAKS_BEST =
            open("applicant.speaksBest", LanguageTag.class, facts -> facts.knownApplicant()
                    .speaksBest());
    static final Attribute<FamilyFacts, ReadingLanguage> APPLICANT_READS_BEST =
            open("applicant.readsBest", ReadingLanguage.class, facts -> facts.knownApplicant()
                    .readsBest());
    static final Attribute<FamilyFacts, Application.RequestedPermit> APPLICATION_REQUESTED_PERMIT = changeable(
            "application.requestedPermit", Application.RequestedPermit.class, facts -> facts.knownApplication()
                    .requestedPermit());
    static final Attribute<FamilyFacts, LocalDate> APPLICATION_VISA_APPLICATION_ON =
            changeable("application.visaApplicationOn", LocalDate.class, facts -> facts.knownApplication()
                    .visaApplicationOn());
    static final Attribute<FamilyFacts, Mission> APPLICATION_MISSION =
            changeable("application.mission", Mission.class, facts -> facts.knownApplication()
                    .mission());
    static final Attribute<FamilyFacts, Application.Channel> APPLICATION_CHANNEL =
            changeable("application.channel", Application.Channel.class, facts -> facts.knownApplication()
                    .channel());
    static final Attribute<FamilyFacts, LocalDate> APPLICATION_WAITING_LIST_REGISTRATION_ON =
            changeable("application.waitingListRegistrationOn", LocalDate.class, facts -> facts.knownApplication()
                    .waitingListRegistrationOn());
    static final Attribute<FamilyFacts, LocalDate> APPLICATION_APPOINTMENT_ON =
            changeable("application.appointmentOn", LocalDate.class, facts -> facts.knownApplication()
                    .appointmentOn());
    static final Attribute<FamilyFacts, LocalDate> APPLICATION_DEADLINE_NOTICE_ON =
            changeable("application.deadlineNoticeOn", LocalDate.class, facts -> facts.knownApplication()
                    .deadlineNoticeOn());
    static final Attribute<FamilyFacts, Application.DeadlineNoticeTo> APPLICATION_DEADLINE_NOTICE_TO = changeable(
            "application.deadlineNoticeTo", Application.DeadlineNoticeTo.class, facts -> facts.knownApplication()
                    .deadlineNoticeTo());
    static final Attribute<FamilyFacts, Boolean> APPLICATION_INFORMED_ABOUT_DEADLINE =
            open("application.informedAboutDeadline", Boolean.class, facts -> facts.knownApplication()
                    .informedAboutDeadline());
    static final Attribute<FamilyFacts, Application.DelayReason> APPLICATION_DELAY_REASON =
            open("application.delayReason", Application.DelayReason.class, facts -> facts.knownApplication()
                    .delayReason());
    static final Attribute<FamilyFacts, Boolean> APPLICATION_DELAY_EXCUSABLE =
            open("application.delayExcusable", Boolean.class, facts -> facts.knownApplication()
                    .delayExcusable());
    static final Attribute<FamilyFacts, Boolean> APPLICATION_APPLIED_TOGETHER_WITH_OTHER_PARENT =
            changeable("application.appliedTogetherWithOtherParent", Boolean.class, facts -> facts.knownApplication()
                    .appliedTogetherWithOtherParent());
    static final Attribute<FamilyFacts, Boolean> APPLICATION_TOGETHER_WITH_PARENTS =
            changeable("application.togetherWithParents", Boolean.class, facts -> facts.knownApplication()
                    .togetherWithParents());
    static final Attribute<FamilyFacts, Boolean> APPLICATION_MOVES_TOGETHER_WITH_PARENTS =
            changeable("application.movesTogetherWithParents", Boolean.class, facts -> facts.knownApplication()
                    .movesTogetherWithParents());
    static final Attribute<FamilyFacts, Application.Persons> APPLICATION_PERSONS =
            open("application.persons", Application.Persons.class, facts -> facts.knownApplication()
                    .persons());
    static final Attribute<FamilyFacts, Boolean> APPLICATION_VISA_PROCEDURE_UNREASONABLE =
            open("application.visaProcedureUnreasonable", Boolean.class, facts -> facts.knownApplication()
                    .visaProcedureUnreasonable());
    static final Attribute<FamilyFacts, Boolean> APPLICATION_PASSPORT_EXCEPTION_GRANTED =
            changeable("application.passportExceptionGranted", Boolean.class, facts -> facts.knownApplication()
                    .passportExceptionGranted());
    static final Attribute<FamilyFacts, Boolean> APPLICATION_FEE_WAIVED =
            open("application.feeWaived", Boolean.class, facts -> facts.knownApplication()
                    .feeWaived());
    static final Attribute<FamilyFacts, ProcedureState> APPLICATION_STAGE =
            open("application.stage", ProcedureState.class, facts -> facts.knownApplication()
                    .stage());
    static final Attribute<FamilyFacts, LocalDate> APPLICATION_INVITED_TO_COLLECT_VISA_ON =
            open("application.invitedToCollectVisaOn", LocalDate.class, facts -> facts.knownApplication()
                    .invitedToCollectVisaOn());
    static final Attribute<FamilyFacts, Boolean> APPLICATION_VISA_OWED_UNDER_SETTLEMENT =
            open("application.visaOwedUnderSettlement", Boolean.class, facts -> facts.knownApplication()
                    .visaOwedUnderSettlement());
    static final Attribute<FamilyFacts, LocalDate> APPLICATION_REFUSED_ON =
            open("application.refusedOn", LocalDate.class, facts -> facts.knownApplication()
                    .refusedOn());
    static final Attribute<FamilyFacts, LocalDate> APPLICATION_HARDSHIP_NOTICE_ON =
            changeable("application.hardshipNoticeOn", LocalDate.class, facts -> facts.knownApplication()
                    .hardshipNoticeOn());
    static final Attribute<FamilyFacts, LocalDate> APPLICATION_PLANNED_MOVE_ON =
            changeable("application.plannedMoveOn", LocalDate.class, facts -> facts.knownApplication()
                    .plannedMoveOn());
    static final Attribute<FamilyFacts, PartialDate> FAMILY_MARRIAGE_ON = open(
            "family.marriageOn", PartialDate.class, facts -> facts.knownFamily().marriageOn());
    static final Attribute<FamilyFacts, String> FAMILY_MARRIAGE_COUNTRY = open(
            "family.marriageCountry", String.class, facts -> facts.knownFamily().marriageCountry());
    static final Attribute<FamilyFacts, PartialDate> FAMILY_ENGAGEMENT_ON =
            open("family.engagementOn", PartialDate.class, facts -> facts.knownFamily()
                    .engagementOn());
    static final Attribute<FamilyFacts, Boolean> FAMILY_MARRIAGE_BEFORE_FLIGHT =
            open("family.marriageBeforeFlight", Boolean.class, facts -> facts.knownFamily()
                    .marriageBeforeFlight());
    static final Attribute<FamilyFacts, Boolean> FAMILY_MARRIAGE_BEFORE_SPONSOR_MOVED =
            open("family.marriageBeforeSponsorMoved", Boolean.class, facts -> facts.knownFamily()
                    .marriageBeforeSponsorMoved());
    static final Attribute<FamilyFacts, Boolean> FAMILY_MARRIAGE_BEFORE_TITLE =
            open("family.marriageBeforeTitle", Boolean.class, facts -> facts.knownFamily()
                    .marriageBeforeTitle());
    static final Attribute<FamilyFacts, Boolean> FAMILY_MARRIAGE_BY_PROXY =
            open("family.marriageByProxy", Boolean.class, facts -> facts.knownFamily()
                    .marriageByProxy());
    static final Attribute<FamilyFacts, Family.MarriageProof> FAMILY_MARRIAGE_PROOF =
            changeable("family.marriageProof", Family.MarriageProof.class, facts -> facts.knownFamily()
                    .marriageProof());
    static final Attribute<FamilyFacts, LocalDate> FAMILY_MARRIAGE_CONFIRMED_AS_ADULT_ON =
            open("family.marriageConfirmedAsAdultOn", LocalDate.class, facts -> facts.knownFamily()
                    .marriageConfirmedAsAdultOn());
    static final Attribute<FamilyFacts, Boolean> FAMILY_EARLIER_MARRIAGES =
            open("family.earlierMarriages", Boolean.class, facts -> facts.knownFamily()
                    .earlierMarriages());
    static final Attribute<FamilyFacts, Boolean> FAMILY_SPECIAL_HARDSHIP =
            alone("family.specialHardship", Boolean.class, facts -> facts.knownFamily()
                    .specialHardship());
    static final Attribute<FamilyFacts, Family.KinshipProof> FAMILY_KINSHIP_PROOF =
            changeable("family.kinshipProof", Family.KinshipProof.class, facts -> facts.knownFamily()
                    .kinshipProof());
    static final Attribute<FamilyFacts, Object> FAMILY_PAPERS_ISSUED_IN = open(
            "family.papersIssuedIn", Object.class, facts -> facts.knownFamily().papersIssuedIn());
    static final Attribute<FamilyFacts, Boolean> FAMILY_INTEND_TO_LIVE_TOGETHER =
            open("family.intendToLiveTogether", Boolean.class, facts -> facts.knownFamily()
                    .intendToLiveTogether());
    static final Attribute<FamilyFacts, Boolean> FAMILY_SHAM_ESTABLISHED =
            never("family.shamEstablished", Boolean.class, facts -> facts.knownFamily()
                    .shamEstablished());
    static final Attribute<FamilyFacts, Boolean> FAMILY_COERCION_INDICATED =
            alone("family.coercionIndicated", Boolean.class, facts -> facts.knownFamily()
                    .coercionIndicated());
    static final Attribute<FamilyFacts, Family.Custody> FAMILY_CUSTODY = open(
            "family.custody", Family.Custody.class, facts -> facts.knownFamily().custody());
    static final Attribute<FamilyFacts, Family.OtherParentStatus> FAMILY_OTHER_PARENT_STATUS =
            open("family.otherParentStatus", Family.OtherParentStatus.class, facts -> facts.knownFamily()
                    .otherParentStatus());
    static final Attribute<FamilyFacts, ResidenceTitle> FAMILY_OTHER_PARENT_TITLE =
            open("family.otherParentTitle", ResidenceTitle.class, facts -> facts.knownFamily()
                    .otherParentTitle());
    static final Attribute<FamilyFacts, Boolean> FAMILY_OTHER_PARENT_CONSENT =
            changeable("family.otherParentConsent", Boolean.class, facts -> facts.knownFamily()
                    .otherParentConsent());
    static final Attribute<FamilyFacts, Boolean> FAMILY_CONSENT_REPLACED_BY_DECISION =
            changeable("family.consentReplacedByDecision", Boolean.class, facts -> facts.knownFamily()
                    .consentReplacedByDecision());
    static final Attribute<FamilyFacts, Boolean> FAMILY_CUSTODIAL_PARENT_IN_GERMANY =
            open("family.custodialParentInGermany", Boolean.class, facts -> facts.knownFamily()
                    .custodialParentInGermany());
    static final Attribute<FamilyFacts, Boolean> FAMILY_APPLICANT_HAS_CUSTODY =
            open("family.applicantHasCustody", Boolean.class, facts -> facts.knownFamily()
                    .applicantHasCustody());
    static final Attribute<FamilyFacts, Boolean> FAMILY_SPONSOR_SPOUSE_IN_GERMANY =
            open("family.sponsorSpouseInGermany", Boolean.class, facts -> facts.knownFamily()
                    .sponsorSpouseInGermany());
    static final Attribute<FamilyFacts, LocalDate> FAMILY_LIVED_TOGETHER_IN_GERMANY_SINCE =
            open("family.livedTogetherInGermanySince", LocalDate.class, facts -> facts.knownFamily()
                    .livedTogetherInGermanySince());
    static final Attribute<FamilyFacts, LocalDate> FAMILY_LIVED_TOGETHER_IN_GERMANY_UNTIL =
            open("family.livedTogetherInGermanyUntil", LocalDate.class, facts -> facts.knownFamily()
                    .livedTogetherInGermanyUntil());
    static final Attribute<FamilyFacts, PartialDate> FAMILY_SEPARATION_SINCE =
            open("family.separationSince", PartialDate.class, facts -> facts.knownFamily()
                    .separationSince());
    static final Attribute<FamilyFacts, Boolean> FAMILY_SEPARATION_CHOSEN =
            open("family.separationChosen", Boolean.class, facts -> facts.knownFamily()
                    .separationChosen());
    static final Attribute<FamilyFacts, Integer> FAMILY_FAMILY_DELAY_MONTHS =
            open("family.familyDelayMonths", Integer.class, facts -> facts.knownFamily()
                    .familyDelayMonths());
    static final Attribute<FamilyFacts, Boolean> FAMILY_MINOR_CHILD_AFFECTED =
            open("family.minorChildAffected", Boolean.class, facts -> facts.knownFamily()
                    .minorChildAffected());
    static final Attribute<FamilyFacts, PartialDate> FAMILY_YOUNGEST_CHILD_BIRTH_DATE =
            open("family.youngestChildBirthDate", PartialDate.class, facts -> facts.knownFamily()
                    .youngestChildBirthDate());
    static final Attribute<FamilyFacts, Boolean> FAMILY_THIRD_COUNTRY_UNITY_POSSIBLE =
            open("family.thirdCountryUnityPossible", Boolean.class, facts -> facts.knownFamily()
                    .thirdCountryUnityPossible());
    static final Attribute<FamilyFacts, Boolean> FAMILY_THIRD_COUNTRY_TIE =
            open("family.thirdCountryTie", Boolean.class, facts -> facts.knownFamily()
                    .thirdCountryTie());
    static final Attribute<FamilyFacts, String> FAMILY_THIRD_COUNTRY = open(
            "family.thirdCountry", String.class, facts -> facts.knownFamily().thirdCountry());
    static final Attribute<FamilyFacts, Boolean> FAMILY_SETTLEMENT_CONDITIONS_MET =
            open("family.settlementConditionsMet", Boolean.class, facts -> facts.knownFamily()
                    .settlementConditionsMet());
    static final Attribute<FamilyFacts, Object> FAMILY_ADMISSION_REASONS =
            open("family.admissionReasons", Object.class, facts -> facts.knownFamily()
                    .admissionReasons());
    static final Attribute<FamilyFacts, Boolean> FAMILY_SEPARATED_BY_FLIGHT =
            open("family.separatedByFlight", Boolean.class, facts -> facts.knownFamily()
                    .separatedByFlight());
    static final Attribute<FamilyFacts, Boolean> FAMILY_LIVED_TOGETHER_IN_MEMBER_STATE =
            open("family.livedTogetherInMemberState", Boolean.class, facts -> facts.knownFamily()
                    .livedTogetherInMemberState());
    static final Attribute<FamilyFacts, Boolean> FAMILY_TIE_EXISTED_BEFORE_ENTRY =
            open("family.tieExistedBeforeEntry", Boolean.class, facts -> facts.knownFamily()
                    .tieExistedBeforeEntry());
    static final Attribute<FamilyFacts, Boolean> FAMILY_LIVELIHOOD_SECURED =
            changeable("family.livelihoodSecured", Boolean.class, facts -> facts.knownFamily()
                    .livelihoodSecured());
    static final Attribute<FamilyFacts, Money> FAMILY_NET_INCOME_PER_MONTH =
            changeable("family.netIncomePerMonth", Money.class, facts -> facts.knownFamily()
                    .netIncomePerMonth());
    static final Attribute<FamilyFacts, Money> FAMILY_RENT_PER_MONTH = changeable(
            "family.rentPerMonth", Money.class, facts -> facts.knownFamily().rentPerMonth());
    static final Attribute<FamilyFacts, Money> FAMILY_HEATING_PER_MONTH = changeable(
            "family.heatingPerMonth", Money.class, facts -> facts.knownFamily().heatingPerMonth());
    static final Attribute<FamilyFacts, Boolean> FAMILY_HEALTH_INSURANCE =
            changeable("family.healthInsurance", Boolean.class, facts -> facts.knownFamily()
                    .healthInsurance());
    static final Attribute<FamilyFacts, Boolean> FAMILY_HOUSING_SUFFICIENT =
            changeable("family.housingSufficient", Boolean.class, facts -> facts.knownFamily()
                    .housingSufficient());
    static final Attribute<FamilyFacts, BigDecimal> FAMILY_HOUSING_AREA_M2 =
            changeable("family.housingAreaM2", BigDecimal.class, facts -> facts.knownFamily()
                    .housingAreaM2());
    static final Attribute<FamilyFacts, Object> FAMILY_HOUSEHOLD = changeable(
            "family.household", Object.class, facts -> facts.knownFamily().household());

    /** The sponsor's nationality, read as whether it is one of AufenthV 41; stands for it in explanations. */
    static final Attribute<FamilyFacts, Boolean> SPONSOR_VISA_FREE = Attribute.of(
            "sponsor.nationality",
            Boolean.class,
            facts -> Countries.anyOf(facts.knownSponsor(), Countries.VISA_FREE) ? Boolean.TRUE : null);

    private static final ImmutableMap<String, ImmutableSet<Relation>> ONLY_FOR = only();

    /** All facts by name, in the order of the vocabulary. */
    static final ImmutableMap<String, Attribute<FamilyFacts, ?>> BY_NAME =
            LISTED.stream().collect(ImmutableMap.toImmutableMap(Attribute::name, fact -> fact));

    /** Open facts that mean something for some relations only, in the order of the vocabulary. */
    static final ImmutableList<Attribute<FamilyFacts, ?>> OPEN_FOR_SOME = LISTED.stream()
            .filter(fact -> fact.setting() == Setting.OPEN && ONLY_FOR.containsKey(fact.name()))
            .collect(ImmutableList.toImmutableList());

    private Facts() {}

    /** The relations for which a fact means something; null if it always does. */
    static @Nullable ImmutableSet<Relation> onlyFor(String fact) {
        return ONLY_FOR.get(fact);
    }

    private static ImmutableMap<String, ImmutableSet<Relation>> only() {
        return ImmutableMap.<String, ImmutableSet<Relation>>builder()
                .put("applicant.role", ImmutableSet.of(Relation.PARENT))
                .put("applicant.bornInGermany", ImmutableSet.of(Relation.CHILD))
                .put("applicant.fullyDependentOnParents", ImmutableSet.of(Relation.SIBLING, Relation.ADULT_CHILD))
                .put("applicant.needsProtection", ImmutableSet.of(Relation.SPOUSE, Relation.PARTNER, Relation.CHILD))
                .put("application.appliedTogetherWithOtherParent", ImmutableSet.of(Relation.PARENT))
                .put("application.togetherWithParents", ImmutableSet.of(Relation.SIBLING, Relation.ADULT_CHILD))
                .put("application.movesTogetherWithParents", ImmutableSet.of(Relation.CHILD))
                .put("family.custody", ImmutableSet.of(Relation.CHILD))
                .put("family.otherParentConsent", ImmutableSet.of(Relation.CHILD))
                .put("family.consentReplacedByDecision", ImmutableSet.of(Relation.CHILD))
                .put("family.custodialParentInGermany", ImmutableSet.of(Relation.PARENT, Relation.SIBLING))
                .put("family.applicantHasCustody", ImmutableSet.of(Relation.PARENT))
                .put("family.sponsorSpouseInGermany", ImmutableSet.of(Relation.PARENT_IN_LAW))
                .buildOrThrow();
    }

    private static <T> Attribute<FamilyFacts, T> open(
            String name, Class<T> type, Function<? super FamilyFacts, ? extends @Nullable T> reader) {
        return listed(Attribute.of(name, type, reader));
    }

    private static <T> Attribute<FamilyFacts, T> alone(
            String name, Class<T> type, Function<? super FamilyFacts, ? extends @Nullable T> reader) {
        return listed(Attribute.<FamilyFacts, T>of(name, type, reader).in(Setting.PRIVATE_INTERVIEW));
    }

    private static <T> Attribute<FamilyFacts, T> never(
            String name, Class<T> type, Function<? super FamilyFacts, ? extends @Nullable T> reader) {
        return listed(Attribute.<FamilyFacts, T>of(name, type, reader).in(Setting.NEVER_ASKED));
    }

    private static <T> Attribute<FamilyFacts, T> changeable(
            String name, Class<T> type, Function<? super FamilyFacts, ? extends @Nullable T> reader) {
        return listed(Attribute.<FamilyFacts, T>of(name, type, reader).changeable());
    }

    private static <T> Attribute<FamilyFacts, T> listed(Attribute<FamilyFacts, T> attribute) {
        LISTED.add(attribute);
        return attribute;
    }
}
