package org.masar.mgi.composite;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masar.core.json.Problem;
import org.masar.core.json.Sha256;
import org.masar.core.message.Message;
import org.masar.mgi.composite.CompositeAnswer.CountingResult;
import org.masar.mgi.composite.CompositeAnswer.IndicatorResult;
import org.masar.mgi.composite.CompositeAnswer.NodeResult;
import org.masar.mgi.composite.CompositeAnswer.SpecUsed;
import org.masar.mgi.composite.CompositeAnswer.Status;
import org.masar.mgi.composite.CompositeAnswer.UnitResult;
import tools.jackson.databind.json.JsonMapper;

/** One table through one spec. */
final class Computation {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_ABSENT))
            .build();

    private final CompositeRequest request;
    private final CompositeSpec spec;
    private final TableReader table;
    private final Preparation prepared;
    private final Hierarchy hierarchy;
    private final double[][] columns;
    private final double[] effective;
    private final @Nullable CountingResult counting;
    private final boolean full;

    Computation(
            CompositeRequest request,
            List<? extends Map<String, ? extends @Nullable Object>> rows,
            List<Problem> problems) {
        this.request = request;
        this.spec = request.spec();
        this.full = Boolean.TRUE.equals(request.full());
        this.table = new TableReader(spec, rows, problems);
        this.prepared = new Preparation(spec, table, problems).run();
        this.hierarchy = new Hierarchy(spec);
        this.columns = hierarchy.weigh(prepared.values, table.ids(), problems);
        this.effective = hierarchy.effective();
        this.counting = spec.counting() == null || !problems.isEmpty()
                ? null
                : new DeprivationCount(spec, spec.counting(), table, prepared.values, problems).count();
    }

    CompositeAnswer answer() {
        int[] ranks = ranks();
        List<Integer> wanted = wanted();
        ImmutableMap.Builder<String, UnitResult> units = ImmutableMap.builder();
        for (int u : wanted) {
            units.put(table.ids().get(u), unit(u, ranks));
        }
        return new CompositeAnswer(
                units.buildOrThrow(),
                order(),
                indicators(),
                nodes(),
                stages(wanted),
                counting,
                ImmutableList.copyOf(prepared.done),
                new SpecUsed(
                        spec.id(),
                        spec.version(),
                        Sha256.hex(JSON.writeValueAsString(spec).getBytes(StandardCharsets.UTF_8))),
                Boolean.TRUE.equals(request.researchUse()) ? Message.of("mgi.composite.banner") : null);
    }

    private List<Integer> wanted() {
        ImmutableSet<String> names =
                request.units() == null ? ImmutableSet.copyOf(table.ids()) : ImmutableSet.copyOf(request.units());
        List<Integer> wanted = new ArrayList<>();
        for (int u = 0; u < table.ids().size(); u++) {
            if (names.contains(table.ids().get(u))) {
                wanted.add(u);
            }
        }
        return wanted;
    }

    private UnitResult unit(int u, int[] ranks) {
        ImmutableMap.Builder<String, Double> values = ImmutableMap.builder();
        hierarchy.slots.forEach((id, slot) -> {
            if (Double.isFinite(columns[slot][u]) && !prepared.screenedOut[u]) {
                values.put(id, columns[slot][u] + 0.0);
            }
        });
        Status status = status(u);
        return new UnitResult(
                status,
                values.buildOrThrow(),
                spec.rank() == null || ranks[u] == 0 ? null : (Integer) ranks[u],
                status == Status.SCORED ? scoreClass(u) : null,
                prepared.missing(u),
                full && status == Status.SCORED && spec.top() != null ? contributions(u) : null,
                full ? strengths(u) : null);
    }

    private Status status(int u) {
        if (prepared.screenedOut[u]) {
            return Status.SCREENED_OUT;
        }
        if (spec.top() == null) {
            return counting != null && counting.units().containsKey(table.ids().get(u))
                    ? Status.SCORED
                    : Status.INCOMPLETE;
        }
        return Double.isFinite(columns[hierarchy.slot(spec.top())][u]) ? Status.SCORED : Status.INCOMPLETE;
    }

    private @Nullable String scoreClass(int u) {
        if (spec.classes() == null || spec.top() == null) {
            return null;
        }
        double value = columns[hierarchy.slot(spec.top())][u];
        for (CompositeSpec.ScoreClass one : spec.classes()) {
            if (one.below() == null || Numbers.twelve(value) < one.below()) {
                return one.code();
            }
        }
        return null;
    }

    private @Nullable ImmutableMap<String, Double> contributions(int u) {
        int n = hierarchy.slot(String.valueOf(spec.top())) - hierarchy.leaves;
        if (n < 0) {
            return null;
        }
        Node node = hierarchy.nodes.get(n);
        double sum = 0;
        for (int c = 0; c < hierarchy.children[n].length; c++) {
            sum += Double.isNaN(columns[hierarchy.children[n][c]][u]) ? 0 : hierarchy.weights[n][c];
        }
        double slope = node.linear() == null ? 1 : node.linear().b();
        double constant = node.linear() == null ? 0 : node.linear().a();
        ImmutableMap.Builder<String, Double> parts = ImmutableMap.builder();
        for (int c = 0; c < hierarchy.children[n].length; c++) {
            int slot = hierarchy.children[n][c];
            double share = sum == 0 ? 0 : hierarchy.weights[n][c] / sum;
            if (!Double.isNaN(columns[slot][u])) {
                parts.put(hierarchy.name(slot), share * (slope * columns[slot][u] + constant) + 0.0);
            }
        }
        return parts.buildKeepingLast();
    }

    /** Indicators in which fewer than a tenth of the units, but at least the best one, are better. */
    private ImmutableList<String> strengths(int u) {
        ImmutableList.Builder<String> strengths = ImmutableList.builder();
        for (int i = 0; i < hierarchy.leaves; i++) {
            double own = columns[i][u];
            int units = 0;
            int better = 0;
            boolean reversed = spec.indicators().get(i).reversed() && unscaled(i);
            for (double value : columns[i]) {
                units += Double.isNaN(value) ? 0 : 1;
                better += (reversed ? value < own : value > own) ? 1 : 0;
            }
            if (!Double.isNaN(own) && units > 1 && better * 10 < units) {
                strengths.add(spec.indicators().get(i).id());
            }
        }
        return strengths.build();
    }

    private boolean unscaled(int indicator) {
        return spec.indicators().get(indicator).normalise() == null
                && spec.stepList().stream().noneMatch(step -> step instanceof Step.Normalise);
    }

    /** Rank of each unit, ties at 12 significant digits sharing the best; 0 where it has none. */
    private int[] ranks() {
        int[] ranks = new int[table.ids().size()];
        int slot = hierarchy.slot(
                spec.rank() == null ? String.valueOf(spec.top()) : spec.rank().node());
        if (slot < 0) {
            return ranks;
        }
        boolean ascending = spec.rank() != null && spec.rank().order() == CompositeSpec.Order.ASCENDING;
        double[] keys = new double[ranks.length];
        for (int u = 0; u < keys.length; u++) {
            keys[u] = (ascending ? -1 : 1) * Numbers.twelve(columns[slot][u]);
        }
        for (int u = 0; u < keys.length; u++) {
            if (status(u) == Status.SCORED && !Double.isNaN(keys[u])) {
                ranks[u] = 1;
                for (int v = 0; v < keys.length; v++) {
                    ranks[u] += keys[v] > keys[u] && status(v) == Status.SCORED ? 1 : 0;
                }
            }
        }
        return ranks;
    }

    private ImmutableList<String> order() {
        int[] ranks = ranks();
        List<Integer> scored = new ArrayList<>();
        for (int u = 0; u < ranks.length; u++) {
            if (status(u) == Status.SCORED && spec.top() != null) {
                scored.add(u);
            }
        }
        scored.sort(Comparator.<Integer>comparingInt(u -> ranks[u] == 0 ? Integer.MAX_VALUE : ranks[u])
                .thenComparing(u -> table.ids().get(u)));
        return scored.stream().map(u -> table.ids().get(u)).collect(ImmutableList.toImmutableList());
    }

    private ImmutableMap<String, IndicatorResult> indicators() {
        ImmutableMap.Builder<String, IndicatorResult> results = ImmutableMap.builder();
        for (int i = 0; i < hierarchy.leaves; i++) {
            Numbers.Shape shape = prepared.shapes[i];
            results.put(
                    spec.indicators().get(i).id(),
                    new IndicatorResult(
                            full ? number(shape.skew()) : null,
                            full ? number(shape.kurtosis()) : null,
                            full ? (Boolean) prepared.isOutlier(i) : null,
                            prepared.treatments[i],
                            prepared.winsorised[i],
                            ImmutableList.copyOf(prepared.imputed.get(i)),
                            effective[i]));
        }
        return results.buildOrThrow();
    }

    private static @Nullable Double number(double value) {
        return Double.isFinite(value) ? value : null;
    }

    private ImmutableMap<String, NodeResult> nodes() {
        ImmutableMap.Builder<String, NodeResult> results = ImmutableMap.builder();
        for (int n = 0; n < hierarchy.nodes.size(); n++) {
            boolean outranking = full && hierarchy.method(n) == Node.Method.COPELAND;
            results.put(
                    hierarchy.nodes.get(n).id(),
                    new NodeResult(
                            effective[hierarchy.leaves + n],
                            full ? alpha(n) : null,
                            full ? weights(n) : null,
                            outranking ? Outranking.table(hierarchy, n, columns, table.ids()) : null,
                            hierarchy.verdicts.get(n)));
        }
        return results.buildOrThrow();
    }

    private ImmutableMap<String, Double> weights(int n) {
        ImmutableMap.Builder<String, Double> weights = ImmutableMap.builder();
        for (int c = 0; c < hierarchy.children[n].length; c++) {
            weights.put(hierarchy.name(hierarchy.children[n][c]), hierarchy.weights[n][c]);
        }
        return weights.buildKeepingLast();
    }

    /** Cronbach's alpha over the units that have all children. */
    private @Nullable Double alpha(int n) {
        double[][] values = hierarchy.complete(n, columns);
        int k = values.length;
        if (k < 2 || values[0].length < 2) {
            return null;
        }
        double[] totals = new double[values[0].length];
        double[] parts = new double[k];
        for (int c = 0; c < k; c++) {
            parts[c] = Numbers.variance(values[c]);
            for (int u = 0; u < totals.length; u++) {
                totals[u] += values[c][u];
            }
        }
        double all = Numbers.variance(totals);
        return all > 0 ? number(k / (k - 1.0) * (1 - Numbers.sum(parts) / all)) : null;
    }

    private @Nullable ImmutableMap<Step.Stage, ImmutableMap<String, ImmutableMap<String, Double>>> stages(
            List<Integer> wanted) {
        if (request.stages() == null) {
            return null;
        }
        ImmutableMap.Builder<Step.Stage, ImmutableMap<String, ImmutableMap<String, Double>>> stages =
                ImmutableMap.builder();
        for (Step.Stage stage : ImmutableSet.copyOf(request.stages())) {
            stages.put(stage, prepared.stage(stage, wanted));
        }
        return stages.buildOrThrow();
    }
}
