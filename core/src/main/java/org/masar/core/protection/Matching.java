package org.masar.core.protection;

import java.util.Arrays;

/** Dual prices of a heaviest matching in a bipartite graph, by the Hungarian method (Kuhn 1955, Munkres 1957). */
final class Matching {

    private Matching() {}

    /**
     * Prices of rows and columns, none negative, that together reach each gain and add up to the heaviest matching.
     *
     * @param gain rows by columns, none negative
     * @param columns how many columns there are
     * @return prices of the rows, then of the columns
     */
    static long[][] prices(long[][] gain, int columns) {
        int rows = gain.length;
        // One column to be left alone in for each row, and one more that stays free and keeps its price at nothing.
        int all = columns + rows + 1;
        long[] ofRow = new long[rows + 1];
        long[] ofColumn = new long[all + 1];
        int[] rowOf = new int[all + 1];
        int[] before = new int[all + 1];
        for (int row = 1; row <= rows; row++) {
            rowOf[0] = row;
            int column = 0;
            long[] least = new long[all + 1];
            Arrays.fill(least, Long.MAX_VALUE);
            boolean[] used = new boolean[all + 1];
            do {
                used[column] = true;
                int at = rowOf[column];
                long step = Long.MAX_VALUE;
                int next = 0;
                for (int j = 1; j <= all; j++) {
                    if (!used[j]) {
                        long weight = j <= columns ? -gain[at - 1][j - 1] : 0;
                        long slack = weight - ofRow[at] - ofColumn[j];
                        if (slack < least[j]) {
                            least[j] = slack;
                            before[j] = column;
                        }
                        if (least[j] < step) {
                            step = least[j];
                            next = j;
                        }
                    }
                }
                for (int j = 0; j <= all; j++) {
                    if (used[j]) {
                        ofRow[rowOf[j]] += step;
                        ofColumn[j] -= step;
                    } else if (least[j] < Long.MAX_VALUE) {
                        least[j] -= step;
                    }
                }
                column = next;
            } while (rowOf[column] != 0);
            while (column != 0) {
                rowOf[column] = rowOf[before[column]];
                column = before[column];
            }
        }
        long[][] prices = {new long[rows], new long[columns]};
        for (int i = 0; i < rows; i++) {
            prices[0][i] = -ofRow[i + 1];
        }
        for (int j = 0; j < columns; j++) {
            prices[1][j] = -ofColumn[j + 1];
        }
        return prices;
    }
}
