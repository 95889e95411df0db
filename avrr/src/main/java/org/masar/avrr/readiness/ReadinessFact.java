package org.masar.avrr.readiness;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What must be known about a person before travel. In JSON the name in camelCase. */
public enum ReadinessFact {
    /** Signed the declaration of voluntary return. */
    @JsonProperty("declarationSigned")
    DECLARATION_SIGNED,
    /** Withdrew. */
    @JsonProperty("withdrawn")
    WITHDRAWN,
    /** An adult among others, asked alone. */
    @JsonProperty("askedSeparately")
    ASKED_SEPARATELY,
    /** Was counselled. */
    @JsonProperty("counselled")
    COUNSELLED,
    /** Wishes advice on asylum. */
    @JsonProperty("wishesAsylumAdvice")
    WISHES_ASYLUM_ADVICE,
    /** Got that advice. */
    @JsonProperty("asylumAdviceGiven")
    ASYLUM_ADVICE_GIVEN,
    /** Holds a travel document or laissez-passer. */
    @JsonProperty("travelDocument")
    TRAVEL_DOCUMENT,
    /** Has health needs. */
    @JsonProperty("healthNeeds")
    HEALTH_NEEDS,
    /** Fitness to travel was confirmed. */
    @JsonProperty("fitToTravel")
    FIT_TO_TRAVEL,
    /** Consented to share medical data. */
    @JsonProperty("medicalConsent")
    MEDICAL_CONSENT,
    /** Return does not worsen health. */
    @JsonProperty("returnDoesNotWorsenHealth")
    RETURN_DOES_NOT_WORSEN_HEALTH,
    /** Care goes on after arrival. */
    @JsonProperty("careOnArrival")
    CARE_ON_ARRIVAL,
    /** A child without parent or guardian. */
    @JsonProperty("unaccompanied")
    UNACCOMPANIED,
    /** Guardians confirmed in both countries. */
    @JsonProperty("guardiansConfirmed")
    GUARDIANS_CONFIRMED,
    /** The family was assessed. */
    @JsonProperty("familyAssessed")
    FAMILY_ASSESSED,
    /** The best-interests determination concludes return. */
    @JsonProperty("bestInterestsConcludesReturn")
    BEST_INTERESTS_CONCLUDES_RETURN,
    /** The child is willing. */
    @JsonProperty("childWilling")
    CHILD_WILLING,
    /** The handover at arrival was notified. */
    @JsonProperty("handoverNotified")
    HANDOVER_NOTIFIED,
    /** An escort was arranged. */
    @JsonProperty("escortArranged")
    ESCORT_ARRANGED,
    /** There is a concern of trafficking or abuse. */
    @JsonProperty("traffickingConcern")
    TRAFFICKING_CONCERN,
    /** Was screened for indicators. */
    @JsonProperty("screened")
    SCREENED,
    /** Risks were assessed. */
    @JsonProperty("riskAssessed")
    RISK_ASSESSED,
    /** Needs were assessed. */
    @JsonProperty("needsAssessed")
    NEEDS_ASSESSED,
    /** Custody is shared with a parent who does not travel. */
    @JsonProperty("sharedCustody")
    SHARED_CUSTODY,
    /** The other parent gave a declaration. */
    @JsonProperty("otherParentDeclared")
    OTHER_PARENT_DECLARED,
    /** Competent to decide. */
    @JsonProperty("competent")
    COMPETENT,
    /** The legal guardian takes part in the decision. */
    @JsonProperty("guardianTakesPart")
    GUARDIAN_TAKES_PART
}
