package org.masar.mgi.composite;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.masar.core.json.Problem;
import org.masar.core.message.Message;

/** The rows of a table as columns of numbers and texts; says which cells mean nothing. */
final class TableReader {

    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(\\d{1,400}(\\.\\d{0,400})?|\\.\\d{1,400})([eE][+-]?\\d{1,3})?");

    private final List<? extends Map<String, ? extends @Nullable Object>> rows;
    private final ImmutableSet<String> missing;
    private final List<Problem> problems;
    private final Map<String, double[]> columns = new HashMap<>();
    private final ImmutableList<String> ids;

    TableReader(
            CompositeSpec spec, List<? extends Map<String, ? extends @Nullable Object>> rows, List<Problem> problems) {
        this.rows = rows;
        this.missing = spec.na() == null ? ImmutableSet.of() : ImmutableSet.copyOf(spec.na());
        this.problems = problems;
        this.ids = ids(spec.unit());
    }

    private ImmutableList<String> ids(String column) {
        ImmutableList.Builder<String> found = ImmutableList.builder();
        Map<String, Integer> first = new HashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            Object cell = rows.get(row).get(column);
            String id = cell == null ? "" : cell.toString();
            if (id.isEmpty()) {
                problems.add(Problem.missing(at(row, column)));
            } else {
                Integer other = first.putIfAbsent(id, row);
                if (other != null) {
                    problems.add(Problem.contradiction(at(other, column)));
                    problems.add(Problem.contradiction(at(row, column)));
                }
            }
            found.add(id);
        }
        return found.build();
    }

    /** The units, in the order of the table. */
    ImmutableList<String> ids() {
        return ids;
    }

    /** A column as numbers; the caller must not change it. */
    double[] numbers(String column) {
        return columns.computeIfAbsent(column, this::read);
    }

    private double[] read(String column) {
        double[] values = new double[rows.size()];
        Arrays.fill(values, Double.NaN);
        for (int row = 0; row < values.length; row++) {
            Object cell = rows.get(row).get(column);
            if (cell instanceof Number number) {
                values[row] = number.doubleValue();
            } else if (cell instanceof String text && !text.isBlank() && !missing.contains(text)) {
                if (NUMBER.matcher(text.strip()).matches()) {
                    values[row] = Double.parseDouble(text.strip());
                } else {
                    problems.add(Problem.badCode(at(row, column), ImmutableList.copyOf(missing), null));
                    continue;
                }
            } else if (cell != null && !(cell instanceof String)) {
                problems.add(Problem.of(
                        Problem.Code.WRONG_TYPE,
                        at(row, column),
                        Message.of(Problem.Code.WRONG_TYPE.key(), "expected", "A number or a text")));
                continue;
            }
            if (Double.isInfinite(values[row])) {
                problems.add(Problem.outOfRange(at(row, column), "±1.8e308"));
                values[row] = Double.NaN;
            }
            values[row] += 0.0;
        }
        return values;
    }

    /** A column as texts; empty where nothing stands. */
    String[] texts(String column) {
        return rows.stream()
                .map(row -> {
                    Object cell = row.get(column);
                    return cell == null ? "" : cell.toString();
                })
                .toArray(String[]::new);
    }

    static String at(int row, String column) {
        return Problem.at("data", "table", row, column);
    }
}
