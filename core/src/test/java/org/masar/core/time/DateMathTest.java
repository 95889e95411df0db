package org.masar.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateMathTest {

    @ParameterizedTest
    @CsvSource({
        "2012-01-31,    1, 2012-02-29, 2012-03-01",
        "2011-01-31,    1, 2011-02-28, 2011-03-01",
        "2012-01-30,   -11, 2011-02-28, 2011-03-01",
        "2012-03-31,   -1, 2012-02-29, 2012-03-01",
        "2012-12-31,    2, 2013-02-28, 2013-03-01",
        "2012-08-31,    1, 2012-09-30, 2012-10-01",
        "2000-02-29,   12, 2001-02-28, 2001-03-01",
        "2000-02-29, 1200, 2100-02-28, 2100-03-01",
        "2024-05-15,    7, 2024-12-15, 2024-12-15",
        "2024-05-15,    0, 2024-05-15, 2024-05-15",
    })
    void monthsRoundAsTold(LocalDate start, long months, LocalDate down, LocalDate up) {
        assertThat(DateMath.plusMonths(start, months, Rounding.DOWN)).isEqualTo(down);
        assertThat(DateMath.plusMonths(start, months, Rounding.UP)).isEqualTo(up);
        if (down.equals(up)) {
            assertThat(DateMath.plusMonths(start, months, Rounding.FAIL)).isEqualTo(down);
        } else {
            assertThatThrownBy(() -> DateMath.plusMonths(start, months, Rounding.FAIL))
                    .isInstanceOf(DateTimeException.class)
                    .hasMessageContaining("Maybe");
        }
    }

    @Test
    void yearsOfALeapling() {
        LocalDate birth = LocalDate.of(2004, 2, 29);
        assertThat(DateMath.plusYears(birth, 18, Rounding.DOWN)).isEqualTo(LocalDate.of(2022, 2, 28));
        assertThat(DateMath.plusYears(birth, 18, Rounding.UP)).isEqualTo(LocalDate.of(2022, 3, 1));
        assertThat(DateMath.plusYears(birth, 20, Rounding.FAIL)).isEqualTo(LocalDate.of(2024, 2, 29));
        LocalDate lastOfFebruary = LocalDate.of(2022, 2, 28);
        assertThat(DateMath.yearsBetween(birth, lastOfFebruary, Rounding.DOWN)).isEqualTo(18);
        assertThat(DateMath.yearsBetween(birth, lastOfFebruary, Rounding.UP)).isEqualTo(17);
        assertThatThrownBy(() -> DateMath.yearsBetween(birth, lastOfFebruary, Rounding.FAIL))
                .isInstanceOf(DateTimeException.class);
        assertThat(DateMath.yearsBetween(birth, lastOfFebruary.plusDays(1), Rounding.FAIL))
                .isEqualTo(18);
        assertThat(DateMath.yearsBetween(birth, lastOfFebruary.minusDays(1), Rounding.FAIL))
                .isEqualTo(17);
    }

    @Test
    void aPeriodIsRoundedOnceAndItsDaysComeLast() {
        assertThat(DateMath.plus(LocalDate.of(2012, 1, 31), Period.of(1, 1, 1), Rounding.DOWN))
                .isEqualTo(LocalDate.of(2013, 3, 1));
        assertThat(DateMath.plus(LocalDate.of(2012, 1, 31), Period.of(0, 1, -1), Rounding.UP))
                .isEqualTo(LocalDate.of(2012, 2, 29));
        assertThat(DateMath.plus(LocalDate.of(2012, 2, 29), Period.of(1, -12, 0), Rounding.FAIL))
                .isEqualTo(LocalDate.of(2012, 2, 29));
    }

    @Test
    void reversedAndHugeSpansAreErrors() {
        LocalDate day = LocalDate.of(2024, 1, 1);
        assertThatThrownBy(() -> DateMath.monthsBetween(day, day.minusDays(1), Rounding.DOWN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("to must not be before from\nMaybe");
        assertThatThrownBy(() -> DateMath.plusMonths(day, Long.MAX_VALUE, Rounding.DOWN))
                .isInstanceOfAny(DateTimeException.class, ArithmeticException.class);
        assertThatThrownBy(() -> DateMath.plusYears(day, Long.MIN_VALUE, Rounding.DOWN))
                .isInstanceOfAny(DateTimeException.class, ArithmeticException.class);
        assertThatThrownBy(() -> DateMath.plusMonths(LocalDate.MAX, 1, Rounding.UP))
                .isInstanceOf(DateTimeException.class);
        assertThat(DateMath.yearsBetween(LocalDate.MIN, LocalDate.MAX, Rounding.UP))
                .isEqualTo(1_999_999_998L);
    }

    @Property
    void goingThereAndBackNeverOvershoots(
            @ForAll @IntRange(min = 0, max = 80_000) int day, @ForAll @IntRange(min = -2400, max = 2400) int months) {
        LocalDate start = LocalDate.of(1900, 1, 1).plusDays(day);
        LocalDate down = DateMath.plusMonths(start, months, Rounding.DOWN);
        LocalDate up = DateMath.plusMonths(start, months, Rounding.UP);
        assertThat(up).isBetween(down, down.plusDays(1));
        assertThat(down).isEqualTo(start.plusMonths(months));
        if (months >= 0) {
            assertThat(DateMath.monthsBetween(start, down, Rounding.DOWN)).isEqualTo(months);
            assertThat(DateMath.monthsBetween(start, up, Rounding.UP)).isEqualTo(months);
        }
    }

    /** The twin knows a table of month lengths and the leap rule, and nothing of java.time. */
    @Test
    void monthArithmeticAgreesWithATwinOnWholeNumbers() {
        Random random = new Random(20_260_301);
        int tries = Boolean.getBoolean("masar.deep") ? 1_000_000 : 100_000;
        for (int i = 0; i < tries; i++) {
            int year = 1600 + random.nextInt(800);
            int month = 1 + random.nextInt(12);
            int day = i % 4 == 0 ? length(year, month) : 1 + random.nextInt(length(year, month));
            int months = random.nextInt(4000) - 2000;
            int y = year;
            int m = month + months;
            while (m > 12) {
                m -= 12;
                y++;
            }
            while (m < 1) {
                m += 12;
                y--;
            }
            boolean fits = day <= length(y, m);
            LocalDate start = LocalDate.of(year, month, day);
            LocalDate down = LocalDate.of(y, m, fits ? day : length(y, m));
            LocalDate up = fits ? down : LocalDate.of(m == 12 ? y + 1 : y, m == 12 ? 1 : m + 1, 1);
            assertThat(DateMath.plusMonths(start, months, Rounding.DOWN)).isEqualTo(down);
            assertThat(DateMath.plusMonths(start, months, Rounding.UP)).isEqualTo(up);
        }
    }

    /** The twin walks from day to day and counts the days on which a month, or a year, is complete. */
    @Test
    void spansAgreeWithATwinThatCountsDays() {
        Random random = new Random(29_02);
        int starts = Boolean.getBoolean("masar.deep") ? 1000 : 100;
        for (int i = 0; i < starts; i++) {
            LocalDate start = i % 4 == 0
                    ? LocalDate.of(1896 + 4 * random.nextInt(40), 2, 28).plusDays(1)
                    : LocalDate.of(1890, 1, 1).plusDays(random.nextInt(60_000));
            boolean lateInMonth = start.getDayOfMonth() > 28;
            long[] months = new long[2];
            long[] years = new long[2];
            LocalDate day = start;
            for (int n = 0; n < 4000; n++) {
                for (Rounding rounding : new Rounding[] {Rounding.DOWN, Rounding.UP}) {
                    int r = rounding == Rounding.DOWN ? 0 : 1;
                    if (n > 0 && completes(start.getDayOfMonth(), day, rounding, lateInMonth)) {
                        months[r]++;
                        years[r] = months[r] / 12;
                    }
                    assertThat(DateMath.monthsBetween(start, day, rounding)).isEqualTo(months[r]);
                    assertThat(DateMath.yearsBetween(start, day, rounding)).isEqualTo(years[r]);
                }
                day = day.plusDays(1);
            }
        }
    }

    private static boolean completes(int wanted, LocalDate day, Rounding rounding, boolean lateInMonth) {
        if (day.getDayOfMonth() == wanted) {
            return true;
        }
        if (!lateInMonth) {
            return false;
        }
        if (rounding == Rounding.DOWN) {
            int length = length(day.getYear(), day.getMonthValue());
            return day.getDayOfMonth() == length && length < wanted;
        }
        LocalDate before = day.minusDays(1);
        return day.getDayOfMonth() == 1 && length(before.getYear(), before.getMonthValue()) < wanted;
    }

    private static int length(int year, int month) {
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        int[] lengths = {31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
        return lengths[month - 1];
    }
}
