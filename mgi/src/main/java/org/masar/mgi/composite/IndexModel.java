package org.masar.mgi.composite;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masar.core.json.Problem;

/**
 * An index over one table, ready to be computed again and again with other weights. Holds its working memory, so one
 * thread at a time may use it.
 */
public final class IndexModel {

    private final Hierarchy hierarchy;
    private final ImmutableList<String> units;
    private final double[][] columns;
    private final double[][] logs;
    private final boolean[] needed;
    private final int top;

    private IndexModel(Hierarchy hierarchy, ImmutableList<String> units, double[][] columns, int top) {
        this.hierarchy = hierarchy;
        this.units = units;
        this.columns = columns;
        this.top = top;
        this.needed = needed();
        this.logs = logs();
    }

    /**
     * Prepares an index.
     *
     * @param spec a spec with a top that {@link CompositeEngine} finds no problem with
     * @param rows the table
     * @param problems what cannot be computed is added here
     * @return the index
     */
    public static IndexModel of(
            CompositeSpec spec, List<? extends Map<String, ? extends @Nullable Object>> rows, List<Problem> problems) {
        TableReader table = new TableReader(spec, rows, problems);
        Preparation prepared = new Preparation(spec, table, problems).run();
        Hierarchy hierarchy = new Hierarchy(spec);
        double[][] columns = hierarchy.weigh(prepared.values, table.ids(), problems);
        return new IndexModel(hierarchy, table.ids(), columns, hierarchy.slot(String.valueOf(spec.top())));
    }

    private IndexModel(IndexModel from) {
        hierarchy = from.hierarchy;
        units = from.units;
        top = from.top;
        needed = from.needed;
        logs = from.logs;
        columns = hierarchy.columns(Arrays.copyOf(from.columns, hierarchy.leaves), units.size());
    }

    /**
     * The same index with its own working memory, for another thread.
     *
     * @return the copy
     */
    public IndexModel copy() {
        return new IndexModel(this);
    }

    private boolean[] needed() {
        boolean[] slots = new boolean[columns.length];
        slots[top] = true;
        for (int n = hierarchy.nodes.size() - 1; n >= 0; n--) {
            for (int child : hierarchy.children[n]) {
                slots[child] |= slots[hierarchy.leaves + n];
            }
        }
        return slots;
    }

    /** Logarithms of the leaves a geometric mean may ask for, taken once. */
    private double[][] logs() {
        double[][] taken = new double[hierarchy.leaves][];
        for (int i = 0; i < taken.length; i++) {
            taken[i] = Arrays.stream(columns[i]).map(StrictMath::log).toArray();
        }
        return taken;
    }

    /**
     * The units, in the order of the table.
     *
     * @return their ids
     */
    public ImmutableList<String> units() {
        return units;
    }

    /**
     * The index as the spec has it.
     *
     * @return a value for each unit, NaN where it has none
     */
    public double[] nominal() {
        return evaluate(hierarchy.weights).clone();
    }

    /**
     * The weights of the spec.
     *
     * @return a copy; by node in the order of the spec, then by child
     */
    public double[][] weights() {
        return Arrays.stream(hierarchy.weights).map(double[]::clone).toArray(double[][]::new);
    }

    /**
     * The index with these weights.
     *
     * @param weights in the form of {@link #weights}
     * @return a value for each unit, NaN where it has none; overwritten by the next call
     */
    public double[] evaluate(double[][] weights) {
        for (int n = 0; n < hierarchy.nodes.size(); n++) {
            if (needed[hierarchy.leaves + n]) {
                hierarchy.node(n, columns, weights[n], hierarchy.method(n), logs, units, null);
            }
        }
        return columns[top];
    }

    /**
     * Nodes by how far they stand above the leaves: 1 where all children are indicators or constants.
     *
     * @param spec a spec without problems
     * @param level 1 or more
     * @return indices of the nodes, in the order of the spec
     */
    public static ImmutableList<Integer> level(CompositeSpec spec, int level) {
        Hierarchy hierarchy = new Hierarchy(spec);
        int[] heights = new int[hierarchy.leaves + hierarchy.nodes.size()];
        List<Integer> found = new ArrayList<>();
        for (int n = 0; n < hierarchy.nodes.size(); n++) {
            int height = 0;
            for (int child : hierarchy.children[n]) {
                height = Math.max(height, heights[child] + 1);
            }
            heights[hierarchy.leaves + n] = height;
            if (height == level) {
                found.add(n);
            }
        }
        return ImmutableList.copyOf(found);
    }
}
