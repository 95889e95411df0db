package org.masar.resettlement;

import org.masar.core.engine.Engines;
import org.masar.core.json.Json;
import tools.jackson.databind.JsonNode;

/** Questions to the engines of this module, as JSON. */
public final class Asked {

    private static final Engines ENGINES = Engines.load();

    private Asked() {}

    public static JsonNode answer(String engine, String request) {
        JsonNode line = Json.parse(ENGINES.answer("resettlement." + engine, request));
        if (!line.has("answer")) {
            throw new AssertionError(line.toString());
        }
        return line.get("answer");
    }

    /** Codes and pointers of the problems, as {@code CODE /pointer}. */
    public static String problems(String engine, String request) {
        StringBuilder all = new StringBuilder();
        Json.parse(ENGINES.answer("resettlement." + engine, request))
                .path("problems")
                .forEach(problem -> all.append(problem.path("code").asString())
                        .append(' ')
                        .append(problem.path("pointer").asString())
                        .append('\n'));
        return all.toString().strip();
    }
}
