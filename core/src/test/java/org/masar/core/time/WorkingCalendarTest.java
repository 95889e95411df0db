package org.masar.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.masar.core.time.WorkingCalendar.DayKind;

class WorkingCalendarTest {

    private static final Set<DayOfWeek> FRI_SAT = EnumSet.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY);
    private static final Set<DayOfWeek> SAT_SUN = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private static WorkingCalendar iraq(Holiday... holidays) {
        return WorkingCalendar.withHolidays("IQ", FRI_SAT, List.of(holidays), Validity.always());
    }

    @Test
    void theWorkedExampleOfAdvanceBooking() {
        // Five working days before travel on a Monday, both calendars without holidays.
        Deadline deadline = Deadline.of(
                LocalDate.of(2024, 5, 13),
                -5,
                List.of(WorkingCalendar.of("DE", SAT_SUN, List.of()), WorkingCalendar.of("IQ", FRI_SAT, List.of())));
        assertThat(deadline.by()).isEqualTo("2024-05-06");
        assertThat(deadline.byCalendar())
                .containsExactly(entry("DE", LocalDate.of(2024, 5, 6)), entry("IQ", LocalDate.of(2024, 5, 6)));
    }

    @ParameterizedTest
    @CsvSource({
        // 2024-05-09 is a Thursday; the anchor is never counted, not even on a working day.
        "2024-05-09,  1, 2024-05-12",
        "2024-05-09, -1, 2024-05-08",
        "2024-05-09,  0, 2024-05-09",
        "2024-05-10,  1, 2024-05-12",
        "2024-05-10, -1, 2024-05-09",
        "2024-05-11,  0, 2024-05-11",
        "2024-05-12,  5, 2024-05-19",
        "2024-05-12, 14, 2024-05-30",
    })
    void countsWithoutTheAnchor(LocalDate anchor, int days, LocalDate expected) {
        assertThat(iraq().plusWorkingDays(anchor, days)).isEqualTo(expected);
    }

    @Test
    void severalCalendarsGiveTheEarliest() {
        Deadline deadline = Deadline.of(
                LocalDate.of(2024, 5, 9),
                1,
                List.of(WorkingCalendar.of("DE", SAT_SUN, List.of()), WorkingCalendar.of("IQ", FRI_SAT, List.of())));
        assertThat(deadline.by()).isEqualTo("2024-05-10");
        assertThat(deadline.byCalendar().keySet()).containsExactly("DE", "IQ");
        assertThatThrownBy(() -> Deadline.of(LocalDate.of(2024, 5, 9), 1, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Deadline.of(LocalDate.of(2024, 5, 9), 1, List.of(iraq(), iraq())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aMoonSightedDayMovesTheDeadlineToTheEarlierSide() {
        LocalDate tuesday = LocalDate.of(2024, 5, 14);
        WorkingCalendar calendar = iraq(Holiday.moonSighted("feast", tuesday, 1));
        assertThat(calendar.kind(tuesday)).isEqualTo(DayKind.PERHAPS_HOLIDAY);
        assertThat(calendar.kind(tuesday.minusDays(1))).isEqualTo(DayKind.PERHAPS_HOLIDAY);
        assertThat(calendar.kind(tuesday.plusDays(2))).isEqualTo(DayKind.WORKING);
        // Two working days from Sunday: Monday, Tuesday if the feast is on Wednesday.
        assertThat(calendar.plusWorkingDays(LocalDate.of(2024, 5, 12), 2)).isEqualTo("2024-05-14");
        // Three days: one of Monday, Tuesday, Wednesday is lost however the moon is seen.
        assertThat(calendar.plusWorkingDays(LocalDate.of(2024, 5, 12), 3)).isEqualTo("2024-05-16");
        // Two working days back from Wednesday: if the feast is on Monday or Tuesday, Sunday.
        assertThat(calendar.plusWorkingDays(LocalDate.of(2024, 5, 15), -2)).isEqualTo("2024-05-12");
    }

    @Test
    void theMiddleOfALongFeastIsSure() {
        WorkingCalendar calendar = iraq(Holiday.moonSighted("feast", LocalDate.of(2024, 5, 13), 3));
        assertThat(calendar.kind(LocalDate.of(2024, 5, 12))).isEqualTo(DayKind.PERHAPS_HOLIDAY);
        assertThat(calendar.kind(LocalDate.of(2024, 5, 14))).isEqualTo(DayKind.HOLIDAY);
        assertThat(calendar.kind(LocalDate.of(2024, 5, 16))).isEqualTo(DayKind.PERHAPS_HOLIDAY);
        assertThat(calendar.kind(LocalDate.of(2024, 5, 17))).isEqualTo(DayKind.WEEKEND);
    }

    @Test
    void yearlyHolidaysRepeatAndKeepTheirDates() {
        Holiday newroz = new Holiday(
                "Newroz",
                new Holiday.First.Yearly(MonthDay.of(3, 21)),
                3,
                false,
                true,
                Validity.from(LocalDate.of(2020, 1, 1)));
        WorkingCalendar calendar = iraq(newroz, Holiday.yearly("leap", MonthDay.of(2, 29)));
        assertThat(calendar.kind(LocalDate.of(2019, 3, 21))).isEqualTo(DayKind.WORKING);
        assertThat(calendar.kind(LocalDate.of(2022, 3, 23))).isEqualTo(DayKind.HOLIDAY);
        assertThat(calendar.kind(LocalDate.of(2022, 3, 24))).isEqualTo(DayKind.WORKING);
        assertThat(calendar.kind(LocalDate.of(2024, 2, 29))).isEqualTo(DayKind.HOLIDAY);
        assertThat(calendar.kind(LocalDate.of(2023, 2, 28))).isEqualTo(DayKind.WORKING);
        assertThat(calendar.kind(LocalDate.of(2023, 3, 1))).isEqualTo(DayKind.WORKING);
    }

    @Test
    void furtherHolidaysCanBeAdded() {
        WorkingCalendar longer = iraq().with(List.of(Holiday.on("heat", LocalDate.of(2024, 7, 15))));
        assertThat(longer.kind(LocalDate.of(2024, 7, 15))).isEqualTo(DayKind.HOLIDAY);
        assertThat(longer.id()).isEqualTo("IQ");
        assertThat(longer.weekend()).containsExactly(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY);
    }

    @Test
    void impossibleCalendarsAndCountsAreErrors() {
        assertThatThrownBy(() -> WorkingCalendar.of("X", EnumSet.allOf(DayOfWeek.class), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\nMaybe");
        assertThatThrownBy(() -> iraq().plusWorkingDays(LocalDate.of(2024, 1, 1), 10_001))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Holiday.First.HijriYearly(13, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Holiday.moonSighted("x", LocalDate.of(2024, 1, 1), 0))
                .isInstanceOf(IllegalArgumentException.class);
        Holiday[] all = IntStream.range(0, 366)
                .mapToObj(i -> LocalDate.of(2024, 1, 1).plusDays(i))
                .map(day -> Holiday.yearly("closed", MonthDay.from(day)))
                .toArray(Holiday[]::new);
        assertThatThrownBy(() -> iraq(all).plusWorkingDays(LocalDate.of(2024, 1, 1), 1))
                .isInstanceOf(IllegalStateException.class);
        Holiday[] doubtful = IntStream.range(0, 40)
                .mapToObj(i -> new Holiday(
                        "x" + i,
                        new Holiday.First.Once(LocalDate.of(2024, 1, 1).plusDays(i)),
                        2,
                        true,
                        false,
                        Validity.always()))
                .toArray(Holiday[]::new);
        assertThatThrownBy(() -> iraq(doubtful).plusWorkingDays(LocalDate.of(2024, 1, 1), 30))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\nMaybe");
    }

    @Test
    void longCountsEnd() {
        Holiday[] feasts = {
            new Holiday("a", new Holiday.First.HijriYearly(10, 1), 3, true, true, Validity.always()),
            new Holiday("b", new Holiday.First.HijriYearly(12, 10), 4, true, true, Validity.always()),
            new Holiday("c", new Holiday.First.Yearly(MonthDay.of(7, 14)), 1, false, false, Validity.always())
        };
        LocalDate anchor = LocalDate.of(2024, 1, 1);
        LocalDate there = iraq(feasts).plusWorkingDays(anchor, 10_000);
        assertThat(there).isAfter("2062-01-01").isBefore("2064-01-01");
        assertThat(iraq(feasts).plusWorkingDays(anchor, -10_000)).isBefore("1986-01-01");
    }

    /** The twin tries every way things may turn out, each with a plain day-by-day count. */
    @Test
    void agreesWithATwinOverAllOutcomes() {
        Random random = new Random(5);
        int tries = Boolean.getBoolean("masar.deep") ? 200_000 : 10_000;
        LocalDate base = LocalDate.of(2024, 1, 1);
        for (int i = 0; i < tries; i++) {
            List<Holiday> holidays = new ArrayList<>();
            List<List<Set<LocalDate>>> outcomes = new ArrayList<>();
            for (int h = random.nextInt(5); h > 0; h--) {
                LocalDate first = base.plusDays(random.nextInt(40));
                int days = 1 + random.nextInt(3);
                boolean moon = random.nextBoolean();
                boolean certain = random.nextInt(3) > 0;
                holidays.add(new Holiday("h", new Holiday.First.Once(first), days, moon, certain, Validity.always()));
                List<Set<LocalDate>> ways = new ArrayList<>();
                for (int shift = moon ? -1 : 0; shift <= (moon ? 1 : 0); shift++) {
                    Set<LocalDate> closed = new HashSet<>();
                    for (int d = 0; d < days; d++) {
                        closed.add(first.plusDays(shift + d));
                    }
                    ways.add(closed);
                }
                if (!certain) {
                    ways.add(Set.of());
                }
                outcomes.add(ways);
            }
            LocalDate anchor = base.plusDays(random.nextInt(40));
            int count = random.nextInt(21) - 10;
            List<LocalDate> reached = new ArrayList<>();
            allWays(outcomes, 0, new ArrayList<>(), closed -> {
                LocalDate day = anchor;
                for (int left = Math.abs(count); left > 0; ) {
                    day = day.plusDays(Integer.signum(count));
                    LocalDate today = day;
                    if (!FRI_SAT.contains(today.getDayOfWeek())
                            && closed.stream().noneMatch(s -> s.contains(today))) {
                        left--;
                    }
                }
                reached.add(day);
            });
            assertThat(iraq(holidays.toArray(Holiday[]::new)).plusWorkingDays(anchor, count))
                    .isEqualTo(reached.stream().min(Comparator.naturalOrder()).orElseThrow());
        }
    }

    private static void allWays(
            List<List<Set<LocalDate>>> outcomes,
            int index,
            List<Set<LocalDate>> chosen,
            java.util.function.Consumer<List<Set<LocalDate>>> use) {
        if (index == outcomes.size()) {
            use.accept(chosen);
            return;
        }
        for (Set<LocalDate> way : outcomes.get(index)) {
            chosen.add(way);
            allWays(outcomes, index + 1, chosen, use);
            chosen.remove(chosen.size() - 1);
        }
    }
}
