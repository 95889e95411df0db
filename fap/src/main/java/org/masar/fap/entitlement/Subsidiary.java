package org.masar.fap.entitlement;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masar.core.rule.Rule;
import org.masar.core.time.DateMath;
import org.masar.core.time.PartialDate;
import org.masar.core.time.Rounding;
import org.masar.core.time.Validity;

/** Core family of a person with subsidiary protection: AufenthG 36a, the suspensions of 104, and 22 s.1. */
final class Subsidiary {

    private static final LocalDate FIRST_CUT = LocalDate.of(2016, 3, 17);
    private static final LocalDate OLD_LAW_FILED = LocalDate.of(2018, 7, 31);
    private static final LocalDate SECOND_START = LocalDate.of(2025, 7, 24);
    private static final String CLAIM = "AufenthG 36a(1)";

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
            return !applied.isAfter(OLD_LAW_FILED)
                    && reading.onOrBefore(since, FIRST_CUT, "sponsor.titleSince", Facts.SPONSOR_TITLE_SINCE);
        }
        return since != null
                && !since.latest().isAfter(FIRST_CUT)
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
        boolean inTime = ages.appliedUnder(Ages.MAJORITY);
        if (!inTime) {
            draft.close(Outcome.NOT_ELIGIBLE, "SUB-AGE-CHILD", CLAIM);
            return;
        }
        if (ages.applicantMinorNow()) {
            return;
        }
        boolean frozenThen = suspended(reading.applicantBirth());
        if (frozenThen || !ages.titleHeldOnEighteenthBirthday()) {
            draft.close(Outcome.NOT_ELIGIBLE, "SUB-AGE-CHILD", CLAIM);
            if (reading.inForce("SUB-AGE-CHILD")) {
                draft.court("BVerwG 1 C 8.21");
            }
        }
    }

    /** Whether the 18th birthday, already past, lay in a suspension that hit this sponsor. */
    private boolean suspended(Birth birth) {
        for (String rule : List.of("SUSP-2016", "SUSP-2025")) {
            Validity days = reading.law.rule(rule).validity();
            LocalDate from = days.from();
            LocalDate until = days.until();
            if (from == null || until == null || from.isAfter(reading.asOf) || (rule.equals("SUSP-2016") && early())) {
                continue;
            }
            if (rule.equals("SUSP-2025") && exempt()) {
                continue;
            }
            LocalDate last = until.minusDays(1).isAfter(reading.asOf) ? reading.asOf : until.minusDays(1);
            if (birth.birthdayWithin(Ages.MAJORITY, from, last)) {
                reading.restsOn(rule);
                return true;
            }
        }
        return false;
    }

    private boolean early() {
        PartialDate since = reading.sponsor.titleSince();
        return since != null && !since.latest().isAfter(FIRST_CUT);
    }

    private void sponsorAge() {
        if (!reading.sponsorBirth().isUnder(Ages.MAJORITY, reading.asOf)) {
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
        if (reading.holds(Facts.FAMILY_CUSTODIAL_PARENT_IN_GERMANY) && !ParentRoute.togetherWithOtherParent(reading)) {
            draft.close(Outcome.NOT_ELIGIBLE, "SUB-36A-1", CLAIM);
            ParentRoute.spouseRoute(reading, draft);
        }
    }

    /** The first suspension hits permits issued after 17 March 2016, the second everybody not already invited. */
    void suspension() {
        if (draft.isClosed()) {
            return;
        }
        if (reading.inForce("SUSP-2016")
                && !reading.onOrBefore(
                        reading.sponsor.titleSince(), FIRST_CUT, "sponsor.titleSince", Facts.SPONSOR_TITLE_SINCE)) {
            draft.close(Outcome.SUSPENDED, "SUSP-2016", "AufenthG 104(13)");
        } else if (reading.inForce("SUSP-2025")) {
            if (exempt()) {
                draft.court("BT-Drs. 21/321 p.14");
            } else {
                draft.close(Outcome.SUSPENDED, "SUSP-2025", "AufenthG 104(14)");
            }
        }
    }

    private boolean exempt() {
        LocalDate invited = reading.application.invitedToCollectVisaOn();
        reading.use(Facts.APPLICATION_INVITED_TO_COLLECT_VISA_ON);
        reading.use(Facts.APPLICATION_VISA_OWED_UNDER_SETTLEMENT);
        return (invited != null && !invited.isAfter(SECOND_START))
                || Boolean.TRUE.equals(reading.application.visaOwedUnderSettlement());
    }

    private void exclusions(Relation relation) {
        if (relation == Relation.SPOUSE && !new Marriage(reading).beforeFlight() && !unreasonablyLong()) {
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
    private boolean unreasonablyLong() {
        Means means = new Means(reading);
        return reading.shown(Facts.FAMILY_THIRD_COUNTRY_UNITY_POSSIBLE, false)
                && separatedFor(UNREASONABLE_MONTHS)
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
        return reading.shows(Support.HUMANITARIAN_REASON) || separatedFor(LONG_MONTHS);
    }

    private boolean separatedFor(int months) {
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
