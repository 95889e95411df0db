package org.masar.mgi.composite;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masar.core.json.Problem;
import org.masar.core.message.Message;
import org.masar.mgi.composite.CompositeAnswer.Optimised;

/**
 * The nodes of a spec, ready to be computed over columns of values. Slots are the indicators, then the nodes. Sums run in
 * the order of the children.
 */
final class Hierarchy {

    final CompositeSpec spec;
    final int leaves;
    final List<Node> nodes;
    final int[][] children;
    final Map<String, Integer> slots = new LinkedHashMap<>();

    /** Weights of each node's children, known once {@link #weigh} has seen the values. */
    final double[][] weights;

    final Map<Integer, Optimised> verdicts = new HashMap<>();

    private final MissingRule rule;

    Hierarchy(CompositeSpec spec) {
        this.spec = spec;
        this.leaves = spec.indicators().size();
        this.nodes = spec.nodeList();
        this.rule = spec.missing() == null ? MissingRule.NEEDS_ALL : spec.missing();
        this.children = new int[nodes.size()][];
        this.weights = new double[nodes.size()][];
        for (int i = 0; i < leaves; i++) {
            slots.put(spec.indicators().get(i).id(), i);
        }
        for (int n = 0; n < nodes.size(); n++) {
            List<String> names = nodes.get(n).children();
            children[n] = names == null
                    ? new int[0]
                    : names.stream().mapToInt(slots::get).toArray();
            weights[n] = own(n);
            slots.put(nodes.get(n).id(), leaves + n);
        }
    }

    private double[] own(int n) {
        NodeWeights given = nodes.get(n).weights();
        double[] own = new double[children[n].length];
        for (int c = 0; c < own.length; c++) {
            int slot = children[n][c];
            Double weight = slot < leaves
                    ? spec.indicators().get(slot).weight()
                    : nodes.get(slot - leaves).weight();
            if (given != null) {
                weight = given.kind() == NodeWeights.Kind.GIVEN ? given.values().get(name(slot)) : null;
            }
            own[c] = weight == null ? 1 : weight;
        }
        return own;
    }

    String name(int slot) {
        return slot < leaves
                ? spec.indicators().get(slot).id()
                : nodes.get(slot - leaves).id();
    }

    int slot(String id) {
        Integer slot = slots.get(id);
        return slot == null ? -1 : slot;
    }

    Node.Method method(int n) {
        Node.Method method = nodes.get(n).method();
        return method == null ? Node.Method.ARITHMETIC : method;
    }

    /** Columns for every slot: the indicators given, and room for the nodes. */
    double[][] columns(double[][] indicators, int units) {
        double[][] columns = Arrays.copyOf(indicators, leaves + nodes.size());
        for (int n = 0; n < nodes.size(); n++) {
            columns[leaves + n] = new double[units];
        }
        return columns;
    }

    /** Computes every node once, finding the weights that depend on the values on the way. */
    double[][] weigh(double[][] indicators, List<String> ids, List<Problem> problems) {
        double[][] columns = columns(indicators, ids.size());
        for (int n = 0; n < nodes.size(); n++) {
            NodeWeights wanted = nodes.get(n).weights();
            if (wanted != null && wanted.kind() == NodeWeights.Kind.PCA) {
                double[] loadings = Weighing.firstComponent(complete(n, columns));
                if (loadings.length == 0) {
                    problems.add(problem(n, "mgi.composite.problem.noComponent", ImmutableMap.of()));
                } else {
                    weights[n] = loadings;
                }
            } else if (wanted != null && wanted.kind() == NodeWeights.Kind.OPTIMISE) {
                double[] shares = new double[children[n].length];
                for (int c = 0; c < shares.length; c++) {
                    Double share = wanted.values().get(name(children[n][c]));
                    shares[c] = share == null ? 0 : share;
                }
                Weighing.Result found = Weighing.optimise(complete(n, columns), shares);
                if (found == null) {
                    problems.add(problem(n, "mgi.composite.problem.noComponent", ImmutableMap.of()));
                } else {
                    weights[n] = found.weights;
                    verdicts.put(n, new Optimised(found.deviation <= Weighing.REACHED, found.deviation));
                }
            }
            node(n, columns, weights[n], method(n), null, ids, problems);
        }
        return columns;
    }

    /** The children's values of the units that have them all. */
    double[][] complete(int n, double[][] columns) {
        int[] slot = children[n];
        int units = columns[columns.length - 1].length;
        int[] whole = new int[units];
        int count = 0;
        for (int u = 0; u < units; u++) {
            boolean all = true;
            for (int s : slot) {
                all &= !Double.isNaN(columns[s][u]);
            }
            whole[count] = u;
            count += all ? 1 : 0;
        }
        double[][] values = new double[slot.length][count];
        for (int c = 0; c < slot.length; c++) {
            for (int k = 0; k < count; k++) {
                values[c][k] = columns[slot[c]][whole[k]];
            }
        }
        return values;
    }

    /**
     * Computes one node.
     *
     * @param logs natural logarithms of the leaves' columns where they are known, else null
     * @param problems where to report; null where it was done before
     */
    void node(
            int n,
            double[][] columns,
            double[] w,
            Node.Method method,
            double @Nullable [] @Nullable [] logs,
            List<String> ids,
            @Nullable List<Problem> problems) {
        double[] out = columns[leaves + n];
        Node node = nodes.get(n);
        if (node.constant() != null) {
            Arrays.fill(out, node.constant());
            return;
        }
        if (method == Node.Method.COPELAND) {
            Outranking.score(this, n, columns, w, out);
        } else {
            quickly(children[n], columns, w, method, logs, out);
            for (int u = 0; u < out.length; u++) {
                if (!Double.isFinite(out[u])) {
                    out[u] = slowly(n, columns, w, method, u, ids, problems);
                }
            }
        }
        Node.Linear linear = node.linear();
        Integer decimals = node.decimals();
        if (linear != null || decimals != null) {
            for (int u = 0; u < out.length; u++) {
                double value = linear == null ? out[u] : linear.a() + linear.b() * out[u];
                out[u] = decimals == null ? value : Numbers.round(value, decimals);
            }
        }
    }

    /** Whole columns at a time where nothing can go wrong; NaN says: look closer. */
    private static void quickly(
            int[] slot,
            double[][] columns,
            double[] w,
            Node.Method method,
            double @Nullable [] @Nullable [] logs,
            double[] out) {
        boolean geometric = method == Node.Method.GEOMETRIC;
        if (method != Node.Method.ARITHMETIC && !geometric) {
            Arrays.fill(out, Double.NaN);
            return;
        }
        Arrays.fill(out, 0);
        double sum = 0;
        for (int c = 0; c < slot.length; c++) {
            double weight = w[c];
            double[] in = columns[slot[c]];
            double[] log = geometric && logs != null && slot[c] < logs.length ? logs[slot[c]] : null;
            sum += weight;
            if (!geometric || log != null) {
                double[] values = log == null ? in : log;
                for (int u = 0; u < out.length; u++) {
                    out[u] += weight * values[u];
                }
            } else {
                for (int u = 0; u < out.length; u++) {
                    out[u] += weight * StrictMath.log(in[u]);
                }
            }
        }
        for (int u = 0; u < out.length; u++) {
            out[u] = geometric ? StrictMath.exp(out[u] / sum) : out[u] / sum;
        }
    }

    private double slowly(
            int n,
            double[][] columns,
            double[] w,
            Node.Method method,
            int u,
            List<String> ids,
            @Nullable List<Problem> problems) {
        Node node = nodes.get(n);
        int[] slot = children[n];
        double[] x = new double[slot.length];
        double[] v = new double[slot.length];
        int present = 0;
        for (int c = 0; c < slot.length; c++) {
            double value = columns[slot[c]][u];
            if (!Double.isNaN(value)) {
                x[present] = value;
                v[present] = w[c];
                present++;
            }
        }
        MissingRule missing = node.missing() == null ? rule : node.missing();
        boolean enough = node.minShare() == null || present >= node.minShare() * slot.length - 1e-9;
        boolean all = present == slot.length;
        boolean needsAll = missing == MissingRule.NEEDS_ALL || method == Node.Method.RATIO;
        if (present == 0 || !enough || (needsAll && !all)) {
            return Double.NaN;
        }
        double value = Means.of(method, Arrays.copyOf(x, present), Arrays.copyOf(v, present), node);
        if ((Double.isNaN(value) || Double.isInfinite(value)) && problems != null) {
            boolean upwards = method == Node.Method.REVERSE_GEOMETRIC;
            int worst = -1;
            for (int c = 0; c < slot.length; c++) {
                double key = upwards ? -columns[slot[c]][u] : columns[slot[c]][u];
                double least = worst < 0 ? Double.POSITIVE_INFINITY : columns[slot[worst]][u] * (upwards ? -1 : 1);
                worst = key < least ? c : worst;
            }
            problems.add(problem(
                    n,
                    "mgi.composite.problem.noMean",
                    ImmutableMap.of("unit", ids.get(u), "child", name(slot[Math.max(worst, 0)]))));
        }
        return Double.isInfinite(value) ? Double.NaN : value;
    }

    private Problem problem(int n, String key, ImmutableMap<String, Object> args) {
        return Problem.of(
                Problem.Code.OUT_OF_RANGE,
                Problem.at("spec", "nodes", n),
                Message.of(
                        key,
                        ImmutableMap.<String, Object>builder()
                                .put("node", nodes.get(n).id())
                                .putAll(args)
                                .buildOrThrow()));
    }

    /** Share of the top in each slot: products of normalised weights, summed over the ways up. */
    double[] effective() {
        double[] effective = new double[leaves + nodes.size()];
        int top = spec.top() == null ? -1 : slot(spec.top());
        if (top >= 0) {
            effective[top] = 1;
        }
        for (int n = nodes.size() - 1; n >= 0; n--) {
            double sum = Arrays.stream(weights[n]).sum();
            for (int c = 0; c < children[n].length; c++) {
                effective[children[n][c]] += sum == 0 ? 0 : effective[leaves + n] * weights[n][c] / sum;
            }
        }
        return effective;
    }
}
