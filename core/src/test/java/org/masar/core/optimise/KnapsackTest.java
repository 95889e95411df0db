package org.masar.core.optimise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableLongArray;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.masar.core.optimise.Knapsack.Choice;
import org.masar.core.optimise.Knapsack.Selection;

class KnapsackTest {

    private static final int RANDOM_CASES = Boolean.getBoolean("masar.deep") ? 100_000 : 3_000;

    /** Tries every selection; the first in the order of groups and choices wins among equals. */
    private static int[] slow(List<List<Choice>> groups, long budget) {
        int[] best = new int[0];
        int[] taken = new int[groups.size()];
        java.util.Arrays.fill(taken, 0);
        boolean more = true;
        while (more) {
            int[] read = read(groups, taken);
            if (total(groups, read)[0] <= budget && (best.length == 0 || better(groups, read, best))) {
                best = read;
            }
            more = next(groups, taken);
        }
        return best;
    }

    /** Counting up: the last position after the last choice means nothing is taken. */
    private static boolean next(List<List<Choice>> groups, int[] taken) {
        for (int group = groups.size() - 1; group >= 0; group--) {
            if (taken[group] < groups.get(group).size()) {
                taken[group]++;
                return true;
            }
            taken[group] = 0;
        }
        return false;
    }

    private static int[] read(List<List<Choice>> groups, int[] taken) {
        int[] read = taken.clone();
        for (int group = 0; group < read.length; group++) {
            if (read[group] == groups.get(group).size()) {
                read[group] = Knapsack.NONE;
            }
        }
        return read;
    }

    private static boolean better(List<List<Choice>> groups, int[] a, int[] b) {
        long[] first = total(groups, a);
        long[] second = total(groups, b);
        for (int word = 1; word < first.length; word++) {
            if (first[word] != second[word]) {
                return first[word] > second[word];
            }
        }
        return first[0] < second[0];
    }

    private static long[] total(List<List<Choice>> groups, int[] taken) {
        long[] total = new long[1];
        for (int group = 0; group < taken.length; group++) {
            if (!groups.get(group).isEmpty()) {
                int words = groups.get(group).get(0).worth().length();
                total = total.length == 1 ? new long[1 + words] : total;
                if (taken[group] != Knapsack.NONE) {
                    Choice choice = groups.get(group).get(taken[group]);
                    total[0] += choice.cost();
                    for (int word = 0; word < words; word++) {
                        total[word + 1] += choice.worth().get(word);
                    }
                }
            }
        }
        return total;
    }

    private static List<List<Choice>> random(Random random) {
        int words = 1 + random.nextInt(3);
        List<List<Choice>> groups = new ArrayList<>();
        int count = random.nextInt(7);
        for (int group = 0; group < count; group++) {
            List<Choice> choices = new ArrayList<>();
            int options = random.nextInt(4);
            for (int option = 0; option < options; option++) {
                ImmutableLongArray.Builder worth = ImmutableLongArray.builder();
                for (int word = 0; word < words; word++) {
                    worth.add(random.nextInt(9) - 2);
                }
                choices.add(new Choice(random.nextInt(12), worth.build()));
            }
            groups.add(choices);
        }
        return groups;
    }

    @Test
    void equalsTryingEverySelection() {
        Random random = new Random(5);
        for (int i = 0; i < RANDOM_CASES; i++) {
            List<List<Choice>> groups = random(random);
            long budget = random.nextInt(40);
            Selection best = Knapsack.of(groups).best(budget);
            assertThat(best.taken().toArray()).as(groups + " " + budget).isEqualTo(slow(groups, budget));
            assertThat(best.optimal()).isTrue();
            assertThat(best.bound()).isEqualTo(best.worth().get(0));
        }
    }

    @Test
    void theFrontierHoldsTheBestOfEveryBudget() {
        Random random = new Random(6);
        for (int i = 0; i < RANDOM_CASES / 10; i++) {
            Knapsack knapsack = Knapsack.of(random(random));
            ImmutableList<Selection> frontier = knapsack.frontier(1 << 20).orElseThrow();
            for (long budget = 0; budget < 80; budget++) {
                long limit = budget;
                Selection last = frontier.stream()
                        .filter(selection -> selection.cost() <= limit)
                        .reduce((a, b) -> b)
                        .orElseThrow();
                assertThat(last.taken()).isEqualTo(knapsack.best(budget).taken());
            }
        }
    }

    @Test
    void aThousandGroupsAreSolvedToTheProof() {
        Random random = new Random(7);
        List<List<Choice>> groups = new ArrayList<>();
        for (int group = 0; group < 1_000; group++) {
            List<Choice> choices = new ArrayList<>();
            for (int option = 0; option < 3; option++) {
                long cost = 300L + random.nextInt(4_000);
                choices.add(Knapsack.choice(cost, cost / 3 + random.nextInt(2_000)));
            }
            groups.add(choices);
        }
        Selection best = Knapsack.of(groups).best(900_000);
        assertThat(best.optimal()).isTrue();
        assertThat(best.cost()).isLessThanOrEqualTo(900_000);
        assertThat(Knapsack.of(groups).frontier(100_000)).isEmpty();
    }

    @Test
    void refusesWhatCannotBeCounted() {
        assertThatThrownBy(() -> Knapsack.of(List.of(List.of(Knapsack.choice(-1, 1)))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Knapsack.of(List.of(List.of(Knapsack.choice(1, Long.MIN_VALUE)))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Knapsack.of(List.of()).best(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Knapsack.of(List.of()).best(0).taken().isEmpty()).isTrue();
    }
}
