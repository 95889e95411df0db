package org.masar.resettlement.placement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masar.core.json.Problem;
import org.masar.core.message.Message;
import org.masar.resettlement.placement.PlacementRequest.CapacityMode;
import org.masar.resettlement.placement.PlacementRequest.Location;
import org.masar.resettlement.placement.PlacementRequest.PlacementCase;
import org.masar.resettlement.placement.PlacementRequest.PlacementData;
import org.masar.resettlement.placement.PlacementRequest.Unit;

/**
 * Cases, places and weights from four tables.
 *
 * @param cases in the order of the compatibility table
 * @param locations named as the compatibility table writes them
 * @param weights of compatible pairs
 */
record Tables(
        ImmutableList<PlacementCase> cases,
        ImmutableList<Location> locations,
        ImmutableMap<String, ImmutableMap<String, BigDecimal>> weights) {

    private static final String CAN_HOST = "1";

    /** Says what is wrong with the tables. */
    static void check(PlacementData data, CapacityMode mode, List<Problem> problems) {
        read(data, mode, problems);
    }

    /** Reads the tables; null, with problems, where one cannot be understood. */
    static @Nullable Tables read(PlacementData data, CapacityMode mode, List<Problem> problems) {
        Sheet size = sheet(data.size(), "size", problems);
        Sheet compatible = sheet(data.compatibility(), "compatibility", problems);
        Sheet weight = sheet(data.weight(), "weight", problems);
        Sheet capacity = sheet(data.capacity(), "capacity", problems);
        if (size == null || compatible == null || weight == null || capacity == null) {
            return null;
        }
        if (size.header().size() < 3 || size.rows().values().stream().anyMatch(row -> !Sheet.areCounts(row, false))) {
            problems.add(bad("size", "case, children, adults, seniors as counts"));
        }
        boolean stated = capacity.header().size() < 4;
        if (stated
                || capacity.rows().values().stream()
                        .anyMatch(row -> !Sheet.areCounts(row.subList(0, 1), true)
                                || !Sheet.areCounts(row.subList(1, 4), false))) {
            problems.add(bad("capacity", "place, stated capacity, children, adults, seniors as counts"));
        }
        for (String of : compatible.rows().keySet()) {
            if (!size.rows().containsKey(of)) {
                problems.add(bad("size", "a row for each case of the compatibility table"));
                break;
            }
        }
        return problems.isEmpty() ? build(data, mode, size, compatible, weight, capacity) : null;
    }

    private static @Nullable Sheet sheet(@Nullable String csv, String name, List<Problem> problems) {
        if (csv == null) {
            problems.add(Problem.missing(Problem.at("data", name)));
            return null;
        }
        Sheet sheet = Sheet.parse(csv);
        if (sheet == null) {
            problems.add(bad(name, "CSV with a header and rows of one length, each named once"));
        }
        return sheet;
    }

    private static Problem bad(String table, String expected) {
        return Problem.of(
                Problem.Code.BAD_VALUE,
                Problem.at("data", table),
                Message.of("problem.badValue.form", "expected", expected));
    }

    private static Tables build(
            PlacementData data, CapacityMode mode, Sheet size, Sheet compatible, Sheet weight, Sheet capacity) {
        Map<String, String> alias = new LinkedHashMap<>();
        if (data.alias() != null) {
            data.alias().forEach((from, to) -> alias.put(Sheet.plain(from), Sheet.plain(to)));
        }
        Map<String, ImmutableList<String>> room = new LinkedHashMap<>();
        capacity.rows().forEach((place, row) -> {
            String plain = Sheet.plain(place);
            room.put(alias.getOrDefault(plain, plain), row);
        });
        ImmutableList<Location> locations = compatible.columns().entrySet().stream()
                .map(column -> new Location(
                        compatible.header().get(column.getValue()), limits(room.get(column.getKey()), mode), null))
                .collect(ImmutableList.toImmutableList());
        Map<String, Integer> weightColumn = weight.columns();
        ImmutableList.Builder<PlacementCase> cases = ImmutableList.builder();
        ImmutableMap.Builder<String, ImmutableMap<String, BigDecimal>> weights = ImmutableMap.builder();
        compatible.rows().forEach((of, hosts) -> {
            ImmutableList<String> people = size.rows().get(of);
            cases.add(new PlacementCase(of, at(people, 0), at(people, 1), at(people, 2), null));
            ImmutableMap.Builder<String, BigDecimal> own = ImmutableMap.builder();
            compatible.columns().forEach((plain, column) -> {
                Integer from = weightColumn.get(plain);
                ImmutableList<String> row = weight.rows().get(of);
                BigDecimal value = from == null || row == null ? null : Sheet.number(row.get(from));
                if (hosts.get(column).equals(CAN_HOST) && value != null) {
                    own.put(compatible.header().get(column), value);
                }
            });
            weights.put(of, own.buildOrThrow());
        });
        return new Tables(cases.build(), locations, weights.buildOrThrow());
    }

    private static @Nullable Integer at(@Nullable List<String> cells, int column) {
        return cells == null ? null : Sheet.count(cells.get(column));
    }

    /** A place without a row takes nobody; a stated capacity left blank is no limit that is known, and takes nobody. */
    private static ImmutableMap<Unit, Integer> limits(@Nullable List<String> row, CapacityMode mode) {
        Map<Unit, Integer> limits = new EnumMap<>(Unit.class);
        int stated = row == null ? 0 : or0(at(row, 0));
        int children = row == null ? 0 : or0(at(row, 1));
        int adults = row == null ? 0 : or0(at(row, 2));
        int seniors = row == null ? 0 : or0(at(row, 3));
        limits.put(Unit.CHILDREN, children);
        limits.put(Unit.ADULTS, adults);
        limits.put(Unit.SENIORS, seniors);
        limits.put(Unit.PERSONS, mode == CapacityMode.PERSONS_STATED ? stated : children + adults + seniors);
        limits.put(Unit.CASES, stated);
        return ImmutableMap.copyOf(limits);
    }

    private static int or0(@Nullable Integer count) {
        return count == null ? 0 : count;
    }
}
