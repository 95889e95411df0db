package org.masar.examples.benchmarks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.masar.avrr.allocate.AllocateAnswer;
import org.masar.avrr.allocate.AllocateEngine;
import org.masar.avrr.allocate.AllocateRequest;
import org.masar.avrr.allocate.Criterion;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One budget for many plans, solved to proved optimality: three options a plan, costs from 200 to 3,000 in steps of 10, a
 * budget for a third of them. Both objectives; every answer must say that it is optimal.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
public class AllocateBenchmark {

    /** Number of plans. */
    @Param({"10", "100", "1000"})
    public int plans;

    private final AllocateEngine engine = new AllocateEngine();

    @SuppressWarnings("NullAway.Init")
    private AllocateRequest byValue;

    @SuppressWarnings("NullAway.Init")
    private AllocateRequest byCriteria;

    /** For JMH. */
    public AllocateBenchmark() {}

    /** Random plans, always the same. */
    @Setup
    public void prepare() {
        Random random = new Random(8);
        List<AllocateRequest.Plan> valued = new ArrayList<>();
        List<AllocateRequest.Plan> judged = new ArrayList<>();
        long all = 0;
        for (int i = 0; i < plans; i++) {
            List<AllocateRequest.Option> options = new ArrayList<>();
            Map<Criterion, Boolean> criteria = new EnumMap<>(Criterion.class);
            for (int j = 0; j < 3; j++) {
                long cost = 200 + 10L * random.nextInt(281);
                options.add(
                        new AllocateRequest.Option("o" + j, cost, BigDecimal.valueOf(cost / 20 + random.nextInt(100))));
                all += cost / 3;
            }
            for (Criterion criterion : Criterion.values()) {
                if (random.nextInt(4) == 0) {
                    criteria.put(criterion, true);
                }
            }
            valued.add(new AllocateRequest.Plan("p" + i, options, null, null));
            judged.add(new AllocateRequest.Plan("p" + i, options, criteria, null));
        }
        byValue = new AllocateRequest(all / 3, valued, AllocateRequest.Objective.VALUE);
        byCriteria = new AllocateRequest(all / 3, judged, AllocateRequest.Objective.LEXICOGRAPHIC);
        if (!engine.answer(byValue).optimal() || !engine.answer(byCriteria).optimal()) {
            throw new IllegalStateException("the optimum must be proved");
        }
    }

    /**
     * Largest sum of values.
     *
     * @return the answer
     */
    @Benchmark
    public AllocateAnswer value() {
        return engine.answer(byValue);
    }

    /**
     * The published criteria, strongest first.
     *
     * @return the answer
     */
    @Benchmark
    public AllocateAnswer criteria() {
        return engine.answer(byCriteria);
    }
}
