package org.masar.avrr.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.masar.avrr.Avrr;
import org.masar.avrr.monitoring.MonitoringAnswer.State;
import org.masar.avrr.monitoring.MonitoringRequest.ItemCode;
import org.masar.avrr.sustainability.SurveyVersion;

class MonitoringEngineTest {

    @ParameterizedTest
    @CsvSource({
        "2024-01-31, 2024-02-29, DUE, NOT_YET, NOT_YET",
        "2024-01-31, 2024-03-01, OVERDUE, NOT_YET, NOT_YET",
        "2024-01-31, 2024-07-30, OVERDUE, NOT_YET, NOT_YET",
        "2024-01-31, 2024-07-31, OVERDUE, DUE, NOT_YET",
        "2024-01-31, 2024-10-31, OVERDUE, DUE, NOT_YET",
        "2024-01-31, 2024-11-01, OVERDUE, OVERDUE, NOT_YET",
        "2024-01-31, 2025-07-31, OVERDUE, OVERDUE, DUE",
        "2024-01-31, 2025-08-01, OVERDUE, OVERDUE, OVERDUE",
        "2024-01-31, 2024-01-30, NOT_YET, NOT_YET, NOT_YET",
    })
    void windows(LocalDate returned, LocalDate asOf, State first, State middle, State last) {
        assertThat(Avrr.monitoring(MonitoringRequest.of(asOf, returned)).items())
                .extracting(MonitoringAnswer.Item::state)
                .containsExactly(first, middle, last);
    }

    @Test
    void theFormOf2021HasNoMidtermAndAClosedCaseNothingOverdue() {
        LocalDate returned = LocalDate.of(2023, 1, 15);
        MonitoringAnswer answer = Avrr.monitoring(new MonitoringRequest(
                LocalDate.of(2026, 1, 1),
                returned,
                LocalDate.of(2023, 3, 1),
                SurveyVersion.FORM_2021,
                List.of(new MonitoringRequest.Done(ItemCode.RSS_BASELINE, LocalDate.of(2023, 4, 16))),
                new MonitoringRequest.Closure(MonitoringRequest.ClosureReason.LEFT_AREA, LocalDate.of(2023, 6, 1)),
                null));
        assertThat(answer.items())
                .extracting(MonitoringAnswer.Item::code)
                .containsExactly(ItemCode.RSS_BASELINE, ItemCode.ECON_SURVEY, ItemCode.RSS_FINAL);
        assertThat(answer.items().get(0).state()).isEqualTo(State.DONE_OUTSIDE_WINDOW);
        assertThat(answer.overdue()).isEmpty();
        assertThat(answer.closed()).isTrue();
    }
}
