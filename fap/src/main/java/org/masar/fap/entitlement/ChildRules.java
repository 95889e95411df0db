package org.masar.fap.entitlement;

import static org.masar.fap.entitlement.Facts.FAMILY_CUSTODY;
import static org.masar.fap.entitlement.Facts.FAMILY_OTHER_PARENT_STATUS;
import static org.masar.fap.entitlement.Facts.FAMILY_OTHER_PARENT_TITLE;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import org.masar.core.rule.Condition;
import org.masar.core.rule.Conditions;
import org.masar.core.rule.Policy;

/** Custody (AufenthG 32(1), 32(3), 32(4)) and children of 16 and 17 who come alone (32(2)). */
final class ChildRules {

    /** Who must agree to a child's move. */
    enum CustodyIs {
        /** Nobody else: both parents hold a title, or the sponsor decides alone. */
        SETTLED,
        /** The other parent, who stays behind. */
        SHARED,
        /** Somebody else decides: no claim. */
        ELSEWHERE
    }

    /** What a child of 16 or 17 must show. */
    enum SixteenRule {
        /** Nothing: younger, or moving together with the parents. */
        OFF,
        /** Nothing: 32(2) s.2 no.1. */
        WAIVED_1,
        /** Nothing: 32(2) s.2 no.2. */
        WAIVED_2,
        /** Nothing: 32(2) s.2 no.3. */
        WAIVED_3,
        /** German at C1, or a positive forecast. */
        ON
    }

    static final ImmutableSet<Family.OtherParentStatus> GONE = Sets.immutableEnumSet(
            Family.OtherParentStatus.DECEASED,
            Family.OtherParentStatus.MISSING,
            Family.OtherParentStatus.UNKNOWN_PARENT);

    private static final Condition<FamilyFacts> JOINT = Conditions.is(FAMILY_CUSTODY, Family.Custody.JOINT);

    /** Facts nobody knows are supposed, in this order. */
    static final Policy<FamilyFacts, CustodyIs> CUSTODY = Law.<FamilyFacts, CustodyIs>policy("fap.child.custody")
            .attributes(FAMILY_CUSTODY, FAMILY_OTHER_PARENT_STATUS, FAMILY_OTHER_PARENT_TITLE)
            .rule(Law.route(
                    "CUSTODY-SOLE",
                    "AufenthG 32(1)",
                    Conditions.is(FAMILY_CUSTODY, Family.Custody.SPONSOR_SOLE),
                    CustodyIs.SETTLED))
            .rule(Law.route(
                    "CUSTODY-OTHER-PERSON",
                    "AufenthG 32(1)",
                    Conditions.is(FAMILY_CUSTODY, Family.Custody.OTHER_PERSON),
                    CustodyIs.ELSEWHERE))
            .rule(Law.route(
                    "CUSTODY-OTHER-PARENT-GONE",
                    "AufenthG 32(1)",
                    JOINT.and(Conditions.oneOf(FAMILY_OTHER_PARENT_STATUS, GONE)),
                    CustodyIs.SETTLED))
            .rule(Law.route(
                    "CUSTODY-BOTH-MOVE",
                    "AufenthG 32(1)",
                    Conditions.is(FAMILY_OTHER_PARENT_STATUS, Family.OtherParentStatus.MOVES_TOO),
                    CustodyIs.SETTLED))
            .rule(Law.route(
                    "CUSTODY-BOTH-HERE",
                    "AufenthG 32(1)",
                    Conditions.is(FAMILY_OTHER_PARENT_STATUS, Family.OtherParentStatus.IN_GERMANY)
                            .and(Conditions.oneOf(FAMILY_OTHER_PARENT_TITLE, Titles.PARENT_TITLES)),
                    CustodyIs.SETTLED))
            .rule(Law.route("CUSTODY-SHARED", "AufenthG 32(3)", JOINT, CustodyIs.SHARED))
            .otherwise(CustodyIs.ELSEWHERE)
            .build();

    static final Policy<Reading, SixteenRule> SIXTEEN = Law.<SixteenRule>readings("fap.child.sixteen", SixteenRule.ON)
            .rule(Law.route(
                    "SIXTEEN-YOUNGER", "AufenthG 32(2)", Findings.CHILD_UNDER_16_AT_APPLICATION, SixteenRule.OFF))
            .rule(Law.GERMAN
                    .always("CH-32-2", Findings.MOVES_TOGETHER_SHOWN, SixteenRule.OFF)
                    .named("SIXTEEN-TOGETHER-SHOWN"))
            .rule(Law.GERMAN.dated("CH-32-2-EX1", Findings.SPONSOR_PROTECTED, SixteenRule.WAIVED_1))
            .rule(Law.GERMAN.dated("CH-32-2-EX2", Findings.SPONSOR_SKILLED, SixteenRule.WAIVED_2))
            .rule(Law.GERMAN
                    .dated("CH-32-2-EX2", Findings.SPONSOR_SKILLED_BEFORE, SixteenRule.WAIVED_3)
                    .named("CH-32-2-EX3"))
            .rule(Law.GERMAN
                    .always("CH-32-2", Findings.MOVES_TOGETHER, SixteenRule.OFF)
                    .named("SIXTEEN-TOGETHER"))
            .build();

    /** German at C1, or the forecast that the child will fit in. */
    static final Condition<FamilyFacts> FITS_IN = Conditions.any(List.of(
            Conditions.oneOf(
                    Facts.APPLICANT_GERMAN_LEVEL,
                    Sets.immutableEnumSet(Applicant.GermanLevel.C1, Applicant.GermanLevel.C2)),
            Conditions.is(Facts.APPLICANT_INTEGRATION_FORECAST, Applicant.IntegrationForecast.POSITIVE)));

    /** Both are shown not to be there. */
    static final Condition<FamilyFacts> DOES_NOT_FIT_IN = Conditions.is(
                    Facts.APPLICANT_INTEGRATION_FORECAST, Applicant.IntegrationForecast.NEGATIVE)
            .and(Conditions.oneOf(
                    Facts.APPLICANT_GERMAN_LEVEL,
                    Sets.immutableEnumSet(
                            java.util.EnumSet.range(Applicant.GermanLevel.NONE, Applicant.GermanLevel.B2))));

    private ChildRules() {}
}
