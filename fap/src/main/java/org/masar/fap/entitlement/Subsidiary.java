package org.masar.fap.entitlement;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masar.core.rule.Policy;
import org.masar.core.rule.Rule;
import org.masar.core.time.DateMath;
import org.masar.core.time.PartialDate;
import org.masar.core.time.Rounding;
import org.masar.fap.entitlement.ReferenceDates.AgeTest;

/** Core family of a person with subsidiary protection: AufenthG 36a, the suspensions of 104, and 22 s.1. */
final class Subsidiary {

    private static final LocalDate OLD_LAW_FILED = LocalDate.of(2018, 7, 31);
    private static final String CLAIM = "AufenthG 36a(1)";

    /** Married after leaving the country of origin, and no exception (BVerwG 17.12.2020, 27.4.2021). */
    static final Policy<Reading, Boolean> MARRIED_TOO_LATE = Law.readings("fap.subsidiary.marriedTooLate", false)
            .rule(Law.route(
                    "MARRIED-AFTER-FLIGHT",
                    "AufenthG 36a(3) no.1",
                    Findings.MARRIED_BEFORE_FLIGHT.not().and(Findings.SEPARATION_UNREASONABLE.not()),
                    true))
            .build();

    /** Case law calls about four years long for a grown-up child, three for a couple; taken as shown from four. */
    private static final int LONG_MONTHS = 48;

    private static final int UNREASONABLE_MONTHS = 36;
    private static final int YEAR_IN_MONTHS = 12;
    private static final ImmutableSet<Sponsor.Offence> LISTED = Sets.immutableEnumSet(
            Sponsor.Offence.LIFE,
            Sponsor.Offence.BODY,
            Sponsor.Offence.SEXUAL,
            Sponsor.Offence.PROPERTY,
            Sponsor.Offence.RESISTING_OFFICERS);

    private final Reading reading;
    private final Draft draft;
    private final Ages ages;

    Subsidiary(Reading reading, Draft draft) {
        this.reading = reading;
        this.draft = draft;
        this.ages = new Ages(reading);
    }

    /** A permit issued up to 17 March 2016 and a first application up to July 2018 keep the older law: 104(13). */
    static boolean olderLaw(Reading reading) {
        if (!reading.inForce("SUSP-104-13")) {
            return false;
        }
        PartialDate since = reading.sponsor.titleSince();
        LocalDate applied = reading.application.visaApplicationOn();
        if (applied != null) {
            return !applied.isAfter(OLD_LAW_FILED) && Suspensions.olderPermit(reading);
        }
        return since != null
                && !since.latest().isAfter(Suspensions.FIRST_CUT)
                && !Filing.noApplication(reading.facts)
                && reading.suppose("applied under the older law", Facts.APPLICATION_VISA_APPLICATION_ON);
    }

    void decide(Relation relation) {
        reading.restsOn("SUB-36A-1");
        draft.claim(CLAIM, Draft.Strength.MAY);
        if (relation == Relation.CHILD) {
            childAge();
        } else if (relation == Relation.PARENT) {
            sponsorAge();
        }
        suspension();
        if (!draft.isClosed()) {
            exclusions(relation);
        }
        if (draft.isClosed()) {
            hardship();
            return;
        }
        if (relation == Relation.PARENT) {
            new Means(reading).waiveBoth(draft);
            if (!reading.sponsorBirth().isUnder(Ages.MAJORITY, reading.asOf.plusDays(365))) {
                draft.miss(Requirement.DECISION_BEFORE_18);
            }
        } else {
            new Means(reading).protectedSponsor(draft, false);
        }
        if (relation == Relation.CHILD) {
            otherParent();
        }
        if (relation == Relation.SPOUSE && !humanitarianReason()) {
            draft.miss(Requirement.HUMANITARIAN_REASON);
        }
        if (Filing.announced(reading.facts)) {
            draft.announce();
        } else {
            draft.miss(Requirement.QUOTA);
        }
    }

    private void childAge() {
        AgeTest age = reading.first(ReferenceDates.CHILD_OF_SUBSIDIARY, reading, AgeTest.TOO_OLD);
        if (age != AgeTest.VISA_APPLICATION_AND_BIRTHDAY_NOT_FROZEN) {
            draft.close(Outcome.NOT_ELIGIBLE, "SUB-AGE-CHILD", CLAIM);
        }
        if (age == AgeTest.BIRTHDAY_MISSED) {
            draft.court("BVerwG 1 C 8.21");
        }
    }

    private void sponsorAge() {
        if (reading.first(ReferenceDates.PARENT_OF_SUBSIDIARY, reading, AgeTest.TOO_OLD) == AgeTest.TOO_OLD) {
            draft.close(Outcome.NOT_ELIGIBLE, "SUB-AGE-PARENT", CLAIM);
            LocalDate applied = reading.application.visaApplicationOn();
            boolean filedWhileMinor = applied != null
                    && reading.sponsorBirth().under(Ages.MAJORITY, applied).isTrue();
            if (filedWhileMinor && reading.inForce("SUB-AGE-PARENT")) {
                draft.court("BVerwG 1 C 56.20");
            }
            return;
        }
        if (reading.sponsor.maritalStatus() == null) {
            draft.confirm(Requirement.SPONSOR_UNMARRIED);
        } else if (reading.sponsor.maritalStatus() != MaritalStatus.SINGLE) {
            draft.close(Outcome.NOT_ELIGIBLE, "SUB-36A-1", CLAIM);
        }
        if (reading.first(ParentRoute.OTHER_PARENT_HERE, false)) {
            draft.close(Outcome.NOT_ELIGIBLE, "SUB-36A-1", CLAIM);
            ParentRoute.spouseRoute(reading, draft);
        }
    }

    void suspension() {
        if (draft.isClosed()) {
            return;
        }
        switch (reading.first(Suspensions.FREEZE, reading, Suspensions.Freeze.NONE)) {
            case FROZEN_2016 -> draft.close(Outcome.SUSPENDED, "SUSP-2016", "AufenthG 104(13)");
            case FROZEN_2025 -> draft.close(Outcome.SUSPENDED, "SUSP-2025", "AufenthG 104(14)");
            case EXEMPT -> {
                reading.restsOn("SUSP-2025");
                draft.court("BT-Drs. 21/321 p.14");
            }
            case NONE -> {
                // Not frozen.
            }
        }
    }

    private void exclusions(Relation relation) {
        if (relation == Relation.SPOUSE && reading.first(MARRIED_TOO_LATE, reading, false)) {
            draft.close(Outcome.NOT_ELIGIBLE_AS_RULE, "SUB-36A-3-1", "AufenthG 36a(3) no.1");
            if (new Marriage(reading).onTheWay()) {
                draft.court("BVerwG 1 C 30.19");
            }
            return;
        }
        String letter = conviction();
        if (letter != null) {
            draft.close(Outcome.NOT_ELIGIBLE_AS_RULE, "SUB-36A-3-2", "AufenthG 36a(3) no.2 " + letter);
            return;
        }
        reading.asked(BarRules.NO_LASTING_STAY);
        for (Rule<FamilyFacts, BarRules.Bar> rule : BarRules.NO_LASTING_STAY.rules()) {
            if (reading.applies(rule, BarRules.NO_LASTING_STAY)) {
                draft.close(
                        rule.outcome().outcome(), "SUB-36A-3-3", rule.outcome().provision());
                return;
            }
        }
        if (reading.sponsor.convictions() == null
                || reading.sponsor.renewalExpected() == null
                || reading.sponsor.borderCrossingCertificateRequested() == null) {
            draft.confirm(Requirement.NO_EXCLUSION_36A_3);
        }
    }

    /** VG Berlin 28.8.2023: over three years, no third country, livelihood and housing secured by the sponsor. */
    static boolean unreasonablyLong(Reading reading) {
        Means means = new Means(reading);
        return reading.shown(Facts.FAMILY_THIRD_COUNTRY_UNITY_POSSIBLE, false)
                && separatedFor(reading, UNREASONABLE_MONTHS)
                && means.livelihood().isTrue()
                && means.housing().isTrue();
    }

    private @Nullable String conviction() {
        List<Sponsor.Conviction> convictions = reading.sponsor.convictions();
        if (convictions == null) {
            return null;
        }
        for (Sponsor.Conviction conviction : convictions) {
            String letter = letter(conviction);
            LocalDate finalOn = conviction.finalOn();
            if (letter != null && (finalOn == null || !finalOn.isAfter(reading.asOf))) {
                reading.use(Facts.SPONSOR_CONVICTIONS);
                return letter;
            }
        }
        return null;
    }

    private static @Nullable String letter(Sponsor.Conviction conviction) {
        if (!Boolean.TRUE.equals(conviction.intentional()) && conviction.offence() != Sponsor.Offence.DRUG_DEALING) {
            return null;
        }
        Integer prison = conviction.prisonMonths();
        Integer youth = conviction.youthPenaltyMonths();
        if (prison != null && prison >= YEAR_IN_MONTHS) {
            return "a";
        }
        boolean anyPenalty = (prison != null && prison > 0) || (youth != null && youth > 0);
        boolean grave = Boolean.TRUE.equals(conviction.violenceThreatOrDeceit())
                || conviction.offence() == Sponsor.Offence.SEXUAL
                || (conviction.offence() == Sponsor.Offence.PROPERTY && Boolean.TRUE.equals(conviction.serial()));
        if (anyPenalty && conviction.offence() != null && LISTED.contains(conviction.offence()) && grave) {
            return "b";
        }
        if (youth != null && youth >= YEAR_IN_MONTHS && Boolean.FALSE.equals(conviction.suspended())) {
            return "c";
        }
        return conviction.offence() == Sponsor.Offence.DRUG_DEALING ? "d" : null;
    }

    /** A minor child or parents of one are a reason by themselves (36a(2) s.1 no.2). */
    private boolean humanitarianReason() {
        reading.restsOn("SUB-36A-2");
        reading.want(Facts.FAMILY_MINOR_CHILD_AFFECTED);
        reading.want(Facts.FAMILY_SEPARATION_SINCE);
        return reading.shows(Support.HUMANITARIAN_REASON) || separatedFor(reading, LONG_MONTHS);
    }

    private static boolean separatedFor(Reading reading, int months) {
        PartialDate since = reading.family.separationSince();
        if (since == null) {
            return false;
        }
        reading.use(Facts.FAMILY_SEPARATION_SINCE);
        return !DateMath.plusMonths(since.latest(), months, Rounding.UP).isAfter(reading.asOf);
    }

    private void otherParent() {
        if (reading.family.custody() == null && !ages.applicantMinorNow()) {
            draft.confirm(Requirement.CUSTODY_WHILE_MINOR);
            return;
        }
        if (reading.is(Facts.FAMILY_CUSTODY, Family.Custody.SPONSOR_SOLE)) {
            return;
        }
        if (reading.in(
                Facts.FAMILY_OTHER_PARENT_STATUS,
                Sets.immutableEnumSet(Family.OtherParentStatus.STAYS_ABROAD, Family.OtherParentStatus.IN_GERMANY))) {
            ChildRoute.consentIsThere(reading, draft);
        }
    }

    /** 22 s.1 opens from any closed or frozen route while a suspension runs. */
    void hardship() {
        boolean runs = reading.inForce("SUSP-2025") || reading.inForce("SUSP-2016");
        if (!runs) {
            return;
        }
        reading.restsOn("HARD-22");
        if (new Hardship(reading).isSupported()) {
            draft.reopen(Outcome.HARDSHIP_ROUTE, "HARD-22", "AufenthG 22 s.1");
        } else {
            draft.alternative(Alternative.HARDSHIP_22);
        }
    }
}
