package org.masar.examples.jshell;

import java.time.LocalDate;
import org.masar.fap.entitlement.EntitlementRequest;

/** Families by relation, title of the sponsor, dates and papers. */
final class SyntheticFamilies {

    private static final LocalDate FIRST_ARRIVAL = LocalDate.of(2015, 1, 1);
    private static final LocalDate LAST_ARRIVAL = LocalDate.of(2023, 12, 31);

    private final Dice dice;

    SyntheticFamilies(long seed) {
        dice = new Dice("families", seed);
    }

    EntitlementRequest next() {
        String relation = dice.chance(0.45) ? "SPOUSE" : dice.chance(0.75) ? "CHILD" : "PARENT";
        boolean parent = relation.equals("PARENT");
        LocalDate arrived = dice.day(parent ? LocalDate.of(2021, 1, 1) : FIRST_ARRIVAL, LAST_ARRIVAL);
        LocalDate recognised = arrived.plusDays(dice.between(120, 600));
        LocalDate registered = dice.day(recognised.plusDays(10), Synthetic.AS_OF.minusDays(1));
        Draft<EntitlementRequest> draft = Ask.request(EntitlementRequest.class)
                .set("asOf", Synthetic.AS_OF)
                .set("facts.relation", relation)
                .set("facts.sponsor.nationality", dice.of("IQ", "SY"))
                .set("facts.sponsor.residenceTitle", title(parent))
                .set("facts.sponsor.enteredGermanyOn", arrived)
                .set("facts.sponsor.protectionRecognisedOn", recognised)
                .set("facts.sponsor.titleSince", recognised.plusDays(20))
                .set("facts.applicant.nationality", dice.of("IQ", "SY"))
                .set("facts.applicant.passport", dice.chance(0.9))
                .set("facts.application.waitingListRegistrationOn", registered)
                .set("facts.family.thirdCountryUnityPossible", false)
                .set("facts.family.livelihoodSecured", dice.chance(0.4))
                .set("facts.family.housingSufficient", dice.chance(0.4))
                .set("facts.family.separationSince", arrived);
        if (dice.chance(0.7)) {
            draft = draft.set("facts.application.visaApplicationOn", registered);
        }
        return switch (relation) {
            case "SPOUSE" -> spouse(draft, arrived).get();
            case "CHILD" -> child(draft, registered).get();
            default -> parent(draft, arrived).get();
        };
    }

    private String title(boolean parent) {
        if (dice.chance(0.55)) {
            return "AE_25_2_A2";
        }
        return parent || dice.chance(0.6) ? "AE_25_2_A1" : dice.of("GERMAN", "NE", "SKILLED");
    }

    private Draft<EntitlementRequest> spouse(Draft<EntitlementRequest> draft, LocalDate arrived) {
        boolean before = dice.chance(0.85);
        LocalDate wedding =
                before ? arrived.minusDays(dice.between(100, 3_000)) : arrived.plusDays(dice.between(30, 700));
        return draft.set("facts.applicant.age", dice.between(22, 60))
                .set("facts.applicant.germanLevel", dice.of("NONE", "NONE", "A1"))
                .set("facts.family.marriageOn", wedding)
                .set("facts.sponsor.leftHomeCountryOn", arrived.minusDays(dice.between(10, 90)))
                .set("facts.family.minorChildAffected", dice.chance(0.6));
    }

    private Draft<EntitlementRequest> child(Draft<EntitlementRequest> draft, LocalDate registered) {
        LocalDate first = registered.minusDays(17 * 365);
        return draft.set("facts.applicant.birthDate", dice.day(first, registered.minusDays(30)))
                .set("facts.applicant.maritalStatus", "SINGLE")
                .set("facts.family.custody", "JOINT")
                .set("facts.family.otherParentStatus", dice.of("IN_GERMANY", "MOVES_TOO", "STAYS_ABROAD"))
                .set("facts.family.otherParentConsent", dice.chance(0.8));
    }

    private Draft<EntitlementRequest> parent(Draft<EntitlementRequest> draft, LocalDate arrived) {
        LocalDate youngest = arrived.minusDays(8 * 365);
        return draft.set("facts.sponsor.birthDate", dice.day(arrived.minusDays(15 * 365), youngest))
                .set("facts.sponsor.unaccompaniedAtAsylumApplication", true)
                .set("facts.applicant.role", dice.of("MOTHER", "FATHER", "BOTH_PARENTS"))
                .set("facts.family.custodialParentInGermany", false);
    }
}
