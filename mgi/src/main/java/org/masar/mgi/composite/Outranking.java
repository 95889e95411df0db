package org.masar.mgi.composite;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;

/** Pairs of units compared child by child (Copeland). Equal at 12 significant digits is a tie. */
final class Outranking {

    private static final double HALF = 0.5;
    private static final double EVEN = 1e-12;

    private Outranking() {}

    /** Units outranked less units outranking; NaN for a unit that cannot be compared. */
    static void score(Hierarchy hierarchy, int n, double[][] columns, double[] w, double[] out) {
        double[][] share = shares(hierarchy, n, columns, w);
        for (int i = 0; i < out.length; i++) {
            if (share[i].length == 0) {
                out[i] = Double.NaN;
                continue;
            }
            int score = 0;
            for (int j = 0; j < out.length; j++) {
                if (j != i && share[j].length > 0 && !Double.isNaN(share[i][j])) {
                    double lead = share[i][j] - HALF;
                    score += lead > EVEN ? 1 : lead < -EVEN ? -1 : 0;
                }
            }
            out[i] = score;
        }
    }

    static ImmutableMap<String, ImmutableMap<String, Double>> table(
            Hierarchy hierarchy, int n, double[][] columns, List<String> ids) {
        double[][] share = shares(hierarchy, n, columns, hierarchy.weights[n]);
        ImmutableMap.Builder<String, ImmutableMap<String, Double>> table = ImmutableMap.builder();
        for (int i = 0; i < share.length; i++) {
            if (share[i].length > 0) {
                ImmutableMap.Builder<String, Double> row = ImmutableMap.builder();
                for (int j = 0; j < share.length; j++) {
                    if (j != i && share[j].length > 0 && !Double.isNaN(share[i][j])) {
                        row.put(ids.get(j), share[i][j]);
                    }
                }
                table.put(ids.get(i), row.buildOrThrow());
            }
        }
        return table.buildOrThrow();
    }

    /** By unit and other unit; an empty row where a unit has not what the node needs. */
    private static double[][] shares(Hierarchy hierarchy, int n, double[][] columns, double[] w) {
        int[] slot = hierarchy.children[n];
        Node node = hierarchy.nodes.get(n);
        MissingRule rule = node.missing() == null ? hierarchy.spec.missing() : node.missing();
        int units = columns[hierarchy.leaves + n].length;
        double[][] keys = new double[slot.length][];
        for (int c = 0; c < slot.length; c++) {
            keys[c] = Arrays.stream(columns[slot[c]]).map(Numbers::twelve).toArray();
        }
        double[][] share = new double[units][];
        for (int i = 0; i < units; i++) {
            int present = 0;
            for (double[] key : keys) {
                present += Double.isNaN(key[i]) ? 0 : 1;
            }
            boolean enough = rule == MissingRule.RENORMALISE ? present > 0 : present == slot.length;
            enough &= node.minShare() == null || present >= node.minShare() * slot.length - 1e-9;
            share[i] = new double[enough ? units : 0];
            for (int j = 0; j < share[i].length; j++) {
                share[i][j] = share(keys, w, i, j);
            }
        }
        return share;
    }

    private static double share(double[][] keys, double[] w, int i, int j) {
        double above = 0;
        double all = 0;
        for (int c = 0; c < keys.length; c++) {
            double a = keys[c][i];
            double b = keys[c][j];
            if (!Double.isNaN(a) && !Double.isNaN(b)) {
                all += w[c];
                above += a > b ? w[c] : a == b ? w[c] * HALF : 0;
            }
        }
        return above / all;
    }
}
