package org.masar.avrr.entitlement;

/** The facts a rule may miss, in the order of the request. */
enum Fact {
    NATIONALITY("nationality"),
    DESTINATION("destination"),
    BIRTH_DATE("persons.birthDate"),
    VULNERABLE("persons.vulnerable"),
    ARRIVED("events.arrivedInHostCountry"),
    REGISTERED("events.registeredInHostCountry"),
    ASYLUM_APPLIED("events.asylumApplied"),
    ASYLUM_WITHDRAWN("events.asylumWithdrawn"),
    FIRST_NEGATIVE("events.firstNegativeServed"),
    DECISION_FINAL("events.decisionFinal"),
    TOLERATED_SINCE("events.toleratedSince"),
    DEPARTURE_DEADLINE("events.departureDeadline"),
    APPLIED("events.applied"),
    GRANT_DECIDED("events.grantDecided"),
    RIAT_REGISTERED("events.riatRegistered"),
    DEPARTURE("events.departure"),
    LAST_SUPPORTED_RETURN("events.lastSupportedReturn"),
    WAY_OF_RETURN("circumstances.wayOfReturn"),
    ASYLUM_STAGE("circumstances.asylumStage"),
    APPEALED("circumstances.appealed"),
    ASYLUM_APPLICATIONS("circumstances.asylumApplications"),
    DEADLINE_SET("circumstances.departureDeadlineSet"),
    DUBLIN_FINAL("circumstances.dublinFinal"),
    HUMANITARIAN_RESIDENCE("circumstances.humanitarianResidence"),
    VISA_REQUIRED("circumstances.visaRequired"),
    PLACE("circumstances.placeInHostCountry"),
    SPECIAL_NEEDS("circumstances.specialNeeds"),
    CHOSEN_FORM("circumstances.chosenForm"),
    OWN_TRAVEL_DOCUMENT("circumstances.ownTravelDocument"),
    QUOTA_POSITION("circumstances.quotaPosition"),
    FIRST_RETURN_APPLICATION("circumstances.firstReturnApplication"),
    REAG_GARP_APPROVED("circumstances.reagGarpApproved"),
    OWN_MEANS("circumstances.ownMeans"),
    CRIMINAL_RECORD("circumstances.criminalRecord"),
    DEPORTATION_ORDER("circumstances.deportationOrder"),
    DETAINED("circumstances.detained"),
    POLICE_INVESTIGATION("circumstances.policeInvestigation"),
    HOLDS_PROTECTION("circumstances.holdsProtection"),
    TRAFFICKING_VICTIM("circumstances.traffickingVictim"),
    COOPERATES("circumstances.cooperates"),
    MANIFESTLY_UNFOUNDED("circumstances.manifestlyUnfounded"),
    PREVIOUS_REINTEGRATION("circumstances.previousReintegration"),
    SERIOUS_CRIME("circumstances.seriousCrime"),
    EVIDENT_ABUSE("circumstances.evidentAbuse"),
    SENTENCE_MONTHS("circumstances.sentenceMonths");

    private final String dotted;

    Fact(String dotted) {
        this.dotted = dotted;
    }

    String dotted() {
        return dotted;
    }
}
