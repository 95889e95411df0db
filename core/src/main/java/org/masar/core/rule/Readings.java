package org.masar.core.rule;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * All readings of a case that unknown facts leave open. A procedure in plain Java asks {@link Fork#choose} wherever an
 * unknown fact lets it go on in several ways; it is run once for each combination of choices that really occurs, so that
 * what it knows from one choice can rule out a later one. Exact where three-valued logic is only safe.
 */
public final class Readings {

    private Readings() {}

    /** Where a procedure asks which way to go. */
    public static final class Fork {

        private final List<Integer> taken;
        private final List<Integer> sizes = new ArrayList<>();
        private int next;

        private Fork(List<Integer> taken) {
            this.taken = taken;
        }

        /**
         * One of several ways. The same run, replayed, asks the same questions in the same order.
         *
         * @param ways how many there are, 1 or more
         * @return the way of this run, from 0
         */
        public int choose(int ways) {
            if (ways < 1) {
                throw new IllegalArgumentException(
                        "ways (" + ways + ") must be 1 or more.\nMaybe the case is impossible.");
            }
            if (next == taken.size()) {
                taken.add(0);
            }
            sizes.add(ways);
            return taken.get(next++);
        }

        /**
         * The choices of this run so far.
         *
         * @return ways taken, in order
         */
        public ImmutableList<Integer> path() {
            return ImmutableList.copyOf(taken.subList(0, next));
        }
    }

    /**
     * Runs a procedure in all ways.
     *
     * @param procedure depends on nothing but its choices; no state of one run may reach another
     * @param most how many readings are allowed, as a guard against procedures that fork without end
     * @param <R> what one run gives
     * @return one result for each reading, the first way first
     * @throws IllegalStateException if there are more readings than allowed
     */
    public static <R> ImmutableList<R> of(Function<? super Fork, ? extends R> procedure, int most) {
        ImmutableList.Builder<R> results = ImmutableList.builder();
        List<Integer> taken = new ArrayList<>();
        for (int count = 1; ; count++) {
            if (count > most) {
                throw new IllegalStateException("procedure must have at most " + most
                        + " readings.\nMaybe it forks on a fact that an earlier choice had settled.");
            }
            Fork fork = new Fork(taken);
            results.add(procedure.apply(fork));
            int last = fork.next - 1;
            while (last >= 0 && taken.get(last) + 1 == fork.sizes.get(last)) {
                last--;
            }
            if (last < 0) {
                return results.build();
            }
            int way = taken.get(last) + 1;
            taken = new ArrayList<>(taken.subList(0, last));
            taken.add(way);
        }
    }
}
