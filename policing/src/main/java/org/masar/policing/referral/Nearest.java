package org.masar.policing.referral;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.masar.core.place.GeoPoint;

/**
 * The best of those that fit: by opening, then distance, then id. Neighbours of the person come first, and blocks too far
 * to hold anything better are passed over, but only while everything kept is open now or no time was asked. A pair that
 * is open now also meets every clock that runs, so a clock needs no order of its own.
 */
final class Nearest {

    /** One that may be among the best; {@code opens} is {@link #NOW}, a second since 1970, or {@link #UNKNOWN}. */
    record Entry(int slot, long opens, double reach) {}

    private static final long NOW = Long.MIN_VALUE;
    private static final long UNKNOWN = Long.MAX_VALUE;
    private static final long NOT_ASKED = Long.MAX_VALUE - 1;

    /** A decimetre and more as a chord: so far beyond the last one kept the rounded bound still holds. */
    private static final double MARGIN = 2e-8;

    private static final Comparator<Entry> ORDER =
            Comparator.comparingLong(Entry::opens).thenComparingDouble(Entry::reach);

    private final RouteIndex index;
    private final Fit fit;
    private final int top;
    private final boolean timeAsked;
    private final Sphere.Vector from;
    private final long[] opens;

    /** The best so far, the worst of them first; and all that ever were, since chords do not decide ties. */
    private final PriorityQueue<Entry> kept = new PriorityQueue<>(ORDER.reversed());

    private final List<Entry> seen = new ArrayList<>();

    /** The last of the best; until there are enough of them, worse than anything. */
    private Entry worst = new Entry(-1, UNKNOWN, Double.POSITIVE_INFINITY);

    private boolean passedOver;

    Nearest(RouteIndex index, Fit fit, RouteRequest request, int top) {
        this.index = index;
        this.fit = fit;
        this.top = top;
        this.timeAsked = request.at() != null;
        this.from = Sphere.Vector.of(fit.from());
        this.opens = new long[timeAsked ? index.hours.size() : 0];
        Arrays.fill(opens, NOT_ASKED);
    }

    /** Whether a pair that fits was not measured, since it is farther than all of the best. */
    boolean passedOver() {
        return passedOver;
    }

    /** The best, in order. With {@code all} nothing is passed over. */
    List<Entry> of(long[] fitting, boolean all) {
        int middle = Math.min(index.slotNear(fit.from()) >> 6, fitting.length - 1);
        for (int i = 0; i < fitting.length; i++) {
            if (middle + i < fitting.length) {
                block(middle + i, fitting, all);
            }
            if (i > 0 && middle - i >= 0) {
                block(middle - i, fitting, all);
            }
        }
        return ranked();
    }

    private void block(int block, long[] fitting, boolean all) {
        long left = fitting[block];
        if (left == 0) {
            return;
        }
        if (!all && worst.opens() == NOW && index.sphere.atLeast(from, block) > worst.reach() + MARGIN) {
            passedOver = true;
            return;
        }
        for (; left != 0; left &= left - 1) {
            int slot = (block << 6) + Long.numberOfTrailingZeros(left);
            boolean onlyNearer = worst.opens() == NOW;
            double limit = worst.reach() + Sphere.SLACK;
            if (onlyNearer && (index.sphere.chord(from, slot) > limit || (timeAsked && !fit.isOpen(slot)))) {
                continue;
            }
            long when = opens(slot);
            if (when <= worst.opens()) {
                double chord = index.sphere.chord(from, slot);
                if (when < worst.opens() || chord <= limit) {
                    keep(new Entry(slot, when, chord));
                }
            }
        }
    }

    private void keep(Entry entry) {
        seen.add(entry);
        kept.add(entry);
        if (kept.size() > top) {
            kept.poll();
        }
        if (kept.size() == top) {
            worst = requireNonNull(kept.peek());
        }
    }

    private long opens(int slot) {
        if (!timeAsked || fit.isOpen(slot)) {
            return NOW;
        }
        int number = index.hoursOf(slot);
        if (opens[number] == NOT_ASKED) {
            opens[number] = fit.nextOpening(slot);
        }
        return opens[number];
    }

    /** Measured in metres, and equals by id. */
    private List<Entry> ranked() {
        List<Entry> best = new ArrayList<>();
        for (Entry entry : seen) {
            if (entry.opens() < worst.opens()
                    || (entry.opens() == worst.opens() && entry.reach() <= worst.reach() + Sphere.SLACK)) {
                best.add(new Entry(entry.slot(), entry.opens(), metres(entry.slot())));
            }
        }
        // Among equals first as the directory has them: ids of different kinds have no order of their own.
        best.sort(ORDER.thenComparingInt(entry -> index.ordinal(entry.slot())));
        int first = 0;
        for (int next = 1; next <= best.size() && first < top; next++) {
            if (next == best.size() || ORDER.compare(best.get(first), best.get(next)) != 0) {
                Ids.sort(
                        best.subList(first, next),
                        entry -> index.place(entry.slot()).service().id());
                first = next;
            }
        }
        return best.subList(0, Math.min(top, best.size()));
    }

    private double metres(int slot) {
        GeoPoint point = requireNonNull(index.place(slot).point());
        return fit.from().metresTo(point);
    }
}
