package org.masar.examples.jshell;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Seeded chance. {@link Random} is the one generator whose numbers the language prescribes, so a seed says all. */
final class Dice {

    private final Random random;

    /** A stream of its own for each kind of data, so that a seed does not tie them together. */
    Dice(String kind, long seed) {
        this.random = new Random(31L * seed + kind.hashCode());
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    /** A whole number, both ends inclusive. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    double normal(double mean, double spread) {
        return mean + spread * random.nextGaussian();
    }

    LocalDate day(LocalDate first, LocalDate last) {
        return first.plusDays(random.nextInt((int) (last.toEpochDay() - first.toEpochDay()) + 1));
    }

    <T> T of(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    @SafeVarargs
    final <T> T of(T... items) {
        return items[random.nextInt(items.length)];
    }

    /** The earlier, the likelier: each half as likely again as the one before it. */
    <T> T falling(List<T> items, double ratio) {
        int i = 0;
        while (i < items.size() - 1 && !chance(1 - ratio)) {
            i++;
        }
        return items.get(i);
    }
}
