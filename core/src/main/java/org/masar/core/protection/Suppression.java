package org.masar.core.protection;

import com.google.common.collect.ImmutableList;

/**
 * How a table can be published without telling small counts.
 *
 * @param primary small cells, by row and column
 * @param secondary further cells that must go with them; empty if that is impossible
 * @param intervals what follows about each small cell from everything that is published
 * @param exact whether the pattern is proved to have the fewest further cells and, of those, the smallest sum
 * @param possible whether a pattern protects every small cell; if not, nothing but totals may be published
 */
public record Suppression(
        ImmutableList<Cell> primary,
        ImmutableList<Cell> secondary,
        ImmutableList<Interval> intervals,
        boolean exact,
        boolean possible) {

    /**
     * A cell.
     *
     * @param row from 0
     * @param column from 0
     */
    public record Cell(int row, int column) {}

    /**
     * What follows about a cell.
     *
     * @param cell the cell
     * @param low its smallest count
     * @param high its largest count
     */
    public record Interval(Cell cell, long low, long high) {
        @Override
        public String toString() {
            return "Interval";
        }
    }

    /**
     * Whether a cell may be published.
     *
     * @param row from 0
     * @param column from 0
     * @return false for suppressed cells, and for all cells where no pattern is possible
     */
    public boolean isPublished(int row, int column) {
        Cell cell = new Cell(row, column);
        return possible && !primary.contains(cell) && !secondary.contains(cell);
    }

    @Override
    public String toString() {
        return "Suppression";
    }
}
