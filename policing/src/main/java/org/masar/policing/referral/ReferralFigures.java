package org.masar.policing.referral;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.masar.policing.referral.MoveRequest.State;
import org.masar.policing.referral.RouteRequest.Sex;

/**
 * How referrals go, in figures: how many were accepted and how many led to a service, how long an answer took, how many
 * a case needs. Counts are kept beside each share, so that small ones can be suppressed before anything is published.
 * Source of the measures: Primero v2, read August 2026.
 */
public final class ReferralFigures {

    private ReferralFigures() {}

    /**
     * A referral, without anything of the person but what the figures count by. Prints as its type only.
     *
     * @param caseKey whatever tells cases apart; a pseudonym does
     * @param sex of the person, if it is known
     * @param state of the referral
     * @param createdAt when it was made
     * @param respondedAt when it was accepted or rejected
     * @param implemented whether the service was given
     */
    public record Referral(
            String caseKey,
            @Nullable Sex sex,
            State state,
            Instant createdAt,
            @Nullable Instant respondedAt,
            boolean implemented) {

        @Override
        public String toString() {
            return "Referral";
        }
    }

    /**
     * A share with what it is made of.
     *
     * @param count the part
     * @param of the whole; 0 means there is no share
     */
    public record Share(int count, int of) {}

    /**
     * The figures.
     *
     * @param acceptance accepted, of those that were answered
     * @param success services given, of all referrals
     * @param successBySex the same by sex, UNKNOWN among them
     * @param medianResponse median time from making to answer, the lower one of two; null without answers
     * @param referralsPerCase referrals, of cases
     */
    public record Figures(
            Share acceptance,
            Share success,
            ImmutableSortedMap<String, Share> successBySex,
            @Nullable Duration medianResponse,
            Share referralsPerCase) {}

    /**
     * Counts.
     *
     * @param referrals any referrals
     * @return the figures
     */
    public static Figures of(Collection<Referral> referrals) {
        int accepted = 0;
        int answered = 0;
        int implemented = 0;
        Set<String> cases = new HashSet<>();
        Map<String, int[]> bySex = new TreeMap<>();
        List<Duration> responses = new ArrayList<>();
        for (Referral one : referrals) {
            cases.add(one.caseKey());
            boolean taken = one.state() == State.ACCEPTED || one.state() == State.DONE;
            accepted += taken ? 1 : 0;
            answered += taken || one.state() == State.REJECTED ? 1 : 0;
            implemented += one.implemented() ? 1 : 0;
            int[] sex = bySex.computeIfAbsent(
                    one.sex() == null ? "UNKNOWN" : one.sex().name(), key -> new int[2]);
            sex[0] += one.implemented() ? 1 : 0;
            sex[1]++;
            if (one.respondedAt() != null && !one.respondedAt().isBefore(one.createdAt())) {
                responses.add(Duration.between(one.createdAt(), one.respondedAt()));
            }
        }
        ImmutableSortedMap.Builder<String, Share> shares = ImmutableSortedMap.naturalOrder();
        bySex.forEach((sex, counts) -> shares.put(sex, new Share(counts[0], counts[1])));
        ImmutableList<Duration> ordered = ImmutableList.sortedCopyOf(responses);
        return new Figures(
                new Share(accepted, answered),
                new Share(implemented, referrals.size()),
                shares.buildOrThrow(),
                ordered.isEmpty() ? null : ordered.get((ordered.size() - 1) / 2),
                new Share(referrals.size(), cases.size()));
    }
}
