package org.masar.core.name;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class NameEvaluationTest {

    private static NameEvaluation.Pair pair(boolean same, double score, String origin) {
        return new NameEvaluation.Pair("a" + score, "b", same, origin.equals("iq"), origin, score);
    }

    @Test
    void countsByHand() {
        NameEvaluation found = NameEvaluation.of(
                List.of(
                        pair(true, 0.9, "iq"),
                        pair(true, 0.6, ""),
                        pair(true, 0.2, "iq"),
                        pair(false, 0.7, "iq"),
                        pair(false, 0.1, "")),
                0.5,
                5);
        assertThat(found.pairs()).isEqualTo(5);
        assertThat(found.same()).isEqualTo(3);
        assertThat(found.precision()).isEqualTo(0.666667);
        assertThat(found.recall()).isEqualTo(0.666667);
        assertThat(found.auc()).isEqualTo(0.666667);
        assertThat(found.recallAtPrecision()).containsEntry("0.95", 0.333333);
        assertThat(found.groups()).containsOnlyKeys("ALL", "SAME_SCRIPT", "CROSS_SCRIPT", "iq");
        assertThat(found.worst()).extracting(NameEvaluation.Mistake::score).containsExactly(0.2, 0.7);
        assertThat(requireNonNull(found.calibration()).get(9).shareSame()).isEqualTo(1.0);
        assertThat(found.withFalseAlerts(3, 200).falseAlertsPer100000()).isEqualTo(1500.0);
        assertThat(found.toString()).contains("Mistake[true, 0.2]").doesNotContain("a0.2");
    }

    /** The area by its definition: all pairs of a true and a false one, ties counting half. */
    @Test
    void areaAgreesWithItsDefinition() {
        Random random = new Random(6);
        for (int round = 0; round < 300; round++) {
            List<NameEvaluation.Pair> pairs = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                pairs.add(pair(i < 2 || (i > 3 && random.nextBoolean()), random.nextInt(12) / 11.0, ""));
            }
            double above = 0;
            double all = 0;
            for (NameEvaluation.Pair a : pairs) {
                for (NameEvaluation.Pair b : pairs) {
                    if (a.same() && !b.same()) {
                        all++;
                        above += a.score() > b.score() ? 1 : a.score() == b.score() ? 0.5 : 0;
                    }
                }
            }
            assertThat(NameEvaluation.of(pairs, 0.5, 0).auc()).isCloseTo(above / all, Offset.offset(1e-6));
        }
    }

    @Test
    void emptyAndOneSidedSetsHaveNoArea() {
        assertThat(NameEvaluation.of(List.of(), 0.5, 3).auc()).isNull();
        assertThat(NameEvaluation.of(List.of(pair(true, 0.9, "")), 0.5, 3).f1()).isEqualTo(1);
    }

    @Test
    void readsPairs() {
        String csv = """
                name_a,script_a,name_b,script_b,same,origin
                Omar Salih Mahmud,Latn,عمر صالح محمود,Arab,1,iq
                Omar Salih,Latn,Karim Jasim,Latn,0,iq
                """;
        List<NameEvaluation.Pair> pairs = NameEvaluation.readAndScore(csv);
        assertThat(NameEvaluation.of(pairs, 0.5, 3).f1()).isEqualTo(1);
        assertThatThrownBy(() -> NameEvaluation.readAndScore("name_a,name_b\nx,y\n"))
                .hasMessageContaining("same");
        assertThatThrownBy(() -> NameEvaluation.readAndScore("name_a,name_b,same\nOmar,y,yes\n"))
                .hasMessageContaining("row 2")
                .hasMessageNotContaining("Omar");
    }
}
