package org.masar.border.stay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.masar.border.stay.StayCheckAnswer.Verdict;
import org.masar.border.stay.StayCheckRequest.Circumstance;
import org.masar.border.stay.StayCheckRequest.Entries;
import org.masar.border.stay.StayCheckRequest.Mode;
import org.masar.border.stay.StayCheckRequest.Visa;
import org.masar.core.json.Problem;

class StayCheckEngineTest {

    private final StayCheckEngine engine = new StayCheckEngine();

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static StayCheckRequest visa(Mode mode, List<List<LocalDate>> stays, String on, Visa visa) {
        boolean planning = mode == Mode.PLANNING;
        return new StayCheckRequest(
                mode, "VISA", stays, planning ? null : day(on), planning ? day(on) : null, null, visa, null);
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
                    Mode.CONTROL, "90/180", stays, day("2026-04-05"), null, null, null, List.of(circumstance)));
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
            if (rule.startsWith("IQ-")) {
                Visa visa = new Visa(null, day("2024-12-01"), null, null, null, null, null);
                List<List<LocalDate>> stays = List.of(List.of(day("2024-12-10")));
                StayCheckAnswer last = engine.answer(
                        new StayCheckRequest(Mode.CONTROL, rule, stays, day("2025-02-28"), null, null, visa, null));
                StayCheckAnswer first = engine.answer(
                        new StayCheckRequest(Mode.CONTROL, rule, stays, day("2025-03-01"), null, null, visa, null));
                assertThat(last.verdict()).as(rule).isNotEqualTo(Verdict.UNDETERMINED);
                assertThat(first.verdict()).as(rule).isEqualTo(Verdict.UNDETERMINED);
                assertThat(first.overstayDays()).isNull();
            }
        }
    }

    @Test
    void whatCannotBeAskedIsNamed() {
        assertThat(problems(new StayCheckRequest(Mode.CONTROL, "90/180", null, null, null, null, null, null)))
                .containsExactly("MISSING /on");
        assertThat(problems(new StayCheckRequest(Mode.PLANNING, "VISA", null, null, null, null, null, null)))
                .containsExactly("MISSING /entry", "MISSING /visa");
        assertThat(problems(
                        new StayCheckRequest(Mode.WINDOW, "90/18O", null, day("2026-01-01"), null, null, null, null)))
                .containsExactly("BAD_VALUE /rule");
        List<List<LocalDate>> stays = List.of(
                List.of(day("2026-01-01")), List.of(day("2026-01-02"), day("2026-01-01")), List.of(day("2026-02-01")));
        assertThat(problems(
                        new StayCheckRequest(Mode.CONTROL, "90/180", stays, day("2026-03-01"), null, null, null, null)))
                .containsExactly("MISSING /stays/0/1", "CONTRADICTION /stays/1/0", "CONTRADICTION /stays/1/1");
    }

    private List<String> problems(StayCheckRequest request) {
        return engine.check(request).stream()
                .map((Problem problem) -> problem.code() + " " + problem.pointer())
                .toList();
    }
}
