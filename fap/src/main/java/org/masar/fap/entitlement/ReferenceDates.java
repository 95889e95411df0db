package org.masar.fap.entitlement;

import static org.masar.core.rule.DecisionTable.cell;
import static org.masar.fap.entitlement.Findings.CHILD_MINOR_AT_APPLICATION;
import static org.masar.fap.entitlement.Findings.CHILD_MINOR_AT_SPONSORS_ASYLUM_APPLICATION;
import static org.masar.fap.entitlement.Findings.CHILD_MINOR_NOW;
import static org.masar.fap.entitlement.Findings.FROZEN_AT_18;
import static org.masar.fap.entitlement.Findings.IN_THREE_MONTHS;
import static org.masar.fap.entitlement.Findings.LATE_BUT_EXCUSED;
import static org.masar.fap.entitlement.Findings.SPONSOR_MINOR_AT_APPLICATION;
import static org.masar.fap.entitlement.Findings.SPONSOR_MINOR_AT_ASYLUM_APPLICATION;
import static org.masar.fap.entitlement.Findings.SPONSOR_MINOR_NOW;
import static org.masar.fap.entitlement.Findings.SPONSOR_UNACCOMPANIED;
import static org.masar.fap.entitlement.Findings.TITLE_HELD_AT_18;

import org.masar.core.rule.Attribute;
import org.masar.core.rule.Condition;
import org.masar.core.rule.DecisionTable;
import org.masar.core.rule.Policy;
import org.masar.core.rule.PolicyBuilder;
import org.masar.core.rule.Rule;

/**
 * The day on which an age counts: a table by relation and sponsor. Its rows name tests, tried in their order; the first
 * that is met counts. Source: BVerwG 1 C 17.08, 1 C 9.23, 1 C 8.21, 1 C 56.20; CJEU C-550/16, C-279/20, C-560/20.
 */
final class ReferenceDates {

    /** What the sponsor's title means for the age. */
    enum SponsorGroup {
        GERMAN,
        /** Asylum or refugee status itself: for a child the Directive's own reference date counts beside the statute's. */
        REFUGEE,
        /** The other titles of 36(1): a parent is measured as with a refugee, a child is not. */
        PROTECTED,
        /** 25(2) alternative 2, under 36a. */
        SUBSIDIARY,
        /** 24, under 29(4): no double test. */
        TEMPORARY,
        OTHER
    }

    /** A day on which somebody must be a minor, and what must hold besides. */
    enum AgeTest {
        /** The child, when the application reached the mission. */
        VISA_APPLICATION,
        /** The same; who came of age since must have met the other conditions on the 18th birthday too. */
        VISA_APPLICATION_AND_BIRTHDAY,
        /** The same, and the 18th birthday must not lie in a suspension. */
        VISA_APPLICATION_AND_BIRTHDAY_NOT_FROZEN,
        /** The child, when the parent asked for asylum; three months from recognition, or an excuse. */
        SPONSORS_ASYLUM_APPLICATION,
        /** The sponsor, today. */
        DECISION,
        /** The sponsor, at the asylum application, unaccompanied, and still when the parents applied: no limit. */
        ASYLUM_AND_VISA_APPLICATION,
        /** The sponsor, at the asylum application, unaccompanied; three months from recognition, or an excuse. */
        ASYLUM_APPLICATION,
        /** Such a sponsor whose parents came too late. */
        TOO_LATE,
        /** A child in time, who came of age at the wrong moment: BVerwG 1 C 8.21. */
        BIRTHDAY_MISSED,
        /** None is met. */
        TOO_OLD
    }

    /**
     * What the table is asked.
     *
     * @param relation what the applicant is to the sponsor
     * @param sponsor what the sponsor's title means
     */
    record Sides(Relation relation, SponsorGroup sponsor) {}

    private static final Attribute<Sides, Relation> RELATION =
            Attribute.of("relation", Relation.class, Sides::relation);
    private static final Attribute<Sides, SponsorGroup> SPONSOR =
            Attribute.of("sponsor.group", SponsorGroup.class, Sides::sponsor);

    /** Other relations know no age; parents of the titles not named come under 36(2) and 36(3), which know none either. */
    static final DecisionTable<Sides, AgeTest> TABLE = DecisionTable.<Sides, AgeTest>builder(
                    "fap.age.referenceDates", DecisionTable.Hit.COLLECT)
            .column(RELATION)
            .column(SPONSOR)
            .row(
                    AgeTest.VISA_APPLICATION,
                    cell(RELATION, Relation.CHILD),
                    cell(SPONSOR, SponsorGroup.GERMAN, SponsorGroup.TEMPORARY))
            .row(
                    AgeTest.VISA_APPLICATION_AND_BIRTHDAY,
                    cell(RELATION, Relation.CHILD),
                    cell(SPONSOR, SponsorGroup.REFUGEE, SponsorGroup.PROTECTED, SponsorGroup.OTHER))
            .row(
                    AgeTest.SPONSORS_ASYLUM_APPLICATION,
                    cell(RELATION, Relation.CHILD),
                    cell(SPONSOR, SponsorGroup.REFUGEE))
            .row(
                    AgeTest.VISA_APPLICATION_AND_BIRTHDAY_NOT_FROZEN,
                    cell(RELATION, Relation.CHILD),
                    cell(SPONSOR, SponsorGroup.SUBSIDIARY))
            .row(AgeTest.BIRTHDAY_MISSED, cell(RELATION, Relation.CHILD), cell(SPONSOR, SponsorGroup.SUBSIDIARY))
            .row(
                    AgeTest.DECISION,
                    cell(RELATION, Relation.PARENT),
                    cell(
                            SPONSOR,
                            SponsorGroup.GERMAN,
                            SponsorGroup.REFUGEE,
                            SponsorGroup.PROTECTED,
                            SponsorGroup.SUBSIDIARY))
            .row(
                    AgeTest.ASYLUM_AND_VISA_APPLICATION,
                    cell(RELATION, Relation.PARENT),
                    cell(SPONSOR, SponsorGroup.REFUGEE, SponsorGroup.PROTECTED))
            .row(
                    AgeTest.ASYLUM_APPLICATION,
                    cell(RELATION, Relation.PARENT),
                    cell(SPONSOR, SponsorGroup.REFUGEE, SponsorGroup.PROTECTED))
            .row(
                    AgeTest.TOO_LATE,
                    cell(RELATION, Relation.PARENT),
                    cell(SPONSOR, SponsorGroup.REFUGEE, SponsorGroup.PROTECTED))
            .allowGaps()
            .build();

    static final Policy<Reading, AgeTest> CHILD_OF_GERMAN = tests(Relation.CHILD, SponsorGroup.GERMAN);
    static final Policy<Reading, AgeTest> CHILD_OF_REFUGEE = tests(Relation.CHILD, SponsorGroup.REFUGEE);
    static final Policy<Reading, AgeTest> CHILD_OF_SUBSIDIARY = tests(Relation.CHILD, SponsorGroup.SUBSIDIARY);
    static final Policy<Reading, AgeTest> CHILD_UNDER_29_4 = tests(Relation.CHILD, SponsorGroup.TEMPORARY);
    static final Policy<Reading, AgeTest> CHILD_OF_OTHERS = tests(Relation.CHILD, SponsorGroup.OTHER);
    static final Policy<Reading, AgeTest> PARENT_OF_GERMAN = tests(Relation.PARENT, SponsorGroup.GERMAN);
    static final Policy<Reading, AgeTest> PARENT_OF_REFUGEE = tests(Relation.PARENT, SponsorGroup.REFUGEE);
    static final Policy<Reading, AgeTest> PARENT_OF_SUBSIDIARY = tests(Relation.PARENT, SponsorGroup.SUBSIDIARY);

    private ReferenceDates() {}

    private static Policy<Reading, AgeTest> tests(Relation relation, SponsorGroup sponsor) {
        PolicyBuilder<Reading, AgeTest> policy = Law.readings("fap.age." + relation + "." + sponsor, AgeTest.TOO_OLD);
        TABLE.possible(new Sides(relation, sponsor)).forEach(test -> policy.rule(rule(test)));
        return policy.build();
    }

    private static Rule<Reading, AgeTest> rule(AgeTest test) {
        Condition<Reading> askedAsMinor = SPONSOR_MINOR_AT_ASYLUM_APPLICATION.and(SPONSOR_UNACCOMPANIED);
        return switch (test) {
            case VISA_APPLICATION -> national(test, CHILD_MINOR_AT_APPLICATION);
            case VISA_APPLICATION_AND_BIRTHDAY -> national(test, CHILD_MINOR_AT_APPLICATION.and(TITLE_HELD_AT_18));
            case VISA_APPLICATION_AND_BIRTHDAY_NOT_FROZEN ->
                national(
                        test,
                        CHILD_MINOR_AT_APPLICATION.and(
                                CHILD_MINOR_NOW.or(FROZEN_AT_18.not().and(TITLE_HELD_AT_18))));
            case SPONSORS_ASYLUM_APPLICATION ->
                Law.GERMAN.dated(
                        "CH-AGE-EU",
                        CHILD_MINOR_AT_SPONSORS_ASYLUM_APPLICATION.and(IN_THREE_MONTHS.or(LATE_BUT_EXCUSED)),
                        test);
            case DECISION -> Law.route("AGE-NOW", "AufenthG 36(1), 28(1) s.1 no.3, 36a(1)", SPONSOR_MINOR_NOW, test);
            case ASYLUM_AND_VISA_APPLICATION -> directive(test, SPONSOR_MINOR_AT_APPLICATION.and(askedAsMinor));
            case ASYLUM_APPLICATION -> directive(test, askedAsMinor.and(IN_THREE_MONTHS.or(LATE_BUT_EXCUSED)));
            case TOO_LATE -> directive(test, askedAsMinor);
            case BIRTHDAY_MISSED -> Law.GERMAN.dated("SUB-AGE-CHILD", CHILD_MINOR_AT_APPLICATION, test);
            case TOO_OLD -> throw new IllegalArgumentException("TOO_OLD is what no rule gives.");
        };
    }

    private static Rule<Reading, AgeTest> national(AgeTest test, Condition<Reading> when) {
        return Law.route("AGE-" + test, Law.GERMAN.rule("CH-AGE-NAT").citation(), when, test);
    }

    private static Rule<Reading, AgeTest> directive(AgeTest test, Condition<Reading> when) {
        return Law.GERMAN.dated("PA-AGE-EU-A", when, test).named("PA-AGE-EU-A-" + test);
    }
}
