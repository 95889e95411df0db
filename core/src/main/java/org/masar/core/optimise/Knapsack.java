package org.masar.core.optimise;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.ImmutableLongArray;
import com.google.common.primitives.Longs;
import java.util.List;
import java.util.Optional;

/**
 * A multiple-choice knapsack: from each group at most one choice, all of them within one budget, worth as much as
 * possible. Worth is one number, or several of which the first decides, then the second, and so on; it adds up. Among
 * selections of the same worth the cheapest is best, then the one whose earliest groups take their earliest choices.
 * Costs and worths are whole numbers, so every answer is exact.
 *
 * <p>Immutable and safe for many threads. Solved by lists of states from which no better one can follow, the last group
 * first; H. Kellerer, U. Pferschy, D. Pisinger, <i>Knapsack Problems</i> (2004), chapter 11.
 */
public final class Knapsack {

    /** No choice is taken from a group. */
    public static final int NONE = -1;

    /**
     * One way to take from a group.
     *
     * @param cost what it takes of the budget, from 0
     * @param worth what it brings; the first number decides, then the next; may be negative
     */
    public record Choice(long cost, ImmutableLongArray worth) {}

    /**
     * A selection.
     *
     * @param taken for each group the index of its choice, or {@link #NONE}
     * @param cost of all of them
     * @param worth of all of them
     * @param optimal whether it is proved that nothing within the budget is better
     * @param bound no selection within the budget has a larger first number of its worth
     */
    public record Selection(
            ImmutableIntArray taken, long cost, ImmutableLongArray worth, boolean optimal, long bound) {}

    /** States kept in all, about 32 bytes each. */
    private static final int MOST_STATES = 4_000_000;

    /** Sums up to this size cannot overflow. */
    private static final long LARGEST = 1L << 60;

    private final ImmutableList<ImmutableList<Choice>> groups;
    private final int words;

    private Knapsack(ImmutableList<ImmutableList<Choice>> groups, int words) {
        this.groups = groups;
        this.words = words;
    }

    /**
     * A choice whose worth is one number.
     *
     * @param cost what it takes of the budget, from 0
     * @param worth what it brings
     * @return the choice
     */
    public static Choice choice(long cost, long worth) {
        return new Choice(cost, ImmutableLongArray.of(worth));
    }

    /**
     * A knapsack over groups of choices.
     *
     * @param groups the groups; a group may be empty
     * @return the knapsack
     * @throws IllegalArgumentException if a cost is negative, the worths differ in length, or sums could pass 2^60
     */
    public static Knapsack of(List<? extends List<Choice>> groups) {
        ImmutableList.Builder<ImmutableList<Choice>> copy = ImmutableList.builder();
        int words = groups.stream()
                .flatMap(List::stream)
                .findFirst()
                .map(choice -> choice.worth().length())
                .orElse(1);
        long[] largest = new long[words + 1];
        for (List<Choice> group : groups) {
            long[] here = new long[words + 1];
            for (Choice choice : group) {
                if (choice.worth().length() != words || choice.cost() < 0) {
                    throw new IllegalArgumentException("every choice needs a cost from 0 and a worth of the same length"
                            + "\nMaybe a worth is missing?");
                }
                here[words] = Math.max(here[words], choice.cost());
                for (int word = 0; word < words; word++) {
                    here[word] = Math.max(here[word], size(choice.worth().get(word)));
                }
            }
            for (int i = 0; i <= words; i++) {
                largest[i] = Math.min(LARGEST, largest[i]) + Math.min(LARGEST, here[i]);
            }
            copy.add(ImmutableList.copyOf(group));
        }
        if (Longs.max(largest) >= LARGEST) {
            throw new IllegalArgumentException(
                    "sums of costs and worths must stay below 2^60\nMaybe use a larger unit?");
        }
        return new Knapsack(copy.build(), words);
    }

    private static long size(long number) {
        return number == Long.MIN_VALUE ? Long.MAX_VALUE : Math.abs(number);
    }

    /**
     * The best selection within a budget.
     *
     * @param budget from 0
     * @return the selection; {@code optimal} is false only where the states outgrew their limit
     * @throws IllegalArgumentException if the budget is negative
     */
    public Selection best(long budget) {
        if (budget < 0) {
            throw new IllegalArgumentException("budget must be 0 or more");
        }
        return new KnapsackSearch(groups, words, MOST_STATES).best(budget);
    }

    /**
     * The best selections for all budgets at once.
     *
     * @param mostStates give up beyond as many states, about 32 bytes each
     * @return from the cheapest to the dearest, each better than the one before: the best selection of a budget is the
     *     last one it can pay; empty where the states outgrew the limit
     */
    public Optional<ImmutableList<Selection>> frontier(int mostStates) {
        return new KnapsackSearch(groups, words, mostStates).frontier();
    }
}
