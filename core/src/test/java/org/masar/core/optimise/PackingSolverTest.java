package org.masar.core.optimise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class PackingSolverTest {

    private static final int CASES = Boolean.getBoolean("masar.deep") ? 100_000 : 3_000;

    @Test
    void agreesWithTryingEverything() {
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < CASES; i++) {
            PackingProblem problem = small(random);
            Long best = new EveryChoice(problem).best();
            Packing packing = PackingSolver.solve(problem, PackingLimits.ofRounds(1, i));
            if (best == null) {
                assertThat(packing.status()).as("case " + i).isEqualTo(Packing.Status.INFEASIBLE);
            } else {
                assertThat(packing.status()).as("case " + i).isEqualTo(Packing.Status.OPTIMAL);
                assertThat(packing.value()).as("case " + i).isEqualTo(best);
                assertThat(packing.bound()).isEqualTo(best);
                assertThat(checked(problem, packing)).isEqualTo(best);
            }
        }
    }

    /** All alike, and two thirds fit: nothing tells them apart, so a weak bound would have to try everything. */
    @Test
    void twelveItemsWithFourOptionsAreSolvedToTheEnd() {
        PackingProblem.Builder builder = PackingProblem.builder();
        for (int r = 0; r < 4; r++) {
            builder.resource(8);
        }
        for (int i = 0; i < 12; i++) {
            int item = builder.item(false);
            for (int r = 0; r < 4; r++) {
                builder.option(item, 5, new int[] {r}, new long[] {3});
            }
        }
        Packing packing = PackingSolver.solve(builder.build(), PackingLimits.ofRounds(0, 1));
        assertThat(packing.status()).isEqualTo(Packing.Status.OPTIMAL);
        assertThat(packing.value()).isEqualTo(40);
    }

    @Test
    void largerChoicesKeepEveryCapacityAndStayBelowTheBound() {
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 20; i++) {
            PackingProblem problem = random(random, 80, 8, 9, 60);
            Packing packing = PackingSolver.solve(problem, PackingLimits.ofRounds(3, i));
            Packing again = PackingSolver.solve(problem, PackingLimits.ofRounds(3, i));
            assertThat(packing).isEqualTo(again);
            if (packing.isFound()) {
                assertThat(checked(problem, packing)).isEqualTo(packing.value());
                assertThat(packing.bound()).isGreaterThanOrEqualTo(packing.value());
            }
        }
    }

    @Test
    void aKnownChoiceIsNeverMadeWorse() {
        SplittableRandom random = new SplittableRandom(6);
        for (int i = 0; i < 50; i++) {
            PackingProblem problem = random(random, 30, 4, 5, 30);
            Packing known = PackingSolver.solve(problem, PackingLimits.ofRounds(2, i));
            if (known.isFound()) {
                Packing next =
                        PackingSolver.solve(problem, PackingLimits.ofRounds(0, 77), known.options(), Progress.SILENT);
                assertThat(next.value()).isGreaterThanOrEqualTo(known.value());
            }
        }
    }

    @Test
    void anEmptyProblemIsSolved() {
        Packing packing = PackingSolver.solve(PackingProblem.builder().build(), PackingLimits.ofRounds(1, 1));
        assertThat(packing.status()).isEqualTo(Packing.Status.OPTIMAL);
        assertThat(packing.value()).isZero();
    }

    @Test
    void whatCannotBeIsRefused() {
        PackingProblem.Builder builder = PackingProblem.builder();
        int item = builder.item(false);
        assertThatThrownBy(() -> builder.option(item, 1, new int[] {0}, new long[] {1}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.option(item, Long.MAX_VALUE, new int[0], new long[0]))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PackingLimits(-1, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PackingLimits(1, Double.NaN, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Proved optima of Cattrysse et al. 1994 and values of Chu and Beasley 1997; the files stay outside the project. */
    @Test
    void publishedInstancesAreReached() throws IOException {
        String reference = System.getProperty("masar.reference");
        Assumptions.assumeTrue(reference != null && !reference.isEmpty(), "needs -Dmasar.reference=PATH");
        Path folder = Path.of(String.valueOf(reference), "resettlement", "gap");
        double sum = 0;
        int count = 0;
        for (String line : Files.readAllLines(folder.resolve("expected.csv"))) {
            String[] cells = line.split(",", -1);
            if (!cells[4].equals("min")) {
                continue;
            }
            Packing packing = PackingSolver.solve(
                    assignment(Files.readString(folder.resolve(cells[0] + ".txt"))), PackingLimits.ofRounds(100, 1));
            double best = Double.parseDouble(cells[7]);
            double gap = packing.isFound() ? (-packing.value() - best) / best : 1;
            assertThat(gap).as(cells[0]).isBetween(0.0, 0.01);
            sum += gap;
            count++;
        }
        assertThat(sum / count).isLessThanOrEqualTo(0.003);
    }

    private static PackingProblem assignment(String text) {
        long[] numbers = java.util.Arrays.stream(text.strip().split("\\s+"))
                .mapToLong(Long::parseLong)
                .toArray();
        int bins = (int) numbers[0];
        int items = (int) numbers[1];
        PackingProblem.Builder builder = PackingProblem.builder();
        for (int b = 0; b < bins; b++) {
            builder.resource(numbers[2 + 2 * bins * items + b]);
        }
        for (int j = 0; j < items; j++) {
            int item = builder.item(true);
            for (int b = 0; b < bins; b++) {
                builder.option(item, -numbers[2 + b * items + j], new int[] {b}, new long[] {
                    numbers[2 + bins * items + b * items + j]
                });
            }
        }
        return builder.build();
    }

    private static PackingProblem small(SplittableRandom random) {
        return random(random, 1 + random.nextInt(6), 1 + random.nextInt(3), 1 + random.nextInt(4), 9);
    }

    private static PackingProblem random(SplittableRandom random, int items, int options, int resources, int room) {
        PackingProblem.Builder builder = PackingProblem.builder();
        for (int r = 0; r < resources; r++) {
            builder.resource(random.nextInt(room + 1));
        }
        for (int i = 0; i < items; i++) {
            int item = builder.item(random.nextInt(6) == 0);
            int own = random.nextInt(options + 1);
            for (int k = 0; k < own; k++) {
                int first = random.nextInt(resources);
                int second = random.nextInt(resources);
                long[] amounts = {random.nextInt(5), random.nextInt(4)};
                builder.option(
                        item,
                        random.nextInt(40) - 5,
                        first == second ? new int[] {first} : new int[] {first, second},
                        first == second ? new long[] {amounts[0]} : amounts);
            }
        }
        return builder.build();
    }

    /** The value of a packing, added up anew; fails where a capacity does not hold. */
    private static long checked(PackingProblem problem, Packing packing) {
        long value = 0;
        long[] used = new long[problem.resources()];
        for (int i = 0; i < problem.items(); i++) {
            int option = packing.chosen(i);
            assertThat(option != Packing.NONE || !problem.mustHaveOne(i)).isTrue();
            if (option != Packing.NONE) {
                value += problem.value(i, option);
                for (int r = 0; r < used.length; r++) {
                    used[r] += problem.amount(i, option, r);
                }
            }
        }
        for (int r = 0; r < used.length; r++) {
            assertThat(used[r]).isLessThanOrEqualTo(problem.capacity(r));
        }
        return value;
    }

    /** The slow twin: all choices there are. */
    private static final class EveryChoice {

        private final PackingProblem problem;
        private final long[] free;
        private boolean found;
        private long best;

        EveryChoice(PackingProblem problem) {
            this.problem = problem;
            this.free = new long[problem.resources()];
            for (int r = 0; r < free.length; r++) {
                free[r] = problem.capacity(r);
            }
        }

        @org.jspecify.annotations.Nullable
        Long best() {
            choose(0, 0);
            return found ? best : null;
        }

        private void choose(int item, long value) {
            if (item == problem.items()) {
                best = found ? Math.max(best, value) : value;
                found = true;
                return;
            }
            if (!problem.mustHaveOne(item)) {
                choose(item + 1, value);
            }
            for (int k = 0; k < problem.options(item); k++) {
                boolean fits = true;
                for (int r = 0; r < free.length; r++) {
                    free[r] -= problem.amount(item, k, r);
                    fits &= free[r] >= 0;
                }
                if (fits) {
                    choose(item + 1, value + problem.value(item, k));
                }
                for (int r = 0; r < free.length; r++) {
                    free[r] += problem.amount(item, k, r);
                }
            }
        }
    }
}
