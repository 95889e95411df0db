package org.masar.core.protection;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.masar.core.protection.Suppression.Cell;
import org.masar.core.protection.Suppression.Interval;

/**
 * Keeps small counts of a table with row, column and grand totals from being told or inferred. Small cells are suppressed,
 * and with them the fewest further cells (of those the smallest counts) that leave an attacker who knows all totals, all
 * published cells and that counts are whole and not negative an interval of the wanted width around each small cell. Zeros
 * are published.
 *
 * <p>Release rule of the project: threshold 10, width 5; audited by flows, since such tables are transportation problems.
 */
public final class SmallCounts {

    /** Counts from 1 to one less are small, unless the caller says otherwise. */
    public static final int THRESHOLD = 10;

    /** Smallest width of what can be inferred, unless the caller says otherwise. */
    public static final int MIN_WIDTH = 5;

    private SmallCounts() {}

    /**
     * The pattern for a table.
     *
     * @param table rows of counts, all of one length, none negative
     * @param threshold counts from 1 to {@code threshold - 1} are small; at least 1
     * @param minWidth smallest width of what can be inferred; at least 1
     * @return what to suppress
     * @throws IllegalArgumentException if the table is ragged or holds a negative count
     */
    public static Suppression protect(List<? extends List<Integer>> table, int threshold, int minWidth) {
        int rows = table.size();
        int cols = rows == 0 ? 0 : table.get(0).size();
        long[] counts = new long[rows * cols];
        boolean[] small = new boolean[counts.length];
        for (int row = 0; row < rows; row++) {
            if (table.get(row).size() != cols) {
                throw new IllegalArgumentException(
                        "the rows of a table must have one length\nMaybe a cell is missing.");
            }
            for (int col = 0; col < cols; col++) {
                int count = table.get(row).get(col);
                if (count < 0) {
                    throw new IllegalArgumentException("counts must not be negative");
                }
                counts[row * cols + col] = count;
                small[row * cols + col] = count >= 1 && count < threshold;
            }
        }
        PatternSearch search = new PatternSearch(rows, cols, counts, small, minWidth);
        int[] further = search.run();
        Flows flows = new Flows(rows, cols, counts);
        ImmutableList.Builder<Cell> primary = ImmutableList.builder();
        ImmutableList.Builder<Cell> secondary = ImmutableList.builder();
        for (int cell = 0; cell < counts.length; cell++) {
            if (small[cell]) {
                primary.add(new Cell(cell / cols, cell % cols));
            }
            if (small[cell] || further == null) {
                flows.suppress(cell);
            }
        }
        if (further != null) {
            for (int cell : further) {
                secondary.add(new Cell(cell / cols, cell % cols));
                flows.suppress(cell);
            }
        }
        return new Suppression(
                primary.build(),
                secondary.build(),
                intervals(flows, counts, small, cols),
                search.proved(),
                further != null);
    }

    /**
     * The pattern by the release rule: threshold 10, width 5.
     *
     * @param table rows of counts, all of one length, none negative
     * @return what to suppress
     * @throws IllegalArgumentException if the table is ragged or holds a negative count
     */
    public static Suppression protect(List<? extends List<Integer>> table) {
        return protect(table, THRESHOLD, MIN_WIDTH);
    }

    private static ImmutableList<Interval> intervals(Flows flows, long[] counts, boolean[] small, int cols) {
        ImmutableList.Builder<Interval> intervals = ImmutableList.builder();
        for (int cell = 0; cell < counts.length; cell++) {
            if (small[cell]) {
                long low = counts[cell] - flows.down(cell, Long.MAX_VALUE);
                long high = counts[cell] + flows.up(cell, Long.MAX_VALUE);
                intervals.add(new Interval(new Cell(cell / cols, cell % cols), low, high));
            }
        }
        return intervals.build();
    }
}
