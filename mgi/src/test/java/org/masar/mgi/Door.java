package org.masar.mgi;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Assumptions;
import org.masar.core.engine.Engine;
import org.masar.core.engine.Engines;
import org.masar.core.engine.InvalidRequestException;
import org.masar.core.json.Problem;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/** What the JSON door does to a line, as far as these tests need it: strict reading, validation, check, answer. */
@NullUnmarked
public final class Door {

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .changeDefaultPropertyInclusion(
                    v -> v.withValueInclusion(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_ABSENT))
            .build();

    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    /** A sample that is not drawn a second time only to see that it is the same. */
    private static final int LARGE = 100_000;

    private static final Engines ENGINES = Engines.load();

    private Door() {}

    public static JsonNode tree(String json) {
        return JSON.readTree(json);
    }

    public static <T> T read(JsonNode json, Class<T> type) {
        return JSON.treeToValue(json, type);
    }

    public static String write(Object value) {
        return JSON.writeValueAsString(value);
    }

    public static Engine<?, ?> engine(String id) {
        return ENGINES.find(id).orElseThrow();
    }

    public static JsonNode ask(String engine, String request) {
        return ask(engine(engine), JSON.readTree(request));
    }

    public static <Q, A> JsonNode ask(Engine<Q, A> engine, JsonNode request) {
        Q q = JSON.treeToValue(request, engine.info().request());
        List<Problem> problems = problems(engine, q);
        if (!problems.isEmpty()) {
            throw new InvalidRequestException(engine.info().id(), problems);
        }
        A answer = engine.answer(q);
        JsonNode tree = JSON.valueToTree(answer);
        if (request.path("n").asInt(0) < LARGE && !tree.equals(JSON.valueToTree(engine.answer(q)))) {
            throw new AssertionError("Two answers to one request differ.");
        }
        return tree;
    }

    public static List<String> problems(String engine, String request) {
        return problems(engine(engine), JSON.readTree(request));
    }

    public static <Q> List<String> problems(Engine<Q, ?> engine, JsonNode request) {
        return Problem.report(
                        problems(engine, JSON.treeToValue(request, engine.info().request())))
                .stream()
                .map(problem -> problem.code() + " " + problem.pointer())
                .toList();
    }

    private static <Q> List<Problem> problems(Engine<Q, ?> engine, Q request) {
        var violations = VALIDATOR.validate(request);
        if (!violations.isEmpty()) {
            TreeSet<String> paths = new TreeSet<>();
            violations.forEach(v -> paths.add(v.getPropertyPath().toString() + " " + v.getMessage()));
            return paths.stream()
                    .map(path -> Problem.of(
                            Problem.Code.BAD_VALUE, Problem.at(path), org.masar.core.message.Message.of("x")))
                    .toList();
        }
        return engine.check(request);
    }

    /** Differences between what an example expects and the answer, by the rules of {@code masar check}. */
    public static List<String> differences(JsonNode expected, JsonNode actual, double tolerance) {
        List<String> found = new ArrayList<>();
        compare("", expected, actual, tolerance, found);
        return found;
    }

    private static void compare(String at, JsonNode expected, JsonNode actual, double tolerance, List<String> found) {
        if (expected.isNull()) {
            if (actual != null && !actual.isMissingNode() && !actual.isNull()) {
                found.add(at + " should be absent");
            }
        } else if (actual == null || actual.isMissingNode()) {
            found.add(at + " is absent");
        } else if (expected.isObject() && actual.isObject()) {
            expected.properties()
                    .forEach(e ->
                            compare(at + "/" + e.getKey(), e.getValue(), actual.path(e.getKey()), tolerance, found));
        } else if (expected.isArray() && actual.isArray()) {
            if (expected.size() != actual.size()) {
                found.add(at + " has " + actual.size() + " entries instead of " + expected.size());
            }
            for (int i = 0; i < Math.min(expected.size(), actual.size()); i++) {
                compare(at + "/" + i, expected.get(i), actual.get(i), tolerance, found);
            }
        } else if (expected.isNumber() && actual.isNumber()) {
            double a = expected.asDouble();
            double b = actual.asDouble();
            if (Math.abs(a - b) > tolerance * Math.max(1, Math.abs(a))) {
                found.add(at + " is " + b + " instead of " + a);
            }
        } else if (!expected.equals(actual)) {
            found.add(at + " is " + actual + " instead of " + expected);
        }
    }

    public static List<JsonNode> lines(Class<?> beside, String resource) {
        try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(JSON::readTree)
                    .toList();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** A file of the reference data, which is not part of the project; the test is skipped without it. */
    public static Path reference(String file) {
        String folder = System.getProperty("masar.reference", "");
        Assumptions.assumeFalse(folder.isBlank(), "no -Dmasar.reference");
        Path path = Path.of(folder, "mgi", file);
        Assumptions.assumeTrue(Files.exists(path), file + " is not there");
        return path;
    }

    /** Cases for a seeded loop: more under the profile deep. */
    public static int cases(int normally, int deep) {
        return Boolean.getBoolean("masar.deep") ? deep : normally;
    }
}
