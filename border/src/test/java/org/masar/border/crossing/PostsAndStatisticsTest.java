package org.masar.border.crossing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

    @Test
    void smallCountsAreNotPrinted() {
        LocalDate day = LocalDate.of(2026, 3, 1);
        List<Counted> crossings = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            crossings.add(new Counted("X", day, CrossingRecord.Direction.ENTRY, "IRQ"));
        }
        for (int i = 0; i < 9; i++) {
            crossings.add(0, new Counted("X", day, CrossingRecord.Direction.ENTRY, "IRN"));
        }
        assertThat(RoutineStatistics.of(crossings, RoutineStatistics.SUPPRESS_BELOW))
                .extracting(Row::count)
                .containsExactly(null, 12);
    }
}
