package org.masar.policing.recruitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.masar.core.engine.Engines;
import org.masar.core.json.Json;
import org.masar.policing.Policing;
import org.masar.policing.trafficking.IndicatorSet;
import org.masar.policing.trafficking.ScreenAnswer;
import org.masar.policing.trafficking.ScreenRequest;
import tools.jackson.databind.JsonNode;

class RecruitmentEngineTest {

    private static final String ALL = "{\"date\":\"2025-06-01\",\"facts\":{\"passportHeldByEmployer\":true,"
            + "\"debtToRecruiter\":true,\"wagesWithheld\":true,\"mayLeaveHousing\":false,\"hoursPerWeek\":60,"
            + "\"jobDifferentFromOffer\":true,\"wageLowerThanOffer\":true}}";

    /** What is handed over is read by the screening as it is. */
    @Test
    void indicatorsFitTheScreening() {
        JsonNode answer = Json.parse(Engines.load().answer("policing.recruitment.check", ALL))
                .get("answer");
        List<String> ids =
                answer.get("indicators").valueStream().map(JsonNode::asString).toList();
        assertThat(ids).hasSize(7);
        ScreenAnswer screened = Policing.traffickingScreen(
                new ScreenRequest(IndicatorSet.ADULT_LABOUR, ids, null, null, true, null, null, null, null, null));
        assertThat(screened.positive()).isNotEmpty();
    }

    @Test
    void anUnknownFactIsNoFinding() {
        RecruitmentAnswer answer = Policing.recruitmentCheck(new RecruitmentRequest(LocalDate.of(2025, 6, 1), null));
        assertThat(answer.unlawful()).isEmpty();
        assertThat(answer.indicators()).isEmpty();
        assertThat(answer.kafalaFlags()).isEmpty();
        assertThat(answer.barToProtection()).isFalse();
    }

    @Test
    void aLapsedPermitIsTheEmployers() {
        assertThat(answer("\"permitLapsedByEmployer\":true,\"workPermit\":false"))
                .contains("PERMIT_LAPSED_BY_EMPLOYER")
                .doesNotContain("NO_WORK_PERMIT");
        assertThat(answer("\"permitLapsedByEmployer\":false,\"workPermit\":false"))
                .contains("NO_WORK_PERMIT");
    }

    @Test
    void limitsAreExceededOnlyAboveThem() {
        assertThat(answer("\"hoursPerDay\":8,\"hoursPerWeek\":48.0")).doesNotContain("HOURS_OVER_LIMIT");
        assertThat(answer("\"hoursPerDay\":8.01")).contains("HOURS_OVER_LIMIT");
        assertThat(answer("\"hoursPerWeek\":48.5")).contains("HOURS_OVER_LIMIT");
        assertThat(answer("\"hoursPerDay\":25")).contains("OUT_OF_RANGE");
    }

    private static String answer(String facts) {
        return Engines.load()
                .answer("policing.recruitment.check", "{\"date\":\"2025-06-01\",\"facts\":{" + facts + "}}");
    }
}
