package org.masar.policing.directory;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClockTextTest {

    @ParameterizedTest
    @CsvSource({
        "9:00, 32400",
        "09:00:00, 32400",
        "09:00:00Z, 32400",
        "09:00+03:00, 32400",
        "9:00am, 32400",
        "9:00 PM, 75600",
        "'  9:00  ', 32400",
        "12:00am, 0",
        "12:30pm, 45000",
        "24:00, 86400",
        "٩:٠٠, 32400",
        "23:59, 86340"
    })
    void readable(String text, int second) {
        ClockText read = requireNonNull(ClockText.parse(text), text);
        assertThat(read.second()).isEqualTo(second);
        assertThat(read.remark()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7am",
                "9",
                "900",
                "0900",
                "9:0",
                "9:00a",
                "9:00 p",
                "9:00 a.m.",
                "9:60",
                "24:01",
                "25:00",
                "13:00pm",
                "0:30am",
                "nine",
                "",
                "9.00",
                "9:00-17:00",
                "9:00amish",
                "-9:00",
                "99999999999999999999:00"
            })
    void unreadable(String text) {
        assertThat(ClockText.parse(text)).as(text).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"9:00am by appointment", "9:00 (call first)", "9:00am Monday only", "17:00 except holidays"})
    void remarks(String text) {
        ClockText read = requireNonNull(ClockText.parse(text), text);
        assertThat(read.remark()).isTrue();
    }

    @Test
    void anyTextIsReadOrNotInBoundedTime() {
        Random random = new Random(3);
        String signs = "0123456789:apmAPM +-Z().\u0660\u200f\u0000";
        for (int run = 0; run < 50_000; run++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(24);
            for (int i = 0; i < length; i++) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            ClockText read = ClockText.parse(text.toString());
            assertThat(read == null || (read.second() >= 0 && read.second() <= ClockText.DAY))
                    .isTrue();
        }
        assertThat(ClockText.parse("9:00 " + "x".repeat(1_000_000))).isNull();
    }
}
