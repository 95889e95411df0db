package org.masar.core.time;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The holidays of a stretch of days: those that are sure, and clusters of days of which only the possible outcomes are
 * known. Outcomes of one cluster exclude one another; clusters share no day and do not depend on each other.
 */
final class Closures {

    /** Which days are holidays in one way things may turn out. */
    record Outcome(ImmutableSet<LocalDate> days) {}

    /** Days from first to last on which something is open, and how it may turn out. */
    record Cluster(LocalDate first, LocalDate last, ImmutableList<Outcome> outcomes) {}

    private static final int MOST_OUTCOMES = 10_000;

    private final ImmutableSet<LocalDate> sure;
    private final TreeMap<LocalDate, Cluster> clusters = new TreeMap<>();

    private Closures(ImmutableSet<LocalDate> sure) {
        this.sure = sure;
    }

    /** What the holidays mean for the days between two days, both inclusive. */
    static Closures between(Iterable<Holiday> holidays, LocalDate from, LocalDate to) {
        ImmutableSet.Builder<LocalDate> sure = ImmutableSet.builder();
        List<Cluster> open = new ArrayList<>();
        for (Holiday holiday : holidays) {
            // One day for the moon, the others for holidays that began before the stretch.
            LocalDate earliest = from.minusDays(holiday.days());
            for (LocalDate first : holiday.expectedBetween(earliest, to.plusDays(1))) {
                if (holiday.certain() && !holiday.moonSighted()) {
                    sure.addAll(run(first, holiday.days()));
                } else {
                    open.add(cluster(holiday, first));
                }
            }
        }
        Closures closures = new Closures(sure.build());
        open.sort(Comparator.comparing(Cluster::first));
        Cluster last = null;
        for (Cluster next : open) {
            last = last != null && !next.first().isAfter(last.last()) ? join(last, next) : next;
            closures.clusters.put(last.first(), last);
        }
        return closures;
    }

    private static Cluster cluster(Holiday holiday, LocalDate first) {
        int reach = holiday.moonSighted() ? 1 : 0;
        ImmutableList.Builder<Outcome> outcomes = ImmutableList.builder();
        for (int shift = -reach; shift <= reach; shift++) {
            outcomes.add(new Outcome(run(first.plusDays(shift), holiday.days())));
        }
        if (!holiday.certain()) {
            outcomes.add(new Outcome(ImmutableSet.of()));
        }
        return new Cluster(first.minusDays(reach), first.plusDays(holiday.days() - 1L + reach), outcomes.build());
    }

    private static Cluster join(Cluster a, Cluster b) {
        ImmutableSet.Builder<Outcome> outcomes = ImmutableSet.builder();
        for (Outcome one : a.outcomes()) {
            for (Outcome other : b.outcomes()) {
                outcomes.add(new Outcome(Sets.union(one.days(), other.days()).immutableCopy()));
            }
        }
        ImmutableList<Outcome> joined = outcomes.build().asList();
        if (joined.size() > MOST_OUTCOMES) {
            throw new IllegalArgumentException("holidays that are not certain must not overlap in more than "
                    + MOST_OUTCOMES + " ways, as they do around " + b.first()
                    + "\nMaybe several entries mean the same days.");
        }
        return new Cluster(a.first(), b.last().isAfter(a.last()) ? b.last() : a.last(), joined);
    }

    private static ImmutableSet<LocalDate> run(LocalDate first, int days) {
        return first.datesUntil(first.plusDays(days)).collect(ImmutableSet.toImmutableSet());
    }

    boolean surelyClosed(LocalDate day) {
        return sure.contains(day);
    }

    /** The cluster that has a say on this day, if any. */
    @Nullable
    Cluster openOn(LocalDate day) {
        var candidate = clusters.floorEntry(day);
        return candidate != null && !day.isAfter(candidate.getValue().last()) ? candidate.getValue() : null;
    }
}
