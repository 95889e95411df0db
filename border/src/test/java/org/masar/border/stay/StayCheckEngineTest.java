package org.masar.border.stay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.masar.border.stay.StayCheckAnswer.Verdict;
import org.masar.border.stay.StayCheckRequest.Circumstance;
import org.masar.border.stay.StayCheckRequest.Entries;
import org.masar.border.stay.StayCheckRequest.Mode;
import org.masar.border.stay.StayCheckRequest.Visa;
import org.masar.core.engine.DataFile;
import org.masar.core.engine.Engine;
import org.masar.core.engine.Engines;
import org.masar.core.engine.InvalidRequestException;
import org.masar.core.json.Problem;
import org.masar.core.json.StrictReader;
import org.masar.core.message.Message;

class StayCheckEngineTest {

    private final StayCheckEngine engine = new StayCheckEngine();

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static StayCheckRequest visa(Mode mode, List<List<LocalDate>> stays, String on, Visa visa) {
        boolean planning = mode == Mode.PLANNING;
        return new StayCheckRequest(
                mode,
                "VISA",
                stays,
                planning ? null : day(on),
                planning ? day(on) : null,
                null,
                visa,
                null,
                null,
                null,
                null,
                null);
    }

    @Test
    void aSingleEntryServesOnce() {
        Visa single = new Visa(null, null, day("2026-01-01"), day("2026-06-01"), Entries.SINGLE, 30, null);
        List<List<LocalDate>> stays =
                List.of(List.of(day("2026-01-10"), day("2026-01-12")), List.of(day("2026-02-10")));
        StayCheckAnswer second = engine.answer(visa(Mode.CONTROL, stays, "2026-02-12", single));
        assertThat(second.verdict()).isEqualTo(Verdict.OVERSTAY);
        assertThat(second.overstayDays()).isEqualTo(3);
        assertThat(second.lastLegalDay()).isNull();
        Visa multiple = new Visa(null, null, day("2026-01-01"), day("2026-06-01"), Entries.MULTIPLE, 30, null);
        StayCheckAnswer again = engine.answer(visa(Mode.CONTROL, stays, "2026-02-12", multiple));
        assertThat(again.verdict()).isEqualTo(Verdict.WITHIN);
        assertThat(again.usedDays()).isEqualTo(3);
        assertThat(again.lastLegalDay()).isEqualTo(day("2026-03-11"));
        assertThat(engine.answer(visa(Mode.PLANNING, stays, "2026-03-01", single))
                        .maxStayDays())
                .isZero();
        assertThat(engine.answer(visa(Mode.PLANNING, stays, "2026-05-20", multiple))
                        .maxStayDays())
                .isEqualTo(13);
    }

    @Test
    void validityEndsAStayBeforeItsDaysDo() {
        Visa visa = new Visa(null, null, day("2026-01-01"), day("2026-01-20"), Entries.SINGLE, 30, null);
        StayCheckAnswer answer =
                engine.answer(visa(Mode.CONTROL, List.of(List.of(day("2026-01-10"))), "2026-01-25", visa));
        assertThat(answer.lastLegalDay()).isEqualTo(day("2026-01-20"));
        assertThat(answer.overstayDays()).isEqualTo(5);
    }

    @Test
    void termsThatSayNothingDecideNothing() {
        StayCheckAnswer answer = engine.answer(visa(
                Mode.CONTROL,
                List.of(List.of(day("2026-01-10"))),
                "2026-01-25",
                new Visa(null, null, null, null, null, null, null)));
        assertThat(answer.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(answer.overstayDays()).isNull();
    }

    @Test
    void whatStandsBesideTheDaysNeverChangesThem() {
        List<List<LocalDate>> stays = List.of(List.of(day("2026-01-01"), day("2026-04-05")));
        for (Circumstance circumstance : Circumstance.values()) {
            StayCheckAnswer answer = engine.answer(new StayCheckRequest(
                    Mode.CONTROL,
                    "90/180",
                    stays,
                    day("2026-04-05"),
                    null,
                    null,
                    null,
                    List.of(circumstance),
                    null,
                    null,
                    null,
                    null));
            assertThat(answer.usedDays()).isEqualTo(95);
            assertThat(answer.overstayDays()).isEqualTo(5);
            assertThat(answer.reasons()).extracting(reason -> reason.key()).containsExactly(circumstance.name());
            assertThat(answer.verdict())
                    .isEqualTo(
                            circumstance == Circumstance.MISSING_EXIT_RECORD ? Verdict.INCONSISTENT : Verdict.OVERSTAY);
        }
    }

    @Test
    void noIraqiVisaKindIsJudgedAfterTheNewVisaCame() {
        for (String rule : StayRules.ids()) {
            if (List.of("IQ-TOURISM", "IQ-VISIT", "IQ-BUSINESS", "IQ-ORDINARY").contains(rule)) {
                Visa visa = new Visa(null, day("2024-12-01"), null, null, null, null, null);
                List<List<LocalDate>> stays = List.of(List.of(day("2024-12-10")));
                StayCheckAnswer last = engine.answer(new StayCheckRequest(
                        Mode.CONTROL, rule, stays, day("2025-02-28"), null, null, visa, null, null, null, null, null));
                StayCheckAnswer first = engine.answer(new StayCheckRequest(
                        Mode.CONTROL, rule, stays, day("2025-03-01"), null, null, visa, null, null, null, null, null));
                assertThat(last.verdict()).as(rule).isNotEqualTo(Verdict.UNDETERMINED);
                assertThat(first.verdict()).as(rule).isEqualTo(Verdict.UNDETERMINED);
                assertThat(first.overstayDays()).isNull();
            }
        }
    }

    private static final String OWN = """
            {"id": "own", "version": "1", "sources": ["X: a made-up law"], "rules": [
             {"id": "VISIT", "kind": "VISA", "from": "2020-01-01", "until": "2025-01-01", "stayDays": 30,
              "territory": ["IQ-KR"], "source": "X", "confidence": "READ"},
             {"id": "VISIT", "kind": "VISA", "from": "2025-01-01", "stayDays": 60, "reportWithinDays": 15,
              "territory": ["IQ-KR"], "source": "X", "confidence": "READ"},
             {"id": "GUESS", "kind": "VISA", "from": "2020-01-01", "stayDays": 30, "source": "X",
              "confidence": "MEMORY"}],
             "fines": [{"id": "F", "cause": "LATE_REPORT", "from": "2020-01-01", "territory": "IQ-KR",
              "least": {"amount": "100", "currency": "IQD"}, "perDay": {"amount": "10", "currency": "IQD"},
              "cap": {"amount": "150", "currency": "IQD"}, "source": "made up", "publishedOn": "2020-01-01"}]}""";

    private StayCheckAnswer own(String rule, String entry, String on, @Nullable String place, boolean registered) {
        Engine<StayCheckRequest, StayCheckAnswer> prepared = engine.with(
                engine.read(ImmutableMap.of("rules", DataFile.of("own.json", OWN.getBytes(StandardCharsets.UTF_8)))));
        return Engines.ask(
                prepared,
                new StayCheckRequest(
                        Mode.CONTROL,
                        rule,
                        List.of(List.of(day(entry))),
                        day(on),
                        null,
                        null,
                        null,
                        null,
                        place,
                        registered,
                        null,
                        null));
    }

    private static List<String> keys(StayCheckAnswer answer) {
        return answer.reasons().stream().map(Message::key).toList();
    }

    @Test
    void theCallersRulesCountByTheVersionOfTheDayOfEntry() {
        assertThat(own("VISIT", "2024-12-20", "2025-02-01", null, true).lastLegalDay())
                .isEqualTo(day("2025-01-18"));
        assertThat(own("VISIT", "2025-01-01", "2025-02-01", null, true).lastLegalDay())
                .isEqualTo(day("2025-03-01"));
        StayCheckAnswer before = own("VISIT", "2019-12-31", "2020-02-01", null, true);
        assertThat(before.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(before.overstayDays()).isNull();
        // What rests on memory closes nothing.
        assertThat(own("GUESS", "2024-01-01", "2024-06-01", null, true).verdict())
                .isEqualTo(Verdict.UNDETERMINED);
        assertThat(own("IQ-VISIT", "2020-01-01", "2020-03-01", null, true).verdict())
                .isEqualTo(Verdict.OVERSTAY);
    }

    @Test
    void aVisaOfOneTerritorySaysNothingForAnother() {
        StayCheckAnswer federal = own("VISIT", "2025-01-01", "2025-02-01", "IQ", true);
        assertThat(federal.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(keys(federal)).containsExactly("border.stay.outsideTerritory");
        assertThat(own("VISIT", "2025-01-01", "2025-02-01", "IQ-KR", true).verdict())
                .isEqualTo(Verdict.WITHIN);
        assertThat(keys(own("IQ-VISIT", "2020-01-01", "2020-01-10", "IQ-KR", true)))
                .containsExactly("border.stay.territoryUnclear");
        // Too long is too long, wherever the visa is valid.
        assertThat(own("VISIT", "2025-01-01", "2025-04-01", "IQ", true).verdict())
                .isEqualTo(Verdict.OVERSTAY);
    }

    @Test
    void theDutyToReportAndItsFineAreCountedFromTheLastDay() {
        StayCheckAnswer late = own("VISIT", "2025-01-01", "2025-01-18", null, false);
        assertThat(late.reportBy()).isEqualTo(day("2025-01-16"));
        assertThat(late.reportLateDays()).isEqualTo(2);
        assertThat(keys(late)).containsExactly("border.stay.reportLate");
        assertThat(late.fines()).singleElement().satisfies(fine -> {
            assertThat(fine.least()).isEqualTo(Money.parse("IQD 110"));
            assertThat(fine.most()).isEqualTo(Money.parse("IQD 120"));
        });
        assertThat(own("VISIT", "2025-01-01", "2025-02-18", null, false).fines())
                .singleElement()
                .satisfies(
                        fine -> assertThat(fine.least()).isEqualTo(fine.most()).isEqualTo(Money.parse("IQD 150")));
        assertThat(own("VISIT", "2025-01-01", "2025-01-18", null, true).fines()).isNull();
        // Fifteen working days, Friday and Saturday not among them.
        assertThat(own("IQ-EMPLOYMENT", "2018-02-04", "2018-02-20", null, true).reportBy())
                .isEqualTo(day("2018-02-25"));
    }

    @Test
    void noFineIsNamedBesideAnAsylumClaim() {
        List<List<LocalDate>> stays = List.of(List.of(day("2026-01-10")));
        Visa visa = new Visa(null, null, null, null, null, 30, List.of("IQ"));
        for (Circumstance circumstance : Circumstance.values()) {
            StayCheckAnswer answer = engine.answer(new StayCheckRequest(
                    Mode.CONTROL,
                    "VISA",
                    stays,
                    day("2026-02-15"),
                    null,
                    null,
                    visa,
                    List.of(circumstance),
                    null,
                    null,
                    null,
                    null));
            boolean named = circumstance == Circumstance.EMPLOYER_CAUSED;
            assertThat(answer.fines() != null).as(circumstance.name()).isEqualTo(named);
            if (named) {
                assertThat(answer.fines()).singleElement().satisfies(fine -> {
                    assertThat(fine.least()).isEqualTo(Money.parse("IQD 500000"));
                    assertThat(fine.most()).isEqualTo(Money.parse("IQD 3000000"));
                });
            }
        }
    }

    @Test
    void aPackThatContradictsItselfIsRefusedWithItsPlaces() {
        StayRulePack pack = StrictReader.of(StayRulePack.class).read(OWN).value();
        StayRulePack twice = new StayRulePack(
                "own",
                "2",
                List.of(),
                List.of(pack.rules().get(0), pack.rules().get(0), pack.rules().get(2)),
                null);
        assertThat(problems(new StayCheckRequest(
                        Mode.CONTROL,
                        "VISIT",
                        null,
                        day("2025-01-01"),
                        null,
                        null,
                        null,
                        null,
                        null,
                        false,
                        day("2025-01-01"),
                        new StayCheckRequest.Data(twice))))
                .containsExactly(
                        "CONTRADICTION /data/rules/rules/1/from",
                        "CONTRADICTION /registered",
                        "CONTRADICTION /registeredOn");
        assertThatThrownBy(() -> engine.read(ImmutableMap.of(
                        "rules",
                        DataFile.of(
                                "own.json",
                                OWN.replace("2025-01-01", "2019-01-01").getBytes(StandardCharsets.UTF_8)))))
                .isInstanceOf(InvalidRequestException.class);
    }

    @Test
    void whatCannotBeAskedIsNamed() {
        assertThat(problems(new StayCheckRequest(
                        Mode.CONTROL, "90/180", null, null, null, null, null, null, null, null, null, null)))
                .containsExactly("MISSING /on");
        assertThat(problems(new StayCheckRequest(
                        Mode.PLANNING, "VISA", null, null, null, null, null, null, null, null, null, null)))
                .containsExactly("MISSING /entry", "MISSING /visa");
        assertThat(problems(new StayCheckRequest(
                        Mode.WINDOW,
                        "90/18O",
                        null,
                        day("2026-01-01"),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null)))
                .containsExactly("BAD_VALUE /rule");
        List<List<LocalDate>> stays = List.of(
                List.of(day("2026-01-01")), List.of(day("2026-01-02"), day("2026-01-01")), List.of(day("2026-02-01")));
        assertThat(problems(new StayCheckRequest(
                        Mode.CONTROL,
                        "90/180",
                        stays,
                        day("2026-03-01"),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null)))
                .containsExactly("MISSING /stays/0/1", "CONTRADICTION /stays/1/0", "CONTRADICTION /stays/1/1");
    }

    private List<String> problems(StayCheckRequest request) {
        return engine.check(request).stream()
                .map((Problem problem) -> problem.code() + " " + problem.pointer())
                .toList();
    }
}
