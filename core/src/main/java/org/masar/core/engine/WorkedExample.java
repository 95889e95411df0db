package org.masar.core.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.masar.core.json.Json;
import org.masar.core.json.JsonDocument;
import org.masar.core.json.JsonLine;
import org.masar.core.json.Problem;
import tools.jackson.databind.JsonNode;

/**
 * A question with the answer it should get and the source that says so: one line of JSON, {@code {"id", "engine"?,
 * "request", "answer" | "expect" | "expectProblems", "source", "unordered"?, "tolerance"?, "data"?}}. Engines ship some
 * beside their class; anyone may write more.
 */
public final class WorkedExample {

    private static final ImmutableList<String> MEMBERS = ImmutableList.of(
            "id",
            "engine",
            "request",
            "answer",
            "expect",
            "expectProblems",
            "source",
            "unordered",
            "tolerance",
            "data");

    private final String request;
    private final JsonNode line;
    private final String engine;

    private WorkedExample(String request, JsonNode line, String engine) {
        this.request = request;
        this.line = line;
        this.engine = engine;
    }

    /**
     * Reads an example.
     *
     * @param json one line
     * @param engine id of the engine where the line does not name it, or null
     * @return the example
     * @throws InvalidRequestException if the line is not an example
     */
    public static WorkedExample parse(String json, @Nullable String engine) {
        JsonDocument document = JsonDocument.scan(json);
        ImmutableList.Builder<Problem> flaws = ImmutableList.builder();
        flaws.addAll(document.readable() ? ImmutableList.of() : document.problems());
        for (String member : document.members().keySet()) {
            if (!MEMBERS.contains(member)) {
                flaws.add(Problem.unknown(Problem.Code.UNKNOWN_FIELD, Problem.at(member), MEMBERS, member));
            }
        }
        String named = named(document, engine);
        if (named == null) {
            flaws.add(Problem.missing("/engine"));
        }
        if (!document.members().containsKey("request")) {
            flaws.add(Problem.missing("/request"));
        }
        if (!document.members().containsKey("answer")
                && !document.members().containsKey("expect")
                && !document.members().containsKey("expectProblems")) {
            flaws.add(Problem.missing("/expect"));
        }
        ImmutableList<Problem> problems = flaws.build();
        if (!problems.isEmpty()) {
            throw new InvalidRequestException("worked example", problems);
        }
        return new WorkedExample(
                Objects.requireNonNull(document.members().get("request")),
                Json.parse(json),
                Objects.requireNonNull(named));
    }

    private static @Nullable String named(JsonDocument document, @Nullable String engine) {
        String raw = document.members().get("engine");
        return raw == null ? engine : Json.parse(raw).stringValue(engine);
    }

    /**
     * The examples an engine ships.
     *
     * @param engine any engine
     * @return in the order of their resource; none if it ships none
     */
    public static ImmutableList<WorkedExample> shipped(Engine<?, ?> engine) {
        String id = engine.info().id();
        try (InputStream stream = engine.getClass().getResourceAsStream(id + ".jsonl")) {
            return stream == null
                    ? ImmutableList.of()
                    : new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(text -> !text.isBlank())
                            .map(text -> parse(text, id))
                            .collect(ImmutableList.toImmutableList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What to call it.
     *
     * @return its id, or "?" where it has none
     */
    public String id() {
        return line.path("id").asString("?");
    }

    /**
     * The engine it is about.
     *
     * @return dotted name
     */
    public String engine() {
        return engine;
    }

    /**
     * The question.
     *
     * @return JSON text
     */
    public String request() {
        return request;
    }

    /**
     * Where the expected answer comes from.
     *
     * @return document and section
     */
    public String source() {
        return line.path("source").asString("");
    }

    /**
     * Asks the engine and compares. Every expected field must be there and equal; extra fields are fine; lists are in
     * order unless the example says otherwise; numbers agree within 1e-9 (absolute up to 1, relative beyond) unless it
     * gives a tolerance; an expected null must be absent; money is compared by value; texts are not compared.
     *
     * @param engines where to find the engine
     * @param folder where the files named under {@code data} are looked for
     * @return what differs, one sentence each; none if the example holds
     */
    public ImmutableList<String> differences(Engines engines, Path folder) {
        Reply reply;
        try {
            reply = withData(engines, folder)
                    .reply(engine, JsonLine.of(request.getBytes(StandardCharsets.UTF_8)), "en");
        } catch (InvalidRequestException | UncheckedIOException e) {
            return ImmutableList.of("data: " + e.getMessage());
        }
        BigDecimal tolerance =
                line.path("tolerance").isNumber() ? line.path("tolerance").decimalValue() : Comparison.TOLERANCE;
        ImmutableList.Builder<String> unordered = ImmutableList.builder();
        line.path("unordered").forEach(pointer -> unordered.add(pointer.asString()));
        Comparison comparison = new Comparison(unordered.build(), tolerance);
        if (line.has("expectProblems")) {
            return comparison.differences(line.get("expectProblems"), Json.tree(reply.problems()));
        }
        String answer = reply.answer();
        if (answer == null) {
            return reply.problems().stream()
                    .map(problem -> "problem " + problem.code() + " at \"" + problem.pointer() + "\"")
                    .collect(ImmutableList.toImmutableList());
        }
        return comparison.differences(line.has("answer") ? line.get("answer") : line.get("expect"), Json.parse(answer));
    }

    private Engines withData(Engines engines, Path folder) {
        if (!line.path("data").isObject()) {
            return engines;
        }
        ImmutableMap.Builder<String, DataFile> files = ImmutableMap.builder();
        line.path("data").properties().forEach(file -> {
            Path path = folder.resolve(file.getValue().asString()).normalize();
            if (!Files.isReadable(path)) {
                throw new UncheckedIOException(new IOException(path.getFileName() + " cannot be read"));
            }
            files.put(file.getKey(), DataFile.read(path));
        });
        return engines.withData(engine, files.buildOrThrow());
    }
}
