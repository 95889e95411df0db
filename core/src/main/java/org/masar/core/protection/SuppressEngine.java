package org.masar.core.protection;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.masar.core.engine.Engine;
import org.masar.core.engine.EngineInfo;
import org.masar.core.json.Problem;
import org.masar.core.protection.SuppressAnswer.IntervalView;
import org.masar.core.protection.SuppressAnswer.Shown;
import org.masar.core.protection.Suppression.Cell;

/** {@code core.protection.suppress}: which cells of a table must not be published? See {@link SmallCounts}. */
public final class SuppressEngine implements Engine<SuppressRequest, SuppressAnswer> {

    private static final EngineInfo<SuppressRequest, SuppressAnswer> INFO = new EngineInfo<>(
            "core.protection.suppress",
            "1.0.0",
            "Which cells of this table must not be published?",
            SuppressRequest.class,
            SuppressAnswer.class);

    private static final int MOST_CELLS = 20_000;

    /** For the service loader, and for those who need no other engine. */
    public SuppressEngine() {}

    @Override
    public EngineInfo<SuppressRequest, SuppressAnswer> info() {
        return INFO;
    }

    @Override
    public List<Problem> check(SuppressRequest request) {
        List<Problem> problems = new ArrayList<>();
        List<List<Integer>> table = request.table();
        int cols = table.get(0).size();
        for (int row = 1; row < table.size(); row++) {
            if (table.get(row).size() != cols) {
                problems.add(Problem.contradiction(Problem.at("table", row)));
            }
        }
        if ((long) table.size() * cols > MOST_CELLS) {
            problems.add(Problem.outOfRange("/table", "1.." + MOST_CELLS));
        }
        if (problems.isEmpty()) {
            checkTotals(request, problems);
        }
        return problems;
    }

    private static void checkTotals(SuppressRequest request, List<Problem> problems) {
        List<List<Integer>> table = request.table();
        long[] rows = new long[table.size()];
        long[] cols = new long[table.get(0).size()];
        long total = 0;
        for (int row = 0; row < rows.length; row++) {
            for (int col = 0; col < cols.length; col++) {
                int count = table.get(row).get(col);
                rows[row] += count;
                cols[col] += count;
                total += count;
            }
        }
        checkTotals("rowTotals", request.rowTotals(), rows, problems);
        checkTotals("colTotals", request.colTotals(), cols, problems);
        if (request.total() != null && request.total() != total) {
            problems.add(Problem.contradiction("/total"));
        }
    }

    private static void checkTotals(String field, @Nullable List<Long> given, long[] sums, List<Problem> problems) {
        if (given == null) {
            return;
        } else if (given.size() != sums.length) {
            problems.add(Problem.contradiction(Problem.at(field)));
            return;
        }
        for (int i = 0; i < sums.length; i++) {
            if (given.get(i) != sums[i]) {
                problems.add(Problem.contradiction(Problem.at(field, i)));
            }
        }
    }

    @Override
    public SuppressAnswer answer(SuppressRequest request) {
        List<List<Integer>> table = request.table();
        Suppression pattern = SmallCounts.protect(
                table,
                request.threshold() == null ? SmallCounts.THRESHOLD : request.threshold(),
                request.minWidth() == null ? SmallCounts.MIN_WIDTH : request.minWidth());
        long value = pattern.secondary().stream()
                .mapToLong(cell -> table.get(cell.row()).get(cell.column()))
                .sum();
        return new SuppressAnswer(
                views(pattern.primary()),
                pattern.possible() ? views(pattern.secondary()) : null,
                pattern.possible() ? pattern.secondary().size() : null,
                pattern.possible() ? value : null,
                published(table, pattern),
                pattern.intervals().stream()
                        .map(interval -> new IntervalView(view(interval.cell()), interval.low(), interval.high()))
                        .collect(ImmutableList.toImmutableList()),
                pattern.exact(),
                pattern.possible());
    }

    private static ImmutableList<ImmutableList<Shown>> published(List<List<Integer>> table, Suppression pattern) {
        Set<Cell> hidden = new HashSet<>(pattern.primary());
        hidden.addAll(pattern.secondary());
        ImmutableList.Builder<ImmutableList<Shown>> rows = ImmutableList.builder();
        for (int row = 0; row < table.size(); row++) {
            ImmutableList.Builder<Shown> cells = ImmutableList.builder();
            for (int col = 0; col < table.get(row).size(); col++) {
                boolean shown = pattern.possible() && !hidden.contains(new Cell(row, col));
                cells.add(new Shown(shown ? table.get(row).get(col) : null));
            }
            rows.add(cells.build());
        }
        return rows.build();
    }

    private static ImmutableList<ImmutableList<Integer>> views(List<Cell> cells) {
        return cells.stream().map(SuppressEngine::view).collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Integer> view(Cell cell) {
        return ImmutableList.of(cell.row(), cell.column());
    }
}
