package org.masar.core.optimise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AssignmentTest {

    @Test
    void threePeopleTwoPlaces() {
        Assignment best = Assignment.solve(
                new int[][] {{10, 30}, {15, Assignment.IMPOSSIBLE}, {5, 20}}, new int[] {1, 1}, new int[] {1, 3, 1});
        assertThat(best.prioritySum()).isEqualTo(4);
        assertThat(best.costSum()).isEqualTo(35);
        assertThat(best.places()).containsExactly(Assignment.NONE, 0, 1);
        assertThat(best.isProved()).isTrue();
    }

    @Test
    void equalsBruteForce() {
        Random random = new Random(7);
        for (int run = 0; run < 20_000; run++) {
            int people = random.nextInt(6);
            int places = random.nextInt(4);
            int[][] cost = new int[people][places];
            int[] capacity = random.ints(places, 0, 3).toArray();
            int[] priority = random.ints(people, 1, 4).toArray();
            for (int[] row : cost) {
                for (int at = 0; at < places; at++) {
                    row[at] = random.nextInt(4) == 0 ? Assignment.IMPOSSIBLE : random.nextInt(12);
                }
            }
            Assignment best = Assignment.solve(cost, capacity, priority);
            Pair expected = brute(cost, capacity.clone(), priority, 0);
            assertThat(new Pair(-best.prioritySum(), best.costSum()))
                    .as("run " + run)
                    .isEqualTo(expected);
            assertThat(best.isProved()).as("run " + run).isTrue();
        }
    }

    /** A thousand people, two hundred places; the prices prove what no twin could count. */
    @Test
    void largeProblemIsProved() {
        Random random = new Random(11);
        int[][] cost = new int[1_000][200];
        for (int[] row : cost) {
            for (int at = 0; at < row.length; at++) {
                row[at] = random.nextInt(5) == 0 ? Assignment.IMPOSSIBLE : random.nextInt(600);
            }
        }
        Assignment best = Assignment.solve(
                cost,
                random.ints(200, 0, 8).toArray(),
                random.ints(1_000, 1, 10).toArray());
        assertThat(best.isProved()).isTrue();
    }

    @Test
    void largestNumbersDoNotOverflow() {
        int most = Integer.MAX_VALUE;
        Assignment best = Assignment.solve(
                new int[][] {{most, 0}, {most, most}, {0, most}}, new int[] {1, 1}, new int[] {most, most, most});
        assertThat(best.prioritySum()).isEqualTo(2L * most);
        assertThat(best.costSum()).isZero();
        assertThat(best.isProved()).isTrue();
    }

    @Test
    void emptyProblems() {
        assertThat(Assignment.solve(new int[0][], new int[0], new int[0]).places())
                .isEmpty();
        assertThat(Assignment.solve(new int[2][0], new int[0], new int[] {1, 1}).places())
                .isEqualTo(List.of(Assignment.NONE, Assignment.NONE));
    }

    @Test
    void refusesNonsense() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Assignment.solve(new int[][] {{1}}, new int[] {-1}, new int[] {1}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Assignment.solve(new int[][] {{-2}}, new int[] {1}, new int[] {1}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Assignment.solve(new int[][] {{1}}, new int[] {1}, new int[] {0}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Assignment.solve(new int[][] {{1, 2}}, new int[] {1}, new int[] {1}));
    }

    private static Pair brute(int[][] cost, int[] capacity, int[] priority, int person) {
        if (person == cost.length) {
            return Pair.ZERO;
        }
        Pair best = brute(cost, capacity, priority, person + 1);
        for (int at = 0; at < capacity.length; at++) {
            if (capacity[at] > 0 && cost[person][at] != Assignment.IMPOSSIBLE) {
                capacity[at]--;
                Pair here = brute(cost, capacity, priority, person + 1)
                        .plus(new Pair(-(long) priority[person], cost[person][at]));
                capacity[at]++;
                best = here.compareTo(best) < 0 ? here : best;
            }
        }
        return best;
    }
}
