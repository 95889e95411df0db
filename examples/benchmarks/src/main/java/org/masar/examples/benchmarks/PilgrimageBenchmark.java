package org.masar.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.masar.border.alert.AlertsAnswer;
import org.masar.border.alert.AlertsEngine;
import org.masar.border.alert.AlertsRequest;
import org.masar.border.crossing.CrossingRecord;
import org.masar.border.crossing.ReconcileAnswer;
import org.masar.border.crossing.ReconcileEngine;
import org.masar.border.crossing.ReconcileRequest;
import org.masar.border.exercise.CrossingSimulator;
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
 * A pilgrimage day over the eleven posts that Iraq's Border Ports Commission names for Arbaeen, one of them with a clock
 * that is five hours wrong in the morning, in a heap of two gigabytes. {@link #reconciled} puts the crossings together
 * into stays with the unmatched ones named; {@link #withAlerts} then looks at all of it again for surges and the other
 * indicators. There is no named peer.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
public class PilgrimageBenchmark {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 4);
    private static final ImmutableList<String> POSTS = ImmutableList.of(
            "Munthiriya",
            "Shalamcheh",
            "Sheeb",
            "Zurbatiyah",
            "Safwan",
            "Qaim",
            "Bashmaq",
            "Haji Omran",
            "BGW",
            "BSR",
            "NJF");

    /** How many records. */
    @Param({"10000", "100000", "1000000"})
    public int crossings;

    private List<CrossingRecord> records = List.of();
    private Map<String, BigDecimal> usual = Map.of();

    /** For the benchmark runner. */
    public PilgrimageBenchmark() {}

    /** Lets people cross; late, repeated and missing records are among them. */
    @Setup
    public void simulate() {
        records = CrossingSimulator.withWrongClock(
                new CrossingSimulator(1, DAY, POSTS).day(crossings),
                "Zurbatiyah",
                LocalTime.of(6, 0),
                LocalTime.of(9, 0),
                Duration.ofHours(5));
        BigDecimal hourly = BigDecimal.valueOf(Math.max(1, crossings / POSTS.size() / 60));
        usual = POSTS.stream().collect(ImmutableMap.toImmutableMap(Function.identity(), post -> hourly));
    }

    /**
     * Stays, unmatched records, presence and wrong clocks.
     *
     * @return the answer
     */
    @Benchmark
    public ReconcileAnswer reconciled() {
        return new ReconcileEngine().answer(new ReconcileRequest(records, null, DAY, "90/180"));
    }

    /**
     * The same, and surges with all other indicators.
     *
     * @return both answers
     */
    @Benchmark
    public List<Object> withAlerts() {
        ReconcileAnswer stays = reconciled();
        AlertsAnswer alerts = new AlertsEngine().answer(new AlertsRequest(records, DAY, null, null, usual, null, null));
        return List.of(stays, alerts);
    }
}
