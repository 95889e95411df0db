package org.masar.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class AgeRangeTest {

    @ParameterizedTest
    @CsvSource({
        "2006-05-02, 2024-05-01, 17",
        "2006-05-01, 2024-05-01, 18",
        "2006,       2024-05-01, 17..18",
        "2006,       2024-12-31, 18",
        "2006,       2024-01-01, 17..18",
        "2006,       2023-12-31, 17",
        "2006-05,    2024-05-01, 17..18",
        "2006-05,    2024-05-31, 18",
        "2024,       2024-01-01, 0",
        "2024,       2024-06-01, 0",
        "2023,       2024-06-01, 0..1",
        "2004-02-29, 2022-02-28, 17..18",
        "2004-02-29, 2022-02-27, 17",
        "2004-02-29, 2022-03-01, 18",
        "2004-02-29, 2024-02-28, 19",
        "2004-02-29, 2024-02-29, 20",
        "2004-02,    2022-02-28, 17..18",
        "2003-02,    2022-02-28, 19",
    })
    void agesAreAsWideAsWhatIsUnknown(String birth, LocalDate on, String expected) {
        assertThat(AgeRange.at(PartialDate.parse(birth), on))
                .map(AgeRange::toString)
                .contains(expected);
    }

    @Test
    void theRuleForLeaplingsDecides() {
        PartialDate birth = PartialDate.parse("2004-02-29");
        LocalDate day = LocalDate.of(2022, 2, 28);
        assertThat(AgeRange.at(birth, day, Rounding.DOWN)).contains(new AgeRange(18, 18));
        assertThat(AgeRange.at(birth, day, Rounding.UP)).contains(new AgeRange(17, 17));
        assertThatThrownBy(() -> AgeRange.at(birth, day, Rounding.FAIL)).isInstanceOf(DateTimeException.class);
        assertThat(AgeRange.at(birth, day.plusDays(1), Rounding.FAIL)).contains(new AgeRange(18, 18));
    }

    @Test
    void nobodyHasAnAgeBeforeBirth() {
        assertThat(AgeRange.at(PartialDate.parse("2024-06-02"), LocalDate.of(2024, 6, 1)))
                .isEmpty();
        assertThat(AgeRange.at(PartialDate.parse("2025"), LocalDate.of(2024, 12, 31)))
                .isEmpty();
    }

    @Test
    void limitsAreDecidedOnlyIfBothEndsAgree() {
        AgeRange range = new AgeRange(17, 18);
        assertThat(range.isCertainlyAtLeast(17)).isTrue();
        assertThat(range.isCertainlyAtLeast(18)).isFalse();
        assertThat(range.isCertainlyBelow(18)).isFalse();
        assertThat(range.isCertainlyBelow(19)).isTrue();
        assertThat(range.isExact()).isFalse();
        assertThatThrownBy(() -> new AgeRange(3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AgeRange(-1, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hasTwoFieldsInJson() {
        JsonMapper mapper = JsonMapper.builder().build();
        assertThat(mapper.writeValueAsString(new AgeRange(17, 18))).isEqualTo("{\"min\":17,\"max\":18}");
        assertThat(mapper.readValue("{\"min\":17,\"max\":18}", AgeRange.class)).isEqualTo(new AgeRange(17, 18));
    }

    /** The twin takes every day of birth that is possible and counts the birthdays one by one. */
    @Test
    void agreesWithATwinThatCountsBirthdays() {
        Random random = new Random(18);
        int tries = Boolean.getBoolean("masar.deep") ? 100_000 : 3_000;
        for (int i = 0; i < tries; i++) {
            LocalDate truth = LocalDate.of(1950, 1, 1).plusDays(random.nextInt(27_000));
            if (i % 5 == 0) {
                truth = LocalDate.of(1952 + 4 * random.nextInt(18), 2, 29);
            }
            PartialDate birth =
                    switch (i % 3) {
                        case 0 -> PartialDate.of(truth.getYear());
                        case 1 -> PartialDate.of(truth.getYear(), truth.getMonthValue());
                        default -> PartialDate.of(truth);
                    };
            LocalDate on = i % 2 == 0
                    ? truth.withDayOfMonth(1).plusYears(random.nextInt(40)).plusDays(random.nextInt(62))
                    : truth.plusDays(random.nextInt(20_000));
            for (Rounding rounding : new Rounding[] {Rounding.DOWN, Rounding.UP}) {
                List<Integer> ages = new ArrayList<>();
                for (LocalDate day = birth.earliest(); !day.isAfter(birth.latest()) && !day.isAfter(on); ) {
                    ages.add(birthdays(day, on, rounding));
                    day = day.plusDays(1);
                }
                if (ages.isEmpty()) {
                    assertThat(AgeRange.at(birth, on, rounding)).isEmpty();
                } else {
                    assertThat(AgeRange.at(birth, on, rounding))
                            .contains(new AgeRange(Collections.min(ages), Collections.max(ages)));
                }
            }
        }
    }

    private static int birthdays(LocalDate birth, LocalDate on, Rounding rounding) {
        int count = 0;
        for (int year = birth.getYear() + 1; year <= on.getYear(); year++) {
            boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
            int month = birth.getMonthValue();
            int day = birth.getDayOfMonth();
            if (month == 2 && day == 29 && !leap) {
                month = rounding == Rounding.DOWN ? 2 : 3;
                day = rounding == Rounding.DOWN ? 28 : 1;
            }
            if (year < on.getYear() || on.getMonthValue() * 100 + on.getDayOfMonth() >= month * 100 + day) {
                count++;
            }
        }
        return count;
    }
}
