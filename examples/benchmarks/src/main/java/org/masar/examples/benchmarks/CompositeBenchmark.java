package org.masar.examples.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.masar.mgi.composite.CompositeAnswer;
import org.masar.mgi.composite.CompositeEngine;
import org.masar.mgi.composite.CompositeRequest;
import org.masar.mgi.composite.CompositeSpec;
import org.masar.mgi.composite.IndexBuilder;
import org.masar.mgi.composite.Node;
import org.masar.mgi.composite.Normalisation;
import org.masar.mgi.composite.Step;
import org.masar.mgi.sensitivity.SensitivityAnswer;
import org.masar.mgi.sensitivity.SensitivityEngine;
import org.masar.mgi.sensitivity.SensitivityRequest;
import org.masar.mgi.sensitivity.SensitivityRequest.Aggregate;
import org.masar.mgi.sensitivity.SensitivityRequest.Noise;
import org.masar.mgi.sensitivity.SensitivityRequest.Vary;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Composite indicators rebuilt again and again. The measure to compare with: COINr 1.1.14 in R rebuilds its ASEM example
 * about 4.6 times a second of processor time (51 units, 49 indicators, denominated, imputed, screened, treated, normalised,
 * three levels of arithmetic means).
 *
 * <p>{@link #rebuild} does all of these steps from the raw table and makes the whole answer, for a table of the same shape
 * with random skewed numbers. {@link #treatments} are 98,304 runs that vary treatment, imputation and normalisation of it:
 * each of the combinations is prepared once, every run computes the tree, ranks and dominance. {@link #noisyWeights} are
 * 98,304 runs, the design runs included, of 100 indicators over 51 units in three levels with noisy weights at every level
 * and two aggregators, first and total order of all four inputs with 200 resamples.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
public class CompositeBenchmark {

    private static final int UNITS = 51;

    /** With four inputs 98,304 runs. */
    private static final int SAMPLE = 16_384;

    private final CompositeEngine composite = new CompositeEngine();
    private final SensitivityEngine sensitivity = new SensitivityEngine();

    @SuppressWarnings("NullAway.Init")
    private CompositeRequest asem;

    @SuppressWarnings("NullAway.Init")
    private SensitivityRequest treatments;

    @SuppressWarnings("NullAway.Init")
    private SensitivityRequest noisyWeights;

    /** For JMH. */
    public CompositeBenchmark() {}

    /** Random tables, always the same. */
    @Setup
    public void prepare() {
        CompositeRequest.Data small = new CompositeRequest.Data(table(49, true));
        CompositeSpec like = spec(49, 8, true);
        asem = new CompositeRequest(like, small, null, null, null, null);
        treatments = new SensitivityRequest(
                like,
                small,
                List.of(
                        new Vary(
                                "scale",
                                List.of(Normalisation.minMax(1, 100), Normalisation.minMax(0, 1)),
                                null,
                                null,
                                null,
                                null),
                        new Vary("treat", null, null, null, List.of(1, 2, 3, 4, 5), null),
                        new Vary("fill", null, null, null, null, List.of(Step.Filling.MEAN, Step.Filling.MEDIAN)),
                        new Vary("weights", null, null, new Noise(null, 1, 0.25), null, null)),
                null,
                null,
                null,
                SAMPLE,
                1L,
                200,
                null);
        noisyWeights = new SensitivityRequest(
                spec(100, 10, false),
                new CompositeRequest.Data(table(100, false)),
                List.of(
                        new Vary("level1", null, null, new Noise(null, 1, 0.25), null, null),
                        new Vary("level2", null, null, new Noise(null, 2, 0.25), null, null),
                        new Vary("level3", null, null, new Noise(null, 3, 0.25), null, null),
                        new Vary(
                                "mean",
                                null,
                                new Aggregate(
                                        List.of("sub0", "sub1", "index"),
                                        List.of(Node.Method.ARITHMETIC, Node.Method.GEOMETRIC)),
                                null,
                                null,
                                null)),
                null,
                null,
                null,
                SAMPLE,
                1L,
                200,
                null);
    }

    /** Skewed numbers, some missing. */
    private static List<Map<String, @Nullable Object>> table(int indicators, boolean missing) {
        Random random = new Random(51);
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (int u = 0; u < UNITS; u++) {
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            row.put("unit", "U" + u);
            row.put("people", 1 + 100 * random.nextDouble());
            row.put("region", u % 2 == 0 ? "Asia" : "Europe");
            for (int i = 0; i < indicators; i++) {
                boolean left = missing && random.nextInt(25) == 0;
                row.put("i" + i, left ? null : (Object) StrictMath.exp(random.nextGaussian()));
            }
            rows.add(row);
        }
        return rows;
    }

    /** Pillars below two sub-indices below the index. */
    private static CompositeSpec spec(int indicators, int pillars, boolean treated) {
        IndexBuilder index = IndexBuilder.index("benchmark", "1", "unit");
        for (int i = 0; i < indicators; i++) {
            index.indicator("i" + i, i % 5 == 0 ? -1 : 1);
        }
        if (treated) {
            index.step(new Step.Impute(Step.Filling.MEAN, null));
            index.step(new Step.Treat(List.of(Step.Treatment.WINSORISE), 5, null, null, null));
        }
        index.step(Step.Normalise.of(Normalisation.minMax(1, 100)));
        List<String> names = new ArrayList<>();
        for (int p = 0; p < pillars; p++) {
            List<String> children = new ArrayList<>();
            for (int i = p; i < indicators; i += pillars) {
                children.add("i" + i);
            }
            names.add("pillar" + p);
            index.node("pillar" + p, Node.Method.ARITHMETIC, children.toArray(new String[0]));
        }
        for (int s = 0; s < 2; s++) {
            index.node(
                    "sub" + s,
                    Node.Method.ARITHMETIC,
                    names.subList(s * pillars / 2, (s + 1) * pillars / 2).toArray(new String[0]));
        }
        return index.node("index", Node.Method.ARITHMETIC, "sub0", "sub1").top("index");
    }

    /**
     * All steps from the raw table, and the answer.
     *
     * @return the answer
     */
    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.SECONDS)
    public CompositeAnswer rebuild() {
        return composite.answer(asem);
    }

    /**
     * Treatment, imputation, normalisation and weights varied.
     *
     * @return the answer
     */
    @Benchmark
    public SensitivityAnswer treatments() {
        return sensitivity.answer(treatments);
    }

    /**
     * A hundred indicators, noisy weights, two aggregators.
     *
     * @return the answer
     */
    @Benchmark
    public SensitivityAnswer noisyWeights() {
        return sensitivity.answer(noisyWeights);
    }
}
