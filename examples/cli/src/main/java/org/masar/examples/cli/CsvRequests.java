package org.masar.examples.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.masar.core.json.Json;
import org.masar.core.json.Problem;
import org.masar.core.message.Message;
import org.masar.core.message.PlainInput;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The rows of a table as requests. Which column is which is settled once, by the header. */
final class CsvRequests {

    /**
     * One row.
     *
     * @param number its number, the header being 1; blank lines are not counted
     * @param kept cells that are copied into the answer
     * @param request what is asked; null for a row that is not one
     * @param columns header of the map by place in the request
     * @param flaw why the row is not one
     */
    record Row(
            int number,
            ImmutableList<String> kept,
            @Nullable ObjectNode request,
            ImmutableMap<String, String> columns,
            @Nullable Problem flaw) {

        /** The column that a problem is about; empty if it is about the request as a whole. */
        String column(String pointer) {
            String exact = columns.get(pointer);
            if (exact != null) {
                return exact;
            }
            return columns.entrySet().stream()
                    .filter(entry -> pointer.startsWith(entry.getKey() + "/"))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse("");
        }

        @Override
        public String toString() {
            return "Row " + number;
        }
    }

    private final CsvMap map;
    private final ImmutableList<String> header;
    private final Map<String, Integer> places = new HashMap<>();
    private final ImmutableList<ImmutableList<String>> rows;
    private final int[] first;
    private final int[] followUp;

    CsvRequests(CsvMap map, ImmutableList<ImmutableList<String>> table) {
        this.map = map;
        this.header = table.get(0);
        this.rows = table.subList(1, table.size());
        for (int i = 0; i < header.size(); i++) {
            // Survey tools write the group of a question before its name: group/item.
            String full = PlainInput.header(header.get(i));
            place(full, i);
            String last = full.substring(full.lastIndexOf('/') + 1);
            if (!last.equals(full)) {
                place(last, i);
            }
        }
        this.first =
                map.in().stream().mapToInt(entry -> column(entry.headers())).toArray();
        this.followUp = map.in().stream()
                .mapToInt(entry -> entry.followUp() == null ? -1 : column(List.of(entry.followUp())))
                .toArray();
    }

    private void place(String name, int column) {
        if (!name.isEmpty()) {
            // -2: twice in the header; wrong only if the map asks for it.
            places.merge(name, column, (a, b) -> a.equals(b) ? a : -2);
        }
    }

    private int column(List<String> names) {
        int found = -1;
        for (String name : names) {
            Integer column = places.get(PlainInput.header(name));
            if (column != null && (column == -2 || (found >= 0 && found != column))) {
                throw new Masar.UsageException("the table has the column " + names.get(0) + " twice.");
            }
            found = column == null ? found : column;
        }
        return found;
    }

    /** Columns of the map that the table lacks. */
    ImmutableList<String> absent() {
        ImmutableList.Builder<String> absent = ImmutableList.builder();
        for (int i = 0; i < first.length; i++) {
            String column = map.in().get(i).column();
            if (column != null && first[i] < 0) {
                absent.add(column);
            }
        }
        return absent.build();
    }

    /** How many columns of the map the table has. */
    int found() {
        return (int)
                java.util.Arrays.stream(first).filter(column -> column >= 0).count();
    }

    ImmutableList<Row> rows() {
        List<String> keep = map.keep() == null ? List.of() : map.keep();
        int[] kept = keep.stream().mapToInt(name -> column(List.of(name))).toArray();
        ImmutableList.Builder<Row> read = ImmutableList.builder();
        for (int i = 0; i < rows.size(); i++) {
            ImmutableList<String> cells = rows.get(i);
            boolean empty = !cells.isEmpty() && cells.stream().allMatch(String::isBlank);
            if (!empty) {
                ImmutableList.Builder<String> copied = ImmutableList.builder();
                for (int column : kept) {
                    copied.add(cell(cells, column));
                }
                read.add(row(i + 2, cells, copied.build()));
            }
        }
        return read.build();
    }

    private Row row(int number, ImmutableList<String> cells, ImmutableList<String> kept) {
        if (cells.isEmpty()) {
            return new Row(number, kept, null, ImmutableMap.of(), flaw("problem.syntax.quoting"));
        }
        if (cells.subList(Math.min(header.size(), cells.size()), cells.size()).stream()
                .anyMatch(cell -> !cell.isBlank())) {
            // A separator inside a cell without quotes: everything behind it stands in the wrong column.
            return new Row(number, kept, null, ImmutableMap.of(), flaw("problem.syntax.cells"));
        }
        ObjectNode request = JsonNodeFactory.instance.objectNode();
        Map<String, String> columns = new LinkedHashMap<>();
        Map<String, Integer> listPlaces = new TreeMap<>();
        for (int i = 0; i < map.in().size(); i++) {
            CsvMap.Entry entry = map.in().get(i);
            Optional<Object> value = entry.value(entry.constant() == null ? answer(cells, i) : entry.constant());
            String name = Objects.requireNonNullElse(entry.column(), "");
            if (value.isPresent()) {
                columns.put(put(request, entry.pointer(), Json.tree(value.get()), listPlaces), name);
            } else {
                // A required field that nobody filled in is named by its column, too.
                columns.putIfAbsent(entry.pointer(), name);
            }
        }
        return new Row(number, kept, request, ImmutableMap.copyOf(columns), null);
    }

    private String answer(ImmutableList<String> cells, int entry) {
        String main = cell(cells, first[entry]).strip();
        String more = cell(cells, followUp[entry]).strip();
        return more.isEmpty() ? main : main + "+" + more;
    }

    private static String cell(ImmutableList<String> cells, int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }

    private static Problem flaw(String key) {
        return Problem.of(Problem.Code.SYNTAX, "", Message.of(key));
    }

    /** Puts a value in its place; list places that no cell fills are closed up. Returns where it stands now. */
    private static String put(ObjectNode request, String pointer, JsonNode value, Map<String, Integer> listPlaces) {
        List<String> steps = new ArrayList<>(List.of(pointer.substring(1).split("/", -1)));
        JsonNode at = request;
        StringBuilder asked = new StringBuilder();
        StringBuilder stands = new StringBuilder();
        for (int i = 0; i < steps.size(); i++) {
            String step = steps.get(i);
            asked.append('/').append(step);
            boolean last = i == steps.size() - 1;
            boolean listNext = !last && isPlace(steps.get(i + 1));
            JsonNode next;
            if (at instanceof ArrayNode list) {
                int place = listPlaces.computeIfAbsent(asked.toString(), key -> list.size());
                stands.append('/').append(place);
                if (place == list.size()) {
                    list.add(last ? value : empty(listNext));
                }
                next = list.get(place);
            } else {
                stands.append('/').append(step);
                String name = step.replace("~1", "/").replace("~0", "~");
                ObjectNode object = (ObjectNode) at;
                if (last) {
                    object.set(name, value);
                } else if (!object.has(name)) {
                    object.set(name, empty(listNext));
                }
                next = object.get(name);
            }
            at = next;
        }
        return stands.toString();
    }

    private static boolean isPlace(String step) {
        return !step.isEmpty() && step.length() < 6 && step.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static JsonNode empty(boolean list) {
        return list ? JsonNodeFactory.instance.arrayNode() : JsonNodeFactory.instance.objectNode();
    }
}
