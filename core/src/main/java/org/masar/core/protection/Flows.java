package org.masar.core.protection;

import java.util.Arrays;

/**
 * What an attacker can infer about a suppressed cell. Counts can move only along cycles of suppressed cells: one up, the
 * next of its row or column down. How far a cell can go up is a largest flow from its column to its row through the other
 * suppressed cells, where a cell passes downwards at most what it holds; down likewise from its row to its column.
 */
final class Flows {

    private final int rows;
    private final int cols;
    private final long[] counts;

    /** Suppressed cells of each row, then of each column, as stacks. */
    private final int[][] at;

    private final int[] degree;
    private final boolean[] suppressed;

    private final long[] now;
    private final int[] cameBy;
    private final boolean[] reached;
    private final int[] queue;
    private final int[] changed;
    private final boolean[] isChanged;
    private int changes;
    private long work;

    Flows(int rows, int cols, long[] counts) {
        this.rows = rows;
        this.cols = cols;
        this.counts = counts;
        this.at = new int[rows + cols][];
        for (int node = 0; node < at.length; node++) {
            at[node] = new int[node < rows ? cols : rows];
        }
        this.degree = new int[rows + cols];
        this.suppressed = new boolean[counts.length];
        this.now = counts.clone();
        this.cameBy = new int[rows + cols];
        this.reached = new boolean[rows + cols];
        this.queue = new int[rows + cols];
        this.changed = new int[counts.length];
        this.isChanged = new boolean[counts.length];
    }

    int rowOf(int cell) {
        return cell / cols;
    }

    int columnOf(int cell) {
        return rows + cell % cols;
    }

    int nodes() {
        return rows + cols;
    }

    int degree(int node) {
        return degree[node];
    }

    boolean isSuppressed(int cell) {
        return suppressed[cell];
    }

    /** Cells looked at so far: a measure of effort that is the same on every machine. */
    long work() {
        return work;
    }

    void suppress(int cell) {
        suppressed[cell] = true;
        push(rowOf(cell), cell);
        push(columnOf(cell), cell);
    }

    void publish(int cell) {
        suppressed[cell] = false;
        remove(rowOf(cell), cell);
        remove(columnOf(cell), cell);
    }

    private void push(int node, int cell) {
        at[node][degree[node]++] = cell;
    }

    private void remove(int node, int cell) {
        int last = --degree[node];
        int place = last;
        while (at[node][place] != cell) {
            place--;
        }
        System.arraycopy(at[node], place + 1, at[node], place, last - place);
    }

    /** How far the cell can go up, at most the limit. */
    long up(int cell, long limit) {
        return flow(cell, columnOf(cell), rowOf(cell), limit);
    }

    /** How far the cell can go down, at most the limit. */
    long down(int cell, long limit) {
        return flow(cell, rowOf(cell), columnOf(cell), Math.min(limit, counts[cell]));
    }

    /**
     * A flow between the ends of a cell that does not use it. The counts stay changed until {@link #reset}, so that the
     * cuts of a flow that ended below its limit can be read.
     */
    private long flow(int cell, int from, int to, long limit) {
        reset();
        long flow = 0;
        while (flow < limit && search(cell, from, to)) {
            long step = limit - flow;
            for (int node = to; node != from; node = other(cameBy[node], node)) {
                if (node < rows) {
                    step = Math.min(step, now[cameBy[node]]);
                }
            }
            for (int node = to; node != from; node = other(cameBy[node], node)) {
                change(cameBy[node], node < rows ? -step : step);
            }
            flow += step;
        }
        return flow;
    }

    private int other(int cell, int node) {
        return node < rows ? columnOf(cell) : rowOf(cell);
    }

    private void change(int cell, long by) {
        if (!isChanged[cell]) {
            isChanged[cell] = true;
            changed[changes++] = cell;
        }
        now[cell] += by;
    }

    private void reset() {
        while (changes > 0) {
            int cell = changed[--changes];
            isChanged[cell] = false;
            now[cell] = counts[cell];
        }
    }

    /** Into a row only where the cell can go down; into a column always. */
    private boolean search(int avoid, int from, int to) {
        Arrays.fill(reached, false);
        reached[from] = true;
        queue[0] = from;
        int tail = 1;
        for (int head = 0; head < tail; head++) {
            int node = queue[head];
            work += degree[node];
            for (int i = 0; i < degree[node]; i++) {
                int cell = at[node][i];
                int next = other(cell, node);
                if (cell != avoid && !reached[next] && (next >= rows || now[cell] > 0)) {
                    reached[next] = true;
                    cameBy[next] = cell;
                    if (next == to) {
                        return true;
                    }
                    queue[tail++] = next;
                }
            }
        }
        return false;
    }

    /** After a flow below its limit: the side of the cut that holds the source. */
    boolean[] sourceSide() {
        return reached.clone();
    }

    /** After a flow below its limit: the side of the cut that holds the target, as small as it can be. */
    boolean[] targetSide(int avoid, int to) {
        boolean[] side = new boolean[rows + cols];
        side[to] = true;
        queue[0] = to;
        int tail = 1;
        for (int head = 0; head < tail; head++) {
            int node = queue[head];
            work += degree[node];
            for (int i = 0; i < degree[node]; i++) {
                int cell = at[node][i];
                int before = other(cell, node);
                if (cell != avoid && !side[before] && (node >= rows || now[cell] > 0)) {
                    side[before] = true;
                    queue[tail++] = before;
                }
            }
        }
        return side;
    }
}
