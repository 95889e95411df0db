package org.masar.border.crossing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.masar.border.crossing.RoutineStatistics.Counted;
import org.masar.border.crossing.RoutineStatistics.Row;

class PostsAndStatisticsTest {

    @Test
    void thePackHoldsAllPointsWithTheirSources() {
        assertThat(BorderPost.all()).hasSize(29);
        assertThat(BorderPost.all()).extracting(BorderPost::nameEn).doesNotHaveDuplicates();
        assertThat(BorderPost.all()).allSatisfy(post -> assertThat(
                        post.source() != null || post.fact().contains("verify"))
                .as(post.nameEn())
                .isTrue());
        assertThat(BorderPost.find("BGW"))
                .hasValueSatisfying(post -> assertThat(post.mode()).isEqualTo(BorderPost.Mode.AIR));
        assertThat(BorderPost.find("nowhere")).isEmpty();
    }

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private static void add(List<Counted> crossings, LocalDate day, String nationality, int count) {
        for (int i = 0; i < count; i++) {
            crossings.add(i / 2, new Counted("X", day, CrossingRecord.Direction.ENTRY, nationality));
        }
    }

    @Test
    void smallCountsAreNeitherPrintedNorLeftToBeWorkedOut() {
        List<Counted> crossings = new ArrayList<>();
        add(crossings, DAY, "IRQ", 40);
        add(crossings, DAY, "IRN", 3);
        add(crossings, DAY.plusDays(1), "IRQ", 30);
        add(crossings, DAY.plusDays(1), "IRN", 25);
        assertThat(RoutineStatistics.of(crossings)).singleElement().satisfies(table -> {
            // The totals are told, so all four cells of this square must go with the small one.
            assertThat(table.rows()).extracting(Row::count).containsOnlyNulls().hasSize(4);
            assertThat(table.days()).containsEntry(DAY, 43).containsEntry(DAY.plusDays(1), 55);
            assertThat(table.nationalities()).containsEntry("IRN", 28).containsEntry("IRQ", 70);
            assertThat(table.total()).isEqualTo(98);
        });
        assertThat(RoutineStatistics.of(crossings, 1, 1)).singleElement().satisfies(table -> assertThat(table.rows())
                .extracting(Row::count)
                .containsExactly(3, 40, 25, 30));
    }

    @Test
    void aSmallTotalTakesItsSideWithIt() {
        List<Counted> crossings = new ArrayList<>();
        add(crossings, DAY, "IRQ", 40);
        add(crossings, DAY.plusDays(1), "IRQ", 4);
        assertThat(RoutineStatistics.of(crossings)).singleElement().satisfies(table -> {
            assertThat(table.rows()).extracting(Row::count).containsOnlyNulls();
            assertThat(table.days()).isEmpty();
            assertThat(table.total()).isEqualTo(44);
        });
    }

    /** Every filling of the hidden cells that agrees with all that is published: small counts stay open by the width. */
    @Test
    void nobodyWithTheTotalsKnowsASmallCount() {
        Random random = new Random(10);
        for (int i = 0; i < 300; i++) {
            List<Counted> crossings = new ArrayList<>();
            int[] counts = new int[4];
            for (int cell = 0; cell < 4; cell++) {
                counts[cell] = random.nextInt(14);
                add(crossings, DAY.plusDays(cell / 2), cell % 2 == 0 ? "IRN" : "IRQ", counts[cell]);
            }
            for (RoutineStatistics.Table table : RoutineStatistics.of(crossings, 4, 2)) {
                if (table.rows().size() == 4) {
                    square(counts, table);
                }
            }
        }
    }

    private static void square(int[] counts, RoutineStatistics.Table table) {
        List<List<Integer>> possible =
                List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int code = 0; code < 1 << 16; code++) {
            int[] guess = {code & 15, code >> 4 & 15, code >> 8 & 15, code >> 12};
            if (agrees(guess, table)) {
                for (int cell = 0; cell < 4; cell++) {
                    possible.get(cell).add(guess[cell]);
                }
            }
        }
        for (int cell = 0; cell < 4; cell++) {
            if (counts[cell] > 0 && counts[cell] < 4) {
                assertThat(Collections.max(possible.get(cell)) - Collections.min(possible.get(cell)))
                        .isGreaterThanOrEqualTo(2);
            }
        }
    }

    private static boolean agrees(int[] guess, RoutineStatistics.Table table) {
        for (int cell = 0; cell < 4; cell++) {
            Integer shown = table.rows().get(cell).count();
            if (shown != null && shown != guess[cell]) {
                return false;
            }
        }
        boolean total = table.total() == null || table.total() == guess[0] + guess[1] + guess[2] + guess[3];
        boolean days = table.days().isEmpty()
                || List.copyOf(table.days().values()).equals(List.of(guess[0] + guess[1], guess[2] + guess[3]));
        boolean sides = table.nationalities().isEmpty()
                || List.copyOf(table.nationalities().values())
                        .equals(List.of(guess[0] + guess[2], guess[1] + guess[3]));
        return total && days && sides;
    }
}
