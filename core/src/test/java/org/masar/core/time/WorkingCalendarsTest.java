package org.masar.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.masar.core.time.WorkingCalendar.DayKind;

class WorkingCalendarsTest {

    private static final WorkingCalendar IRAQ =
            WorkingCalendars.shipped().find("IQ").orElseThrow();
    private static final WorkingCalendar REGION =
            WorkingCalendars.shipped().find("IQ-KR").orElseThrow();

    /** Days on which closures were reported; see the sources in the pack. */
    @ParameterizedTest
    @CsvSource({
        "2026-01-01, HOLIDAY, HOLIDAY",
        "2026-01-06, HOLIDAY, WORKING",
        "2026-03-16, HOLIDAY, WORKING",
        "2025-05-01, HOLIDAY, PERHAPS_HOLIDAY",
        "2024-07-07, PERHAPS_HOLIDAY, PERHAPS_HOLIDAY",
        "2024-07-17, PERHAPS_HOLIDAY, PERHAPS_HOLIDAY",
        "2024-07-14, PERHAPS_HOLIDAY, PERHAPS_HOLIDAY",
        "2024-06-25, PERHAPS_HOLIDAY, WORKING",
        "2019-03-05, WORKING, HOLIDAY",
        "2019-03-11, WORKING, HOLIDAY",
        "2019-03-14, WORKING, HOLIDAY",
        "2019-03-20, WORKING, PERHAPS_HOLIDAY",
        "2025-12-25, PERHAPS_HOLIDAY, HOLIDAY",
        "2025-12-28, WORKING, PERHAPS_HOLIDAY",
        "2025-12-10, PERHAPS_HOLIDAY, WORKING",
        "2025-03-30, PERHAPS_HOLIDAY, PERHAPS_HOLIDAY",
        "2025-03-31, HOLIDAY, HOLIDAY",
        "2026-03-20, WEEKEND, WEEKEND",
        "2025-09-15, WORKING, WORKING",
    })
    void knowsTheReportedDays(LocalDate day, DayKind federal, DayKind region) {
        assertThat(IRAQ.kind(day)).isEqualTo(federal);
        assertThat(REGION.kind(day)).isEqualTo(region);
    }

    @Test
    void saysWhatWasLookedUp() {
        assertThat(WorkingCalendars.shipped().ids()).containsExactly("IQ", "IQ-KR");
        assertThat(WorkingCalendars.shipped().version()).isEqualTo("1.0.0");
        assertThat(WorkingCalendars.shipped().sha256()).matches("[0-9a-f]{64}");
        assertThat(WorkingCalendars.shipped().sources()).containsKey("LAW-12-2024");
        assertThat(IRAQ.isVerified(LocalDate.of(2025, 1, 1))).isTrue();
        assertThat(IRAQ.isVerified(LocalDate.of(2026, 3, 10))).isFalse();
        assertThat(IRAQ.verified()).contains(Validity.of(LocalDate.of(2024, 5, 22), LocalDate.of(2026, 3, 10)));
        assertThat(REGION.verified()).isEmpty();
        assertThat(REGION.isVerified(LocalDate.of(2025, 1, 1))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "DE, SATURDAY SUNDAY",
        "IR, FRIDAY",
        "AF, THURSDAY FRIDAY",
        "JO, FRIDAY SATURDAY",
        "IN, SUNDAY",
        "GB, SATURDAY SUNDAY"
    })
    void otherCountriesHaveTheirWeekendOnly(String country, String weekend) {
        WorkingCalendar calendar = WorkingCalendars.shipped().find(country).orElseThrow();
        assertThat(calendar.weekend())
                .containsExactlyInAnyOrderElementsOf(List.of(weekend.split(" ")).stream()
                        .map(DayOfWeek::valueOf)
                        .toList());
        assertThat(calendar.holidays()).isEmpty();
        assertThat(calendar.isVerified(LocalDate.of(2025, 1, 1))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "XX", "iq", "IQQ", "001", "ZZ", "İQ", "IQ-XX", "EU"})
    void whatIsNoCountryHasNoCalendar(String id) {
        assertThat(WorkingCalendars.shipped().find(id)).isEmpty();
    }

    /** The JDK has its own copy of the Umm al-Qura tables. */
    @Test
    void hijriDatesAgreeWithTheJdk() {
        LocalDate from = LocalDate.of(1882, 11, 12);
        LocalDate to = LocalDate.of(2174, 11, 25);
        for (int month = 1; month <= 12; month++) {
            for (int day : new int[] {1, 10, 29, 30}) {
                List<LocalDate> dates = HijriDates.between(month, day, from, to);
                assertThat(dates).hasSizeBetween(day == 30 ? 90 : 301, 301).isSorted();
                for (LocalDate date : dates) {
                    HijrahDate hijri = HijrahDate.from(date);
                    assertThat(hijri.get(ChronoField.MONTH_OF_YEAR)).isEqualTo(month);
                    assertThat(hijri.get(ChronoField.DAY_OF_MONTH)).isEqualTo(day);
                }
            }
        }
        assertThat(HijriDates.between(1, 1, LocalDate.of(1500, 1, 1), from)).containsExactly(from);
        assertThat(HijriDates.between(1, 1, LocalDate.of(2175, 1, 1), LocalDate.of(2300, 1, 1)))
                .isEmpty();
        assertThat(HijriDates.between(9, 1, LocalDate.of(2025, 3, 1), LocalDate.of(2025, 3, 1)))
                .hasSize(1);
        assertThat(HijriDates.between(9, 1, LocalDate.of(2025, 3, 2), LocalDate.of(2026, 2, 17)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{\"id\":null,\"version\":\"1\",\"sources\":{},\"calendars\":[]}",
                "{\"id\":\"x\",\"version\":\"1\",\"sources\":{},\"calendars\":null}",
                "{\"id\":\"x\",\"version\":\"1\",\"sources\":{},\"calendars\":[null]}",
                "{}",
                "{\"id\":\"x\",\"version\":\"1\",\"sources\":{},\"calendars\":[{}]}",
                "{\"id\":\"x\",\"version\":\"1\",\"sources\":{},\"calendars\":[],\"more\":1}",
                "{\"id\":\"x\",\"version\":\"1\",\"sources\":{},\"calendars\":[{\"id\":\"A\",\"appliesTo\":\"a\","
                        + "\"weekend\":[],\"weekendSources\":[],\"holidays\":[{\"name\":\"n\",\"confidence\":\"READ\","
                        + "\"sources\":[]}]}]}",
                "{\"id\":\"x\",\"version\":\"1\",\"sources\":{},\"calendars\":[{\"id\":\"A\",\"appliesTo\":\"a\","
                        + "\"weekend\":[],\"weekendSources\":[\"nowhere\"],\"holidays\":[]}]}"
            })
    void aBrokenPackIsRefused(String json) {
        assertThatThrownBy(() -> WorkingCalendars.parse(json.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\nMaybe");
    }

    @Test
    void anOwnPackIsRead() {
        String json =
                "{\"id\":\"own\",\"version\":\"7\",\"sources\":{\"S\":\"our office\"},\"calendars\":[{\"id\":\"A\","
                        + "\"appliesTo\":\"us\",\"weekend\":[\"SUNDAY\"],\"weekendSources\":[\"S\"],\"holidays\":[{\"name\":\"n\","
                        + "\"on\":\"2024-05-13\",\"confidence\":\"READ\",\"sources\":[\"S\"]}]}]}";
        WorkingCalendars own = WorkingCalendars.parse(json.getBytes(StandardCharsets.UTF_8));
        assertThat(own.version()).isEqualTo("7");
        assertThat(own.find("A").orElseThrow().kind(LocalDate.of(2024, 5, 13))).isEqualTo(DayKind.HOLIDAY);
    }
}
