package org.masar.core.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.masar.core.engine.Engines;
import org.masar.core.protection.Suppression.Cell;
import org.masar.core.protection.Suppression.Interval;

class SmallCountsTest {

    private static final boolean DEEP = Boolean.getBoolean("masar.deep");

    /** Every subset of the other cells, judged by the attacker's linear program: no cheaper one protects. */
    @Test
    void noCheaperPatternProtects() {
        Random random = new Random(3);
        int tables = DEEP ? 3_000 : 250;
        for (int i = 0; i < tables; i++) {
            int rows = 2 + random.nextInt(3);
            int cols = 2 + random.nextInt(rows == 4 ? 2 : 3);
            int threshold = random.nextInt(4) == 0 ? 3 + random.nextInt(4) : 10;
            int width = random.nextInt(4) == 0 ? 1 + random.nextInt(12) : 5;
            List<List<Integer>> table = table(random, rows, cols, random.nextInt(3), 40);
            Suppression found = SmallCounts.protect(table, threshold, width);
            long @Nullable [] best = cheapest(table, threshold, width);
            assertThat(found.possible()).as("%s %s %s", table, threshold, width).isEqualTo(best != null);
            assertThat(found.exact()).isTrue();
            if (best != null) {
                assertThat(found.secondary())
                        .as("%s %s %s", table, threshold, width)
                        .hasSize((int) best[0]);
                assertThat(value(table, found.secondary()))
                        .as("%s %s %s", table, threshold, width)
                        .isEqualTo(best[1]);
            }
        }
    }

    /** The intervals are those of the attacker's linear program, and none is too narrow. */
    @Test
    void theAttackerFindsNoSmallCell() {
        Random random = new Random(5);
        int tables = DEEP ? 10_000 : 200;
        for (int i = 0; i < tables; i++) {
            int rows = 2 + random.nextInt(7);
            int cols = 2 + random.nextInt(7);
            List<List<Integer>> table = table(random, rows, cols, random.nextInt(4), 60);
            Suppression found = SmallCounts.protect(table);
            boolean[][] hidden = hidden(table, found);
            for (Interval interval : found.intervals()) {
                long[] range = Attacker.range(
                        table, hidden, interval.cell().row(), interval.cell().column());
                assertThat(interval.low()).isEqualTo(range[0]);
                assertThat(interval.high()).isEqualTo(range[1]);
                if (found.possible()) {
                    assertThat(range[1] - range[0]).isGreaterThanOrEqualTo(5);
                }
            }
        }
    }

    @Test
    void everyRunGivesTheSamePattern() {
        List<List<Integer>> table = table(new Random(9), 12, 9, 1, 80);
        assertThat(SmallCounts.protect(table)).isEqualTo(SmallCounts.protect(table));
    }

    /** Tables as large as they are published, from few to many small cells. */
    @Test
    void largeTablesAreProtected() {
        for (int kind = 0; kind < 4; kind++) {
            Random random = new Random(40 + kind);
            List<List<Integer>> table = table(random, 50, 20, kind, 400);
            Suppression found = SmallCounts.protect(table);
            assertThat(found.possible()).isTrue();
            assertThat(found.intervals()).allMatch(interval -> interval.high() - interval.low() >= 5);
        }
    }

    @Test
    void aTableWithoutSmallCountsIsPublishedWhole() {
        Suppression found = SmallCounts.protect(List.of(List.of(12, 0), List.of(15, 20)));
        assertThat(found.secondary()).isEmpty();
        assertThat(found.isPublished(0, 1)).isTrue();
    }

    @Test
    void nothingIsPublishedWhereNoPatternHelps() {
        Suppression found = SmallCounts.protect(List.of(List.of(3, 20, 40)));
        assertThat(found.possible()).isFalse();
        assertThat(found.isPublished(0, 1)).isFalse();
        assertThatThrownBy(() -> SmallCounts.protect(List.of(List.of(1, 2), List.of(3))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tablesThatContradictThemselvesAreProblems() {
        Engines engines = Engines.load();
        String id = "core.protection.suppress";
        assertThat(engines.answer(id, "{\"table\":[[1,2],[3]]}")).contains("CONTRADICTION", "/table/1");
        assertThat(engines.answer(id, "{\"table\":[[1,2],[3,4]],\"rowTotals\":[3,8]}"))
                .contains("CONTRADICTION", "/rowTotals/1");
        assertThat(engines.answer(id, "{\"table\":[[1,2],[3,4]],\"colTotals\":[4]}"))
                .contains("CONTRADICTION", "/colTotals");
        assertThat(engines.answer(id, "{\"table\":[[1,2],[3,4]],\"total\":11}")).contains("CONTRADICTION", "/total");
        assertThat(engines.answer(id, "{\"table\":[[1,-2],[3,4]]}")).contains("OUT_OF_RANGE", "/table/0/1");
        assertThat(engines.answer(id, "{\"table\":[[1,null]]}")).contains("problems");
        assertThat(engines.answer(id, "{\"table\":[]}")).contains("OUT_OF_RANGE", "/table");
        assertThat(engines.answer(id, "{\"table\":[[]]}")).contains("OUT_OF_RANGE", "/table/0");
    }

    /** Kinds: 0 few small cells, 1 some, 2 many, 3 skewed as real tables are. */
    private static List<List<Integer>> table(Random random, int rows, int cols, int kind, int most) {
        double[] share = {0.04, 0.15, 0.4, 0.25};
        List<List<Integer>> table = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            List<Integer> cells = new ArrayList<>();
            for (int col = 0; col < cols; col++) {
                double dice = random.nextDouble();
                cells.add(
                        dice < share[kind]
                                ? 1 + random.nextInt(9)
                                : dice > 0.93
                                        ? 0
                                        : kind == 3
                                                ? (int) (most * StrictMath.pow(random.nextDouble(), 3))
                                                : 10 + random.nextInt(most));
            }
            table.add(cells);
        }
        return table;
    }

    private static boolean[][] hidden(List<List<Integer>> table, Suppression found) {
        boolean[][] hidden = new boolean[table.size()][table.get(0).size()];
        for (int row = 0; row < hidden.length; row++) {
            for (int col = 0; col < hidden[row].length; col++) {
                hidden[row][col] = !found.isPublished(row, col);
            }
        }
        return hidden;
    }

    private static long value(List<List<Integer>> table, List<Cell> cells) {
        return cells.stream()
                .mapToLong(cell -> table.get(cell.row()).get(cell.column()))
                .sum();
    }

    /** Count and value of the best pattern; null if there is none. */
    private static long @Nullable [] cheapest(List<List<Integer>> table, int threshold, int width) {
        int rows = table.size();
        int cols = table.get(0).size();
        List<Cell> small = new ArrayList<>();
        List<Cell> others = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int col = 0; col < cols; col++) {
                int count = table.get(row).get(col);
                if (count > 0) {
                    (count < threshold ? small : others).add(new Cell(row, col));
                }
            }
        }
        long @Nullable [] best = null;
        for (int subset : IntStream.range(0, 1 << others.size())
                .boxed()
                .sorted(java.util.Comparator.comparingInt(Integer::bitCount))
                .mapToInt(i -> i)
                .toArray()) {
            if (best != null && Integer.bitCount(subset) > best[0]) {
                break;
            }
            boolean[][] hidden = new boolean[rows][cols];
            small.forEach(cell -> hidden[cell.row()][cell.column()] = true);
            long value = 0;
            for (int i = 0; i < others.size(); i++) {
                if ((subset >> i & 1) != 0) {
                    Cell cell = others.get(i);
                    hidden[cell.row()][cell.column()] = true;
                    value += table.get(cell.row()).get(cell.column());
                }
            }
            boolean cheaper = best == null || value < best[1];
            if (cheaper
                    && small.stream().allMatch(cell -> {
                        long[] range = Attacker.range(table, hidden, cell.row(), cell.column());
                        return range[1] - range[0] >= width;
                    })) {
                best = new long[] {Integer.bitCount(subset), value};
            }
        }
        return best;
    }
}
