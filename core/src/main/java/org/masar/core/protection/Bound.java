package org.masar.core.protection;

import java.util.Arrays;
import java.util.List;

/**
 * What completing a pattern costs at least, given cuts it must meet. Costs are doubled, so that a half counts whole.
 *
 * <p>Cuts of single rows and columns are a cheapest edge cover of a bipartite graph, whose dual prices the Hungarian method
 * finds; the other cuts raise the bound by what is then left of their cheapest cell. A cell in a row or column in which
 * nothing is suppressed yet needs a second one there, else it would follow from the total; half of the cheapest such cell
 * is added to its cost where no other cut reaches that row or column.
 */
final class Bound {

    static final long NEVER = Long.MAX_VALUE / 8;

    private final Flows flows;
    private final int[] candidates;
    private final long[] cost;
    private final boolean[] excluded;

    /** What is left of each cell's doubled cost under the prices; meaningful for cells of the cuts only. */
    final long[] left;

    Bound(Flows flows, int[] candidates, long[] cost, boolean[] excluded) {
        this.flows = flows;
        this.candidates = candidates;
        this.cost = cost;
        this.excluded = excluded;
        this.left = new long[cost.length];
    }

    /** The doubled bound, or {@link #NEVER} where a cut cannot be met. */
    long of(List<Cut> cuts) {
        if (cuts.stream().anyMatch(cut -> cut.cells().length == 0)) {
            return NEVER;
        }
        price(cuts);
        Cut[] star = new Cut[flows.nodes()];
        long bound = 0;
        for (Cut cut : cuts) {
            if (cut.node() >= 0) {
                star[cut.node()] = cut;
            }
        }
        bound += cover(star);
        for (Cut cut : cuts) {
            if (cut.node() < 0) {
                bound += raise(cut);
            }
            if (bound >= NEVER) {
                return NEVER;
            }
        }
        return bound;
    }

    private long raise(Cut cut) {
        long least = NEVER;
        for (int cell : cut.cells()) {
            least = Math.min(least, left[cell]);
        }
        if (least >= NEVER) {
            return NEVER;
        }
        for (int cell : cut.cells()) {
            left[cell] -= left[cell] >= NEVER ? 0 : least;
        }
        return least;
    }

    private void price(List<Cut> cuts) {
        boolean[] inCut = new boolean[cost.length];
        for (Cut cut : cuts) {
            for (int cell : cut.cells()) {
                inCut[cell] = true;
            }
        }
        int[] reach = new int[flows.nodes()];
        long[] second = new long[flows.nodes()];
        Arrays.fill(second, NEVER);
        for (int cell : candidates) {
            if (flows.isSuppressed(cell) || excluded[cell]) {
                continue;
            }
            int row = flows.rowOf(cell);
            int column = flows.columnOf(cell);
            if (inCut[cell]) {
                reach[row]++;
                reach[column]++;
            } else {
                second[row] = Math.min(second[row], cost[cell]);
                second[column] = Math.min(second[column], cost[cell]);
            }
        }
        for (int cell : candidates) {
            if (inCut[cell]) {
                int row = flows.rowOf(cell);
                int column = flows.columnOf(cell);
                long extra = extra(row, reach, second) + extra(column, reach, second);
                left[cell] = extra >= NEVER ? NEVER : 2 * cost[cell] + extra;
            }
        }
    }

    private long extra(int node, int[] reach, long[] second) {
        return flows.degree(node) == 0 && reach[node] == 1 ? second[node] : 0;
    }

    /** The cheapest cover of the rows and columns with a cut, and its prices taken from what is left. */
    private long cover(Cut[] star) {
        int[] rowAt = new int[flows.nodes()];
        int rows = 0;
        int columns = 0;
        long[] alone = new long[flows.nodes()];
        for (int node = 0; node < star.length; node++) {
            if (star[node] != null) {
                alone[node] = NEVER;
                for (int cell : star[node].cells()) {
                    alone[node] = Math.min(alone[node], left[cell]);
                }
                if (alone[node] >= NEVER) {
                    return NEVER;
                }
                rowAt[node] = isRow(star[node].cells(), node) ? rows++ : columns++;
            }
        }
        long[][] gain = new long[rows][columns];
        for (int node = 0; node < star.length; node++) {
            if (star[node] != null && isRow(star[node].cells(), node)) {
                for (int cell : star[node].cells()) {
                    int column = flows.columnOf(cell);
                    if (star[column] != null && left[cell] < NEVER) {
                        gain[rowAt[node]][rowAt[column]] = Math.max(0, alone[node] + alone[column] - left[cell]);
                    }
                }
            }
        }
        long[][] give = Matching.prices(gain, columns);
        long bound = 0;
        for (int node = 0; node < star.length; node++) {
            if (star[node] != null) {
                boolean row = isRow(star[node].cells(), node);
                long price = Math.max(0, alone[node] - give[row ? 0 : 1][rowAt[node]]);
                bound += price;
                for (int cell : star[node].cells()) {
                    left[cell] -= left[cell] >= NEVER ? 0 : price;
                }
            }
        }
        return bound;
    }

    private boolean isRow(int[] cells, int node) {
        return flows.rowOf(cells[0]) == node;
    }
}
