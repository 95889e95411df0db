package org.masar.mgi.composite;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masar.core.json.Problem;
import org.masar.core.message.Message;
import org.masar.mgi.composite.CompositeAnswer.StepDone;
import org.masar.mgi.composite.Numbers.Shape;
import org.masar.mgi.composite.Step.Stage;
import org.masar.mgi.composite.Step.Treatment;

/** Runs the steps of a spec over a table. Values are columns, one per indicator; a unit that left has none. */
final class Preparation {

    private final CompositeSpec spec;
    private final TableReader table;
    private final List<Problem> problems;
    private final int units;

    final double[][] values;
    final boolean[] screenedOut;
    final Shape[] shapes;
    final Treatment[] treatments;
    final int[] winsorised;
    final List<List<String>> imputed = new ArrayList<>();
    final List<StepDone> done = new ArrayList<>();
    final Map<Stage, double[][]> stages = new EnumMap<>(Stage.class);

    private final Map<Integer, ImmutableList<String>> lacking = new HashMap<>();
    private double skewLimit = Outliers.SKEW;
    private double kurtosisLimit = Outliers.KURTOSIS;

    Preparation(CompositeSpec spec, TableReader table, List<Problem> problems) {
        this.spec = spec;
        this.table = table;
        this.problems = problems;
        this.units = table.ids().size();
        int n = spec.indicators().size();
        this.values = new double[n][];
        this.screenedOut = new boolean[units];
        this.shapes = new Shape[n];
        this.treatments = new Treatment[n];
        this.winsorised = new int[n];
        Arrays.fill(treatments, Treatment.NONE);
        for (int i = 0; i < n; i++) {
            imputed.add(new ArrayList<>());
            values[i] = clamped(spec.indicators().get(i));
        }
    }

    private double[] clamped(Indicator indicator) {
        double[] column = table.numbers(indicator.source()).clone();
        Indicator.Clamp clamp = indicator.clamp();
        if (clamp != null) {
            for (int u = 0; u < units; u++) {
                if (clamp.min() != null && column[u] < clamp.min()) {
                    column[u] = clamp.min();
                }
                if (clamp.max() != null && column[u] > clamp.max()) {
                    column[u] = clamp.max();
                }
            }
        }
        return column;
    }

    Preparation run() {
        boolean normalised = false;
        for (Step step : spec.stepList()) {
            double[][] before = Arrays.stream(values).map(double[]::clone).toArray(double[][]::new);
            int changed = -1;
            if (step instanceof Step.Denominate) {
                denominate();
            } else if (step instanceof Step.Impute impute) {
                impute(impute);
            } else if (step instanceof Step.Screen screen) {
                changed = screen(screen);
            } else if (step instanceof Step.Treat treat) {
                treat(treat);
            } else if (step instanceof Step.Normalise normalise) {
                measure();
                normalise(normalise.asNormalisation());
                normalised = true;
            }
            stages.put(step.stage(), Arrays.stream(values).map(double[]::clone).toArray(double[][]::new));
            done.add(new StepDone(step.stage(), changed < 0 ? changed(before) : changed));
        }
        measure();
        if (!normalised) {
            normalise(null);
        }
        return this;
    }

    private int changed(double[][] before) {
        int changed = 0;
        for (int i = 0; i < values.length; i++) {
            for (int u = 0; u < units; u++) {
                changed += Double.compare(before[i][u], values[i][u]) == 0 ? 0 : 1;
            }
        }
        return changed;
    }

    private void denominate() {
        for (int i = 0; i < values.length; i++) {
            Indicator indicator = spec.indicators().get(i);
            if (indicator.denominator() != null) {
                double[] below = table.numbers(indicator.denominator());
                double scale = indicator.denominatorScale() == null ? 1 : indicator.denominatorScale();
                for (int u = 0; u < units; u++) {
                    if (below[u] == 0 && !Double.isNaN(values[i][u])) {
                        problems.add(Problem.outOfRange(TableReader.at(u, indicator.denominator()), "≠ 0"));
                    }
                    values[i][u] = finite(values[i][u] / below[u] * scale, i);
                }
            }
        }
    }

    private void impute(Step.Impute step) {
        String[] groups = new String[units];
        Arrays.fill(groups, "all");
        if (step.method() == Step.Filling.GROUP_MEAN && step.by() != null) {
            groups = table.texts(step.by());
        }
        for (int i = 0; i < values.length && step.method() != Step.Filling.NONE; i++) {
            Map<String, List<Double>> byGroup = new LinkedHashMap<>();
            for (int u = 0; u < units; u++) {
                if (!Double.isNaN(values[i][u])) {
                    byGroup.computeIfAbsent(groups[u], g -> new ArrayList<>()).add(values[i][u]);
                }
            }
            Map<String, Double> fill = new LinkedHashMap<>();
            byGroup.forEach((group, list) -> {
                double[] present =
                        list.stream().mapToDouble(Double::doubleValue).toArray();
                fill.put(group, step.method() == Step.Filling.MEDIAN ? Numbers.median(present) : Numbers.mean(present));
            });
            for (int u = 0; u < units; u++) {
                Double filled = groups[u].isEmpty() ? null : fill.get(groups[u]);
                if (Double.isNaN(values[i][u]) && filled != null && !screenedOut[u]) {
                    values[i][u] = filled;
                    imputed.get(i).add(table.ids().get(u));
                }
            }
        }
    }

    private int screen(Step.Screen step) {
        int left = 0;
        for (int u = 0; u < units; u++) {
            int present = 0;
            for (double[] column : values) {
                present += Double.isNaN(column[u]) ? 0 : 1;
            }
            if (!screenedOut[u] && present < step.minShare() * values.length - 1e-9) {
                lacking.put(u, missing(u));
                screenedOut[u] = true;
                left++;
                for (double[] column : values) {
                    column[u] = Double.NaN;
                }
            }
        }
        return left;
    }

    private void treat(Step.Treat step) {
        skewLimit = step.skew() == null ? skewLimit : step.skew();
        kurtosisLimit = step.kurtosis() == null ? kurtosisLimit : step.kurtosis();
        measure();
        Outliers outliers = new Outliers(step);
        for (int i = 0; i < values.length; i++) {
            Outliers.Result result = outliers.treat(Numbers.present(values[i]), step);
            treatments[i] = result.treatment;
            winsorised[i] = result.winsorised;
            int next = 0;
            for (int u = 0; u < units; u++) {
                if (!Double.isNaN(values[i][u])) {
                    values[i][u] = result.values[next++];
                }
            }
        }
    }

    /** Shapes are those before treatment: taken once, at the first step that would change them. */
    private void measure() {
        for (int i = 0; i < values.length; i++) {
            shapes[i] = shapes[i] == null ? Shape.of(Numbers.present(values[i])) : shapes[i];
        }
    }

    boolean isOutlier(int indicator) {
        return !shapes[indicator].passes(skewLimit, kurtosisLimit);
    }

    private void normalise(@Nullable Normalisation common) {
        for (int i = 0; i < values.length; i++) {
            Indicator indicator = spec.indicators().get(i);
            Normalisation own = indicator.normalise() == null ? common : indicator.normalise();
            if (own != null) {
                try {
                    double[] scaled = new Normaliser(own, indicator.reversed(), reference(own)).apply(values[i]);
                    for (int u = 0; u < units; u++) {
                        values[i][u] = finite(scaled[u] + 0.0, i);
                    }
                } catch (Normaliser.NoScale e) {
                    problems.add(noScale(i));
                }
            }
        }
    }

    private int reference(Normalisation how) {
        return how.reference() == null ? -1 : table.ids().indexOf(how.reference());
    }

    private double finite(double value, int indicator) {
        if (Double.isInfinite(value)) {
            problems.add(noScale(indicator));
            return Double.NaN;
        }
        return value;
    }

    private Problem noScale(int indicator) {
        return Problem.of(
                Problem.Code.OUT_OF_RANGE,
                Problem.at("spec", "indicators", indicator),
                Message.of(
                        "mgi.composite.problem.noScale",
                        "indicator",
                        spec.indicators().get(indicator).id()));
    }

    /** The indicators a unit lacks after the last step, or lacked when it left. */
    ImmutableList<String> missing(int unit) {
        ImmutableList<String> earlier = lacking.get(unit);
        if (earlier != null) {
            return earlier;
        }
        ImmutableList.Builder<String> missing = ImmutableList.builder();
        for (int i = 0; i < values.length; i++) {
            if (Double.isNaN(values[i][unit])) {
                missing.add(spec.indicators().get(i).id());
            }
        }
        return missing.build();
    }

    /** One step's result by unit and indicator, without what is missing. */
    ImmutableMap<String, ImmutableMap<String, Double>> stage(Stage stage, List<Integer> wanted) {
        double[][] columns = stages.getOrDefault(stage, new double[0][]);
        ImmutableMap.Builder<String, ImmutableMap<String, Double>> byUnit = ImmutableMap.builder();
        for (int u : wanted) {
            ImmutableMap.Builder<String, Double> row = ImmutableMap.builder();
            for (int i = 0; i < columns.length; i++) {
                if (!Double.isNaN(columns[i][u])) {
                    row.put(spec.indicators().get(i).id(), columns[i][u]);
                }
            }
            byUnit.put(table.ids().get(u), row.buildOrThrow());
        }
        return byUnit.buildOrThrow();
    }
}
