package org.masar.fap.entitlement;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masar.core.time.DateMath;
import org.masar.core.time.PartialDate;
import org.masar.core.time.Rounding;

/** The days that matter to a route. A birth date known in part gives the earliest day it can be. */
final class Deadlines {

    private static final int MAJORITY = 18;
    private static final int SIXTEEN = 16;

    private final FamilyFacts facts;
    private final LocalDate asOf;
    private final List<EntitlementAnswer.Deadline> found = new ArrayList<>();

    private Deadlines(FamilyFacts facts, LocalDate asOf) {
        this.facts = facts;
        this.asOf = asOf;
    }

    static ImmutableList<EntitlementAnswer.Deadline> of(FamilyFacts facts, LocalDate asOf, Combined combined) {
        Deadlines deadlines = new Deadlines(facts, asOf);
        deadlines.collect(combined);
        deadlines.found.sort(
                Comparator.comparing(EntitlementAnswer.Deadline::on).thenComparing(EntitlementAnswer.Deadline::kind));
        return ImmutableList.copyOf(deadlines.found);
    }

    private void collect(Combined combined) {
        Relation relation = facts.relation();
        ResidenceTitle title = facts.knownSponsor().residenceTitle();
        Outcome outcome = combined.outcome();
        boolean dead = outcome == Outcome.NOT_ELIGIBLE || outcome == Outcome.NOT_ELIGIBLE_AS_RULE;
        boolean subsidiary = title == ResidenceTitle.AE_25_2_A2;
        if (combined.frozen()) {
            LocalDate end = suspensionEnd();
            if (end != null) {
                add(DeadlineKind.ROUTE_REOPENS, end, null, false);
            }
        }
        if (dead || relation == null || title == null) {
            return;
        }
        if (relation == Relation.CHILD) {
            birthdays(combined, subsidiary);
        } else if (relation == Relation.PARENT && combined.namesProvision("AufenthG 36(1)", "36a", "28(1) s.1 no.3")) {
            LocalDate on = birthday(facts.knownSponsor().birthDate(), MAJORITY);
            boolean fixed = facts.knownApplication().visaApplicationOn() != null && Titles.PARENTS_36_1.contains(title);
            add(DeadlineKind.EIGHTEENTH_BIRTHDAY, on, Who.SPONSOR, !fixed);
        }
        limit(relation, title, combined);
        suspensionAhead(subsidiary && combined.namesProvision("36a"));
        papers(relation, combined);
        if (combined.namesProvision("AufenthG 36(3)")) {
            add(DeadlineKind.PROVISION_ENDS, Law.GERMAN.rule("PA-36-3").lastDay(), null, true);
        }
    }

    private void birthdays(Combined combined, boolean subsidiary) {
        PartialDate birth = facts.knownApplicant().birthDate();
        LocalDate applied = facts.knownApplication().visaApplicationOn();
        LocalDate eighteen = birthday(birth, MAJORITY);
        boolean frozenThen = subsidiary && eighteen != null && inSuspension(eighteen);
        add(DeadlineKind.EIGHTEENTH_BIRTHDAY, eighteen, Who.APPLICANT, applied == null || frozenThen);
        if (!subsidiary
                && applied == null
                && combined.namesProvision("AufenthG 32(1)", "AufenthG 32(3)")
                && !Titles.PROTECTED.contains(facts.knownSponsor().residenceTitle())
                && !Titles.SKILLED_29_5.contains(facts.knownSponsor().residenceTitle())
                && !Boolean.TRUE.equals(facts.knownApplication().movesTogetherWithParents())) {
            add(DeadlineKind.SIXTEENTH_BIRTHDAY, birthday(birth, SIXTEEN), Who.APPLICANT, true);
        }
    }

    private void limit(Relation relation, ResidenceTitle title, Combined combined) {
        LocalDate start = Means.limitStart(facts);
        if (start == null) {
            return;
        }
        LocalDate limit = Means.limitAfter(Law.GERMAN, start, asOf);
        LocalDate notice = facts.knownApplication().deadlineNoticeOn();
        LocalDate applied = facts.knownApplication().visaApplicationOn();
        boolean family = relation == Relation.SPOUSE || relation == Relation.PARTNER || relation == Relation.CHILD;
        boolean privileged = family
                && Titles.PROTECTED.contains(title)
                && !combined.namesProvision("36a")
                && notice == null
                && applied == null;
        boolean parents = relation == Relation.PARENT && combined.namesProvision("CJEU C-550/16") && applied == null;
        if (privileged || parents) {
            add(DeadlineKind.THREE_MONTH_LIMIT, limit, null, true);
        }
    }

    private void suspensionAhead(boolean subsidiary) {
        LocalDate starts = Law.GERMAN.rule("SUSP-2025").from();
        if (subsidiary && asOf.isBefore(starts) && !starts.isAfter(asOf.plusDays(365))) {
            add(DeadlineKind.ROUTE_STARTS_SUSPENSION, starts, null, true);
        }
    }

    private void papers(Relation relation, Combined combined) {
        LocalDate exam = facts.knownApplicant().germanCertificateOn();
        if (exam != null
                && (relation == Relation.SPOUSE || relation == Relation.PARTNER)
                && !combined.waived().contains(Requirement.A1)) {
            int months = Law.GERMAN
                    .parameter("language.certificate.maxAge", asOf)
                    .map(BigDecimal::intValueExact)
                    .orElse(12);
            add(
                    DeadlineKind.A1_CERTIFICATE_ENDS,
                    DateMath.plusMonths(exam, months, Rounding.DOWN),
                    Who.APPLICANT,
                    false);
        }
        add(DeadlineKind.PASSPORT_ENDS, facts.knownApplicant().passportValidUntil(), Who.APPLICANT, false);
        add(DeadlineKind.TITLE_ENDS, facts.knownSponsor().titleValidUntil(), Who.SPONSOR, false);
    }

    private void add(DeadlineKind kind, @Nullable LocalDate on, @Nullable Who of, boolean closes) {
        if (on != null && !on.isBefore(asOf)) {
            found.add(new EntitlementAnswer.Deadline(kind, on, of, closes));
        }
    }

    private @Nullable LocalDate suspensionEnd() {
        for (String rule : List.of("SUSP-2016", "SUSP-2025")) {
            if (Law.GERMAN.inForce(rule, asOf)) {
                return Law.GERMAN.rule(rule).validity().until();
            }
        }
        return null;
    }

    private static boolean inSuspension(LocalDate day) {
        return Law.GERMAN.inForce("SUSP-2016", day) || Law.GERMAN.inForce("SUSP-2025", day);
    }

    static @Nullable LocalDate birthday(@Nullable PartialDate birth, int years) {
        return birth == null ? null : Birth.birthday(birth.earliest(), years);
    }

    /** The first birthday ahead that ends the route unless an application is filed before; null if there is none. */
    static @Nullable LocalDate keptOnlyByFiling(
            FamilyFacts facts, LocalDate asOf, LocalDate lawDay, Relation relation) {
        PartialDate birth =
                switch (relation) {
                    case CHILD -> facts.knownApplicant().birthDate();
                    case PARENT ->
                        facts.knownSponsor().residenceTitle() == ResidenceTitle.GERMAN
                                        || facts.knownSponsor().residenceTitle() == ResidenceTitle.AE_25_2_A2
                                ? null
                                : facts.knownSponsor().birthDate();
                    default -> null;
                };
        LocalDate eighteen = birthday(birth, MAJORITY);
        if (eighteen != null && eighteen.isAfter(asOf)) {
            return eighteen;
        }
        LocalDate recognised = facts.knownSponsor().protectionRecognisedOn();
        boolean core = relation == Relation.CHILD || relation == Relation.PARENT;
        if (!core || eighteen == null || recognised == null) {
            return null;
        }
        LocalDate limit = Means.limitAfter(Law.GERMAN, recognised, lawDay);
        return limit.isBefore(asOf) ? null : limit;
    }
}
