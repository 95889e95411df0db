package org.masar.border.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.masar.core.json.Problem;

/** The Latin letters for which ICAO Doc 9303-3, section 6 A, permits several codes. */
final class LetterOptions {

    private static final ImmutableListMultimap<String, String> PERMITTED = permitted();

    private LetterOptions() {}

    private static ImmutableListMultimap<String, String> permitted() {
        ImmutableListMultimap.Builder<String, String> permitted = ImmutableListMultimap.builder();
        TransliterationTable.rows(NameScript.LATIN).forEach((letter, row) -> {
            if (!row.alternatives().isEmpty()) {
                permitted.put(Character.toString(letter), row.code());
                permitted.putAll(Character.toString(letter), row.alternatives());
            }
        });
        return permitted.build();
    }

    static ImmutableList<Problem> check(@Nullable Map<String, String> options) {
        ImmutableList.Builder<Problem> problems = ImmutableList.builder();
        if (options != null) {
            new TreeMap<>(options).forEach((letter, code) -> {
                String pointer = Problem.at("options", letter);
                if (!PERMITTED.containsKey(letter)) {
                    problems.add(Problem.unknown(Problem.Code.UNKNOWN_FIELD, pointer, PERMITTED.keySet(), letter));
                } else if (!PERMITTED.containsEntry(letter, code)) {
                    problems.add(Problem.badCode(pointer, PERMITTED.get(letter), code));
                }
            });
        }
        return problems.build();
    }
}
