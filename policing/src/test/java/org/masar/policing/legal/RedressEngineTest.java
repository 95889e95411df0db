package org.masar.policing.legal;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.masar.core.lifecycle.Offer;
import org.masar.core.rule.Standing;
import org.masar.policing.Policing;
import org.masar.policing.legal.OfficeCase.Stage;

class RedressEngineTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

    /** Doing nothing stands first, costs nothing and nobody learns of it; risks are told before anything else. */
    @Test
    void doingNothingIsAlwaysThere() {
        for (Situation situation : Situation.values()) {
            for (Jurisdiction jurisdiction : Jurisdiction.values()) {
                for (Boolean married : new @Nullable Boolean[] {null, true, false}) {
                    RedressAnswer answer = ask(situation, jurisdiction, DAY, married);
                    assertThat(answer.options().keySet().asList().get(0)).isEqualTo(RedressOption.NOTHING_NOW);
                    assertThat(view(answer, RedressOption.NOTHING_NOW).risks()).isEmpty();
                    assertThat(view(answer, RedressOption.NOTHING_NOW).knows()).containsExactly(Knows.NOBODY);
                    assertThat(view(answer, RedressOption.CRIMINAL_COMPLAINT).risks())
                            .contains(Risk.DUTY_TO_REPORT, Risk.RETALIATION);
                    assertThat(answer.standing()).isEqualTo(Standing.RESTS_ON_MEMORY);
                    assertThat(answer.options().containsKey(RedressOption.PROTECTION_ORDER))
                            .isEqualTo(jurisdiction == Jurisdiction.KRI
                                    && (situation == Situation.INTIMATE_PARTNER_VIOLENCE
                                            || situation == Situation.FORCED_MARRIAGE));
                }
            }
        }
    }

    @Test
    void counterChargesAreNamed() {
        assertThat(complaint(Situation.SEXUAL_VIOLENCE, Jurisdiction.FEDERAL, true))
                .startsWith(Risk.COUNTER_CHARGE_ADULTERY)
                .doesNotContain(Risk.MARRIAGE_TO_OFFENDER);
        assertThat(complaint(Situation.SEXUAL_VIOLENCE, Jurisdiction.FEDERAL, null))
                .startsWith(Risk.MARRIAGE_TO_OFFENDER);
        assertThat(complaint(Situation.SEXUAL_VIOLENCE, Jurisdiction.KRI, null))
                .doesNotContain(Risk.MARRIAGE_TO_OFFENDER);
        assertThat(complaint(Situation.TRAFFICKING, Jurisdiction.KRI, null))
                .startsWith(Risk.COUNTER_CHARGE_PROSTITUTION);
        assertThat(complaint(Situation.INTIMATE_PARTNER_VIOLENCE, Jurisdiction.FEDERAL, true))
                .startsWith(Risk.MITIGATION_HONOUR);
        assertThat(complaint(Situation.INTIMATE_PARTNER_VIOLENCE, Jurisdiction.KRI, true))
                .doesNotContain(Risk.MITIGATION_HONOUR);
    }

    @Test
    void optionsBeginWithTheirLaw() {
        assertThat(ask(Situation.CONFLICT_RELATED_SEXUAL_VIOLENCE, Jurisdiction.FEDERAL, LocalDate.of(2021, 3, 1), null)
                        .options())
                .containsKey(RedressOption.SURVIVORS_LAW_APPLICATION);
        assertThat(ask(Situation.HARASSMENT, Jurisdiction.FEDERAL, LocalDate.of(2015, 12, 31), null)
                        .options())
                .doesNotContainKey(RedressOption.LABOUR_COMPLAINT);
        assertThat(ask(Situation.HARASSMENT, Jurisdiction.FEDERAL, LocalDate.of(2016, 6, 1), null)
                        .options())
                .containsKey(RedressOption.LABOUR_COMPLAINT);
        assertThat(ask(Situation.FORCED_MARRIAGE, Jurisdiction.KRI, LocalDate.of(2010, 12, 31), null)
                        .options())
                .doesNotContainKey(RedressOption.PROTECTION_ORDER);
        assertThat(ask(Situation.HARASSMENT, Jurisdiction.KRI, LocalDate.of(2026, 12, 1), null)
                        .standing())
                .isEqualTo(Standing.NOT_VERIFIED_FOR_THIS_DATE);
    }

    /** A deadline that has passed by the count is shown as a day, never as past. */
    @Test
    void noDeadlineIsShownAsPast() {
        RedressAnswer answer = Policing.redress(
                new RedressRequest(Situation.HARASSMENT, Jurisdiction.FEDERAL, DAY, LocalDate.of(2024, 11, 30), null));
        assertThat(view(answer, RedressOption.CRIMINAL_COMPLAINT).deadline())
                .isEqualTo(new RedressAnswer.DeadlineView(LocalDate.of(2025, 2, 28), true));
    }

    @Test
    void mediationIsNeverOpenForViolence() {
        for (Situation situation : Situation.values()) {
            boolean never =
                    !ask(situation, Jurisdiction.KRI, DAY, null).neverOffered().isEmpty();
            OfficeCase office = new OfficeCase(situation, true, true);
            assertThat(mediation(office)).isEqualTo(!never);
        }
        assertThat(mediation(new OfficeCase(null, true, true))).isFalse();
    }

    private static boolean mediation(OfficeCase office) {
        return OfficeCase.flow().offers(Stage.ADVICE, office).stream()
                .filter(offer -> offer.move().equals("MEDIATE"))
                .allMatch(Offer::isAllowed);
    }

    @Test
    void anOfficeCaseCanBeLeftFromEverywhereAndReferredOnlyWithConsent() {
        OfficeCase unknown = new OfficeCase(null, null, null);
        for (Stage stage : Stage.values()) {
            boolean open = stage != Stage.LEFT && stage != Stage.CLOSED;
            assertThat(OfficeCase.flow().offers(stage, unknown).stream()
                            .anyMatch(offer -> offer.move().equals("LEAVE") && offer.isAllowed()))
                    .isEqualTo(open);
            assertThat(OfficeCase.flow().offers(stage, unknown).stream()
                            .noneMatch(offer -> offer.move().equals("REFER") && offer.isAllowed()))
                    .isTrue();
        }
    }

    private static List<Risk> complaint(Situation situation, Jurisdiction jurisdiction, @Nullable Boolean married) {
        return view(ask(situation, jurisdiction, DAY, married), RedressOption.CRIMINAL_COMPLAINT)
                .risks();
    }

    private static RedressAnswer.OptionView view(RedressAnswer answer, RedressOption option) {
        return requireNonNull(answer.options().get(option));
    }

    private static RedressAnswer ask(
            Situation situation, Jurisdiction jurisdiction, LocalDate date, @Nullable Boolean married) {
        return Policing.redress(new RedressRequest(situation, jurisdiction, date, null, married));
    }
}
