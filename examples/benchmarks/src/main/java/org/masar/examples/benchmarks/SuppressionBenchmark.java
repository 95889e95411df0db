package org.masar.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.masar.core.protection.SmallCounts;
import org.masar.core.protection.Suppression;
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
 * Protecting a table of counts that is published with all totals: one invocation is one table. There is no peer on Maven
 * Central that suppresses secondarily; the growth with size and with the share of small cells is shown instead.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 3)
public class SuppressionBenchmark {

    private static final int TABLES = 16;

    /** Rows and columns. */
    @Param({"12x5", "25x10", "50x20"})
    public String size = "";

    /** How many cells in a hundred are small. */
    @Param({"4", "15", "40"})
    public int small;

    private List<List<List<Integer>>> tables = List.of();
    private int next;

    /** For JMH. */
    public SuppressionBenchmark() {}

    /** Random tables, always the same: small counts, zeros in seven of a hundred cells, the rest from 10 to 400. */
    @Setup
    public void prepare() {
        Random random = new Random(11);
        String[] sides = size.split("x", -1);
        int rows = Integer.parseInt(sides[0]);
        int cols = Integer.parseInt(sides[1]);
        tables = new ArrayList<>();
        for (int i = 0; i < TABLES; i++) {
            List<List<Integer>> table = new ArrayList<>();
            for (int row = 0; row < rows; row++) {
                List<Integer> cells = new ArrayList<>();
                for (int col = 0; col < cols; col++) {
                    int dice = random.nextInt(100);
                    cells.add(dice < small ? 1 + random.nextInt(9) : dice >= 93 ? 0 : 10 + random.nextInt(390));
                }
                table.add(cells);
            }
            tables.add(table);
        }
    }

    /**
     * A table.
     *
     * @return what is published
     */
    @Benchmark
    public Suppression protect() {
        next = (next + 1) % TABLES;
        return SmallCounts.protect(tables.get(next));
    }
}
