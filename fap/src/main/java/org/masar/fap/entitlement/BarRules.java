package org.masar.fap.entitlement;

import static org.masar.fap.entitlement.Facts.APPLICANT_EXPULSION_INTEREST;
import static org.masar.fap.entitlement.Facts.FAMILY_COERCION_INDICATED;
import static org.masar.fap.entitlement.Facts.FAMILY_INTEND_TO_LIVE_TOGETHER;
import static org.masar.fap.entitlement.Facts.FAMILY_SHAM_ESTABLISHED;
import static org.masar.fap.entitlement.Facts.RELATION;
import static org.masar.fap.entitlement.Facts.SPONSOR_BORDER_CROSSING_CERTIFICATE_REQUESTED;
import static org.masar.fap.entitlement.Facts.SPONSOR_LIVES_WITH_ANOTHER_SPOUSE_IN_GERMANY;
import static org.masar.fap.entitlement.Facts.SPONSOR_RENEWAL_EXPECTED;
import static org.masar.fap.entitlement.Facts.SPONSOR_SECURITY_CONCERN;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import org.masar.core.rule.Conditions;
import org.masar.core.rule.Policy;

/** Bars and exclusions, which act only on a fact that shows them. */
final class BarRules {

    /**
     * What a bar does.
     *
     * @param outcome the outcome; OPEN bars nothing
     * @param provision where it stands
     * @param mild whether it counts only where nothing else closes the route and 5(1) applies
     */
    record Bar(Outcome outcome, String provision, boolean mild) {}

    private static final Bar NONE = new Bar(Outcome.UNDETERMINED, "", true);
    private static final ImmutableSet<Relation> SPOUSES = Sets.immutableEnumSet(Relation.SPOUSE, Relation.PARTNER);

    /** All that are shown count; each stands before the ones above it. */
    static final Policy<FamilyFacts, Bar> BARS = Law.<FamilyFacts, Bar>policy("fap.bars")
            .attributes(
                    RELATION,
                    FAMILY_INTEND_TO_LIVE_TOGETHER,
                    APPLICANT_EXPULSION_INTEREST,
                    SPONSOR_LIVES_WITH_ANOTHER_SPOUSE_IN_GERMANY,
                    FAMILY_COERCION_INDICATED,
                    SPONSOR_SECURITY_CONCERN,
                    FAMILY_SHAM_ESTABLISHED)
            .presume(FAMILY_INTEND_TO_LIVE_TOGETHER, true)
            .presume(APPLICANT_EXPULSION_INTEREST, Applicant.ExpulsionInterest.NONE)
            .presume(SPONSOR_LIVES_WITH_ANOTHER_SPOUSE_IN_GERMANY, false)
            .presume(FAMILY_COERCION_INDICATED, false)
            .presume(SPONSOR_SECURITY_CONCERN, false)
            .presume(FAMILY_SHAM_ESTABLISHED, false)
            .rule(Law.GERMAN.always(
                    "GEN-27-1", Conditions.is(FAMILY_INTEND_TO_LIVE_TOGETHER, false), closing("AufenthG 27(1)")))
            .rule(Law.GERMAN.always(
                    "GEN-5-4",
                    Conditions.is(APPLICANT_EXPULSION_INTEREST, Applicant.ExpulsionInterest.GRAVE),
                    closing("AufenthG 5(4)")))
            .rule(Law.GERMAN.always(
                    "GEN-5-1-2",
                    Conditions.is(APPLICANT_EXPULSION_INTEREST, Applicant.ExpulsionInterest.ORDINARY),
                    new Bar(Outcome.NOT_ELIGIBLE_AS_RULE, "AufenthG 5(1) no.2", true)))
            .rule(Law.GERMAN.always(
                    "SP-30-4",
                    Conditions.oneOf(RELATION, SPOUSES)
                            .and(Conditions.holds(SPONSOR_LIVES_WITH_ANOTHER_SPOUSE_IN_GERMANY)),
                    closing("AufenthG 30(4)")))
            .rule(Law.GERMAN.always(
                    "GEN-27-1A-2",
                    Conditions.oneOf(RELATION, SPOUSES).and(Conditions.holds(FAMILY_COERCION_INDICATED)),
                    closing("AufenthG 27(1a) no.2")))
            .rule(Law.GERMAN.dated("GEN-27-3A", Conditions.holds(SPONSOR_SECURITY_CONCERN), closing("AufenthG 27(3a)")))
            .rule(Law.GERMAN.always(
                    "GEN-27-1A-1", Conditions.holds(FAMILY_SHAM_ESTABLISHED), closing("AufenthG 27(1a) no.1")))
            .otherwise(NONE)
            .build();

    /** AufenthG 36a(3) nos.3 and 4. */
    static final Policy<FamilyFacts, Bar> NO_LASTING_STAY = Law.<FamilyFacts, Bar>policy("fap.subsidiary.noLastingStay")
            .attributes(SPONSOR_RENEWAL_EXPECTED, SPONSOR_BORDER_CROSSING_CERTIFICATE_REQUESTED)
            .presume(SPONSOR_RENEWAL_EXPECTED, true)
            .presume(SPONSOR_BORDER_CROSSING_CERTIFICATE_REQUESTED, false)
            .rule(Law.GERMAN.always(
                    "SUB-36A-3-3", Conditions.is(SPONSOR_RENEWAL_EXPECTED, false), excluded("AufenthG 36a(3) no.3")))
            .rule(Law.GERMAN
                    .always(
                            "SUB-36A-3-3",
                            Conditions.holds(SPONSOR_BORDER_CROSSING_CERTIFICATE_REQUESTED),
                            excluded("AufenthG 36a(3) no.4"))
                    .named("SUB-36A-3-4"))
            .otherwise(NONE)
            .build();

    private BarRules() {}

    private static Bar closing(String provision) {
        return new Bar(Outcome.NOT_ELIGIBLE, provision, false);
    }

    private static Bar excluded(String provision) {
        return new Bar(Outcome.NOT_ELIGIBLE_AS_RULE, provision, false);
    }
}
