package org.masar.policing.directory;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The examples of RFC 5545, 3.8.5.3, that the subset covers, with the dates printed there. */
class RecurrenceTest {

    private static Map<String, String> rule(String text, String start) {
        ImmutableMap.Builder<String, String> cells = ImmutableMap.builder();
        cells.put("dtstart", start);
        for (String part : text.split(";", -1)) {
            String[] pair = part.split("=", -1);
            cells.put(pair[0].toLowerCase(Locale.ROOT), pair[1]);
        }
        return cells.buildOrThrow();
    }

    private static List<String> dates(String text, String start, int most) {
        Map<String, String> cells = rule(text, start);
        Recurrence recurrence = requireNonNull(Recurrence.parse(name -> cells.getOrDefault(name, "")), text);
        return Stream.iterate(LocalDate.parse(start), day -> day.plusDays(1))
                .limit(20_000)
                .filter(recurrence::occurs)
                .limit(most)
                .map(LocalDate::toString)
                .toList();
    }

    private static DynamicTest example(String text, String start, String dates) {
        List<String> expected = List.of(dates.split(" ", -1));
        return DynamicTest.dynamicTest(
                text, () -> assertThat(dates(text, start, expected.size())).isEqualTo(expected));
    }

    @TestFactory
    Stream<DynamicTest> examplesOfTheStandard() {
        return Stream.of(
                example("FREQ=WEEKLY;UNTIL=19971224T000000Z", "1997-09-02", "1997-09-02 1997-09-09 1997-09-16"),
                example(
                        "FREQ=WEEKLY;INTERVAL=2;WKST=SU",
                        "1997-09-02",
                        "1997-09-02 1997-09-16 1997-09-30 1997-10-14 1997-10-28 1997-11-11"),
                example(
                        "FREQ=WEEKLY;COUNT=10;WKST=SU;BYDAY=TU,TH",
                        "1997-09-02",
                        "1997-09-02 1997-09-04 1997-09-09 1997-09-11 1997-09-16 1997-09-18 1997-09-23 1997-09-25 1997-09-30"
                                + " 1997-10-02"),
                example(
                        "FREQ=WEEKLY;INTERVAL=2;UNTIL=19971224T000000Z;WKST=SU;BYDAY=MO,WE,FR",
                        "1997-09-01",
                        "1997-09-01 1997-09-03 1997-09-05 1997-09-15 1997-09-17 1997-09-19 1997-09-29 1997-10-01 1997-10-03"),
                example(
                        "FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH",
                        "1997-09-02",
                        "1997-09-02 1997-09-04 1997-09-16 1997-09-18 1997-09-30 1997-10-02 1997-10-14 1997-10-16"),
                example(
                        "FREQ=MONTHLY;COUNT=10;BYDAY=1FR",
                        "1997-09-05",
                        "1997-09-05 1997-10-03 1997-11-07 1997-12-05 1998-01-02 1998-02-06 1998-03-06 1998-04-03 1998-05-01"
                                + " 1998-06-05"),
                example(
                        "FREQ=MONTHLY;UNTIL=19971224T000000Z;BYDAY=1FR",
                        "1997-09-05",
                        "1997-09-05 1997-10-03 1997-11-07 1997-12-05"),
                example(
                        "FREQ=MONTHLY;COUNT=6;BYDAY=-2MO",
                        "1997-09-22",
                        "1997-09-22 1997-10-20 1997-11-17 1997-12-22 1998-01-19 1998-02-16"),
                example(
                        "FREQ=MONTHLY;BYMONTHDAY=-3",
                        "1997-09-28",
                        "1997-09-28 1997-10-29 1997-11-28 1997-12-29 1998-01-29 1998-02-26"),
                example(
                        "FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1",
                        "1997-09-30",
                        "1997-09-30 1997-10-01 1997-10-31 1997-11-01 1997-11-30 1997-12-01 1997-12-31 1998-01-01 1998-01-31"
                                + " 1998-02-01"),
                example(
                        "FREQ=MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=10,11,12,13,14,15",
                        "1997-09-10",
                        "1997-09-10 1997-09-11 1997-09-12 1997-09-13 1997-09-14 1997-09-15 1999-03-10 1999-03-11 1999-03-12"
                                + " 1999-03-13"),
                example(
                        "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13",
                        "1997-09-02",
                        "1998-02-13 1998-03-13 1998-11-13 1999-08-13"),
                example(
                        "FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13",
                        "1997-09-13",
                        "1997-09-13 1997-10-11 1997-11-08 1997-12-13 1998-01-10 1998-02-07"),
                example(
                        "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO",
                        "1997-08-05",
                        "1997-08-05 1997-08-10 1997-08-19 1997-08-24"),
                example(
                        "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU",
                        "1997-08-05",
                        "1997-08-05 1997-08-17 1997-08-19 1997-08-31"),
                example(
                        "FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5",
                        "2007-01-15",
                        "2007-01-15 2007-01-30 2007-02-15 2007-03-15 2007-03-30"));
    }

    @Test
    void countsEnd() {
        assertThat(dates("FREQ=WEEKLY;COUNT=3;BYDAY=TU", "1997-09-02", 100)).hasSize(3);
        assertThat(dates("FREQ=WEEKLY;BYDAY=TU;UNTIL=1997-09-16", "1997-09-02", 100))
                .hasSize(3);
    }

    @Test
    void whatCannotBeReadGivesNoRule() {
        for (String text : List.of(
                "FREQ=DAILY",
                "FREQ=WEEKLY;INTERVAL=0",
                "FREQ=WEEKLY;INTERVAL=x",
                "FREQ=WEEKLY;BYDAY=1FR",
                "FREQ=WEEKLY;BYDAY=XX",
                "FREQ=MONTHLY;BYDAY=0FR",
                "FREQ=MONTHLY;BYDAY=9FR",
                "FREQ=MONTHLY;BYMONTHDAY=32",
                "FREQ=WEEKLY;COUNT=-1",
                "FREQ=WEEKLY;COUNT=99999999999",
                "FREQ=WEEKLY;UNTIL=tomorrow",
                "FREQ=WEEKLY;WKST=XX")) {
            Map<String, String> cells = rule(text, "1997-09-02");
            assertThat(Recurrence.parse(name -> cells.getOrDefault(name, "")))
                    .as(text)
                    .isNull();
        }
        // Neither a day nor a start: no day follows from it.
        assertThat(Recurrence.parse(name -> name.equals("freq") ? "WEEKLY" : ""))
                .isNull();
        // Many that never come: found in bounded time.
        assertThat(dates("FREQ=MONTHLY;BYMONTHDAY=31;BYDAY=1MO;COUNT=1000000", "1997-09-02", 1))
                .isEmpty();
    }
}
