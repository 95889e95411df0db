package org.masar.core.protection;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.masar.core.json.JsonShape;

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
        ImmutableList<ImmutableList<Shown>> published,
        ImmutableList<IntervalView> intervals,
        boolean exact,
        boolean possible) {

    /**
     * A cell as it is published; in JSON its count or null.
     *
     * @param count the count; null if it is suppressed
     */
    @JsonShape("{\"type\": [\"integer\", \"null\"]}")
    public record Shown(@JsonValue @Nullable Integer count) {
        @Override
        public String toString() {
            return "Shown";
        }
    }

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
