package org.masar.border.crossing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.masar.border.crossing.CrossingRecord.Direction;
import org.masar.core.protection.SmallCounts;
import org.masar.core.protection.Suppression;

/**
 * How many crossed: for each post and direction a table of days by nationalities that can be published. Small counts are
 * suppressed, and with them the further cells from which they could be worked out ({@link SmallCounts}). Totals are told
 * within a table only, never over tables.
 */
public final class RoutineStatistics {

    /**
     * One crossing as it is counted.
     *
     * @param post where
     * @param day local day
     * @param direction which way
     * @param nationality code; {@code XXX} where it is not known
     */
    public record Counted(String post, LocalDate day, Direction direction, String nationality) {
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

    /**
     * What can be published of one post and direction.
     *
     * @param post where
     * @param direction which way
     * @param rows by day, then nationality; days and nationalities that occur at this post in this direction, zeros too
     * @param days totals by day; empty if one of them is small
     * @param nationalities totals by nationality; empty if one of them is small
     * @param total of all; absent if it is small
     */
    public record Table(
            String post,
            Direction direction,
            ImmutableList<Row> rows,
            ImmutableSortedMap<LocalDate, Integer> days,
            ImmutableSortedMap<String, Integer> nationalities,
            @Nullable Integer total) {
        @Override
        public String toString() {
            return "Table";
        }
    }

    private record Key(String post, Direction direction) {}

    private RoutineStatistics() {}

    /**
     * Counts by the release rule of the project: threshold and width of {@link SmallCounts}.
     *
     * @param crossings in any order
     * @return by post, then direction
     */
    public static ImmutableList<Table> of(List<Counted> crossings) {
        return of(crossings, SmallCounts.THRESHOLD, SmallCounts.MIN_WIDTH);
    }

    /**
     * Counts.
     *
     * @param crossings in any order
     * @param threshold counts from 1 to one less are small; at least 1
     * @param minWidth smallest width of what may be worked out about a small count; at least 1
     * @return by post, then direction
     */
    public static ImmutableList<Table> of(List<Counted> crossings, int threshold, int minWidth) {
        SortedMap<Key, List<Counted>> groups =
                new TreeMap<>(Comparator.comparing(Key::post).thenComparing(Key::direction));
        for (Counted crossing : crossings) {
            groups.computeIfAbsent(new Key(crossing.post(), crossing.direction()), any -> new ArrayList<>())
                    .add(crossing);
        }
        ImmutableList.Builder<Table> tables = ImmutableList.builder();
        groups.forEach((key, all) -> tables.add(table(key, all, threshold, minWidth)));
        return tables.build();
    }

    private static Table table(Key key, List<Counted> crossings, int threshold, int minWidth) {
        ImmutableList<LocalDate> days = values(crossings, Counted::day);
        ImmutableList<String> nationalities = values(crossings, Counted::nationality);
        Map<Counted, Integer> counts = new HashMap<>();
        crossings.forEach(crossing -> counts.merge(crossing, 1, Integer::sum));
        List<List<Integer>> cells = new ArrayList<>();
        for (LocalDate day : days) {
            cells.add(nationalities.stream()
                    .map(nationality -> counts.getOrDefault(new Counted(key.post, day, key.direction, nationality), 0))
                    .toList());
        }
        Suppression pattern = SmallCounts.protect(cells, threshold, minWidth);
        ImmutableList.Builder<Row> rows = ImmutableList.builder();
        for (int row = 0; row < days.size(); row++) {
            for (int column = 0; column < nationalities.size(); column++) {
                rows.add(new Row(
                        new Counted(key.post, days.get(row), key.direction, nationalities.get(column)),
                        pattern.isPublished(row, column) ? cells.get(row).get(column) : null));
            }
        }
        return new Table(
                key.post,
                key.direction,
                rows.build(),
                totals(crossings, Counted::day, threshold),
                totals(crossings, Counted::nationality, threshold),
                crossings.size() < threshold ? null : crossings.size());
    }

    private static <T extends Comparable<? super T>> ImmutableList<T> values(
            List<Counted> crossings, Function<Counted, T> part) {
        return crossings.stream()
                .map(part)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()))
                .asList();
    }

    /** All totals of one side or none: from the others and the whole one missing would follow. */
    private static <T extends Comparable<? super T>> ImmutableSortedMap<T, Integer> totals(
            List<Counted> crossings, Function<Counted, T> part, int threshold) {
        Map<T, Integer> totals = new HashMap<>();
        crossings.forEach(crossing -> totals.merge(part.apply(crossing), 1, Integer::sum));
        return totals.values().stream().anyMatch(total -> total < threshold)
                ? ImmutableSortedMap.of()
                : ImmutableSortedMap.copyOf(totals);
    }
}
