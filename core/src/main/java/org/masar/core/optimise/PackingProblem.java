package org.masar.core.optimise;

import com.google.common.primitives.Booleans;
import com.google.common.primitives.Ints;
import com.google.common.primitives.Longs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Items with options, of which at most one each is chosen (exactly one where an item must have one), within the capacity
 * of every resource; the sum of the values is to be as large as possible. Immutable.
 *
 * <p>This is the multiple-choice multi-dimensional knapsack; generalised assignment (one resource for each bin) and the
 * multi-dimensional knapsack (one option for each item) are cases of it.
 */
public final class PackingProblem {

    private static final long LARGEST = Long.MAX_VALUE / 4;

    final long[] capacity;
    final boolean[] must;

    /** Options of item i: firstOption[i] to firstOption[i + 1] - 1. */
    final int[] firstOption;

    final int[] itemOf;
    final long[] value;

    /** Uses of option o: firstUse[o] to firstUse[o + 1] - 1. */
    final int[] firstUse;

    final int[] useResource;
    final long[] useAmount;

    /** The option a use belongs to. */
    final int[] useOption;

    private PackingProblem(Builder builder) {
        capacity = Longs.toArray(builder.capacities);
        must = Booleans.toArray(builder.musts);
        int items = must.length;
        firstOption = new int[items + 1];
        for (int i = 0; i < items; i++) {
            firstOption[i + 1] = firstOption[i] + builder.options.get(i).size();
        }
        int options = firstOption[items];
        itemOf = new int[options];
        value = new long[options];
        firstUse = new int[options + 1];
        List<Integer> resources = new ArrayList<>();
        List<Long> amounts = new ArrayList<>();
        int option = 0;
        for (int i = 0; i < items; i++) {
            for (Option given : builder.options.get(i)) {
                itemOf[option] = i;
                value[option] = given.value();
                for (int k = 0; k < given.resources().length; k++) {
                    if (given.amounts()[k] > 0) {
                        resources.add(given.resources()[k]);
                        amounts.add(given.amounts()[k]);
                    }
                }
                firstUse[++option] = resources.size();
            }
        }
        useResource = Ints.toArray(resources);
        useAmount = Longs.toArray(amounts);
        useOption = new int[useAmount.length];
        for (int o = 0; o < options; o++) {
            Arrays.fill(useOption, firstUse[o], firstUse[o + 1], o);
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // copied on the way in, never handed out
    private record Option(long value, int[] resources, long[] amounts) {}

    /**
     * An empty problem to fill.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Number of items.
     *
     * @return at least 0
     */
    public int items() {
        return must.length;
    }

    /**
     * Number of options of an item.
     *
     * @param item the item
     * @return at least 0
     */
    public int options(int item) {
        return firstOption[item + 1] - firstOption[item];
    }

    /**
     * Number of resources.
     *
     * @return at least 0
     */
    public int resources() {
        return capacity.length;
    }

    /**
     * How much there is of a resource.
     *
     * @param resource the resource
     * @return at least 0
     */
    public long capacity(int resource) {
        return capacity[resource];
    }

    /**
     * Whether an item must have an option.
     *
     * @param item the item
     * @return true where a choice without it counts for nothing
     */
    public boolean mustHaveOne(int item) {
        return must[item];
    }

    /**
     * What an option is worth.
     *
     * @param item the item
     * @param option index among its own
     * @return the value
     */
    public long value(int item, int option) {
        return value[firstOption[item] + option];
    }

    /**
     * How much of a resource an option uses.
     *
     * @param item the item
     * @param option index among its own
     * @param resource the resource
     * @return the amount, 0 where it uses none
     */
    public long amount(int item, int option, int resource) {
        long amount = 0;
        for (int u = firstUse[firstOption[item] + option]; u < firstUse[firstOption[item] + option + 1]; u++) {
            amount += useResource[u] == resource ? useAmount[u] : 0;
        }
        return amount;
    }

    /** Whether an option fits while so much is free. */
    boolean fits(int option, long[] free) {
        for (int u = firstUse[option]; u < firstUse[option + 1]; u++) {
            if (useAmount[u] > free[useResource[u]]) {
                return false;
            }
        }
        return true;
    }

    void take(int option, long[] free) {
        for (int u = firstUse[option]; u < firstUse[option + 1]; u++) {
            free[useResource[u]] -= useAmount[u];
        }
    }

    void giveBack(int option, long[] free) {
        for (int u = firstUse[option]; u < firstUse[option + 1]; u++) {
            free[useResource[u]] += useAmount[u];
        }
    }

    /** Collects resources, items and options. */
    public static final class Builder {

        private final List<Long> capacities = new ArrayList<>();
        private final List<Boolean> musts = new ArrayList<>();
        private final List<List<Option>> options = new ArrayList<>();

        private Builder() {}

        /**
         * Adds a resource.
         *
         * @param units how much there is; less than nothing counts as nothing
         * @return its index
         */
        public int resource(long units) {
            capacities.add(Math.max(0, units));
            return capacities.size() - 1;
        }

        /**
         * Adds an item.
         *
         * @param mustHaveOne whether an option of it must be chosen
         * @return its index
         */
        public int item(boolean mustHaveOne) {
            musts.add(mustHaveOne);
            options.add(new ArrayList<>());
            return musts.size() - 1;
        }

        /**
         * Adds an option to an item.
         *
         * @param item the item
         * @param value what choosing it is worth; may be negative
         * @param resources what it uses, each once
         * @param amounts how much of each, at least 0
         * @return its index among the options of the item
         * @throws IllegalArgumentException if an amount is negative, a resource unknown, or a value so large that sums
         *     might overflow
         */
        public int option(int item, long value, int[] resources, long[] amounts) {
            if (resources.length != amounts.length || Math.abs(value) > LARGEST) {
                throw new IllegalArgumentException("each resource must have an amount, and values must leave room for"
                        + " sums\nMaybe scale the values.");
            }
            for (int k = 0; k < resources.length; k++) {
                if (amounts[k] < 0 || resources[k] < 0 || resources[k] >= capacities.size()) {
                    throw new IllegalArgumentException(
                            "amounts must not be negative, and resources must be there\nMaybe add them first.");
                }
            }
            List<Option> own = options.get(item);
            own.add(new Option(value, resources.clone(), amounts.clone()));
            return own.size() - 1;
        }

        /**
         * The problem.
         *
         * @return what was collected so far
         * @throws ArithmeticException if the greatest values together overflow
         */
        public PackingProblem build() {
            PackingProblem problem = new PackingProblem(this);
            long sum = 0;
            for (int i = 0; i < problem.items(); i++) {
                long most = 0;
                for (int o = problem.firstOption[i]; o < problem.firstOption[i + 1]; o++) {
                    most = Math.max(most, Math.abs(problem.value[o]));
                }
                sum = Math.addExact(sum, most);
            }
            return problem;
        }
    }
}
