package org.masar.border.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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
import org.masar.border.passenger.PassengerMessage;
import org.masar.border.passenger.PassengersReadEngine;
import org.masar.border.passenger.PassengersReadRequest;
import org.masar.core.protection.Pseudonymizer;
import org.masar.core.protection.Purpose;

class AlertsEngineTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);

    private final AlertsEngine engine = new AlertsEngine();

    private static CrossingRecord record(String id, String post, String person, Direction direction, String at) {
        return new CrossingRecord(
                id, post, person, direction, OffsetDateTime.parse(at + ":00+03:00"), null, null, null, null);
    }

    private AlertsAnswer alerts(List<CrossingRecord> records, @Nullable Map<String, BigDecimal> baseline) {
        return engine.answer(new AlertsRequest(records, DAY, null, null, baseline, null, null));
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
        AlertsRequest.Rules rules = new AlertsRequest.Rules(1, repeats, period, null, null, null);
        return engine.answer(new AlertsRequest(records, DAY, rules, null, null, null, null)).alerts().stream()
                .map(Alert::code)
                .toList();
    }

    @Test
    void aSignOfTraffickingLeavesNothingButANumber() {
        List<CrossingRecord> records = List.of(
                record("a", "X", "P", Direction.ENTRY, "2026-03-01T08:00"),
                record("b", "X", "P", Direction.EXIT, "2026-03-03T08:00"));
        AlertsRequest plain = new AlertsRequest(records, DAY, null, null, null, null, null);
        AlertsRequest request = new AlertsRequest(records, DAY, null, null, null, List.of("a", "b"), null);
        AlertsAnswer answer = engine.answer(request);
        assertThat(answer.referrals()).isEqualTo(1);
        // Everything but the number is as if nothing had been seen.
        assertThat(new AlertsAnswer(answer.alerts(), answer.welfareChecks(), 0)).isEqualTo(engine.answer(plain));
        Pseudonymizer pseudonyms = Pseudonymizer.of(new byte[32], Purpose.of("TRAFFICKING_REFERRAL"), "partner");
        assertThat(Referrals.tickets(plain, pseudonyms)).isEmpty();
        assertThat(Referrals.tickets(request, pseudonyms)).singleElement().satisfies(ticket -> {
            assertThat(ticket.services()).containsExactly(Referrals.SERVICE);
            assertThat(ticket.pseudonym()).isEqualTo(pseudonyms.pseudonym("P"));
        });
    }

    private static CrossingRecord seen(String id, String person, String document, String at) {
        return new CrossingRecord(
                id, "BGW", person, Direction.ENTRY, OffsetDateTime.parse(at + ":00+03:00"), null, "P", "UTO", document);
    }

    private static final String LIST = "UNB+UNOA:4+A+B+260312:0500+9'UNH+1+PAXLST:D:12B:UN:IATA'BGM+745'TDT+20+ZZ1'"
            + "LOC+125+AMM'DTM+189:2603120600:201'LOC+87+BGW'DTM+232:2603120800:201'"
            + "NAD+FL+++SPECIMEN:A'DOC+P+D1'LOC+91+UTO'NAD+FL+++SPECIMEN:B'DOC+P+D2'NAD+FL+++SPECIMEN:C'"
            + "UNT+15+1'UNZ+1+9'";

    private AlertsAnswer announced(List<CrossingRecord> records, List<Announced> announced) {
        return engine.answer(new AlertsRequest(records, DAY, null, null, null, null, announced));
    }

    @Test
    void whoWasAnnouncedIsHeldAgainstWhoCame() {
        PassengerMessage list = new PassengersReadEngine().answer(new PassengersReadRequest(LIST, null));
        List<Announced> people = Announced.of(list, "BGW", Direction.ENTRY, ZoneOffset.ofHours(3));
        assertThat(people).extracting(Announced::documentNumber).containsExactly("D1", "D2", null);
        assertThat(people).extracting(Announced::at).containsOnly(OffsetDateTime.parse("2026-03-12T08:00:00+03:00"));
        assertThat(Announced.of(list, "AMM", Direction.EXIT, ZoneOffset.ofHours(3))
                        .get(0)
                        .at())
                .isEqualTo(OffsetDateTime.parse("2026-03-12T06:00:00+03:00"));
        CrossingRecord first = seen("a", "P", "D1", "2026-03-12T09:00");
        CrossingRecord stranger = seen("b", "Q", "D9", "2026-03-12T09:10");
        CrossingRecord evening = seen("c", "R", "D8", "2026-03-12T20:00");
        // Nothing later was sent yet, so nobody is missed.
        assertThat(announced(List.of(first), people).alerts()).isEmpty();
        assertThat(announced(List.of(evening, stranger, first), people).alerts())
                .extracting(Alert::code, Alert::records, Alert::announced)
                .containsExactly(
                        tuple(Code.ANNOUNCED_NOT_SEEN, List.of(), List.of("1/1")),
                        tuple(Code.SEEN_NOT_ANNOUNCED, List.of("b"), null));
    }

    @Test
    void oneDocumentCannotComeOnTwoFlights() {
        OffsetDateTime at = OffsetDateTime.parse("2026-03-12T08:00:00+03:00");
        Announced one = new Announced("1", "BGW", Direction.ENTRY, at, "ZZ1", "P", "UTO", "D1");
        Announced other = new Announced("2", "NJF", Direction.ENTRY, at.plusHours(2), "ZZ2", "P", null, "D1");
        Announced later = new Announced("3", "NJF", Direction.ENTRY, at.plusHours(7), "ZZ3", "P", "UTO", "D1");
        Announced same = new Announced("4", "BGW", Direction.ENTRY, at, "ZZ1", "P", "UTO", "D1");
        assertThat(announced(List.of(), List.of(other, one)).alerts())
                .extracting(Alert::code, Alert::announced)
                .containsExactly(tuple(Code.DOCUMENT_ANNOUNCED_TWICE, List.of("1", "2")));
        assertThat(announced(List.of(), List.of(one, later)).alerts()).isEmpty();
        assertThat(announced(List.of(), List.of(one, same)).alerts()).isEmpty();
    }

    @Test
    void whatLiesAfterTheDayDoesNotCount() {
        List<CrossingRecord> records = List.of(
                record("a", "X", "P", Direction.ENTRY, "2026-03-12T08:00"),
                record("b", "Y", "P", Direction.ENTRY, "2026-03-13T08:00"));
        assertThat(alerts(records, null).alerts()).isEmpty();
    }
}
