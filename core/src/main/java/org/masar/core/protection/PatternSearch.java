package org.masar.core.protection;

import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cheapest cells to suppress beside the small ones: fewest first, then the smallest sum. Branch and bound over cuts: a
 * small cell that is known too well shows a set of cells of which one must go; {@link Bound} says what is still to pay.
 *
 * <p>The effort is limited by counted work, not by time, so that the same table gives the same pattern everywhere.
 */
final class PatternSearch {

    private static final long MOST_WORK = 8_000_000;
    private static final long FIRST_SLACK = 16;
    private static final long MORE_SLACK = 3;

    private final Flows flows;
    private final long[] counts;
    private final int[] primary;
    private final int[] candidates;
    private final long[] cost;
    private final boolean[] excluded;
    private final long minWidth;
    private final Bound bound;
    private final List<Integer> chosen = new ArrayList<>();

    private int @Nullable [] best;
    private long bestCost = Long.MAX_VALUE;

    /** Patterns that cost this or more are not looked at. */
    private long ceiling;

    private boolean stopAtFirst;
    private long work;
    private boolean complete = true;

    PatternSearch(int rows, int cols, long[] counts, boolean[] small, long minWidth) {
        this.flows = new Flows(rows, cols, counts);
        this.counts = counts;
        this.minWidth = minWidth;
        List<Integer> primaries = new ArrayList<>();
        List<Integer> others = new ArrayList<>();
        long sum = 1;
        for (int cell = 0; cell < counts.length; cell++) {
            if (small[cell]) {
                primaries.add(cell);
                flows.suppress(cell);
            } else if (counts[cell] > 0) {
                others.add(cell);
                sum += counts[cell];
            }
        }
        this.primary = Ints.toArray(primaries);
        this.candidates = Ints.toArray(others);
        this.cost = new long[counts.length];
        for (int cell : candidates) {
            cost[cell] = sum + counts[cell];
        }
        this.excluded = new boolean[counts.length];
        this.bound = new Bound(flows, candidates, cost, excluded);
    }

    /** The cells beside the small ones, ascending; null if no pattern protects every small cell. */
    int @Nullable [] run() {
        for (int cell : candidates) {
            flows.suppress(cell);
        }
        boolean possible = known(primary).length == 0;
        for (int cell : candidates) {
            flows.publish(cell);
        }
        if (!possible) {
            return null;
        }
        search(known(primary));
        int[] pattern = best;
        if (pattern == null) {
            throw new IllegalStateException("a pattern exists, and none was found");
        }
        Arrays.sort(pattern);
        return pattern;
    }

    /**
     * First any good pattern, to have one; then all that cost little more than the bound, and more and more until one of
     * them or the first is proved cheapest. Looking close to the bound first keeps the search narrow.
     */
    private void search(int[] open) {
        stopAtFirst = true;
        branch(open, 0);
        stopAtFirst = false;
        if (open.length == 0) {
            return;
        }
        long least = (bound.of(cuts(open)) + 1) / 2;
        long slack = FIRST_SLACK;
        while (complete && ceiling < bestCost) {
            ceiling = least + slack;
            slack *= MORE_SLACK;
            branch(open, 0);
        }
    }

    /** Whether the search looked at everything it had to. */
    boolean proved() {
        return complete;
    }

    /** Those of the cells that can be inferred within less than the width. */
    private int[] known(int[] cells) {
        List<Integer> known = new ArrayList<>();
        for (int cell : cells) {
            long up = flows.up(cell, minWidth);
            if (up < minWidth && up + flows.down(cell, minWidth - up) < minWidth) {
                known.add(cell);
            }
        }
        return Ints.toArray(known);
    }

    private void branch(int[] open, long paid) {
        if (open.length == 0) {
            keep();
            return;
        }
        List<Cut> cuts = cuts(open);
        long least = bound.of(cuts);
        for (Cut cut : cuts) {
            work += candidates.length + cut.cells().length;
        }
        if (least >= Bound.NEVER || tooDear(paid, least)) {
            return;
        }
        int[] cells = narrowest(cuts, paid, least);
        long[] left = new long[cells.length];
        Integer[] order = new Integer[cells.length];
        for (int i = 0; i < cells.length; i++) {
            left[i] = bound.left[cells[i]];
            order[i] = i;
        }
        Arrays.sort(
                order,
                Comparator.<Integer>comparingLong(i -> left[i])
                        .thenComparingLong(i -> cost[cells[i]])
                        .thenComparingInt(i -> cells[i]));
        List<Integer> tried = new ArrayList<>();
        for (int i : order) {
            int cell = cells[i];
            // A cell costs at least what is left of its price above the bound.
            if (left[i] >= Bound.NEVER || tooDear(paid, least + left[i])) {
                break;
            }
            if (best != null && work + flows.work() > MOST_WORK) {
                complete = false;
                break;
            }
            if (best != null && stopAtFirst) {
                break;
            }
            flows.suppress(cell);
            chosen.add(cell);
            branch(known(open), paid + cost[cell]);
            chosen.remove(chosen.size() - 1);
            flows.publish(cell);
            excluded[cell] = true;
            tried.add(cell);
        }
        tried.forEach(cell -> excluded[cell] = false);
    }

    private boolean tooDear(long paid, long doubled) {
        return paid + (doubled + 1) / 2 >= (stopAtFirst ? bestCost : Math.min(bestCost, ceiling));
    }

    /** The cut of which the fewest cells can still be afforded; the bound was just taken. */
    private int[] narrowest(List<Cut> cuts, long paid, long least) {
        int[] narrowest = cuts.get(0).cells();
        int fewest = Integer.MAX_VALUE;
        for (Cut cut : cuts) {
            int affordable = 0;
            for (int cell : cut.cells()) {
                affordable += bound.left[cell] < Bound.NEVER && !tooDear(paid, least + bound.left[cell]) ? 1 : 0;
            }
            if (affordable < fewest) {
                fewest = affordable;
                narrowest = cut.cells();
            }
        }
        return narrowest;
    }

    /** A pattern that holds, without the cells it does not need: the dearest first. */
    private void keep() {
        List<Integer> pattern = new ArrayList<>(chosen);
        pattern.sort(Comparator.<Integer>comparingLong(cell -> -cost[cell]).thenComparingInt(cell -> cell));
        List<Integer> needed = new ArrayList<>();
        for (int cell : pattern) {
            flows.publish(cell);
            if (known(primary).length > 0) {
                flows.suppress(cell);
                needed.add(cell);
            }
        }
        long sum = needed.stream().mapToLong(cell -> cost[cell]).sum();
        if (sum < bestCost) {
            bestCost = sum;
            best = Ints.toArray(needed);
        }
        for (int cell : chosen) {
            if (!flows.isSuppressed(cell)) {
                flows.suppress(cell);
            }
        }
    }

    /** For each open cell two cuts, that of its column's side and that of its row's; the smallest first. */
    private List<Cut> cuts(int[] open) {
        List<Cut> cuts = new ArrayList<>();
        for (int cell : open) {
            int row = flows.rowOf(cell);
            int column = flows.columnOf(cell);
            flows.up(cell, minWidth);
            boolean[] upColumn = flows.sourceSide();
            boolean[] upRow = flows.targetSide(cell, row);
            // Where the count itself is the limit downwards, no further cell can help there.
            boolean free = flows.down(cell, minWidth) < counts[cell];
            boolean[] downRow = free ? flows.sourceSide() : upRow;
            boolean[] downColumn = free ? flows.targetSide(cell, column) : upColumn;
            cuts.add(cut(upColumn, downColumn));
            cuts.add(cut(upRow, downRow));
        }
        cuts.sort(Comparator.<Cut>comparingInt(cut -> cut.cells().length).thenComparing(Cut::cells, Arrays::compare));
        List<Cut> different = new ArrayList<>();
        for (Cut cut : cuts) {
            if (different.isEmpty()
                    || !Arrays.equals(different.get(different.size() - 1).cells(), cut.cells())) {
                different.add(cut);
            }
        }
        return different;
    }

    private Cut cut(boolean[] one, boolean[] two) {
        List<Integer> cells = new ArrayList<>();
        for (int cell : candidates) {
            if (!flows.isSuppressed(cell) && !excluded[cell] && (crosses(cell, one) || crosses(cell, two))) {
                cells.add(cell);
            }
        }
        return new Cut(Ints.toArray(cells), single(one, two));
    }

    private boolean crosses(int cell, boolean[] side) {
        return side[flows.rowOf(cell)] != side[flows.columnOf(cell)];
    }

    private static int single(boolean[] one, boolean[] two) {
        int node = -1;
        for (int i = 0; i < one.length; i++) {
            if (one[i] != two[i] || (one[i] && node >= 0)) {
                return -1;
            }
            node = one[i] ? i : node;
        }
        return node;
    }
}
