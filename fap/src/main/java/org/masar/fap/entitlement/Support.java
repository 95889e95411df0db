package org.masar.fap.entitlement;

import java.util.List;
import org.masar.core.rule.Condition;
import org.masar.core.rule.Conditions;

/** What must be shown for the exceptional routes; a fact that is unknown shows nothing. */
final class Support {

    private static final Condition<FamilyFacts> APPLICANT_ILL = Conditions.any(List.of(
            Conditions.holds(Facts.APPLICANT_SERIOUS_ILLNESS),
            Conditions.holds(Facts.APPLICANT_NEEDS_CARE),
            Conditions.holds(Facts.APPLICANT_SEVERE_DISABILITY)));

    private static final Condition<FamilyFacts> SPONSOR_ILL = Conditions.any(List.of(
            Conditions.holds(Facts.SPONSOR_SERIOUS_ILLNESS),
            Conditions.holds(Facts.SPONSOR_NEEDS_CARE),
            Conditions.holds(Facts.SPONSOR_SEVERE_DISABILITY)));

    /** AufenthG 36a(2) s.1, but for the length of the separation. */
    static final Condition<FamilyFacts> HUMANITARIAN_REASON = Conditions.any(List.of(
            Conditions.holds(Facts.FAMILY_MINOR_CHILD_AFFECTED),
            Conditions.holds(Facts.APPLICANT_DANGER_TO_LIFE_LIMB_LIBERTY),
            APPLICANT_ILL.and(
                    Conditions.is(Facts.APPLICANT_MEDICAL_CERTIFICATE, false).not()),
            SPONSOR_ILL.and(Conditions.holds(Facts.SPONSOR_MEDICAL_CERTIFICATE))));

    /** AufenthG 22 s.1, but for the length of the separation. */
    static final Condition<FamilyFacts> HARDSHIP_22 = Conditions.any(List.of(
            Conditions.holds(Facts.APPLICANT_SERIOUS_ILLNESS),
            Conditions.holds(Facts.SPONSOR_SERIOUS_ILLNESS),
            Conditions.holds(Facts.APPLICANT_DANGER_TO_LIFE_LIMB_LIBERTY),
            Conditions.holds(Facts.APPLICANT_DEATH_IMMINENT)));

    /** AufenthG 36(2): one of the two cannot live alone, or care is needed that is not to be had abroad. */
    static final Condition<FamilyFacts> HARDSHIP_36_2 = Conditions.holds(Facts.APPLICANT_CARE_AVAILABLE_ABROAD)
            .and(Conditions.is(Facts.SPONSOR_CAN_LIVE_INDEPENDENTLY, false).not())
            .not()
            .and(Conditions.any(List.of(
                    Conditions.is(Facts.APPLICANT_CAN_LIVE_INDEPENDENTLY, false),
                    Conditions.is(Facts.SPONSOR_CAN_LIVE_INDEPENDENTLY, false),
                    Conditions.holds(Facts.APPLICANT_NEEDS_CARE),
                    Conditions.holds(Facts.SPONSOR_NEEDS_CARE))));

    private Support() {}
}
