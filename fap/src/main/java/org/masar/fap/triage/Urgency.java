package org.masar.fap.triage;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.masar.core.time.AgeRange;
import org.masar.core.time.DateMath;
import org.masar.core.time.PartialDate;
import org.masar.core.time.Rounding;
import org.masar.fap.entitlement.AgeGroup;
import org.masar.fap.entitlement.Applicant;
import org.masar.fap.entitlement.EntitlementAnswer;
import org.masar.fap.entitlement.EntitlementEngine;
import org.masar.fap.entitlement.EntitlementRequest;
import org.masar.fap.entitlement.FamilyFacts;
import org.masar.fap.entitlement.Sponsor;

/**
 * How urgent one case is. Neither names nor nationality nor origin are read.
 *
 * @param tier how urgent
 * @param closes the first deadline that closes or weakens the route; null if there is none
 */
public record Urgency(Tier tier, EntitlementAnswer.@Nullable Deadline closes) {

    private static final EntitlementEngine ENTITLEMENT = new EntitlementEngine();
    private static final int SOON_DAYS = 90;
    private static final int LONG_YEARS = 5;
    private static final int MAJORITY = 18;

    /**
     * Looks at one case.
     *
     * @param facts what is known
     * @param asOf the day
     * @return its urgency
     */
    public static Urgency of(FamilyFacts facts, LocalDate asOf) {
        Optional<EntitlementAnswer.Deadline> closes =
                ENTITLEMENT.answer(new EntitlementRequest(asOf, facts, null)).deadlines().stream()
                        .filter(EntitlementAnswer.Deadline::closes)
                        .min(Comparator.comparing(EntitlementAnswer.Deadline::on));
        boolean soon = closes.isPresent() && !closes.get().on().isAfter(asOf.plusDays(SOON_DAYS));
        return new Urgency(soon ? Tier.ROUTE_CLOSES : tier(facts, asOf), closes.orElse(null));
    }

    private static Tier tier(FamilyFacts facts, LocalDate asOf) {
        Applicant applicant = facts.knownApplicant();
        Sponsor sponsor = facts.knownSponsor();
        if (Boolean.TRUE.equals(applicant.dangerToLifeLimbLiberty())
                || Boolean.TRUE.equals(applicant.deathImminent())
                || Boolean.TRUE.equals(applicant.seriousIllness())
                || Boolean.TRUE.equals(applicant.treatableOnlyInGermany())
                || Boolean.TRUE.equals(sponsor.seriousIllness())) {
            return Tier.LIFE_OR_LIMB;
        }
        if (Boolean.TRUE.equals(applicant.withoutAdultCare()) || sponsorAlone(facts, asOf)) {
            return Tier.CHILD_ALONE;
        }
        if (Boolean.TRUE.equals(applicant.protectionConcern())) {
            return Tier.PROTECTION_CONCERN;
        }
        PartialDate since = facts.knownFamily().separationSince();
        boolean apart = since != null
                && !DateMath.plusYears(since.latest(), LONG_YEARS, Rounding.UP).isAfter(asOf);
        return apart ? Tier.LONG_SEPARATION : Tier.BY_DATE;
    }

    /** A child in Germany that came alone and has no parent with custody there. */
    private static boolean sponsorAlone(FamilyFacts facts, LocalDate asOf) {
        Sponsor sponsor = facts.knownSponsor();
        boolean minor = sponsor.birthDate() == null
                ? sponsor.ageGroup() == AgeGroup.MINOR
                : AgeRange.at(sponsor.birthDate(), asOf)
                        .filter(age -> age.isCertainlyBelow(MAJORITY))
                        .isPresent();
        return minor
                && Boolean.TRUE.equals(sponsor.unaccompaniedAtAsylumApplication())
                && !Boolean.TRUE.equals(facts.knownFamily().custodialParentInGermany());
    }

    /**
     * What a shared screen may say of it.
     *
     * @return the same for all private reasons
     */
    public Shown shown() {
        return switch (tier) {
            case ROUTE_CLOSES -> Shown.CLOSING_SOON;
            case LIFE_OR_LIMB, CHILD_ALONE, PROTECTION_CONCERN -> Shown.URGENT;
            case LONG_SEPARATION, BY_DATE -> Shown.NEXT;
        };
    }

    @Override
    public String toString() {
        return "Urgency";
    }
}
