package org.masar.mgi.sensitivity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masar.core.json.Problem;
import org.masar.mgi.composite.CompositeSpec;
import org.masar.mgi.composite.IndexModel;
import org.masar.mgi.sensitivity.SensitivityAnswer.Analytic;
import org.masar.mgi.sensitivity.SensitivityAnswer.RankSpread;
import org.masar.mgi.sensitivity.SensitivityRequest.Noise;
import org.masar.mgi.sensitivity.SensitivityRequest.Vary;

/** An index whose making is uncertain. Every combination of choices from lists is prepared once. */
final class VariedIndex implements Model {

    /** Values closer than this are tied. */
    private static final double TIE = 1e-12;

    private static final double LOW = 0.05;
    private static final double HALF = 0.5;
    private static final double HIGH = 0.95;

    private final List<Vary> inputs;
    private final List<IndexModel> models = new ArrayList<>();
    private final List<double[][]> weights = new ArrayList<>();
    private final List<double[][]> noisy = new ArrayList<>();
    private final List<ImmutableList<Integer>> noisyNodes = new ArrayList<>();
    private final ImmutableList<String> units;
    private final int sign;
    private final int target;
    private final long seed;
    private final int[] nominal;
    private final int[] ranks;
    private final long[][] rankCounts;

    /** By unit: in how many runs each other unit is above it. */
    private final long[][] beaten;

    VariedIndex(
            CompositeSpec spec,
            List<? extends Map<String, ? extends @Nullable Object>> rows,
            List<Vary> inputs,
            @Nullable String unit,
            long seed,
            List<Problem> problems) {
        this.inputs = inputs;
        this.seed = seed;
        for (CompositeSpec variant : Variants.all(spec, inputs)) {
            IndexModel model = IndexModel.of(variant, rows, problems);
            models.add(model);
            weights.add(model.weights());
            noisy.add(model.weights());
        }
        inputs.forEach(
                vary -> noisyNodes.add(vary.weights() == null ? ImmutableList.of() : nodes(spec, vary.weights())));
        IndexModel plain = IndexModel.of(spec, rows, problems);
        units = plain.units();
        target = unit == null ? -1 : units.indexOf(unit);
        sign = spec.rank() != null && spec.rank().order() == CompositeSpec.Order.ASCENDING ? -1 : 1;
        int size = units.size();
        ranks = new int[size];
        rankCounts = new long[size][size + 1];
        beaten = new long[size][size];
        rank(plain.nominal(), false);
        nominal = ranks.clone();
        for (IndexModel model : models) {
            if (target >= 0 && Double.isNaN(model.nominal()[target])) {
                problems.add(Problem.outOfRange("/target/unit", "SCORED"));
                break;
            }
        }
    }

    private VariedIndex(VariedIndex from) {
        inputs = from.inputs;
        seed = from.seed;
        units = from.units;
        target = from.target;
        sign = from.sign;
        nominal = from.nominal;
        int size = units.size();
        ranks = new int[size];
        rankCounts = new long[size][size + 1];
        beaten = new long[size][size];
        noisyNodes.addAll(from.noisyNodes);
        for (IndexModel model : from.models) {
            IndexModel own = model.copy();
            models.add(own);
            weights.add(own.weights());
            noisy.add(own.weights());
        }
    }

    @Override
    public Model copy() {
        return new VariedIndex(this);
    }

    @Override
    public void join(Model copy) {
        VariedIndex other = (VariedIndex) copy;
        for (int u = 0; u < beaten.length; u++) {
            add(rankCounts[u], other.rankCounts[u]);
            add(beaten[u], other.beaten[u]);
        }
    }

    private static void add(long[] to, long[] more) {
        for (int i = 0; i < to.length; i++) {
            to[i] += more[i];
        }
    }

    private static ImmutableList<Integer> nodes(CompositeSpec spec, Noise noise) {
        if (noise.level() != null) {
            return IndexModel.level(spec, noise.level());
        }
        List<String> wanted = noise.nodes() == null ? List.of() : noise.nodes();
        ImmutableList.Builder<Integer> nodes = ImmutableList.builder();
        for (int n = 0; n < Variants.nodes(spec).size(); n++) {
            if (wanted.contains(Variants.nodes(spec).get(n).id())) {
                nodes.add(n);
            }
        }
        return nodes.build();
    }

    @Override
    public int inputs() {
        return inputs.size();
    }

    @Override
    public double run(double[] u, boolean base) {
        int variant = 0;
        for (int i = 0; i < inputs.size(); i++) {
            int choices = Variants.choices(inputs.get(i));
            variant = variant * choices + Math.min((int) (u[i] * choices), choices - 1);
        }
        double[][] own = weights.get(variant);
        double[][] used = noisy.get(variant);
        for (int i = 0; i < inputs.size(); i++) {
            Noise noise = inputs.get(i).weights();
            if (noise != null) {
                disturb(own, used, noisyNodes.get(i), noise.noise(), new Shuffle(mixed(u[i], i)));
            }
        }
        return result(models.get(variant).evaluate(used), base);
    }

    /** One number of the design stands for one set of weights: the same number, the same weights. */
    private long mixed(double u, int input) {
        return new Shuffle(Double.doubleToLongBits(u) ^ (seed * 0x9E3779B97F4A7C15L) ^ ((long) input << 32)).next();
    }

    private static void disturb(double[][] own, double[][] used, List<Integer> nodes, double noise, Shuffle shuffle) {
        for (int n : nodes) {
            double[] to = used[n];
            for (int c = 0; c < to.length; c++) {
                to[c] = own[n][c] * (1 + (2 * shuffle.uniform() - 1) * noise);
            }
        }
    }

    private double result(double[] index, boolean base) {
        if (target >= 0 && !base) {
            return index[target];
        }
        rank(index, base);
        if (target >= 0) {
            return index[target];
        }
        double shift = 0;
        int ranked = 0;
        for (int u = 0; u < ranks.length; u++) {
            if (ranks[u] > 0 && nominal[u] > 0) {
                shift += Math.abs(ranks[u] - nominal[u]);
                ranked++;
            }
        }
        return ranked == 0 ? 0 : shift / ranked;
    }

    private void rank(double[] index, boolean count) {
        int size = index.length;
        for (int u = 0; u < size; u++) {
            double own = sign * index[u];
            int rank = Double.isNaN(own) ? 0 : 1;
            double least = own + TIE * Math.abs(own);
            for (int v = 0; v < size; v++) {
                rank += sign * index[v] > least ? 1 : 0;
            }
            ranks[u] = rank;
            if (count && rank > 0) {
                rankCounts[u][rank]++;
                long[] better = beaten[u];
                for (int v = 0; v < size; v++) {
                    better[v] += sign * index[v] > least ? 1 : 0;
                }
            }
        }
    }

    /** Exact indices by trying every combination; null where a choice is not from a list. */
    @Nullable
    Analytic analytic() {
        if (inputs.stream().anyMatch(vary -> vary.weights() != null)) {
            return null;
        }
        double[] y = new double[models.size()];
        double mean = 0;
        for (int m = 0; m < y.length; m++) {
            y[m] = result(models.get(m).nominal(), false);
            mean += y[m] / y.length;
        }
        double variance = 0;
        for (double value : y) {
            variance += (value - mean) * (value - mean) / y.length;
        }
        ImmutableMap.Builder<String, Double> first = ImmutableMap.builder();
        ImmutableMap.Builder<String, Double> total = ImmutableMap.builder();
        int inner = y.length;
        for (Vary vary : inputs) {
            int choices = Variants.choices(vary);
            inner /= choices;
            first.put(vary.input(), share(between(y, choices, inner, mean), variance));
            total.put(vary.input(), share(within(y, choices, inner), variance));
        }
        return new Analytic(variance, first.buildOrThrow(), total.buildOrThrow());
    }

    private static double share(double part, double variance) {
        return variance > 0 ? part / variance : 0;
    }

    /** Variance of the means that each value of an input leads to. */
    private static double between(double[] y, int choices, int inner, double mean) {
        double[] means = new double[choices];
        for (int m = 0; m < y.length; m++) {
            means[m / inner % choices] += y[m] * choices / y.length;
        }
        double variance = 0;
        for (double one : means) {
            variance += (one - mean) * (one - mean) / choices;
        }
        return variance;
    }

    /** Mean of the variances that are left when all other inputs are fixed. */
    private static double within(double[] y, int choices, int inner) {
        double sum = 0;
        for (int m = 0; m < y.length; m++) {
            if (m / inner % choices == 0) {
                double mean = 0;
                for (int c = 0; c < choices; c++) {
                    mean += y[m + c * inner] / choices;
                }
                for (int c = 0; c < choices; c++) {
                    double off = y[m + c * inner] - mean;
                    sum += off * off / y.length;
                }
            }
        }
        return sum;
    }

    ImmutableMap<String, RankSpread> spreads() {
        ImmutableMap.Builder<String, RankSpread> spreads = ImmutableMap.builder();
        for (int u = 0; u < nominal.length; u++) {
            long runs = 0;
            double sum = 0;
            for (int rank = 1; rank < rankCounts[u].length; rank++) {
                runs += rankCounts[u][rank];
                sum += (double) rank * rankCounts[u][rank];
            }
            if (runs > 0 && nominal[u] > 0) {
                spreads.put(
                        units.get(u),
                        new RankSpread(
                                nominal[u],
                                sum / runs,
                                quantile(rankCounts[u], runs, HALF),
                                quantile(rankCounts[u], runs, LOW),
                                quantile(rankCounts[u], runs, HIGH)));
            }
        }
        return spreads.buildOrThrow();
    }

    private static double quantile(long[] counts, long runs, double share) {
        double at = share * (runs - 1);
        long below = (long) at;
        return value(counts, below)
                + (at - below) * (value(counts, Math.min(below + 1, runs - 1)) - value(counts, below));
    }

    private static int value(long[] counts, long index) {
        long seen = 0;
        for (int rank = 0; rank < counts.length; rank++) {
            seen += counts[rank];
            if (seen > index) {
                return rank;
            }
        }
        return counts.length - 1;
    }

    ImmutableMap<String, ImmutableMap<String, Double>> dominance(long runs) {
        ImmutableMap.Builder<String, ImmutableMap<String, Double>> table = ImmutableMap.builder();
        for (int u = 0; u < beaten.length; u++) {
            ImmutableMap.Builder<String, Double> row = ImmutableMap.builder();
            for (int v = 0; v < beaten.length; v++) {
                if (v != u && nominal[u] > 0 && nominal[v] > 0) {
                    row.put(units.get(v), (double) beaten[v][u] / runs);
                }
            }
            table.put(units.get(u), row.buildOrThrow());
        }
        return table.buildOrThrow();
    }
}
