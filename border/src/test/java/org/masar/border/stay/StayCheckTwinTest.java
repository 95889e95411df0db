package org.masar.border.stay;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.masar.border.stay.StayCheckRequest.Mode;

/** Held against a twin that counts day by day. */
class StayCheckTwinTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2029, 1, 1);

    private final StayCheckEngine engine = new StayCheckEngine();

    /** One flag a day, from {@link #FIRST} on. */
    private static boolean[] days(List<List<LocalDate>> stays, LocalDate until) {
        boolean[] days = new boolean[(int) (LAST.toEpochDay() - FIRST.toEpochDay())];
        for (List<LocalDate> stay : stays) {
            LocalDate last = stay.size() > 1 && stay.get(1).isBefore(until) ? stay.get(1) : until;
            for (int day = index(stay.get(0)); day <= index(last); day++) {
                days[day] = true;
            }
        }
        return days;
    }

    private static boolean[] without(boolean[] days, boolean[] excluded) {
        boolean[] left = days.clone();
        for (int day = 0; day < left.length; day++) {
            left[day] &= !excluded[day];
        }
        return left;
    }

    private static int index(LocalDate day) {
        return (int) (day.toEpochDay() - FIRST.toEpochDay());
    }

    private static int used(boolean[] days, int on) {
        int used = 0;
        for (int day = on - 179; day <= on; day++) {
            used += days[day] ? 1 : 0;
        }
        return used;
    }

    /** Last day that can be stayed from a day on; the day before it if not even the first can. */
    private static LocalDate last(boolean[] before, boolean[] excluded, LocalDate from) {
        boolean[] days = before.clone();
        int day = index(from);
        while (true) {
            days[day] |= !excluded[day];
            if (used(days, day) > 90) {
                return FIRST.plusDays(day - 1L);
            }
            day++;
        }
    }

    @Test
    void everyHistoryAgreesWithCountingDayByDay() {
        Random random = new Random(90_180);
        int cases = Boolean.getBoolean("masar.deep") ? 1_000_000 : 100_000;
        for (int i = 0; i < cases; i++) {
            List<List<LocalDate>> stays = new ArrayList<>();
            int count = random.nextInt(6);
            for (int j = 0; j < count; j++) {
                LocalDate entry = DAY.minusDays(random.nextInt(400));
                boolean open = j == count - 1 && random.nextInt(4) == 0;
                stays.add(open ? List.of(entry) : List.of(entry, entry.plusDays(random.nextInt(80))));
            }
            List<List<LocalDate>> excluded = new ArrayList<>();
            for (int j = random.nextInt(5) - 2; j > 0; j--) {
                LocalDate first = DAY.minusDays(random.nextInt(300));
                excluded.add(List.of(first, first.plusDays(random.nextInt(200))));
            }
            LocalDate on = DAY.plusDays(random.nextInt(60) - 30);
            control(stays, excluded, on);
            plan(stays, excluded, on);
        }
    }

    private void control(List<List<LocalDate>> stays, List<List<LocalDate>> excluded, LocalDate on) {
        StayCheckRequest request = new StayCheckRequest(
                Mode.CONTROL,
                "90/180",
                stays,
                on,
                null,
                excluded.isEmpty() ? null : excluded,
                null,
                null,
                null,
                null,
                null,
                null);
        assertThat(engine.check(request)).isEmpty();
        StayCheckAnswer answer = engine.answer(request);
        boolean[] off = days(excluded, LAST.minusDays(1));
        boolean[] days = without(days(stays, on), off);
        int used = used(days, index(on));
        assertThat(answer.usedDays()).isEqualTo(used);
        assertThat(answer.overstayDays()).isEqualTo(Math.max(0, used - 90));
        if (used > 90) {
            assertThat(answer.lastLegalDay()).isNull();
        } else {
            LocalDate last = last(days, off, on);
            assertThat(answer.lastLegalDay()).isEqualTo(last.isBefore(on) ? null : last);
        }
    }

    private void plan(List<List<LocalDate>> stays, List<List<LocalDate>> excluded, LocalDate entry) {
        StayCheckAnswer answer = engine.answer(new StayCheckRequest(
                Mode.PLANNING, "90/180", stays, null, entry, excluded, null, null, null, null, null, null));
        boolean[] off = days(excluded, LAST.minusDays(1));
        boolean[] days = without(days(stays, entry.minusDays(1)), off);
        LocalDate last = last(days, off, entry);
        assertThat(answer.maxStayDays()).isEqualTo((int) (last.toEpochDay() - entry.toEpochDay() + 1));
    }

    @Test
    void moreStaysNeverLeaveMoreDays() {
        Random random = new Random(3);
        for (int i = 0; i < 10_000; i++) {
            LocalDate entry = DAY.minusDays(random.nextInt(300));
            List<LocalDate> one = List.of(entry, entry.plusDays(random.nextInt(60)));
            LocalDate second = DAY.minusDays(random.nextInt(300));
            List<LocalDate> two = List.of(second, second.plusDays(random.nextInt(60)));
            StayCheckAnswer less = engine.answer(StayCheckRequest.control("90/180", ImmutableList.of(one), DAY));
            StayCheckAnswer more = engine.answer(StayCheckRequest.control("90/180", ImmutableList.of(one, two), DAY));
            assertThat(more.usedDays()).isGreaterThanOrEqualTo(less.usedDays());
            assertThat(engine.answer(StayCheckRequest.control("90/180", ImmutableList.of(two, one), DAY)))
                    .isEqualTo(more);
        }
    }
}
