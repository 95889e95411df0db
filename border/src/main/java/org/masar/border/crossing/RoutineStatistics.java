package org.masar.border.crossing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How many crossed, by post, day, direction and nationality. Small counts are not printed, and no totals are: nothing
 * can be worked out by taking one figure from another.
 */
public final class RoutineStatistics {

    /** Counts below this are suppressed by default. */
    public static final int SUPPRESS_BELOW = 10;

    /**
     * One crossing as it is counted.
     *
     * @param post where
     * @param day local day
     * @param direction which way
     * @param nationality code; {@code XXX} where it is not known
     */
    public record Counted(String post, LocalDate day, CrossingRecord.Direction direction, String nationality) {
        @Override
        public String toString() {
            return "Counted";
        }
    }

    /**
     * One figure.
     *
     * @param of what was counted
     * @param count how many; absent where it is suppressed
     */
    public record Row(Counted of, @Nullable Integer count) {
        @Override
        public String toString() {
            return "Row";
        }
    }

    private static final Comparator<Counted> ORDER = Comparator.comparing(Counted::post)
            .thenComparing(Counted::day)
            .thenComparing(Counted::direction)
            .thenComparing(Counted::nationality);

    private RoutineStatistics() {}

    /**
     * Counts.
     *
     * @param crossings in any order
     * @param suppressBelow counts below it are suppressed; at least 1
     * @return by post, day, direction, nationality
     */
    public static ImmutableList<Row> of(List<Counted> crossings, int suppressBelow) {
        if (suppressBelow < 1) {
            throw new IllegalArgumentException("suppressBelow must be at least 1.");
        }
        Map<Counted, Integer> counts = new TreeMap<>(ORDER);
        crossings.forEach(crossing -> counts.merge(crossing, 1, Integer::sum));
        ImmutableList.Builder<Row> rows = ImmutableList.builder();
        counts.forEach((of, count) -> rows.add(new Row(of, count < suppressBelow ? null : count)));
        return rows.build();
    }
}
