package org.masar.core.name;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.masar.core.json.Csv;

/** The labelled pairs and list names of the development data, read from outside the project. */
final class DevelopmentData {

    /** A labelled pair; a person is named by the least id under which the data know him. */
    record Pair(String a, String b, boolean same, String origin, boolean crossScript, String personA, String personB) {}

    /** A row of a table by the names of its columns. */
    record Row(ImmutableMap<String, String> cells) {
        String get(String column) {
            return requireNonNull(cells.get(column), column);
        }
    }

    /** A name of a listed person. */
    record Listed(String person, String kind, String name, ImmutableList<Integer> birthYears) {}

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    final ImmutableList<Pair> pairs;
    final ImmutableList<Listed> listed;

    private DevelopmentData(ImmutableList<Pair> pairs, ImmutableList<Listed> listed) {
        this.pairs = pairs;
        this.listed = listed;
    }

    static DevelopmentData read(Path reference) {
        Path folder = reference.resolve("name-matching-data");
        List<Row> rows = table(folder.resolve("pairs-dev.csv"));
        Map<String, String> parent = new HashMap<>();
        for (Row row : rows) {
            if ("1".equals(row.get("same"))) {
                join(parent, row.get("id_a"), row.get("id_b"));
            }
        }
        List<Row> list = table(folder.resolve("watchlist-dev.csv"));
        Map<String, String> byName = new TreeMap<>();
        for (Row row : list) {
            // One full name with one full birth date under two ids is one person on two lists.
            String key = row.get("name").toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "") + row.get("dob");
            if (row.get("dob").length() == 10) {
                String other = byName.putIfAbsent(key, row.get("person"));
                if (other != null) {
                    join(parent, other, row.get("person"));
                }
            }
        }
        ImmutableList.Builder<Pair> pairs = ImmutableList.builder();
        for (Row row : rows) {
            pairs.add(new Pair(
                    row.get("name_a"),
                    row.get("name_b"),
                    "1".equals(row.get("same")),
                    row.get("origin"),
                    !row.get("script_a").equals(row.get("script_b")),
                    find(parent, row.get("id_a")),
                    find(parent, row.get("id_b"))));
        }
        ImmutableList.Builder<Listed> listed = ImmutableList.builder();
        for (Row row : list) {
            ImmutableList<Integer> years = YEAR.matcher(row.get("dob"))
                    .results()
                    .map(year -> Integer.valueOf(year.group()))
                    .collect(ImmutableList.toImmutableList());
            listed.add(new Listed(find(parent, row.get("person")), row.get("kind"), row.get("name"), years));
        }
        return new DevelopmentData(pairs.build(), listed.build());
    }

    static List<Row> table(Path file) {
        ImmutableList<ImmutableList<String>> rows;
        try {
            rows = Csv.rows(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Row> table = new ArrayList<>();
        for (ImmutableList<String> row : rows.subList(1, rows.size())) {
            ImmutableMap.Builder<String, String> cells = ImmutableMap.builder();
            for (int i = 0; i < row.size(); i++) {
                cells.put(rows.get(0).get(i), row.get(i));
            }
            table.add(new Row(cells.buildOrThrow()));
        }
        return table;
    }

    private static String find(Map<String, String> parent, String id) {
        String at = id;
        for (String up = parent.get(at); up != null; up = parent.get(at)) {
            at = up;
        }
        return at;
    }

    private static void join(Map<String, String> parent, String a, String b) {
        String x = find(parent, a);
        String y = find(parent, b);
        if (!x.equals(y)) {
            parent.put(x.compareTo(y) < 0 ? y : x, x.compareTo(y) < 0 ? x : y);
        }
    }
}
