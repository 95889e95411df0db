package org.masar.mgi.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.NullUnmarked;

/** Writes down every combination of domain values and keeps those that agree with what is given. */
@NullUnmarked
final class InverseTwin {

    private final PublishedCategories given;
    private final List<TreeSet<Integer>> possible = new ArrayList<>();
    private final TreeSet<Integer> sums = new TreeSet<>();
    private final TreeSet<Integer> categories = new TreeSet<>();

    private InverseTwin(PublishedCategories given) {
        this.given = given;
        for (int d = 0; d < 6; d++) {
            possible.add(new TreeSet<>());
        }
        walk(new int[6], 0);
    }

    static void assertAgrees(PublishedCategories given, Sdg1072Answer answer) {
        InverseTwin twin = new InverseTwin(given);
        assertThat(answer.overallCategories()).containsExactlyElementsOf(twin.categories);
        assertThat(answer.consistent()).isEqualTo(!twin.sums.isEmpty());
        if (twin.sums.isEmpty()) {
            assertThat(answer.possible()).isNull();
            assertThat(answer.overallMin()).isNull();
            assertThat(answer.overallMax()).isNull();
            return;
        }
        for (int d = 0; d < 6; d++) {
            assertThat(answer.possible().get(Sdg1072Part.domain(d + 1)).stream().map(v -> v.intValueExact()))
                    .as("%s", given)
                    .containsExactlyElementsOf(twin.possible.get(d));
        }
        assertThat(answer.overallMin().doubleValue()).isCloseTo(twin.sums.first() / 6.0, within());
        assertThat(answer.overallMax().doubleValue()).isCloseTo(twin.sums.last() / 6.0, within());
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(1e-9);
    }

    private void walk(int[] values, int d) {
        if (d == 6) {
            int sum = 0;
            for (int value : values) {
                sum += value;
            }
            int category = sum < 240 ? 1 : sum < 480 ? 2 : sum < 600 ? 3 : 4;
            categories.add(category);
            if (given.overall() == null || given.overall() == category) {
                sums.add(sum);
                for (int i = 0; i < 6; i++) {
                    possible.get(i).add(values[i]);
                }
            }
            return;
        }
        Integer category = given.of(Sdg1072Part.domain(d + 1));
        for (int value = 0; value <= 100; value += d == 0 ? 10 : 20) {
            int c = value < 40 ? 1 : value < 80 ? 2 : value < 100 ? 3 : 4;
            if (category == null || category == c) {
                values[d] = value;
                walk(values, d + 1);
            }
        }
    }
}
