package org.masar.examples.benchmarks;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.masar.core.optimise.Assignment;
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
 * A thousand waiting people and services with few places: the largest sum of priorities first, then the fewest minutes,
 * both exact. The peer is the min-cost flow of OR-Tools (native code) on the same two goals folded into one cost.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
public class AssignmentBenchmark {

    private static final int FORBIDDEN = 4;
    private static final int PRIORITIES = 5;
    private static final int MINUTES = 600;

    /** People waiting; a fifth as many services. */
    @Param({"100", "300", "1000"})
    public int people;

    private int[][] minutes = new int[0][];
    private int[] capacity = new int[0];
    private int[] priority = new int[0];

    /** For JMH. */
    public AssignmentBenchmark() {}

    /** Random ways, always the same; one pair in four is impossible, and there are places for four people in five. */
    @Setup
    public void prepare() {
        Loader.loadNativeLibraries();
        Random random = new Random(4);
        int services = people / 5;
        minutes = new int[people][services];
        for (int[] row : minutes) {
            Arrays.setAll(
                    row,
                    service -> random.nextInt(FORBIDDEN) == 0 ? Assignment.IMPOSSIBLE : 1 + random.nextInt(MINUTES));
        }
        capacity = random.ints(services, 1, 8).toArray();
        priority = random.ints(people, 1, PRIORITIES + 1).toArray();
        if (ortools() != masar().prioritySum() * scale() - masar().costSum()) {
            throw new IllegalStateException("both must find the same optimum");
        }
    }

    /** One more point of priority outweighs all minutes together. */
    private long scale() {
        return (long) people * (MINUTES + 1);
    }

    /**
     * The library's solver.
     *
     * @return who goes where
     */
    @Benchmark
    public Assignment masar() {
        return Assignment.solve(minutes, capacity, priority);
    }

    /**
     * The peer.
     *
     * @return the value of the two goals folded into one
     */
    @Benchmark
    public long ortools() {
        int services = capacity.length;
        int sink = people + services;
        MinCostFlow flow = new MinCostFlow();
        for (int person = 0; person < people; person++) {
            for (int service = 0; service < services; service++) {
                if (minutes[person][service] != Assignment.IMPOSSIBLE) {
                    flow.addArcWithCapacityAndUnitCost(
                            person, people + service, 1, minutes[person][service] - priority[person] * scale());
                }
            }
            flow.addArcWithCapacityAndUnitCost(person, sink, 1, 0);
            flow.setNodeSupply(person, 1);
        }
        for (int service = 0; service < services; service++) {
            flow.addArcWithCapacityAndUnitCost(people + service, sink, capacity[service], 0);
        }
        flow.setNodeSupply(sink, -people);
        if (flow.solve() != MinCostFlowBase.Status.OPTIMAL) {
            throw new IllegalStateException("a flow exists");
        }
        return -flow.getOptimalCost();
    }
}
