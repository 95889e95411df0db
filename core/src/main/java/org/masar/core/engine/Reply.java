package org.masar.core.engine;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.masar.core.json.Json;
import org.masar.core.json.Problem;

/**
 * What goes out for one request that came in as JSON: an answer or the problems, with the caller's id unchanged.
 *
 * @param id the {@code id} of the envelope as its JSON text stood there, or null
 * @param engine id of the engine, or null where none was named
 * @param answer the answer as JSON, or null if there are problems
 * @param problems by pointer; none if there is an answer
 * @param language language tag of the texts in {@link #json}
 */
public record Reply(
        @Nullable String id,
        @Nullable String engine,
        @Nullable String answer,
        ImmutableList<Problem> problems,
        String language) {

    /**
     * Whether the request was answered.
     *
     * @return false if there are problems
     */
    public boolean answered() {
        return answer != null;
    }

    /**
     * The line that goes out.
     *
     * @return one JSON object without a line break
     */
    public String json() {
        StringBuilder line = new StringBuilder("{");
        if (id != null) {
            line.append("\"id\":").append(id).append(',');
        }
        if (engine != null) {
            line.append("\"engine\":").append(Json.write(engine, null)).append(',');
        }
        if (answer != null) {
            line.append("\"answer\":").append(answer);
        } else {
            line.append("\"problems\":").append(Json.write(problems, language));
        }
        return line.append('}').toString();
    }
}
