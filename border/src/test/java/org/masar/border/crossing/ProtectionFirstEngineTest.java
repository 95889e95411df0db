package org.masar.border.crossing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.masar.border.crossing.ProtectionFirstAnswer.Outcome;
import org.masar.border.crossing.ProtectionFirstAnswer.Signal;
import org.masar.border.crossing.ProtectionFirstRequest.Answers;
import org.masar.border.crossing.ProtectionFirstRequest.Proposed;
import org.masar.border.crossing.ProtectionFirstRequest.Refusal;

class ProtectionFirstEngineTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Refusal WRITTEN = new Refusal("law", "reasons", "court", "post");
    private static final @Nullable Boolean[] STATES = {null, false, true};

    private final ProtectionFirstEngine engine = new ProtectionFirstEngine();

    /** All 729 ways to answer, with and without a document that calls for protection. */
    @Test
    void everyWayToAnswer() {
        for (int code = 0; code < 729; code++) {
            List<@Nullable Boolean> given = new ArrayList<>();
            for (int i = 0, rest = code; i < 6; i++, rest /= 3) {
                given.add(STATES[rest % 3]);
            }
            Answers answers =
                    new Answers(given.get(0), given.get(1), given.get(2), given.get(3), given.get(4), given.get(5));
            for (String nationality : new String[] {"IRQ", "XXA", "XXB", "XXC", "XXX"}) {
                boolean protectedOne = List.of("XXA", "XXB", "XXC").contains(nationality);
                ProtectionFirstRequest request =
                        new ProtectionFirstRequest(DAY, Proposed.REFUSE_ENTRY, answers, nationality, "PP", WRITTEN);
                ProtectionFirstAnswer answer = engine.answer(request);
                boolean signal = given.contains(true) || protectedOne;
                Outcome expected =
                        signal ? Outcome.STOP_REFER : given.contains(null) ? Outcome.ASK_FIRST : Outcome.PERSON_DECIDES;
                assertThat(answer.outcome()).isEqualTo(expected);
                assertThat(answer.refusalRecordAllowed()).isEqualTo(expected == Outcome.PERSON_DECIDES);
                assertThat(answer.signals().contains(Signal.PROTECTION_DOCUMENT))
                        .isEqualTo(protectedOne);
                assertThat(answer.referTo().isEmpty()).isEqualTo(!signal);
                assertThat(answer.ask())
                        .hasSize((int) given.stream().filter(it -> it == null).count());
                if (expected == Outcome.PERSON_DECIDES) {
                    assertThat(RefusalRecord.of(request).on()).isEqualTo(DAY);
                } else {
                    assertThatThrownBy(() -> RefusalRecord.of(request)).isInstanceOf(IllegalStateException.class);
                }
            }
        }
    }

    @Test
    void nothingAskedIsNotNothingFound() {
        ProtectionFirstAnswer answer =
                engine.answer(new ProtectionFirstRequest(DAY, Proposed.NO_BOARD, null, null, null, null));
        assertThat(answer.outcome()).isEqualTo(Outcome.ASK_FIRST);
        assertThat(answer.ask()).hasSize(6);
        assertThat(answer.missingForRefusal()).containsExactly("legalBasis", "writtenReasons", "reviewRoute", "post");
    }

    @Test
    void aBlankIsNoReasonInWriting() {
        Answers none = new Answers(false, false, false, false, false, false);
        ProtectionFirstAnswer answer = engine.answer(new ProtectionFirstRequest(
                DAY, Proposed.REFUSE_ENTRY, none, null, null, new Refusal("law", "  ", "court", "post")));
        assertThat(answer.missingForRefusal()).containsExactly("writtenReasons");
        assertThat(answer.refusalRecordAllowed()).isFalse();
    }
}
