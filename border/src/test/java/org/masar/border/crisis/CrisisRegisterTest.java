package org.masar.border.crisis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.masar.border.crisis.Registration.AgeBand;
import org.masar.border.crisis.Registration.Check;
import org.masar.border.crisis.Registration.Documents;
import org.masar.border.crisis.Registration.Member;
import org.masar.border.crisis.Registration.Skipped;

class CrisisRegisterTest {

    private static Registration family(String id, String at, @Nullable Boolean fear, AgeBand... ages) {
        ImmutableList.Builder<Member> members = ImmutableList.builder();
        for (AgeBand age : ages) {
            members.add(new Member(age, Documents.NONE, fear, ImmutableSet.of()));
        }
        return new Registration(
                id,
                "X",
                OffsetDateTime.parse(at),
                members.build(),
                ImmutableList.of(
                        new Skipped(Check.DOCUMENT, "duty officer 3", "no power"),
                        new Skipped(Check.SCREENING, "duty officer 3", "no network")));
    }

    private final Registration late = family("b", "2026-03-01T10:30:00+03:00", false, AgeBand.ADULT, AgeBand.CHILD);
    private final Registration early = family("a", "2026-03-01T08:10:00+03:00", true, AgeBand.ADULT);

    @Test
    void theQueueIsWorkedOffBeforeRoutineComesBack() {
        CrisisRegister register = CrisisRegister.start().with(late, early, late);
        assertThat(register.openChecks())
                .extracting(CrisisRegister.OpenCheck::registration)
                .containsExactly("a", "a", "b", "b");
        assertThat(register.routineAgain()).isFalse();
        for (CrisisRegister.OpenCheck open : register.openChecks()) {
            assertThat(open.skipped().decidedBy()).isNotBlank();
            register = register.done(open.registration(), open.skipped().check());
        }
        assertThat(register.routineAgain()).isTrue();
        CrisisRegister done = register;
        assertThatThrownBy(() -> done.done("a", Check.STAY)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whoFearsToReturnOrWasNotAskedOrIsAChildAloneComesFirst() {
        assertThat(CrisisRegister.start()
                        .with(
                                late,
                                early,
                                family("c", "2026-03-01T08:10:00+03:00", null, AgeBand.ADULT),
                                family("d", "2026-03-01T08:10:00+03:00", false, AgeBand.CHILD))
                        .protectionFirst())
                .containsExactly("a", "c", "d");
    }

    @Test
    void hoursAreCountedByPeopleAndForecastSimply() {
        CrisisRegister register = CrisisRegister.start().with(late, early);
        assertThat(register.hourly("X"))
                .containsEntry(LocalDateTime.parse("2026-03-01T08:00"), 1)
                .containsEntry(LocalDateTime.parse("2026-03-01T09:00"), 0)
                .containsEntry(LocalDateTime.parse("2026-03-01T10:00"), 2);
        assertThat(SurgeForecast.of(List.of(5, 10, 20, 60))).isEqualTo(new SurgeForecast(70, 30, 40));
        assertThat(SurgeForecast.of(List.of(90, 0)).people()).isZero();
        assertThat(SurgeForecast.of(List.of(7)).people()).isEqualTo(7);
    }

    @Test
    void noCheckIsSkippedByNobody() {
        ImmutableList<Member> one =
                ImmutableList.of(new Member(AgeBand.ADULT, Documents.NONE, null, ImmutableSet.of()));
        OffsetDateTime at = OffsetDateTime.parse("2026-03-01T08:10:00+03:00");
        assertThatThrownBy(() ->
                        new Registration("a", "X", at, one, ImmutableList.of(new Skipped(Check.STAY, " ", "why"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Registration("a", "X", at, ImmutableList.of(), ImmutableList.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
