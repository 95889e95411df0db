package org.masar.examples.jshell;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.masar.core.protection.SmallCounts;
import org.masar.core.protection.Suppression;
import org.masar.core.statistics.Interval;
import org.masar.core.statistics.Proportions;

/** Rows of a table, parted by the values of some columns; groups come in the order of these values. Immutable. */
public final class Groups {

    private static final double CONFIDENCE = 0.95;
    private static final int MOST = 60;

    private record Group(Row name, ImmutableList<Row> rows) {}

    private final Table table;
    private final ImmutableList<String> by;
    private final ImmutableList<Group> groups;
    private final boolean suppressed;

    Groups(Table table, ImmutableList<String> by) {
        this(table, by, part(table, by), false);
    }

    private Groups(Table table, ImmutableList<String> by, ImmutableList<Group> groups, boolean suppressed) {
        this.table = table;
        this.by = by;
        this.groups = groups;
        this.suppressed = suppressed;
    }

    private static ImmutableList<Group> part(Table table, ImmutableList<String> by) {
        Map<List<Object>, List<Row>> parts = new TreeMap<>((a, b) -> {
            for (int i = 0; i < a.size(); i++) {
                int order = Table.compare(a.get(i), b.get(i));
                if (order != 0) {
                    return order;
                }
            }
            return 0;
        });
        for (Row row : table.rows()) {
            List<Object> key = new ArrayList<>();
            for (String column : by) {
                Object value = row.get(column);
                key.add(value == null ? "" : value);
            }
            parts.computeIfAbsent(key, unused -> new ArrayList<>()).add(row);
        }
        ImmutableList.Builder<Group> groups = ImmutableList.builder();
        parts.values().forEach(rows -> {
            Row name = Row.of();
            for (String column : by) {
                name = name.with(column, rows.get(0).get(column));
            }
            groups.add(new Group(name, ImmutableList.copyOf(rows)));
        });
        return groups.build();
    }

    /**
     * These groups by the release rule for figures about people: counts below 10 are left out, and with them as many others
     * as it takes that nobody who knows the totals can work them out ({@link SmallCounts}).
     *
     * @return the groups, whose tables then have gaps
     */
    public Groups suppress() {
        return new Groups(table, by, groups, true);
    }

    /**
     * How many rows each group has.
     *
     * @return the columns of the groups, and {@code n}
     */
    public Table count() {
        boolean[] published = sizesPublished();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            Group group = groups.get(i);
            rows.add(group.name().with("n", published[i] ? (Object) group.rows().size() : null));
        }
        return result(rows, "n");
    }

    /**
     * The mean of a column in each group; rows in which it is unknown do not count.
     *
     * @param column a column of numbers
     * @return the columns of the groups, {@code n} rows that count, and {@code mean}
     */
    public Table mean(String column) {
        table.known(column);
        List<ImmutableList<Double>> values = new ArrayList<>();
        for (Group group : groups) {
            values.add(group.rows().stream()
                    .map(row -> row.number(column))
                    .filter(value -> !value.isNaN())
                    .collect(ImmutableList.toImmutableList()));
        }
        boolean[] published = published(values.stream().map(List::size).toList());
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            List<Double> known = values.get(i);
            boolean shown = published[i] && !known.isEmpty();
            double sum = 0;
            for (double value : known) {
                sum += value;
            }
            rows.add(groups.get(i)
                    .name()
                    .with("n", published[i] ? (Object) known.size() : null)
                    .with("mean", shown ? (Object) (sum / known.size()) : null));
        }
        return result(rows, "n", "mean");
    }

    /**
     * The share of each group that has a value; rows in which it is unknown count as not having it.
     *
     * @param column name of a column
     * @param value as for {@link Table#filter(String, Object)}
     * @return the columns of the groups, {@code n}, {@code x} that have it, {@code share}, and Wilson's 95 % interval
     *     {@code lower} to {@code upper}
     */
    public Table share(String column, Object value) {
        table.known(column);
        return share(row -> row.is(column, value));
    }

    /**
     * The share of each group that passes a test.
     *
     * @param test says which
     * @return as {@link #share(String, Object)}
     */
    public Table share(Predicate<Row> test) {
        boolean[] sizes = sizesPublished();
        List<List<Integer>> counts = new ArrayList<>();
        // Groups whose size is hidden are one row: nobody is shown more of them than what is left of the totals.
        List<List<Integer>> known = new ArrayList<>();
        int restYes = 0;
        int restNo = 0;
        for (int i = 0; i < groups.size(); i++) {
            int yes = (int) groups.get(i).rows().stream().filter(test).count();
            int no = groups.get(i).rows().size() - yes;
            counts.add(List.of(yes, no));
            if (sizes[i]) {
                known.add(List.of(yes, no));
            } else {
                restYes += yes;
                restNo += no;
            }
        }
        known.add(List.of(restYes, restNo));
        Suppression cells = suppressed ? SmallCounts.protect(known) : null;
        int place = 0;
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            int yes = counts.get(i).get(0);
            int all = yes + counts.get(i).get(1);
            int at = sizes[i] ? place++ : known.size() - 1;
            boolean shown = sizes[i] && (cells == null || (cells.isPublished(at, 0) && cells.isPublished(at, 1)));
            Interval share = Proportions.wilson(yes, all, CONFIDENCE);
            rows.add(groups.get(i)
                    .name()
                    .with("n", sizes[i] ? (Object) all : null)
                    .with("x", shown ? (Object) yes : null)
                    .with("share", shown ? (Object) share.value() : null)
                    .with("lower", shown ? (Object) share.lower() : null)
                    .with("upper", shown ? (Object) share.upper() : null));
        }
        return result(rows, "n", "x", "share", "lower", "upper");
    }

    private boolean[] sizesPublished() {
        return published(groups.stream().map(group -> group.rows().size()).toList());
    }

    private boolean[] published(List<Integer> sizes) {
        Suppression row = suppressed && !sizes.isEmpty() ? hidden(sizes) : null;
        boolean[] published = new boolean[sizes.size()];
        for (int i = 0; i < published.length; i++) {
            published[i] = row == null || row.isPublished(0, i);
        }
        return published;
    }

    /**
     * Of sizes only their sum is known: a second row of equal large numbers, which nobody is shown, keeps the totals of the
     * columns from telling the first.
     */
    private static Suppression hidden(List<Integer> sizes) {
        int all = sizes.stream().mapToInt(Integer::intValue).sum();
        List<Integer> unseen = Collections.nCopies(sizes.size(), Math.addExact(all, SmallCounts.THRESHOLD));
        return SmallCounts.protect(List.of(sizes, unseen));
    }

    /** Groups are all printed unless there are very many. */
    private Table result(List<Row> rows, String... figures) {
        ImmutableList<String> columns =
                ImmutableList.<String>builder().addAll(by).add(figures).build();
        return Table.of(columns, rows).show(MOST);
    }

    /** How many groups there are, and by what. */
    @Override
    public String toString() {
        return groups.size() + " groups by " + String.join(", ", by) + " (ask for count, mean or share)";
    }
}
