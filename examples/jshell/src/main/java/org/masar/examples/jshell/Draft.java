package org.masar.examples.jshell;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.masar.core.json.Json;
import org.masar.core.json.Parsed;
import org.masar.core.json.Problem;
import org.masar.core.json.StrictReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A request on its way: values are set by the dotted names that stand on the contract page of the engine, and what is left
 * out stays unknown. Immutable: every step gives a new draft. Nothing is taken that the engine's JSON door would not take.
 *
 * <pre>{@code
 * EntitlementRequest request = Ask.request(EntitlementRequest.class)
 *         .set("asOf", "2026-06-01")
 *         .set("facts.relation", "SPOUSE")
 *         .get();
 * }</pre>
 *
 * @param <Q> a record
 */
public final class Draft<Q> {

    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

    private final Class<Q> type;
    private final StrictReader<Q> reader;
    private final JsonNode json;

    private Draft(Class<Q> type, StrictReader<Q> reader, JsonNode json) {
        this.type = type;
        this.reader = reader;
        this.json = json;
    }

    static <Q> Draft<Q> of(Class<Q> type) {
        return new Draft<>(type, StrictReader.of(type), Json.parse("{}"));
    }

    /** A draft of something that exists already. */
    static <Q> Draft<Q> from(Class<Q> type, Q request) {
        return new Draft<>(type, StrictReader.of(type), Json.tree(request));
    }

    /** This draft with another beginning. */
    Draft<Q> startingFrom(Object request) {
        return new Draft<>(type, reader, Json.tree(request));
    }

    /**
     * Sets a value.
     *
     * @param path dotted names from the contract page; a number is a place in a list, from 0, at most one after the last
     * @param value a text, number, truth value, date, code, list, map or record; null makes it unknown
     * @return the changed draft
     * @throws IllegalArgumentException if the path leads through a value that has no parts
     */
    public Draft<Q> set(String path, @Nullable Object value) {
        List<String> steps = Splitter.on('.').splitToList(path);
        JsonNode root = json.deepCopy();
        JsonNode at = root;
        for (int i = 0; i < steps.size() - 1; i++) {
            at = inside(at, steps.get(i), isPlace(steps.get(i + 1)), path);
        }
        put(at, steps.get(steps.size() - 1), value == null ? null : Json.tree(value), path);
        return new Draft<>(type, reader, root);
    }

    private static boolean isPlace(String step) {
        return DIGITS.matchesAllOf(step) && !step.isEmpty() && step.length() < 7;
    }

    private static JsonNode inside(JsonNode at, String step, boolean list, String path) {
        JsonNode child = at instanceof ArrayNode && isPlace(step) ? at.get(Integer.parseInt(step)) : at.get(step);
        if (child == null) {
            child = Json.parse(list ? "[]" : "{}");
            put(at, step, child, path);
        }
        return child;
    }

    private static void put(JsonNode at, String step, @Nullable JsonNode value, String path) {
        if (at instanceof ObjectNode object) {
            if (value == null) {
                object.remove(step);
            } else {
                object.set(step, value);
            }
        } else if (at instanceof ArrayNode array && isPlace(step) && Integer.parseInt(step) <= array.size()) {
            int place = Integer.parseInt(step);
            if (place < array.size()) {
                array.remove(place);
            }
            if (value != null) {
                array.insert(place, value);
            }
        } else {
            throw new IllegalArgumentException("path (" + path + ") must lead through objects and lists, but " + step
                    + " has no place.\n" + "Maybe a name before it is missing?");
        }
    }

    /** The request, or all that is wrong with it. */
    Parsed<Q> read() {
        return reader.read(Json.write(json, null));
    }

    /**
     * The request.
     *
     * @return a record for the engine
     * @throws IllegalArgumentException if it cannot be understood; the text names all problems and never a value
     */
    public Q get() {
        Parsed<Q> parsed = read();
        ImmutableList<Problem> problems = parsed.problems();
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(problems.stream()
                    .map(problem -> problem.pointer() + ": " + Words.problem(problem))
                    .collect(Collectors.joining("\n", type.getSimpleName() + "\n", "")));
        }
        return parsed.value();
    }

    /** Prints as its type only: a request may hold what is said about a person. */
    @Override
    public String toString() {
        return "Draft of " + type.getSimpleName();
    }
}
