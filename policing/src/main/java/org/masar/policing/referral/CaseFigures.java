package org.masar.policing.referral;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masar.policing.gbv.DelayBand;
import org.masar.policing.referral.ReferralFigures.Share;

/**
 * How cases go, in figures: how late they are reported, how long they stay open, which goals are met, whether first answers
 * come as fast as the risk asks. Counts only, each beside its whole, so that small ones can be suppressed before anything
 * is published. Source of the measures, and of 24 and 72 hours by risk: Primero v2, read August 2026.
 */
public final class CaseFigures {

    /** How fast a case must be answered. */
    public enum Risk {
        /** Within 24 hours. */
        HIGH(24),
        /** Within 72 hours. */
        MEDIUM(72),
        /** Without a limit. */
        LOW(null);

        private final @Nullable Integer hours;

        Risk(@Nullable Integer hours) {
            this.hours = hours;
        }
    }

    private CaseFigures() {}

    /**
     * A case, without anything of the person. Prints as its type only.
     *
     * @param incidentOn day of the incident; null if it is not known
     * @param reportedOn day on which it was reported
     * @param closedOn day on which it was closed; null while it is open
     * @param risk how fast it had to be answered; null if nobody said
     * @param openedAt when it was registered; null if only days are known
     * @param answeredAt when it was first answered; null if it was not yet
     * @param goalsMet goals of its plan that are met
     * @param goalsInProgress goals that are worked on
     * @param goalsApplicable all goals that apply to it
     */
    public record Case(
            @Nullable LocalDate incidentOn,
            LocalDate reportedOn,
            @Nullable LocalDate closedOn,
            @Nullable Risk risk,
            @Nullable Instant openedAt,
            @Nullable Instant answeredAt,
            int goalsMet,
            int goalsInProgress,
            int goalsApplicable) {

        @Override
        public String toString() {
            return "Case";
        }
    }

    /**
     * The figures.
     *
     * @param reportingDelay cases by band of delay, of those with a known incident; every band is there
     * @param medianDelayDays median days from incident to report, the lower one of two; null without any
     * @param lifetimeDays days from report to closing of all closed cases, of closed cases: their mean is the quotient
     * @param medianLifetimeDays median of the same, the lower one of two; null if none is closed
     * @param open cases that are open
     * @param goals met or worked on, of those that apply
     * @param answeredInTime first answers within the hours of the risk, of cases with such a limit whose times are known;
     *     one not answered yet counts as late only once its hours have passed
     */
    public record Figures(
            ImmutableMap<DelayBand, Share> reportingDelay,
            @Nullable Long medianDelayDays,
            Share lifetimeDays,
            @Nullable Long medianLifetimeDays,
            int open,
            Share goals,
            Share answeredInTime) {}

    /**
     * Counts.
     *
     * @param cases any cases; one reported before its incident, or closed before its report, is left out of that figure
     * @param at the moment up to which is counted
     * @return the figures
     */
    public static Figures of(Collection<Case> cases, Instant at) {
        Map<DelayBand, Integer> bands = new EnumMap<>(DelayBand.class);
        List<Long> delays = new ArrayList<>();
        List<Long> lifetimes = new ArrayList<>();
        int open = 0;
        int met = 0;
        int applicable = 0;
        int inTime = 0;
        int limited = 0;
        for (Case one : cases) {
            Long delay = days(one.incidentOn(), one.reportedOn());
            if (delay != null) {
                delays.add(delay);
                bands.merge(DelayBand.of(delay), 1, Integer::sum);
            }
            Long lifetime = days(one.reportedOn(), one.closedOn());
            if (lifetime != null) {
                lifetimes.add(lifetime);
            }
            open += one.closedOn() == null ? 1 : 0;
            met += one.goalsMet() + one.goalsInProgress();
            applicable += one.goalsApplicable();
            Boolean answered = answeredInTime(one, at);
            limited += answered == null ? 0 : 1;
            inTime += Boolean.TRUE.equals(answered) ? 1 : 0;
        }
        Map<DelayBand, Share> shares = new EnumMap<>(DelayBand.class);
        for (DelayBand band : DelayBand.values()) {
            shares.put(band, new Share(bands.getOrDefault(band, 0), delays.size()));
        }
        long sum = lifetimes.stream().mapToLong(Long::longValue).sum();
        return new Figures(
                Maps.immutableEnumMap(shares),
                median(delays),
                new Share(Math.toIntExact(sum), lifetimes.size()),
                median(lifetimes),
                open,
                new Share(met, applicable),
                new Share(inTime, limited));
    }

    private static @Nullable Long days(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null || to == null || to.isBefore(from) ? null : (Long) ChronoUnit.DAYS.between(from, to);
    }

    private static @Nullable Boolean answeredInTime(Case one, Instant at) {
        Integer hours = one.risk() == null ? null : one.risk().hours;
        if (hours == null || one.openedAt() == null) {
            return null;
        }
        Instant limit = one.openedAt().plus(hours, ChronoUnit.HOURS);
        if (one.answeredAt() == null) {
            return at.isAfter(limit) ? Boolean.FALSE : null;
        }
        return !one.answeredAt().isAfter(limit);
    }

    private static @Nullable Long median(List<Long> values) {
        ImmutableList<Long> ordered = ImmutableList.sortedCopyOf(values);
        return ordered.isEmpty() ? null : ordered.get((ordered.size() - 1) / 2);
    }
}
