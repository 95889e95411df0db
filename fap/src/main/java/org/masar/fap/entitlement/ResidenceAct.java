package org.masar.fap.entitlement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.masar.core.time.Validity;

/** Days and numbers of the law that other engines of this module need, from the pack {@code law.json}. */
public final class ResidenceAct {

    /** The core family of AufenthG 36a. */
    private static final ImmutableSet<Relation> CORE =
            Sets.immutableEnumSet(Relation.SPOUSE, Relation.PARTNER, Relation.CHILD, Relation.PARENT);

    private ResidenceAct() {}

    /**
     * The last day for which the law was read.
     *
     * @return the day
     */
    public static LocalDate verifiedUntil() {
        return Law.GERMAN.verifiedUntil();
    }

    /**
     * The times in which reunification with holders of subsidiary protection was or is frozen: AufenthG 104(13) as of
     * 2016 and 104(14).
     *
     * @return half-open ranges of days, earliest first
     */
    public static ImmutableList<Validity> suspensions() {
        return ImmutableList.of(
                Law.GERMAN.rule("SUSP-2016").validity(),
                Law.GERMAN.rule("SUSP-2025").validity());
    }

    /**
     * The suspension that freezes a case on a day. The first one froze only permits issued after 17 March 2016: where the
     * day of issue is not known to be later, it counts as not frozen. Who was invited to collect the visa in time, or is
     * owed it under a settlement, is not touched by the second.
     *
     * @param facts the facts; the relation must be that of the core family, the title 25(2) alternative 2
     * @param day the day
     * @return the suspension; empty if nothing is frozen
     */
    public static Optional<Validity> suspension(FamilyFacts facts, LocalDate day) {
        Relation relation = facts.relation();
        boolean core = relation != null && CORE.contains(relation);
        if (!core || facts.knownSponsor().residenceTitle() != ResidenceTitle.AE_25_2_A2) {
            return Optional.empty();
        }
        Validity first = suspensions().get(0);
        Validity second = suspensions().get(1);
        if (first.contains(day)) {
            var since = facts.knownSponsor().titleSince();
            return since != null && since.earliest().isAfter(Suspensions.FIRST_CUT)
                    ? Optional.of(first)
                    : Optional.empty();
        }
        if (!second.contains(day)) {
            return Optional.empty();
        }
        return Suspensions.isExempt(facts.knownApplication()) ? Optional.empty() : Optional.of(second);
    }

    /**
     * Whether a relation belongs to the core family: spouse, partner, child, parent.
     *
     * @param relation what the applicant is to the sponsor; null if unknown
     * @return false if it does not, or is unknown
     */
    public static boolean isCore(@Nullable Relation relation) {
        return relation != null && CORE.contains(relation);
    }

    /**
     * Whether a title gives protection in the sense of AufenthG 29(2): 23(4), 25(1), 25(2), and the settlement permits that
     * follow them.
     *
     * @param title the sponsor's title
     * @return true if it does
     */
    public static boolean isProtection(ResidenceTitle title) {
        return Titles.PROTECTED.contains(title);
    }

    /**
     * The last day on which a notice or an application keeps the limit of AufenthG 29(2) s.2 no.1.
     *
     * @param facts the facts
     * @param asOf the day whose law applies
     * @return the day; empty where the sponsor's title has no such limit, or its start is not known
     */
    public static Optional<LocalDate> noticeLimit(FamilyFacts facts, LocalDate asOf) {
        ResidenceTitle title = facts.knownSponsor().residenceTitle();
        LocalDate start = Means.limitStart(facts);
        if (start == null || title == null || !isProtection(title) || title == ResidenceTitle.AE_25_2_A2) {
            return Optional.empty();
        }
        return Optional.of(Means.limitAfter(Law.GERMAN, start, asOf));
    }

    /**
     * Whether a rule of the pack is in force.
     *
     * @param rule its id in {@code law.json}, for example {@code PR-AFRIN}
     * @param day the day
     * @return true from its first to its last day
     */
    public static boolean inForce(String rule, LocalDate day) {
        return Law.GERMAN.inForce(rule, day);
    }

    /**
     * A number of the pack.
     *
     * @param id its id in {@code law.json}, for example {@code hardship22.separation.years}
     * @param day the day
     * @return the number; empty where there is none on that day
     */
    public static Optional<BigDecimal> parameter(String id, LocalDate day) {
        return Law.GERMAN.parameter(id, day);
    }
}
