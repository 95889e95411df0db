package org.masar.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class ValidityTest {

    private static final LocalDate JAN = LocalDate.of(2024, 1, 1);
    private static final LocalDate JUL = LocalDate.of(2024, 7, 1);

    @Test
    void theFirstDayIsInsideAndTheEndIsNot() {
        Validity half = Validity.of(JAN, JUL);
        assertThat(half.contains(JAN)).isTrue();
        assertThat(half.contains(JUL.minusDays(1))).isTrue();
        assertThat(half.contains(JUL)).isFalse();
        assertThat(half.contains(JAN.minusDays(1))).isFalse();
        assertThat(half).hasToString("[2024-01-01, 2024-07-01)");
        assertThat(Validity.ofClosed(JAN, JUL.minusDays(1))).isEqualTo(half);
        assertThat(Validity.ofClosed(JAN, JAN)).isEqualTo(Validity.of(JAN, JAN.plusDays(1)));
    }

    @Test
    void openSidesReachEverywhere() {
        assertThat(Validity.always().contains(LocalDate.MIN)).isTrue();
        assertThat(Validity.always().contains(LocalDate.MAX)).isTrue();
        assertThat(Validity.from(JUL).contains(LocalDate.MAX)).isTrue();
        assertThat(Validity.until(JUL).contains(LocalDate.MIN)).isTrue();
        assertThat(Validity.until(JUL).meets(Validity.from(JUL))).isTrue();
        assertThat(Validity.until(JUL).overlaps(Validity.from(JUL))).isFalse();
        assertThat(Validity.always().meets(Validity.always())).isFalse();
        assertThat(List.of(Validity.always(), Validity.from(JUL), Validity.until(JUL)))
                .map(Validity::toString)
                .containsExactly("(, )", "[2024-07-01, )", "(, 2024-07-01)");
    }

    @Test
    void emptyAndReversedAreRefusedWithACure() {
        assertThatThrownBy(() -> Validity.of(JAN, JAN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("until (2024-01-01) must be after from (2024-01-01)\n"
                        + "Maybe one day was meant: the end is the day after the last one, or use Validity.ofClosed.");
        assertThatThrownBy(() -> Validity.of(JUL, JAN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("until (2024-01-01) must be after from (2024-07-01)\n"
                        + "Maybe the two dates stand in the wrong order.");
        assertThatThrownBy(() -> Validity.ofClosed(JUL, JAN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Validity.ofClosed(JAN, LocalDate.MAX))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe");
    }

    @Test
    void hasTwoFieldsInJsonAndAnAbsentOneIsOpen() {
        JsonMapper mapper = JsonMapper.builder().build();
        assertThat(mapper.readValue("{\"from\":\"2024-01-01\"}", Validity.class))
                .isEqualTo(Validity.from(JAN));
        assertThat(mapper.readValue("{}", Validity.class)).isEqualTo(Validity.always());
        assertThat(mapper.writeValueAsString(Validity.of(JAN, JUL)))
                .isEqualTo("{\"from\":\"2024-01-01\",\"until\":\"2024-07-01\"}");
        assertThatThrownBy(() -> mapper.readValue("{\"from\":\"2024-01-01\",\"until\":\"2024-01-01\"}", Validity.class))
                .isInstanceOf(JacksonException.class);
    }

    /** The twin lists days: 0 to 9 inside, and one beyond each end for the open sides. */
    @Property
    void agreesWithASetOfDays(
            @ForAll @IntRange(min = -1, max = 10) int from,
            @ForAll @IntRange(min = -1, max = 10) int until,
            @ForAll @IntRange(min = -1, max = 10) int otherFrom,
            @ForAll @IntRange(min = -1, max = 10) int otherUntil) {
        if ((from >= 0 && until >= 0 && until <= from)
                || (otherFrom >= 0 && otherUntil >= 0 && otherUntil <= otherFrom)) {
            return;
        }
        Validity a = validity(from, until);
        Validity b = validity(otherFrom, otherUntil);
        List<Integer> inA = days(from, until);
        List<Integer> inB = days(otherFrom, otherUntil);
        List<Integer> shared = new ArrayList<>(inA);
        shared.retainAll(inB);
        for (int day = -1; day <= 11; day++) {
            assertThat(a.contains(JAN.plusDays(day))).isEqualTo(inA.contains(day));
        }
        assertThat(a.overlaps(b)).isEqualTo(!shared.isEmpty()).isEqualTo(b.overlaps(a));
        assertThat(a.encloses(b)).isEqualTo(inA.containsAll(inB) && openNoWider(from, until, otherFrom, otherUntil));
        assertThat(a.intersection(b).isPresent()).isEqualTo(!shared.isEmpty());
        a.intersection(b).ifPresent(both -> {
            for (int day = -1; day <= 11; day++) {
                assertThat(both.contains(JAN.plusDays(day))).isEqualTo(shared.contains(day));
            }
        });
        assertThat(a.meets(b)).isEqualTo(until >= 0 && until == otherFrom);
    }

    private static boolean openNoWider(int from, int until, int otherFrom, int otherUntil) {
        return (otherFrom >= 0 || from < 0) && (otherUntil >= 0 || until < 0);
    }

    private static Validity validity(int from, int until) {
        return new Validity(from < 0 ? null : JAN.plusDays(from), until < 0 ? null : JAN.plusDays(until));
    }

    private static List<Integer> days(int from, int until) {
        List<Integer> days = new ArrayList<>();
        for (int day = from < 0 ? -1 : from; day <= (until < 0 ? 11 : until - 1); day++) {
            days.add(day);
        }
        return days;
    }
}
