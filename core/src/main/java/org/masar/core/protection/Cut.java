package org.masar.core.protection;

/**
 * Cells of which at least one must be suppressed, because without it a small cell stays known too well: candidates,
 * ascending; and the row or column whose candidates they all are, if it is one, else -1. The array is not copied.
 */
final class Cut {

    private final int[] cells;
    private final int node;

    Cut(int[] cells, int node) {
        this.cells = cells;
        this.node = node;
    }

    int[] cells() {
        return cells;
    }

    int node() {
        return node;
    }
}
