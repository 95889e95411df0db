package org.masar.policing.gbv;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.masar.policing.Policing;
import org.masar.policing.gbv.ClassifyRequest.Acts;

class ClassifyEngineTest {

    private static final @Nullable Boolean[] THREE = {null, false, true};

    /** All 3^7 combinations of answers: first yes wins, an open gate before it keeps the type open. */
    @Test
    void theFirstYesWins() {
        for (int code = 0; code < 2187; code++) {
            @Nullable Boolean[] a = new @Nullable Boolean[7];
            for (int i = 0, rest = code; i < 7; i++, rest /= 3) {
                a[i] = THREE[rest % 3];
            }
            Acts acts = new Acts(a[0], a[1], a[2], a[3], a[4], a[5], a[6]);
            ClassifyAnswer answer = ask(acts, null);
            String gates = "";
            for (int i = 0; i < 6; i++) {
                Boolean gate = (i == 1 && Boolean.TRUE.equals(a[6])) ? Boolean.TRUE : a[i];
                gates += gate == null ? "?" : gate ? "y" : "n";
            }
            int yes = gates.indexOf('y');
            int open = gates.indexOf('?');
            Integer expected = (open >= 0 && (yes < 0 || open < yes)) ? null : (Integer) (yes < 0 ? 7 : yes + 1);
            assertThat(answer.gate()).as(gates).isEqualTo(expected);
            assertThat(answer.contexts() == null).isEqualTo(expected == null);
            assertThat(ask(acts, true).type()).isNull();
        }
    }

    /** More answers never take a context away or bring an unknown one back as unknown. */
    @Test
    void moreFactsNeverFlipAContext() {
        Random random = new Random(41);
        for (int i = 0; i < 20_000; i++) {
            Acts acts = new Acts(random.nextBoolean(), true, null, null, null, null, null);
            Integer age = random.nextInt(40);
            List<Relationship> who = List.of(Relationship.values()[random.nextInt(Relationship.values().length)]);
            Boolean exchange = random.nextBoolean();
            Abduction abduction = Abduction.values()[random.nextInt(4)];
            Boolean practice = random.nextBoolean();
            ClassifyAnswer full = ask(acts, age, who, exchange, abduction, practice);
            ClassifyAnswer part = ask(
                    acts,
                    random.nextBoolean() ? age : null,
                    random.nextBoolean() ? who : null,
                    random.nextBoolean() ? exchange : null,
                    random.nextBoolean() ? abduction : null,
                    random.nextBoolean() ? practice : null);
            assertThat(full.contexts()).containsAll(requireNonNull(part.contexts()));
            List<CaseContext> possible = new ArrayList<>(part.contexts());
            possible.addAll(requireNonNull(part.contextsUnknown()));
            assertThat(possible).containsAll(requireNonNull(full.contexts()));
        }
    }

    @Test
    void delayBandsFollowTheirLabels() {
        Map<Integer, DelayBand> borders = Map.of(
                0, DelayBand.DAYS_0_3,
                3, DelayBand.DAYS_0_3,
                4, DelayBand.DAYS_4_5,
                5, DelayBand.DAYS_4_5,
                6, DelayBand.DAYS_6_14,
                14, DelayBand.DAYS_6_14,
                15, DelayBand.WEEKS_2_TO_MONTH,
                30, DelayBand.WEEKS_2_TO_MONTH,
                31, DelayBand.OVER_1_MONTH,
                4000, DelayBand.OVER_1_MONTH);
        LocalDate day = LocalDate.of(2024, 2, 20);
        borders.forEach((days, band) -> {
            ClassifyAnswer answer = Policing.gbvClassify(
                    new ClassifyRequest(null, null, null, null, null, null, null, null, day, day.plusDays(days)));
            assertThat(answer.delayBand()).as("%d", days).isEqualTo(band);
            assertThat(answer.delayDays()).isEqualTo(days.longValue());
        });
    }

    @Test
    void eighteenIsNoChild() {
        Acts rape = new Acts(true, null, null, null, null, null, null);
        assertThat(ask(rape, 17, null, null, null, null).contexts()).containsExactly(CaseContext.CHILD_SEXUAL_ABUSE);
        assertThat(ask(rape, 18, null, null, null, null).contexts()).isEmpty();
        Acts marriage = new Acts(false, false, false, true, null, null, null);
        assertThat(ask(marriage, 17, List.of(), null, null, false).contexts())
                .containsExactly(CaseContext.EARLY_MARRIAGE);
    }

    /** The answer holds nothing a service could be offered or withheld by. */
    @Test
    void theAnswerIsForStatisticsOnly() {
        assertThat(ask(null, null).use()).isEqualTo(ClassifyAnswer.Use.STATISTICS_ONLY);
        assertThat(Arrays.stream(ClassifyAnswer.class.getRecordComponents()).map(component -> component.getName()))
                .noneMatch(name -> name.contains("service") || name.contains("refer") || name.contains("priority"));
    }

    private static ClassifyAnswer ask(@Nullable Acts acts, @Nullable Boolean died) {
        return Policing.gbvClassify(new ClassifyRequest(acts, died, null, null, null, null, null, null, null, null));
    }

    private static ClassifyAnswer ask(
            Acts acts,
            @Nullable Integer age,
            @Nullable List<Relationship> who,
            @Nullable Boolean exchange,
            @Nullable Abduction abduction,
            @Nullable Boolean practice) {
        return Policing.gbvClassify(
                new ClassifyRequest(acts, null, age, who, exchange, abduction, practice, null, null, null));
    }
}
