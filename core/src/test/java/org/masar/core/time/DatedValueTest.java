package org.masar.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.masar.core.time.DatedValue.Fault;
import org.masar.core.time.DatedValue.Gaps;

class DatedValueTest {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    private static Validity days(int from, int until) {
        return Validity.of(DAY.plusDays(from), DAY.plusDays(until));
    }

    @Test
    void answersByDate() {
        DatedValue<String> series = DatedValue.<String>builder("amount", Gaps.FORBIDDEN)
                .add(Validity.from(DAY.plusDays(10)), "new")
                .add(days(0, 10), "old")
                .build();
        assertThat(series.at(DAY.minusDays(1))).isEmpty();
        assertThat(series.at(DAY)).contains("old");
        assertThat(series.at(DAY.plusDays(9))).contains("old");
        assertThat(series.at(DAY.plusDays(10))).contains("new");
        assertThat(series.at(LocalDate.MAX)).contains("new");
        assertThat(series.changePoints()).containsExactly(DAY, DAY.plusDays(10));
        assertThat(series).hasToString("amount [[2024-01-01, 2024-01-11), [2024-01-11, )]");
        assertThat(DatedValue.always("x", 1).at(LocalDate.MIN)).contains(1);
        assertThat(DatedValue.always("x", 1).changePoints()).isEmpty();
    }

    @Test
    void reportsAllGapsAndOverlapsAtOnce() {
        DatedValue.Builder<Integer> builder = DatedValue.<Integer>builder("limit", Gaps.FORBIDDEN)
                .add(days(0, 10), 1)
                .add(days(9, 20), 2)
                .add(days(25, 30), 3)
                .add(days(28, 40), 4)
                .add(days(29, 31), 5)
                .covering(Validity.of(DAY.minusDays(5), DAY.plusDays(50)));
        assertThat(builder.faults())
                .containsExactly(
                        new Fault(Fault.Kind.GAP, Validity.of(DAY.minusDays(5), DAY)),
                        new Fault(Fault.Kind.OVERLAP, days(9, 10)),
                        new Fault(Fault.Kind.GAP, days(20, 25)),
                        new Fault(Fault.Kind.OVERLAP, days(28, 31)),
                        new Fault(Fault.Kind.GAP, days(40, 50)));
        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("limit must have one entry for each day")
                .hasMessageContaining("overlap [2024-01-10, 2024-01-11)")
                .hasMessageContaining("gap [2024-02-10, 2024-02-20)")
                .hasMessageContaining("\nMaybe");
    }

    @Test
    void gapsMayBeStatedOrAllowed() {
        DatedValue<Integer> stated = DatedValue.<Integer>builder("limit", Gaps.FORBIDDEN)
                .add(days(0, 10), 1)
                .noValue(days(10, 20))
                .add(days(20, 30), 1)
                .build();
        DatedValue<Integer> allowed = DatedValue.<Integer>builder("limit", Gaps.ALLOWED)
                .add(days(0, 10), 1)
                .add(days(20, 30), 1)
                .build();
        assertThat(stated).isEqualTo(allowed).hasSameHashCodeAs(allowed);
        assertThat(stated.at(DAY.plusDays(15))).isEmpty();
        assertThat(stated.entries()).hasSize(3);
        assertThat(stated.changePoints()).containsExactly(DAY, DAY.plusDays(10), DAY.plusDays(20), DAY.plusDays(30));
        assertThat(DatedValue.<Integer>builder("limit", Gaps.ALLOWED)
                        .add(days(0, 10), 1)
                        .noValue(days(5, 20))
                        .faults())
                .containsExactly(new Fault(Fault.Kind.OVERLAP, days(5, 10)));
    }

    @Test
    void anEntryLongerThanTheDaysToCoverStaysWhole() {
        DatedValue<Integer> series = DatedValue.<Integer>builder("limit", Gaps.FORBIDDEN)
                .add(days(-10, 100), 7)
                .covering(days(0, 10))
                .build();
        assertThat(series.entries()).containsExactly(new DatedValue.Entry<>(days(-10, 100), 7));
    }

    @Test
    void equalNeighboursAreNoChange() {
        DatedValue<Integer> series = DatedValue.<Integer>builder("limit", Gaps.FORBIDDEN)
                .add(Validity.until(DAY), 1)
                .add(Validity.from(DAY), 1)
                .build();
        assertThat(series.changePoints()).isEmpty();
    }

    @Test
    void anEmptySeriesHasNoValue() {
        DatedValue<Integer> empty =
                DatedValue.<Integer>builder("nothing", Gaps.FORBIDDEN).build();
        assertThat(empty.at(DAY)).isEmpty();
        assertThat(empty.entries()).isEmpty();
        assertThat(DatedValue.<Integer>builder("nothing", Gaps.FORBIDDEN)
                        .covering(Validity.always())
                        .faults())
                .containsExactly(new Fault(Fault.Kind.GAP, Validity.always()));
    }

    /** The twin asks every day which entries claim it. */
    @Test
    void agreesWithADayByDayTwin() {
        Random random = new Random(7);
        int tries = Boolean.getBoolean("masar.deep") ? 200_000 : 5_000;
        for (int i = 0; i < tries; i++) {
            List<Validity> given = new ArrayList<>();
            DatedValue.Builder<Integer> forbidding = DatedValue.builder("v", Gaps.FORBIDDEN);
            DatedValue.Builder<Integer> allowing = DatedValue.builder("v", Gaps.ALLOWED);
            int entries = 1 + random.nextInt(4);
            for (int e = 0; e < entries; e++) {
                int from = random.nextInt(20);
                Validity validity = days(from, from + 1 + random.nextInt(8));
                given.add(validity);
                forbidding.add(validity, e);
                allowing.add(validity, e);
            }
            int first = 40;
            int last = -1;
            boolean overlap = false;
            List<Integer> claims = new ArrayList<>();
            for (int day = 0; day < 40; day++) {
                LocalDate date = DAY.plusDays(day);
                int count = (int) given.stream().filter(v -> v.contains(date)).count();
                claims.add(count);
                overlap |= count > 1;
                first = count > 0 ? Math.min(first, day) : first;
                last = count > 0 ? day : last;
            }
            boolean gap = claims.subList(first, last + 1).contains(0);
            assertThat(forbidding.faults().isEmpty()).isEqualTo(!gap && !overlap);
            assertThat(allowing.faults().isEmpty()).isEqualTo(!overlap);
            for (int day = 0; day < 40; day++) {
                LocalDate date = DAY.plusDays(day);
                boolean outside = day < first || day > last;
                assertThat(forbidding.faults().stream()
                                .filter(f -> f.days().contains(date))
                                .map(Fault::kind))
                        .containsExactlyElementsOf(
                                claims.get(day) > 1
                                        ? List.of(Fault.Kind.OVERLAP)
                                        : claims.get(day) == 0 && !outside ? List.of(Fault.Kind.GAP) : List.of());
            }
            if (!overlap) {
                DatedValue<Integer> series = allowing.build();
                for (int day = 0; day < 40; day++) {
                    LocalDate date = DAY.plusDays(day);
                    Optional<Integer> expected = Optional.empty();
                    for (int e = 0; e < entries; e++) {
                        expected = given.get(e).contains(date) ? Optional.of(e) : expected;
                    }
                    assertThat(series.at(date)).isEqualTo(expected);
                }
            }
        }
    }
}
