package org.masar.examples.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.masar.core.engine.Engines;
import org.masar.core.json.Json;
import org.masar.policing.trafficking.IndicatorSet;
import org.masar.policing.trafficking.KafalaFlag;
import org.masar.policing.trafficking.ScreenAnswer;
import org.masar.policing.trafficking.ScreenEngine;
import org.masar.policing.trafficking.ScreenRequest;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Screenings a second on one core, over interviews of a given length. The typed engine gives the whole answer: six
 * dimensions with findings and the smallest sets of what is missing, both definitions, the eleven, the flags, the words.
 * The peer only counts strengths a dimension in hash maps and applies the published rule, as a script would: neither
 * what is missing nor any definition.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ScreeningIndicatorsBenchmark {

    private static final int INTERVIEWS = 4096;

    private final ScreenEngine engine = new ScreenEngine();
    private final Engines engines = Engines.load();

    /** Findings an interview; twice as many were asked and not found. */
    @Param({"3", "8", "20"})
    public int findings;

    private List<ScreenRequest> requests = List.of();
    private List<String> json = List.of();
    private Map<String, int[]> strengths = Map.of();

    /** For JMH. */
    public ScreeningIndicatorsBenchmark() {}

    /** Random interviews with adult workers, always the same; each finding is as likely as any other. */
    @Setup
    public void prepare() {
        Random random = new Random(7);
        List<String> ids = ids();
        strengths = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            strengths.put(ids.get(i), new int[] {i % 6, random.nextInt(3)});
        }
        requests = new ArrayList<>();
        json = new ArrayList<>();
        for (int i = 0; i < INTERVIEWS; i++) {
            List<String> shuffled = new ArrayList<>(ids);
            Collections.shuffle(shuffled, random);
            ScreenRequest request = new ScreenRequest(
                    IndicatorSet.ADULT_LABOUR,
                    List.copyOf(shuffled.subList(0, findings)),
                    List.copyOf(shuffled.subList(findings, Math.min(3 * findings, ids.size()))),
                    null,
                    random.nextBoolean(),
                    null,
                    null,
                    18 + random.nextInt(50),
                    random.nextBoolean() ? List.of(KafalaFlag.VISA_TIED) : null,
                    null);
            requests.add(request);
            json.add(Json.write(request, null));
        }
        if (!engine.check(requests.get(0)).isEmpty()) {
            throw new IllegalStateException("the benchmark's requests must be valid");
        }
    }

    /** The ids of the list, as an answer to nothing found tells them. */
    private List<String> ids() {
        List<String> ids = new ArrayList<>();
        ScreenRequest typo = new ScreenRequest(
                IndicatorSet.ADULT_LABOUR, List.of("?"), null, null, null, null, null, null, null, null);
        engine.check(typo).forEach(problem -> {
            if (problem.message().args().get("allowed") instanceof List<?> allowed) {
                allowed.forEach(id -> ids.add(String.valueOf(id)));
            }
        });
        return ids;
    }

    /**
     * The typed engine.
     *
     * @param hole keeps the answers alive
     */
    @Benchmark
    @OperationsPerInvocation(INTERVIEWS)
    public void typed(Blackhole hole) {
        for (int i = 0; i < INTERVIEWS; i++) {
            ScreenAnswer answer = engine.answer(requests.get(i));
            hole.consume(answer);
        }
    }

    /**
     * Through the JSON door: read strictly, checked, answered, written.
     *
     * @param hole keeps the answers alive
     */
    @Benchmark
    @OperationsPerInvocation(INTERVIEWS)
    public void throughJson(Blackhole hole) {
        for (int i = 0; i < INTERVIEWS; i++) {
            hole.consume(engines.answer("policing.trafficking.screen", json.get(i)));
        }
    }

    /**
     * The peer: counts and rule alone.
     *
     * @param hole keeps the results alive
     */
    @Benchmark
    @OperationsPerInvocation(INTERVIEWS)
    public void countsByHand(Blackhole hole) {
        for (int i = 0; i < INTERVIEWS; i++) {
            int[][] counts = new int[6][3];
            List<String> found = requests.get(i).indicators();
            for (String id : found == null ? List.<String>of() : found) {
                int[] place = strengths.get(id);
                if (place != null) {
                    counts[place[0]][place[1]]++;
                }
            }
            int positive = 0;
            for (int[] one : counts) {
                positive += one[0] >= 2
                                || (one[0] >= 1 && one[1] + one[2] >= 1)
                                || one[1] >= 3
                                || (one[1] >= 2 && one[2] >= 1)
                        ? 1
                        : 0;
            }
            hole.consume(positive);
        }
    }
}
