package org.masar.core.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WorklistTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private static Due due(int day, String kind) {
        return Due.of(MONDAY.plusDays(day), kind);
    }

    @Test
    void aWeekHoldsItsFirstAndLastDay() {
        Worklist<String> list = Worklist.of(List.of("A", "B", "C"), item -> switch (item) {
            case "A" -> List.of(due(7, "VISIT"), due(6, "VISIT"));
            case "B" -> List.of(due(0, "VISIT"), due(0, "INSTALMENT"), due(-1, "PAPER_EXPIRES"));
            default -> List.of();
        });
        assertThat(list.between(MONDAY, MONDAY.plusDays(6)))
                .containsExactly(
                        new Worklist.Entry<>("B", due(0, "INSTALMENT")),
                        new Worklist.Entry<>("B", due(0, "VISIT")),
                        new Worklist.Entry<>("A", due(6, "VISIT")));
        assertThat(list.between(MONDAY.plusDays(1), MONDAY)).isEmpty();
        assertThat(list.missedBefore(MONDAY)).containsExactly(new Worklist.Entry<>("B", due(-1, "PAPER_EXPIRES")));
        assertThat(list.byKind().keySet()).containsExactly("INSTALMENT", "PAPER_EXPIRES", "VISIT");
        assertThat(list.byKind().get("VISIT")).extracting(Worklist.Entry::item).containsExactly("B", "A", "A");
    }

    @Test
    void aDateFromMemoryIsNeverMissed() {
        Due memory = new Due(MONDAY.minusDays(3), "WINDOW_CLOSES", true);
        Worklist<String> list = Worklist.of(List.of("A"), item -> List.of(memory));
        assertThat(list.missedBefore(MONDAY)).isEmpty();
        assertThat(list.toConfirmBefore(MONDAY)).containsExactly(new Worklist.Entry<>("A", memory));
        assertThat(list.between(MONDAY.minusDays(3), MONDAY)).hasSize(1);
    }

    @Test
    void everyEntryStandsOnceAndInOrder() {
        Random random = new Random(9);
        for (int round = 0; round < 300; round++) {
            List<Integer> items = new ArrayList<>();
            for (int item = random.nextInt(30); item > 0; item--) {
                items.add(item);
            }
            Worklist<Integer> list = Worklist.of(
                    items, item -> List.of(new Due(MONDAY.plusDays(item * 7L % 11), "K" + item % 3, item % 2 == 0)));
            assertThat(list.entries()).hasSameSizeAs(items);
            LocalDate from = MONDAY.plusDays(random.nextInt(12));
            LocalDate to = MONDAY.plusDays(random.nextInt(12));
            List<Worklist.Entry<Integer>> expected = list.entries().stream()
                    .filter(entry -> entry.due().on().compareTo(from) >= 0
                            && entry.due().on().compareTo(to) <= 0)
                    .toList();
            assertThat(list.between(from, to)).isEqualTo(expected);
            assertThat(list.missedBefore(from).size()
                            + list.toConfirmBefore(from).size()
                            + list.between(from, MONDAY.plusDays(99)).size())
                    .isEqualTo(items.size());
            assertThat(list.entries()).isSortedAccordingTo((one, other) -> {
                int order = one.due().on().compareTo(other.due().on());
                int kinds = one.due().kind().compareTo(other.due().kind());
                return order != 0 ? order : kinds != 0 ? kinds : other.item() - one.item();
            });
        }
    }
}
