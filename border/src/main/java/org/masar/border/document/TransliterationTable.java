package org.masar.border.document;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The tables of ICAO Doc 9303-3, section 6, from the resource {@code transliteration.csv}. */
final class TransliterationTable {

    /**
     * One letter.
     *
     * @param code what the zone has for it, empty if nothing
     * @param marks further codes and marks by name
     */
    record Row(String code, ImmutableListMultimap<String, String> marks) {

        /** No code of its own: left out without loss. */
        boolean isOmitted() {
            return marks.containsKey("omit");
        }

        /** The shadda: repeats the code of the letter before it. */
        boolean repeats() {
            return marks.containsKey("repeat");
        }

        /** Not in Doc 9303. */
        boolean isExtension() {
            return marks.containsKey("extension");
        }

        /** Other permitted codes. */
        List<String> alternatives() {
            return marks.get("or");
        }

        String codeFor(@Nullable String language, boolean initial, boolean last) {
            if (last && marks.containsKey("final")) {
                return marks.get("final").get(0);
            }
            if (language != null) {
                if (initial && marks.containsKey(language + "_initial")) {
                    return marks.get(language + "_initial").get(0);
                }
                if (marks.containsKey(language)) {
                    return marks.get(language).get(0);
                }
            }
            return code;
        }
    }

    private static final ImmutableMap<NameScript, ImmutableMap<Integer, Row>> TABLES = read();

    /** Codes of the Arabic table with their letters, likeliest first; without the extension. */
    private static final ImmutableListMultimap<String, String> ARABIC_LETTERS = arabicLetters();

    private TransliterationTable() {}

    static @Nullable Row row(NameScript script, int letter) {
        return requireNonNull(TABLES.get(script)).get(letter);
    }

    static ImmutableMap<Integer, Row> rows(NameScript script) {
        return requireNonNull(TABLES.get(script));
    }

    static ImmutableListMultimap<String, String> arabic() {
        return ARABIC_LETTERS;
    }

    private static ImmutableMap<NameScript, ImmutableMap<Integer, Row>> read() {
        ImmutableMap.Builder<NameScript, ImmutableMap<Integer, Row>> tables = ImmutableMap.builder();
        List<List<String>> cells = lines().stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> Splitter.on(',').splitToList(line))
                .toList();
        for (NameScript script : NameScript.values()) {
            ImmutableMap.Builder<Integer, Row> rows = ImmutableMap.builder();
            for (List<String> cell : cells) {
                if (cell.get(0).equals(script.name())) {
                    int letter = Integer.parseInt(cell.get(1).substring(2), 16);
                    rows.put(letter, new Row(cell.size() < 3 ? "" : cell.get(2), marks(cell)));
                }
            }
            tables.put(script, rows.buildOrThrow());
        }
        return tables.buildOrThrow();
    }

    private static ImmutableListMultimap<String, String> marks(List<String> cell) {
        ImmutableListMultimap.Builder<String, String> marks = ImmutableListMultimap.builder();
        if (cell.size() > 3) {
            for (String mark : Splitter.on(';').split(cell.get(3))) {
                int equals = mark.indexOf('=');
                marks.put(equals < 0 ? mark : mark.substring(0, equals), mark.substring(equals + 1));
            }
        }
        return marks.build();
    }

    private static List<String> lines() {
        try {
            return Resources.readLines(
                    Objects.requireNonNull(TransliterationTable.class.getResource("transliteration.csv")),
                    StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ImmutableListMultimap<String, String> arabicLetters() {
        ImmutableListMultimap.Builder<String, String> letters = ImmutableListMultimap.builder();
        rows(NameScript.ARABIC).forEach((letter, row) -> {
            if (!row.code().isEmpty() && !row.isExtension()) {
                letters.put(row.code(), Character.toString(letter));
                row.marks().get("final").forEach(code -> letters.put(code, Character.toString(letter)));
            }
        });
        return letters.build();
    }
}
