package org.masar.core.protection;

import java.math.BigInteger;
import java.util.List;

/**
 * What follows about a cell from totals and published cells, by a linear program solved with the simplex method in whole
 * numbers (Bland's rule; the matrix is totally unimodular, so every tableau is whole). Knows nothing of flows.
 */
final class Attacker {

    private Attacker() {}

    /** Smallest and largest count of a hidden cell. */
    static long[] range(List<List<Integer>> table, boolean[][] hidden, int row, int col) {
        int rows = hidden.length;
        int cols = hidden[0].length;
        int[][] variable = new int[rows][cols];
        int variables = 0;
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < cols; j++) {
                variable[i][j] = hidden[i][j] ? variables++ : -1;
            }
        }
        long[][] equations = new long[rows + cols][variables + 1];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < cols; j++) {
                if (hidden[i][j]) {
                    equations[i][variable[i][j]] = 1;
                    equations[rows + j][variable[i][j]] = 1;
                    equations[i][variables] += table.get(i).get(j);
                    equations[rows + j][variables] += table.get(i).get(j);
                }
            }
        }
        long high = maximise(equations, variables, variable[row][col], 1);
        long low = -maximise(equations, variables, variable[row][col], -1);
        return new long[] {low, high};
    }

    /** Two phases with artificial variables; the tableau holds exact whole numbers. */
    private static long maximise(long[][] equations, int variables, int objective, int sign) {
        int m = equations.length;
        int n = variables + m;
        long[][] t = new long[m + 1][n + 1];
        int[] basis = new int[m];
        for (int i = 0; i < m; i++) {
            System.arraycopy(equations[i], 0, t[i], 0, variables);
            t[i][variables + i] = 1;
            t[i][n] = equations[i][variables];
            basis[i] = variables + i;
        }
        for (int j = 0; j <= n; j++) {
            for (int i = 0; i < m; i++) {
                t[m][j] += j >= variables && j < n ? 0 : t[i][j];
            }
        }
        run(t, basis, variables);
        if (t[m][n] != 0) {
            throw new IllegalStateException("the true table is a solution");
        }
        for (int i = 0; i < m; i++) {
            if (basis[i] >= variables) {
                for (int j = 0; j < variables; j++) {
                    if (t[i][j] != 0) {
                        pivot(t, basis, i, j);
                        break;
                    }
                }
            }
        }
        java.util.Arrays.fill(t[m], 0);
        t[m][objective] = sign;
        for (int i = 0; i < m; i++) {
            if (basis[i] < variables && t[m][basis[i]] != 0) {
                long factor = t[m][basis[i]];
                for (int j = 0; j <= n; j++) {
                    t[m][j] -= factor * t[i][j];
                }
            }
        }
        run(t, basis, variables);
        return -t[m][n];
    }

    private static void run(long[][] t, int[] basis, int variables) {
        int m = basis.length;
        int n = t[0].length - 1;
        while (true) {
            int enter = -1;
            for (int j = 0; j < variables && enter < 0; j++) {
                enter = t[m][j] > 0 ? j : -1;
            }
            if (enter < 0) {
                return;
            }
            int leave = -1;
            for (int i = 0; i < m; i++) {
                if (t[i][enter] > 0
                        && (leave < 0
                                || compare(t[i][n], t[i][enter], t[leave][n], t[leave][enter]) < 0
                                || (compare(t[i][n], t[i][enter], t[leave][n], t[leave][enter]) == 0
                                        && basis[i] < basis[leave]))) {
                    leave = i;
                }
            }
            if (leave < 0) {
                throw new IllegalStateException("totals bound every count");
            }
            pivot(t, basis, leave, enter);
        }
    }

    private static int compare(long a, long b, long c, long d) {
        return BigInteger.valueOf(a)
                .multiply(BigInteger.valueOf(d))
                .compareTo(BigInteger.valueOf(c).multiply(BigInteger.valueOf(b)));
    }

    private static void pivot(long[][] t, int[] basis, int row, int col) {
        long by = t[row][col];
        if (by != 1 && by != -1) {
            throw new IllegalStateException("a totally unimodular matrix has pivots of one");
        }
        for (int j = 0; j < t[row].length; j++) {
            t[row][j] *= by;
        }
        for (int i = 0; i < t.length; i++) {
            long factor = t[i][col];
            if (i != row && factor != 0) {
                for (int j = 0; j < t[row].length; j++) {
                    t[i][j] -= factor * t[row][j];
                }
            }
        }
        basis[row] = col;
    }
}
