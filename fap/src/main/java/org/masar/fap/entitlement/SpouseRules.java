package org.masar.fap.entitlement;

import static org.masar.fap.entitlement.Facts.APPLICANT_ILLNESS_PREVENTS_LEARNING;
import static org.masar.fap.entitlement.Facts.APPLICANT_INTEGRATION_COURSE_ENTITLEMENT;
import static org.masar.fap.entitlement.Facts.APPLICANT_INTEGRATION_WITHOUT_HELP_EXPECTED;
import static org.masar.fap.entitlement.Facts.APPLICANT_LANGUAGE_EFFORT_UNREASONABLE;
import static org.masar.fap.entitlement.Facts.APPLICANT_UNIVERSITY_DEGREE;
import static org.masar.fap.entitlement.Facts.FAMILY_LIVED_TOGETHER_IN_MEMBER_STATE;
import static org.masar.fap.entitlement.Facts.SPONSOR_PREVIOUS_TITLE;
import static org.masar.fap.entitlement.Facts.SPONSOR_RESIDENCE_TITLE;
import static org.masar.fap.entitlement.Facts.SPONSOR_TITLE_SECTION;
import static org.masar.fap.entitlement.Facts.SPONSOR_VISA_FREE;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import org.masar.core.rule.Conditions;
import org.masar.core.rule.Policy;

/** The two lists of AufenthG 30(1): whose spouse has a claim, and who need not show simple German. */
final class SpouseRules {

    private static final String CLAIM = "AufenthG 30(1) s.1 no.3 ";
    private static final String EXCEPTION = "AufenthG 30(1) s.3 no.";

    private static final ImmutableSet<ResidenceTitle> ASYLUM =
            Sets.immutableEnumSet(ResidenceTitle.AE_25_1, ResidenceTitle.AE_25_2_A1, ResidenceTitle.AE_25_2_A2);
    private static final ImmutableSet<TitleSection> RESEARCH =
            Sets.immutableEnumSet(TitleSection.S_18D, TitleSection.S_18F);

    /** The provision by the sponsor's title alone; empty where d or e must be looked at. */
    static final Policy<FamilyFacts, Optional<String>> CLAIM_BY_TITLE = Law.<FamilyFacts, Optional<String>>policy(
                    "fap.spouse.claim")
            .attributes(SPONSOR_RESIDENCE_TITLE, SPONSOR_TITLE_SECTION)
            .rule(Law.GERMAN
                    .always("SP-30-1-3-AB", Conditions.oneOf(SPONSOR_RESIDENCE_TITLE, Titles.SETTLEMENT), claim("a"))
                    .named("SP-30-1-3-A"))
            .rule(Law.GERMAN
                    .always("SP-30-1-3-AB", Conditions.is(SPONSOR_RESIDENCE_TITLE, ResidenceTitle.DA_EU), claim("b"))
                    .named("SP-30-1-3-B"))
            .rule(Law.GERMAN.always("SP-30-1-3-C", Conditions.oneOf(SPONSOR_RESIDENCE_TITLE, ASYLUM), claim("c")))
            .rule(Law.GERMAN.always(
                    "SP-30-1-3-G", Conditions.oneOf(SPONSOR_RESIDENCE_TITLE, Skilled.CARDS), claim("g")))
            .rule(Law.GERMAN
                    .always(
                            "SP-30-1-3-C",
                            Conditions.is(SPONSOR_RESIDENCE_TITLE, ResidenceTitle.SKILLED)
                                    .and(Conditions.oneOf(SPONSOR_TITLE_SECTION, RESEARCH)),
                            claim("c"))
                    .named("SP-30-1-3-C-RESEARCH"))
            .otherwise(Optional.empty())
            .build();

    /** The exceptions from simple German in the order of the statute; each counts only where a fact supports it. */
    static final Policy<FamilyFacts, Optional<String>> WITHOUT_GERMAN = Law.<FamilyFacts, Optional<String>>policy(
                    "fap.spouse.withoutGerman")
            .attributes(
                    APPLICANT_ILLNESS_PREVENTS_LEARNING,
                    APPLICANT_UNIVERSITY_DEGREE,
                    APPLICANT_INTEGRATION_WITHOUT_HELP_EXPECTED,
                    APPLICANT_INTEGRATION_COURSE_ENTITLEMENT,
                    APPLICANT_LANGUAGE_EFFORT_UNREASONABLE,
                    SPONSOR_VISA_FREE,
                    SPONSOR_RESIDENCE_TITLE,
                    SPONSOR_TITLE_SECTION,
                    SPONSOR_PREVIOUS_TITLE,
                    FAMILY_LIVED_TOGETHER_IN_MEMBER_STATE)
            .presume(APPLICANT_ILLNESS_PREVENTS_LEARNING, false)
            .presume(APPLICANT_UNIVERSITY_DEGREE, false)
            .presume(APPLICANT_INTEGRATION_WITHOUT_HELP_EXPECTED, false)
            .presume(APPLICANT_INTEGRATION_COURSE_ENTITLEMENT, true)
            .presume(APPLICANT_LANGUAGE_EFFORT_UNREASONABLE, false)
            .presume(SPONSOR_VISA_FREE, false)
            .presume(SPONSOR_TITLE_SECTION, TitleSection.S_7_1_S_3)
            .presume(SPONSOR_PREVIOUS_TITLE, ResidenceTitle.NONE)
            .presume(FAMILY_LIVED_TOGETHER_IN_MEMBER_STATE, false)
            .rule(Law.GERMAN.always("SP-A1-2", Conditions.holds(APPLICANT_ILLNESS_PREVENTS_LEARNING), exception("2")))
            .rule(Law.GERMAN.always(
                    "SP-A1-3",
                    Conditions.holds(APPLICANT_UNIVERSITY_DEGREE)
                            .and(Conditions.holds(APPLICANT_INTEGRATION_WITHOUT_HELP_EXPECTED))
                            .or(Conditions.is(APPLICANT_INTEGRATION_COURSE_ENTITLEMENT, false)),
                    exception("3")))
            .rule(Law.GERMAN.always(
                    "SP-A1-4",
                    Conditions.is(SPONSOR_RESIDENCE_TITLE, ResidenceTitle.GERMAN)
                            .not()
                            .and(Conditions.holds(SPONSOR_VISA_FREE)),
                    exception("4")))
            .rule(Law.GERMAN
                    .dated("SP-A1-5-OLD", Conditions.oneOf(SPONSOR_RESIDENCE_TITLE, Skilled.CARDS), exception("5"))
                    .named("SP-A1-5"))
            .rule(Law.GERMAN.dated(
                    "SP-A1-5", Conditions.oneOf(SPONSOR_RESIDENCE_TITLE, Titles.SKILLED_29_5), exception("5")))
            .rule(Law.GERMAN.dated("SP-A1-6", Conditions.holds(APPLICANT_LANGUAGE_EFFORT_UNREASONABLE), exception("6")))
            .rule(Law.GERMAN.dated(
                    "SP-A1-7",
                    Conditions.oneOf(SPONSOR_PREVIOUS_TITLE, Titles.SKILLED_29_5)
                            .and(Conditions.oneOf(SPONSOR_RESIDENCE_TITLE, Skilled.PERMANENT)),
                    exception("7")))
            .rule(Law.route(
                    "SP-A1-38A",
                    "AufenthG 30(1) s.2",
                    Conditions.is(SPONSOR_TITLE_SECTION, TitleSection.S_38A)
                            .and(Conditions.holds(FAMILY_LIVED_TOGETHER_IN_MEMBER_STATE)),
                    Optional.of("AufenthG 30(1) s.2")))
            .otherwise(Optional.empty())
            .build();

    private SpouseRules() {}

    private static Optional<String> claim(String letter) {
        return Optional.of(CLAIM + letter);
    }

    private static Optional<String> exception(String number) {
        return Optional.of(EXCEPTION + number);
    }
}
