package org.masar.core.optimise;

import com.google.common.primitives.ImmutableDoubleArray;
import com.google.common.primitives.ImmutableIntArray;

/**
 * A choice of options.
 *
 * @param status what is known about it
 * @param options for each item the index of its chosen option among its own, or {@link #NONE}; all NONE where no choice
 *     was found
 * @param value sum of the values chosen; 0 where no choice was found
 * @param bound no choice has a greater value than this
 * @param prices for each resource what one unit more of it is worth at the margin, by the bound; at least 0
 */
public record Packing(Status status, ImmutableIntArray options, long value, long bound, ImmutableDoubleArray prices) {

    /** No option of the item is chosen. */
    public static final int NONE = -1;

    /** What is known about a choice. */
    public enum Status {
        /** No choice is better. */
        OPTIMAL,
        /** All constraints hold; a better one may exist. */
        FEASIBLE,
        /** There is no choice in which every item that must have one has an option. */
        INFEASIBLE,
        /** None was found within the limits, and it is not known whether there is one. */
        NONE_IN_LIMITS
    }

    /**
     * The option of an item.
     *
     * @param item the item
     * @return index of its option among its own, or {@link #NONE}
     */
    public int chosen(int item) {
        return options.get(item);
    }

    /**
     * Whether there is a choice.
     *
     * @return true for OPTIMAL and FEASIBLE
     */
    public boolean isFound() {
        return status == Status.OPTIMAL || status == Status.FEASIBLE;
    }
}
