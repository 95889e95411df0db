package org.masar.core.optimise;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;

/**
 * Who gets which place, when there are fewer places than people: first the largest sum of priorities served, then the
 * smallest sum of costs at that. Exact, by shortest augmenting paths (minimum-cost flow in a network of people and
 * places), one person after the other; of several optima always the same one. The prices of the places prove it, see {@link
 * #isProved}.
 */
public final class Assignment {

    /** Cost of what cannot be. */
    public static final int IMPOSSIBLE = -1;

    /** The place of somebody who gets none. */
    public static final int NONE = -1;

    private final int[][] cost;
    private final int[] capacity;
    private final int[] priority;
    private final int[] place;
    private final Pair[] price;

    private Assignment(int[][] cost, int[] capacity, int[] priority, int[] place, Pair[] price) {
        this.cost = cost;
        this.capacity = capacity;
        this.priority = priority;
        this.place = place;
        this.price = price;
    }

    /**
     * Solves a problem.
     *
     * @param cost a row for each person, a column for each place, at least 0 or {@link #IMPOSSIBLE}
     * @param capacity how many people each place takes, at least 0
     * @param priority of each person, at least 1
     * @return an optimum
     * @throws IllegalArgumentException if the sizes do not agree or a number is out of range
     */
    public static Assignment solve(int[][] cost, int[] capacity, int[] priority) {
        check(cost, capacity, priority);
        Augmenter augmenter = new Augmenter(cost, capacity, priority);
        for (int person = 0; person < cost.length; person++) {
            augmenter.insert(person);
        }
        return new Assignment(cost, capacity, priority, augmenter.place(), augmenter.prices());
    }

    private static void check(int[][] cost, int[] capacity, int[] priority) {
        if (cost.length != priority.length) {
            throw new IllegalArgumentException("priority must have one number for each person.\nMaybe one is missing?");
        }
        for (int[] row : cost) {
            if (row.length != capacity.length) {
                throw new IllegalArgumentException("each row of cost must have one number for each place.");
            }
            for (int one : row) {
                if (one < IMPOSSIBLE) {
                    throw new IllegalArgumentException("cost must be at least 0, or IMPOSSIBLE.");
                }
            }
        }
        if (capacity.length > 0 && Ints.min(capacity) < 0) {
            throw new IllegalArgumentException("capacity must be at least 0.");
        }
        if (priority.length > 0 && Ints.min(priority) < 1) {
            throw new IllegalArgumentException("priority must be at least 1.");
        }
    }

    /**
     * Where everybody goes.
     *
     * @return for each person the index of a place, or {@link #NONE}
     */
    public ImmutableList<Integer> places() {
        return ImmutableList.copyOf(Ints.asList(place));
    }

    /**
     * The first goal.
     *
     * @return sum of the priorities of those who get a place
     */
    public long prioritySum() {
        long sum = 0;
        for (int person = 0; person < place.length; person++) {
            sum += place[person] == NONE ? 0 : priority[person];
        }
        return sum;
    }

    /**
     * The second goal.
     *
     * @return sum of costs
     */
    public long costSum() {
        long sum = 0;
        for (int person = 0; person < place.length; person++) {
            sum += place[person] == NONE ? 0 : cost[person][place[person]];
        }
        return sum;
    }

    /**
     * Proves the optimum from the problem, the result and the prices alone, without solving again: no place takes more
     * than it can, only full places have a price, and at these prices nobody would rather be elsewhere. By linear
     * programming duality no other result is better.
     *
     * @return whether the proof holds; false would be a defect of the solver
     */
    public boolean isProved() {
        int[] used = new int[capacity.length];
        for (int person = 0; person < place.length; person++) {
            Pair own = Pair.ZERO;
            if (place[person] != NONE) {
                int at = place[person];
                used[at]++;
                if (cost[person][at] == IMPOSSIBLE) {
                    return false;
                }
                own = new Pair(-(long) priority[person], cost[person][at]).plus(price[at]);
            }
            if (own.compareTo(Pair.ZERO) > 0) {
                return false;
            }
            for (int other = 0; other < capacity.length; other++) {
                if (cost[person][other] != IMPOSSIBLE
                        && capacity[other] > 0
                        && new Pair(-(long) priority[person], cost[person][other])
                                        .plus(price[other])
                                        .compareTo(own)
                                < 0) {
                    return false;
                }
            }
        }
        for (int at = 0; at < capacity.length; at++) {
            int sign = price[at].compareTo(Pair.ZERO);
            if (used[at] > capacity[at] || sign < 0 || (sign > 0 && used[at] < capacity[at])) {
                return false;
            }
        }
        return true;
    }
}
