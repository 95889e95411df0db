package org.masar.fap.navigator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import org.masar.fap.entitlement.FamilyFacts;
import org.masar.fap.entitlement.ResidenceTitle;
import org.masar.fap.entitlement.Vocabulary;

/** What else to ask where a person does not know a fact, and when a question is not worth asking. */
final class StandIns {

    /** Groups of facts that together lead to the same; once one of a group is not known, the rest of it is of no use. */
    private static final ImmutableListMultimap<String, ImmutableList<String>> BY_FACT =
            ImmutableListMultimap.<String, ImmutableList<String>>builder()
                    .put("applicant.birthDate", ImmutableList.of("applicant.age"))
                    .put("applicant.birthDate", ImmutableList.of("applicant.ageGroup"))
                    .put("applicant.birthDate", ImmutableList.of("applicant.ageAtVisaApplication"))
                    .put("applicant.birthDate", ImmutableList.of("applicant.birthDateEvidence"))
                    .put("sponsor.birthDate", ImmutableList.of("sponsor.ageGroup"))
                    .put("sponsor.birthDate", ImmutableList.of("sponsor.minorAtAsylumApplication"))
                    .put("sponsor.birthDate", ImmutableList.of("sponsor.birthDateEvidence"))
                    .put(
                            "sponsor.minorAtAsylumApplication",
                            ImmutableList.of("sponsor.birthDate", "sponsor.asylumApplicationOn"))
                    .put("sponsor.asylumApplicationOn", ImmutableList.of("sponsor.minorAtAsylumApplication"))
                    .put(
                            "family.marriageBeforeFlight",
                            ImmutableList.of("family.marriageOn", "sponsor.leftHomeCountryOn"))
                    .put(
                            "family.marriageBeforeSponsorMoved",
                            ImmutableList.of("family.marriageOn", "sponsor.enteredGermanyOn"))
                    .put("family.marriageBeforeTitle", ImmutableList.of("family.marriageOn", "sponsor.titleSince"))
                    .put("family.marriageOn", ImmutableList.of("family.marriageBeforeFlight"))
                    .put("family.marriageOn", ImmutableList.of("family.marriageBeforeSponsorMoved"))
                    .put("family.marriageOn", ImmutableList.of("family.marriageBeforeTitle"))
                    .put("sponsor.leftHomeCountryOn", ImmutableList.of("family.marriageBeforeFlight"))
                    .put("sponsor.enteredGermanyOn", ImmutableList.of("family.marriageBeforeSponsorMoved"))
                    .put("sponsor.titleSince", ImmutableList.of("family.marriageBeforeTitle"))
                    .put("application.deadlineNoticeOn", ImmutableList.of("application.visaApplicationOn"))
                    .put("application.visaApplicationOn", ImmutableList.of("application.stage"))
                    .put("application.visaApplicationOn", ImmutableList.of("applicant.ageAtVisaApplication"))
                    .put("sponsor.firstListedTitleIssuedOn", ImmutableList.of("sponsor.titleSince"))
                    .put(
                            "family.livelihoodSecured",
                            ImmutableList.of(
                                    "family.netIncomePerMonth",
                                    "family.rentPerMonth",
                                    "family.heatingPerMonth",
                                    "family.household"))
                    .put("family.housingSufficient", ImmutableList.of("family.housingAreaM2", "family.household"))
                    .put("family.otherParentConsent", ImmutableList.of("family.consentReplacedByDecision"))
                    .build();

    private StandIns() {}

    static ImmutableList<ImmutableList<String>> of(String fact) {
        return BY_FACT.get(fact);
    }

    /** Whether an answer could matter, seen from what is known. */
    static boolean isWorthAsking(String fact, FamilyFacts facts) {
        boolean subsidiary = facts.knownSponsor().residenceTitle() == ResidenceTitle.AE_25_2_A2;
        return Vocabulary.concerns(fact, facts.relation())
                && switch (fact) {
                    // An excuse matters once an application is known to be late.
                    case "application.informedAboutDeadline", "application.delayExcusable" ->
                        facts.knownApplication().visaApplicationOn() != null;
                    // Both must be shown; without the one the other changes nothing.
                    case "family.housingSufficient" ->
                        !Boolean.FALSE.equals(facts.knownFamily().livelihoodSecured());
                    case "family.marriageBeforeFlight" -> subsidiary;
                    case "family.marriageBeforeSponsorMoved" -> !subsidiary;
                    default -> true;
                };
    }
}
