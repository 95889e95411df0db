package org.masar.examples.benchmarks;

import java.util.concurrent.TimeUnit;
import org.masar.avrr.entitlement.EntitlementAnswer;
import org.masar.avrr.entitlement.EntitlementEngine;
import org.masar.avrr.entitlement.EntitlementRequest;
import org.masar.core.engine.Engines;
import org.masar.core.engine.WorkedExample;
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
import org.openjdk.jmh.infra.Blackhole;

/**
 * Entitlements a second on one core, with lines, causes, reasons and asks: the shipped examples one after the other, which
 * are families of many programmes. {@link #answers} is the pure function; {@link #checkedAnswers} validates and checks the
 * request first, as the typed call does. There is no peer: nobody else publishes these programmes as rules.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class EntitlementBenchmark {

    private static final int CASES = 16;

    private final EntitlementEngine engine = new EntitlementEngine();
    private final EntitlementRequest[] requests = new EntitlementRequest[CASES];

    /** For JMH. */
    public EntitlementBenchmark() {}

    /** Reads the shipped examples. */
    @Setup
    public void prepare() {
        StrictReader<EntitlementRequest> reader = StrictReader.of(EntitlementRequest.class);
        for (int i = 0; i < CASES; i++) {
            requests[i] =
                    reader.read(WorkedExample.shipped(engine).get(i).request()).value();
        }
    }

    /**
     * The pure function.
     *
     * @param hole where the answers go
     */
    @Benchmark
    @OperationsPerInvocation(CASES)
    public void answers(Blackhole hole) {
        for (EntitlementRequest request : requests) {
            hole.consume(engine.answer(request));
        }
    }

    /**
     * Validated, checked, answered.
     *
     * @param hole where the answers go
     */
    @Benchmark
    @OperationsPerInvocation(CASES)
    public void checkedAnswers(Blackhole hole) {
        for (EntitlementRequest request : requests) {
            EntitlementAnswer answer = Engines.ask(engine, request);
            hole.consume(answer);
        }
    }
}
