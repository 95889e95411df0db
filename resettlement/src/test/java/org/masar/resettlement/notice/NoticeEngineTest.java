package org.masar.resettlement.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.masar.resettlement.Asked.answer;
import static org.masar.resettlement.Asked.problems;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class NoticeEngineTest {

    @Test
    void everythingMissingIsNamedByTheFieldsOfTheRequest() {
        JsonNode answer =
                answer("notice", "{\"kind\":\"NAT\",\"messageType\":\"NEW\",\"specialNeeds\":[],\"members\":[]}");
        assertThat(answer.get("missing").toString())
                .isEqualTo(
                        "[\"number\",\"caseNumber\",\"category\",\"members\",\"arrivalPort\",\"arrival\",\"flights\","
                                + "\"onwardTravel\",\"sponsorOrAgency\",\"languages\",\"contacts\"]");
        assertThat(answer.has("sendBy")).isFalse();
        assertThat(answer.has("late")).isFalse();
    }

    @Test
    void textNamesNoIllnessAndAWheelchairIsAnnouncedByItsCode() {
        JsonNode answer = answer("notice", """
                {"kind":"ABN","messageType":"NEW","onwardTravel":"needs a wheelchair, diabetic","contacts":["desk, tel 12"],
                "specialNeeds":["WCMP"]}""");
        assertThat(answer.get("findings").toString())
                .isEqualTo("[{\"code\":\"WHEELCHAIR_NOT_ANNOUNCED\"},"
                        + "{\"code\":\"DIAGNOSIS_IN_TEXT\",\"args\":{\"field\":\"onwardTravel\"}}]");
        assertThat(answer("notice", """
                {"kind":"ABN","messageType":"NEW","onwardTravel":"YYZ-YOW by air","specialNeeds":["WCMP","WCHR"]}""").get("findings").size()).isZero();
    }

    @Test
    void theMarkForWomenAtRiskStandsOnlyWhereAsked() {
        String request =
                "{\"kind\":\"NAT\",\"messageType\":\"AMENDMENT\",\"number\":\"N-2\",\"originalNumber\":\"N-1\","
                        + "\"reason\":\"AIR_CXL\"%s}";
        assertThat(answer("notice", request.formatted(",\"womenAtRisk\":true"))
                        .at("/content/subject")
                        .asString())
                .isEqualTo("NAT AMENDMENT N-2 original N-1 AWR");
        assertThat(answer("notice", request.formatted("")).at("/content").toString())
                .doesNotContain("AWR");
    }

    @Test
    void acknowledgementIsCountedInTheReceivingSidesDays() {
        JsonNode answer = answer("notice", """
                {"kind":"ABN","messageType":"NEW","sentAt":"2026-05-14T23:30:00+03:00","arrival":"2026-06-10T10:00:00-04:00",
                "calendar":{"weekend":["FRIDAY","SATURDAY"],"holidays":["2026-05-18"]},"leadWorkingDays":3,"acknowledgeBusinessDays":2}""");
        // Thursday; Sunday 17, Monday a holiday, Tuesday 19; then Wednesday 20.
        assertThat(answer.get("resendOn").asString()).isEqualTo("2026-05-20");
        assertThat(answer.get("sendBy").asString()).isEqualTo("2026-06-07");
        assertThat(answer.get("late").asBoolean()).isFalse();
    }

    @Test
    void badRequestsSayWhatToMend() {
        assertThat(problems("notice", """
                {"kind":"ABN","messageType":"NEW","sentAt":"2026-05-14T10:00:00Z","acknowledgedAt":"2026-05-13T10:00:00Z",
                "flights":[{"departure":"2026-05-14T10:00:00Z","arrival":"2026-05-14T09:00:00Z"}],
                "calendar":{"weekend":["MONDAY","TUESDAY","WEDNESDAY","THURSDAY","FRIDAY","SATURDAY","SUNDAY"]}}""")).isEqualTo("""
                CONTRADICTION /acknowledgedAt
                OUT_OF_RANGE /calendar/weekend
                CONTRADICTION /flights/0/arrival""");
    }
}
