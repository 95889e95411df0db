package org.masar.fap.entitlement;

import static org.masar.fap.entitlement.Facts.APPLICATION_REQUESTED_PERMIT;
import static org.masar.fap.entitlement.Facts.RELATION;
import static org.masar.fap.entitlement.Facts.SPONSOR_RESIDENCE_TITLE;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import org.masar.core.rule.Conditions;
import org.masar.core.rule.Policy;

/** Which part of the law governs a case: what was asked for, then the sponsor's title; never the travel document. */
enum Branch {
    /** AufenthG 25(5), asked for by itself. */
    HUMANITARIAN_PERMIT,
    /** AufenthG 22 s.1, asked for by itself. */
    ADMISSION,
    /** AufenthG 28. */
    GERMAN,
    /** AufenthG 29(3) s.3. */
    BARRED,
    /** AufenthG 29(1) s.1 no.1. */
    WITHOUT_TITLE,
    /** AufenthG 36a, unless 104(13) keeps the older law. */
    SUBSIDIARY,
    /** AufenthG 29(4). */
    TEMPORARY,
    /** AufenthG 29(3) s.1. */
    FOR_CAUSE,
    /** AufenthG 30, 32, 36. */
    GENERAL;

    private static final ImmutableSet<Relation> CORE =
            Sets.immutableEnumSet(Relation.SPOUSE, Relation.PARTNER, Relation.CHILD, Relation.PARENT);
    private static final ImmutableSet<Relation> SPOUSE_OR_CHILD =
            Sets.immutableEnumSet(Relation.SPOUSE, Relation.PARTNER, Relation.CHILD);

    /** The sponsor's title decides the branch. */
    static final Policy<FamilyFacts, Branch> OF_THE_TITLE = Law.<FamilyFacts, Branch>policy("fap.branch")
            .attributes(RELATION, SPONSOR_RESIDENCE_TITLE, APPLICATION_REQUESTED_PERMIT)
            .presume(APPLICATION_REQUESTED_PERMIT, Application.RequestedPermit.FAMILY_REUNIFICATION)
            .rule(Law.route(
                    "ROUTE-25-5",
                    "AufenthG 25(5)",
                    Conditions.is(APPLICATION_REQUESTED_PERMIT, Application.RequestedPermit.HUMANITARIAN_25_5),
                    HUMANITARIAN_PERMIT))
            .rule(Law.route(
                    "ROUTE-22",
                    "AufenthG 22 s.1",
                    Conditions.is(APPLICATION_REQUESTED_PERMIT, Application.RequestedPermit.ADMISSION_22),
                    ADMISSION))
            .rule(Law.route(
                    "ROUTE-28", "AufenthG 28", Conditions.is(SPONSOR_RESIDENCE_TITLE, ResidenceTitle.GERMAN), GERMAN))
            .rule(Law.route(
                    "ROUTE-29-3-S3",
                    "AufenthG 29(3) s.3",
                    Conditions.oneOf(SPONSOR_RESIDENCE_TITLE, Titles.BARRED),
                    BARRED))
            .rule(Law.route(
                    "ROUTE-29-1",
                    "AufenthG 29(1) s.1 no.1",
                    Conditions.is(SPONSOR_RESIDENCE_TITLE, ResidenceTitle.NONE),
                    WITHOUT_TITLE))
            .rule(Law.GERMAN.dated(
                    "SUB-36A-1",
                    Conditions.oneOf(RELATION, CORE)
                            .and(Conditions.is(SPONSOR_RESIDENCE_TITLE, ResidenceTitle.AE_25_2_A2)),
                    SUBSIDIARY))
            .rule(Law.route(
                    "ROUTE-29-4",
                    "AufenthG 29(4)",
                    Conditions.oneOf(RELATION, SPOUSE_OR_CHILD)
                            .and(Conditions.is(SPONSOR_RESIDENCE_TITLE, ResidenceTitle.AE_24)),
                    TEMPORARY))
            .rule(Law.route(
                    "ROUTE-29-3-S1",
                    "AufenthG 29(3) s.1",
                    Conditions.oneOf(SPONSOR_RESIDENCE_TITLE, Titles.FOR_CAUSE),
                    FOR_CAUSE))
            .otherwise(GENERAL)
            .build();
}
