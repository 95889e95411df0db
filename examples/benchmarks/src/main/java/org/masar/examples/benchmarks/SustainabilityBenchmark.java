package org.masar.examples.benchmarks;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.masar.avrr.sustainability.Indicator;
import org.masar.avrr.sustainability.SurveyAnswer;
import org.masar.avrr.sustainability.SurveyScorer;
import org.masar.avrr.sustainability.SurveyVersion;
import org.masar.avrr.sustainability.SustainabilityAnswer;
import org.masar.avrr.sustainability.SustainabilityEngine;
import org.masar.avrr.sustainability.SustainabilityRequest;
import org.masar.core.engine.Engines;
import org.masar.core.json.Json;
import org.masar.core.json.StrictReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Surveys a second on one core: from coded arrays, through the typed engine, through JSON. The peer is the formula as an
 * analyst would type it: a loop over two weight columns in doubles, which is not exact.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class SustainabilityBenchmark {

    private static final int SURVEYS = 4096;

    private final SurveyScorer scorer = SurveyScorer.of(SurveyVersion.CALCULATOR_2018);
    private final SustainabilityEngine engine = new SustainabilityEngine();
    private final Engines engines = Engines.load();

    private byte[] coded = new byte[0];
    private double[] points = new double[0];
    private double[] dimensionWeights = new double[0];
    private double[] compositeWeights = new double[0];
    private int[] dimensions = new int[0];
    private SustainabilityRequest request = SustainabilityRequest.of(Map.of());
    private String json = "";

    @SuppressWarnings("NullAway.Init")
    private SustainabilityRequest published;

    /** For JMH. */
    public SustainabilityBenchmark() {}

    /** Random complete surveys, always the same. */
    @Setup
    public void prepare() {
        Random random = new Random(1);
        int items = SurveyScorer.ITEMS;
        coded = new byte[SURVEYS * items];
        points = new double[SURVEYS * items];
        dimensionWeights = new double[items];
        compositeWeights = new double[items];
        dimensions = new int[items];
        for (int i = 0; i < items; i++) {
            dimensions[i] = i < 9 ? 0 : i < 19 ? 1 : 2;
            dimensionWeights[i] = 0.1;
            compositeWeights[i] = 0.03;
        }
        for (int i = 0; i < coded.length; i++) {
            coded[i] = (byte) random.nextInt(2);
            points[i] = coded[i] * 0.25;
        }
        Map<Indicator, SurveyAnswer> answers = new LinkedHashMap<>();
        for (Indicator indicator : Indicator.values()) {
            answers.put(indicator, SurveyAnswer.of(indicator == Indicator.HAS_ID ? "yes" : "dont_wish_to_answer"));
        }
        answers.put(Indicator.CURRENTLY_WORKING, SurveyAnswer.of("yes"));
        answers.put(Indicator.PRODUCTIVE_ASSETS, SurveyAnswer.of("at_least_one"));
        answers.put(Indicator.LOOKING_FOR_JOB, SurveyAnswer.of("no"));
        answers.put(Indicator.WANTS_PSYCH_SUPPORT, SurveyAnswer.of("no"));
        answers.put(Indicator.REMIGRATION, SurveyAnswer.of("can_stay"));
        request = SustainabilityRequest.of(answers);
        SustainabilityAnswer scored = engine.answer(request);
        published = StrictReader.of(SustainabilityRequest.class)
                .read(
                        "{\"purpose\":\"AUDIT\",\"inverse\":{\"economic\":%s,\"social\":%s,\"psychosocial\":%s,\"composite\":%s}}"
                                .formatted(
                                        scored.economic(), scored.social(), scored.psychosocial(), scored.composite()))
                .value();
        json = Json.write(request, null);
        if (!engines.answer("avrr.sustainability", json).contains("\"answer\"")) {
            throw new IllegalStateException("the benchmark's request must be answered");
        }
    }

    /**
     * From coded arrays.
     *
     * @return a sum that keeps the work alive
     */
    @Benchmark
    @OperationsPerInvocation(SURVEYS)
    public long coded() {
        long sum = 0;
        for (int i = 0; i < SURVEYS; i++) {
            sum += scorer.score(coded, i * SurveyScorer.ITEMS);
        }
        return sum;
    }

    /**
     * The peer: four sums in doubles, points looked up already.
     *
     * @return a sum that keeps the work alive
     */
    @Benchmark
    @OperationsPerInvocation(SURVEYS)
    public double handWrittenDoubles() {
        double sum = 0;
        double[] scores = new double[3];
        int items = SurveyScorer.ITEMS;
        for (int survey = 0; survey < SURVEYS; survey++) {
            scores[0] = scores[1] = scores[2] = 0;
            double composite = 0;
            for (int i = 0; i < items; i++) {
                double point = points[survey * items + i];
                scores[dimensions[i]] += point * dimensionWeights[i];
                composite += point * compositeWeights[i];
            }
            sum += scores[0] + scores[1] + scores[2] + composite;
        }
        return sum;
    }

    /**
     * Typed, with bands, contributions and alerts.
     *
     * @return the answer
     */
    @Benchmark
    public SustainabilityAnswer typed() {
        return engine.answer(request);
    }

    /**
     * Through the JSON door, read strictly and written.
     *
     * @return the line
     */
    @Benchmark
    public String throughJson() {
        return engines.answer("avrr.sustainability", json);
    }

    /**
     * An answer set for four given scores, or the proof that none has them.
     *
     * @return the answer
     */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public SustainabilityAnswer inverse() {
        return engine.answer(published);
    }
}
