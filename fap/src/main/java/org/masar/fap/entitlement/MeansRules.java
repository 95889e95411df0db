package org.masar.fap.entitlement;

import static org.masar.fap.entitlement.Facts.FAMILY_LIVED_TOGETHER_IN_MEMBER_STATE;
import static org.masar.fap.entitlement.Facts.SPONSOR_HELD_BLUE_CARD_ELSEWHERE;
import static org.masar.fap.entitlement.Facts.SPONSOR_RESIDENCE_TITLE;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.masar.core.rule.Attribute;
import org.masar.core.rule.Condition;
import org.masar.core.rule.Conditions;
import org.masar.core.rule.Policy;
import org.masar.core.time.Validity;

/** Which rule on living costs and housing governs spouse and child, and when 29(2) waives both. */
final class MeansRules {

    /** What must be shown, by the sponsor's title. */
    enum Regime {
        /** 29(2): may be waived, and must be if two things hold. */
        PROTECTED,
        /** 29(1) s.2: neither. */
        ONWARD_BLUE_CARD,
        /** 29(5): living costs only. */
        SKILLED,
        /** Both. */
        ORDINARY
    }

    /** What 29(2) says. */
    enum Waiver {
        /** Must: the application came in time. */
        MUST,
        /** Must: the notice came in time. */
        MUST_BY_NOTICE,
        /** Must: 36a knows no limit. */
        MUST_36A,
        /** Both are shown anyway. */
        NOT_NEEDED,
        /** May. */
        MAY
    }

    /**
     * What 29(2) looks at.
     *
     * @param limitApplies whether the limit of three months applies
     * @param limitKept whether it was kept, by application or notice
     * @param applied whether it was kept by the application
     * @param unityElsewhere whether the family could live together in a third country it has a link to
     * @param shown whether living costs and housing are both shown
     */
    record Found(boolean limitApplies, boolean limitKept, boolean applied, boolean unityElsewhere, boolean shown) {}

    private static final Attribute<Found, Boolean> LIMIT_APPLIES = found("limitApplies", Found::limitApplies);
    private static final Attribute<Found, Boolean> LIMIT_KEPT = found("limitKept", Found::limitKept);
    private static final Attribute<Found, Boolean> APPLIED = found("applied", Found::applied);
    private static final Attribute<Found, Boolean> UNITY = found("unityElsewhere", Found::unityElsewhere);
    private static final Attribute<Found, Boolean> SHOWN = found("shown", Found::shown);

    private static final Condition<FamilyFacts> ONWARD_BLUE_CARD = Conditions.holds(SPONSOR_HELD_BLUE_CARD_ELSEWHERE)
            .and(Conditions.holds(FAMILY_LIVED_TOGETHER_IN_MEMBER_STATE))
            .and(Conditions.is(SPONSOR_RESIDENCE_TITLE, ResidenceTitle.BLUE_CARD));

    /** A Blue Card holder who moved on from another member state, with the family. */
    static final Policy<FamilyFacts, Boolean> ONWARD = Law.<FamilyFacts, Boolean>policy("fap.means.onwardBlueCard")
            .attributes(
                    SPONSOR_RESIDENCE_TITLE, SPONSOR_HELD_BLUE_CARD_ELSEWHERE, FAMILY_LIVED_TOGETHER_IN_MEMBER_STATE)
            .presume(SPONSOR_HELD_BLUE_CARD_ELSEWHERE, false)
            .presume(FAMILY_LIVED_TOGETHER_IN_MEMBER_STATE, false)
            .rule(Law.GERMAN.dated("GEN-29-1-BC", ONWARD_BLUE_CARD, true))
            .otherwise(false)
            .build();

    /** 29(2) was narrower until August 2015. */
    static final Policy<FamilyFacts, Regime> REGIME = Law.<FamilyFacts, Regime>policy("fap.means.regime")
            .attributes(
                    SPONSOR_RESIDENCE_TITLE, SPONSOR_HELD_BLUE_CARD_ELSEWHERE, FAMILY_LIVED_TOGETHER_IN_MEMBER_STATE)
            .presume(SPONSOR_HELD_BLUE_CARD_ELSEWHERE, false)
            .presume(FAMILY_LIVED_TOGETHER_IN_MEMBER_STATE, false)
            .rule(Law.<FamilyFacts, Regime>route(
                            "PRIV-29-2-S1",
                            "AufenthG 29(2) s.1",
                            Conditions.oneOf(SPONSOR_RESIDENCE_TITLE, Titles.PROTECTED_UNTIL_2015),
                            Regime.PROTECTED)
                    .during(Validity.until(LocalDate.of(2015, 8, 1))))
            .rule(Law.GERMAN.dated(
                    "PRIV-29-2-S1", Conditions.oneOf(SPONSOR_RESIDENCE_TITLE, Titles.PROTECTED), Regime.PROTECTED))
            .rule(Law.GERMAN.dated("GEN-29-1-BC", ONWARD_BLUE_CARD, Regime.ONWARD_BLUE_CARD))
            .rule(Law.GERMAN.dated(
                    "SK-29-5", Conditions.oneOf(SPONSOR_RESIDENCE_TITLE, Titles.SKILLED_29_5), Regime.SKILLED))
            .otherwise(Regime.ORDINARY)
            .build();

    static final Policy<Found, Waiver> WAIVER = Law.<Found, Waiver>policy("fap.means.waiver")
            .attributes(LIMIT_APPLIES, LIMIT_KEPT, APPLIED, UNITY, SHOWN)
            .rule(Law.route(
                    "PRIV-36A-5",
                    "AufenthG 36a(5)",
                    Conditions.is(LIMIT_APPLIES, false).and(Conditions.is(UNITY, false)),
                    Waiver.MUST_36A))
            .rule(Law.GERMAN.always(
                    "PRIV-29-2-S2", Conditions.holds(APPLIED).and(Conditions.is(UNITY, false)), Waiver.MUST))
            .rule(Law.GERMAN.always(
                    "PRIV-29-2-S3",
                    Conditions.holds(LIMIT_KEPT).and(Conditions.is(UNITY, false)),
                    Waiver.MUST_BY_NOTICE))
            .rule(Law.route("PRIV-NOT-NEEDED", "AufenthG 29(1)", Conditions.holds(SHOWN), Waiver.NOT_NEEDED))
            .otherwise(Waiver.MAY)
            .build();

    private MeansRules() {}

    private static Attribute<Found, Boolean> found(String name, Predicate<Found> of) {
        return Attribute.of("means." + name, Boolean.class, of::test);
    }
}
