package org.masar.core.protection;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How to publish the table.
 *
 * @param primary small cells as [row, column] from 0, by row and column
 * @param secondary further suppressed cells; absent if no pattern is possible
 * @param secondaryCount how many; as few as possible
 * @param secondaryValue sum of their counts; as small as possible with that many
 * @param published the table with null where a cell is suppressed; nothing but nulls if no pattern is possible
 * @param intervals for each small cell what follows from everything published
 * @param exact whether the pattern is proved minimal
 * @param possible whether a pattern protects every small cell
 */
public record SuppressAnswer(
        ImmutableList<ImmutableList<Integer>> primary,
        @Nullable ImmutableList<ImmutableList<Integer>> secondary,
        @Nullable Integer secondaryCount,
        @Nullable Long secondaryValue,
        List<List<@Nullable Integer>> published,
        ImmutableList<IntervalView> intervals,
        boolean exact,
        boolean possible) {

    /**
     * What follows about a small cell.
     *
     * @param cell [row, column] from 0
     * @param low its smallest count
     * @param high its largest count
     */
    public record IntervalView(ImmutableList<Integer> cell, long low, long high) {
        @Override
        public String toString() {
            return "IntervalView";
        }
    }

    @Override
    public String toString() {
        return "SuppressAnswer";
    }
}
