package org.masar.fap.entitlement;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.masar.core.rule.Attribute;
import org.masar.core.rule.Condition;
import org.masar.core.rule.Conditions;

/**
 * What a reading finds about days and ages, as facts that a condition can name. Nothing is unknown here: what the family
 * does not know, the reading supposes once and for all. They are looked at only when a condition comes to them.
 */
final class Findings {

    private static final List<Attribute<Reading, ?>> LISTED = new ArrayList<>();

    static final Condition<Reading> CHILD_MINOR_AT_APPLICATION =
            finding("child.minorAtVisaApplication", reading -> reading.ages().appliedUnder(Ages.MAJORITY));
    static final Condition<Reading> CHILD_UNDER_16_AT_APPLICATION =
            finding("child.under16AtVisaApplication", reading -> reading.ages()
                    .appliedUnder(reading.law.years("age.child.integrationRule", reading.lawDay())));
    static final Condition<Reading> CHILD_MINOR_NOW =
            finding("child.minorNow", reading -> reading.ages().applicantMinorNow());
    static final Condition<Reading> TITLE_HELD_AT_18 = finding(
            "child.titleHeldOnEighteenthBirthday", reading -> reading.ages().titleHeldOnEighteenthBirthday());
    static final Condition<Reading> FROZEN_AT_18 =
            finding("child.eighteenthBirthdayFrozen", Suspensions::frozeEighteenthBirthday);
    static final Condition<Reading> CHILD_MINOR_AT_SPONSORS_ASYLUM_APPLICATION =
            finding("child.minorAtSponsorsAsylumApplication", reading -> reading.ages()
                    .applicantMinorAtSponsorsAsylumApplication());
    static final Condition<Reading> IN_THREE_MONTHS =
            finding("application.inThreeMonthsOfRecognition", reading -> reading.ages()
                    .appliedWithinThreeMonthsOfRecognition());
    static final Condition<Reading> LATE_BUT_EXCUSED =
            finding("application.lateButExcused", reading -> reading.ages().lateIsExcused());

    static final Condition<Reading> SPONSOR_MINOR_NOW =
            finding("sponsor.minorNow", reading -> reading.sponsorBirth().isUnder(Ages.MAJORITY, reading.asOf));
    static final Condition<Reading> SPONSOR_MINOR_AT_APPLICATION =
            finding("sponsor.minorAtVisaApplication", reading -> reading.ages().sponsorMinorAtVisaApplication());
    static final Condition<Reading> SPONSOR_MINOR_AT_ASYLUM_APPLICATION = finding(
            "sponsor.minorWhenAskingForAsylum", reading -> reading.ages().sponsorMinorAtAsylumApplication());
    static final Condition<Reading> SPONSOR_UNACCOMPANIED = finding(
            "sponsor.unaccompaniedThen", reading -> reading.holds(Facts.SPONSOR_UNACCOMPANIED_AT_ASYLUM_APPLICATION));

    static final Condition<Reading> MOVES_TOGETHER_SHOWN = finding(
            "child.movesTogetherShown", reading -> reading.shown(Facts.APPLICATION_MOVES_TOGETHER_WITH_PARENTS, true));
    static final Condition<Reading> MOVES_TOGETHER =
            finding("child.movesTogether", reading -> reading.holds(Facts.APPLICATION_MOVES_TOGETHER_WITH_PARENTS));
    static final Condition<Reading> SPONSOR_PROTECTED =
            finding("sponsor.protected", reading -> reading.in(Facts.SPONSOR_RESIDENCE_TITLE, Titles.PROTECTED));
    static final Condition<Reading> SPONSOR_SKILLED =
            finding("sponsor.skilled", reading -> reading.in(Facts.SPONSOR_RESIDENCE_TITLE, Titles.SKILLED_29_5));
    static final Condition<Reading> SPONSOR_SKILLED_BEFORE =
            finding("sponsor.skilledUntilSettled", Skilled::heldImmediatelyBefore);

    static final Condition<Reading> TITLE_BEFORE_THE_FIRST_SUSPENSION =
            finding("sponsor.titleBeforeTheFirstSuspension", Suspensions::olderPermit);
    static final Condition<Reading> EXEMPT_FROM_THE_SECOND_SUSPENSION =
            finding("application.exemptFromTheSecondSuspension", Suspensions::exempt);
    static final Condition<Reading> MARRIED_BEFORE_FLIGHT =
            finding("family.marriedBeforeFlight", reading -> new Marriage(reading).beforeFlight());
    static final Condition<Reading> SEPARATION_UNREASONABLE =
            finding("family.separationUnreasonable", Subsidiary::unreasonablyLong);

    /** All of them; a policy may use no others. */
    static final ImmutableSet<Attribute<Reading, ?>> ALL = ImmutableSet.copyOf(LISTED);

    private Findings() {}

    private static Condition<Reading> finding(String name, Predicate<Reading> of) {
        Attribute<Reading, Boolean> attribute = Attribute.of("found." + name, Boolean.class, of::test);
        LISTED.add(attribute);
        return Conditions.holds(attribute);
    }
}
