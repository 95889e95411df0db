package org.masar.avrr.sustainability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.masar.avrr.Avrr;
import org.masar.core.json.StrictReader;
import org.masar.core.message.Language;
import org.masar.core.message.Messages;

class ScoreChartTest {

    private static SustainabilityAnswer answer(String request) {
        return Avrr.sustainability(
                StrictReader.of(SustainabilityRequest.class).read(request).value());
    }

    @Test
    void fourLinesOverTheRounds() {
        SustainabilityAnswer answer = answer("{\"returnedOn\":\"2023-12-01\",\"rounds\":["
                + "{\"round\":\"BASELINE\",\"on\":\"2024-01-01\",\"answers\":{\"HAS_ID\":\"no\"}},"
                + "{\"round\":\"FINAL\",\"on\":\"2025-01-01\",\"answers\":{\"HAS_ID\":\"yes\"}}]}");
        Messages messages = Messages.load();
        assertThat(ScoreChart.of(answer, messages, Language.CKB).svg(Language.CKB))
                .contains("نمرەکان لە گەڕەکاندا", "سەرەتا", "کۆتایی", "لایەنی ئابووری");
        assertThat(ScoreChart.of(answer, messages, Language.EN).svg(Language.EN))
                .contains("baseline", "final", "economic");
    }

    @Test
    void oneSurveyHasNoCourse() {
        assertThatThrownBy(() -> ScoreChart.of(answer("{\"answers\":{}}"), Messages.load(), Language.EN))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
