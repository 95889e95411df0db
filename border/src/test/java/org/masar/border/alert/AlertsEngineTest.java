package org.masar.border.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.masar.border.alert.AlertsAnswer.Alert;
import org.masar.border.alert.AlertsAnswer.Code;
import org.masar.border.crossing.CrossingRecord;
import org.masar.border.crossing.CrossingRecord.Direction;
import org.masar.border.exercise.CrossingSimulator;

class AlertsEngineTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);

    private final AlertsEngine engine = new AlertsEngine();

    private static CrossingRecord record(String id, String post, String person, Direction direction, String at) {
        return new CrossingRecord(
                id, post, person, direction, OffsetDateTime.parse(at + ":00+03:00"), null, null, null, null);
    }

    private AlertsAnswer alerts(List<CrossingRecord> records, @Nullable Map<String, BigDecimal> baseline) {
        return engine.answer(new AlertsRequest(records, DAY, null, null, baseline, null));
    }

    @Test
    void theOrderOfRecordsPlaysNoPart() {
        Random random = new Random(5);
        for (int i = 0; i < 200; i++) {
            List<CrossingRecord> records =
                    new ArrayList<>(new CrossingSimulator(i, DAY, List.of("X", "Y", "Z")).day(200));
            Map<String, BigDecimal> baseline = Map.of("X", BigDecimal.ONE);
            AlertsAnswer answer = alerts(records, baseline);
            Collections.shuffle(records, random);
            assertThat(alerts(records, baseline)).isEqualTo(answer);
            assertThat(answer.alerts()).allSatisfy(alert -> {
                assertThat(alert.records()).isNotEmpty();
                assertThat(alert.clearedBy()).isNotEmpty();
            });
        }
    }

    @Test
    void anOrdinaryJourneyIsNoAlert() {
        assertThat(alerts(
                                List.of(
                                        record("a", "X", "P", Direction.ENTRY, "2026-03-01T08:00"),
                                        record("b", "Y", "P", Direction.EXIT, "2026-03-09T08:00")),
                                Map.of("X", BigDecimal.ONE))
                        .alerts())
                .isEmpty();
    }

    @Test
    void eachRuleHasItsLimit() {
        List<CrossingRecord> hour = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            hour.add(record("h" + i, "X", "P" + i, Direction.ENTRY, "2026-03-01T08:1" + i));
        }
        assertThat(alerts(hour, Map.of("X", new BigDecimal("2"))).alerts()).isEmpty();
        hour.add(record("h5", "X", "P5", Direction.ENTRY, "2026-03-01T08:59"));
        assertThat(alerts(hour, Map.of("X", new BigDecimal("2"))).alerts())
                .extracting(Alert::code)
                .containsExactly(Code.SURGE);
        List<CrossingRecord> stays = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            stays.add(record("e" + i, "X", "P", Direction.ENTRY, "2026-02-0" + (1 + 2 * i) + "T08:00"));
            stays.add(record("x" + i, "X", "P", Direction.EXIT, "2026-02-0" + (2 + 2 * i) + "T08:00"));
        }
        assertThat(codes(stays, 3, 6)).containsExactly(Code.REPEATED_SHORT_STAYS);
        assertThat(codes(stays, 3, 5)).isEmpty();
        assertThat(codes(stays, 4, 30)).isEmpty();
        assertThat(codes(stays, 2, 4)).containsExactly(Code.REPEATED_SHORT_STAYS);
    }

    private List<Code> codes(List<CrossingRecord> records, int repeats, int period) {
        AlertsRequest.Rules rules = new AlertsRequest.Rules(1, repeats, period, null, null);
        return engine.answer(new AlertsRequest(records, DAY, rules, null, null, null)).alerts().stream()
                .map(Alert::code)
                .toList();
    }

    @Test
    void aSignOfTraffickingLeavesNothingButANumber() {
        List<CrossingRecord> records = List.of(
                record("a", "X", "P", Direction.ENTRY, "2026-03-01T08:00"),
                record("b", "X", "P", Direction.EXIT, "2026-03-03T08:00"));
        AlertsAnswer answer = engine.answer(new AlertsRequest(records, DAY, null, null, null, List.of("a", "b")));
        assertThat(answer.referrals()).isEqualTo(1);
        assertThat(answer.alerts()).isEmpty();
        assertThat(answer.welfareChecks()).isEmpty();
    }

    @Test
    void whatLiesAfterTheDayDoesNotCount() {
        List<CrossingRecord> records = List.of(
                record("a", "X", "P", Direction.ENTRY, "2026-03-12T08:00"),
                record("b", "Y", "P", Direction.ENTRY, "2026-03-13T08:00"));
        assertThat(alerts(records, null).alerts()).isEmpty();
    }
}
