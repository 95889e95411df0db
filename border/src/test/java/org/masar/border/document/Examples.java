package org.masar.border.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.masar.core.engine.Engine;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs example lines through an engine: every expected field there and equal, further fields fine, null absent. */
final class Examples {

    static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .changeDefaultPropertyInclusion(
                    value -> value.withValueInclusion(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL))
            .build();

    private Examples() {}

    static List<JsonNode> lines(String resource) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Examples.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank())
                    .map(JSON::readTree)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static <Q, A> JsonNode answer(Engine<Q, A> engine, JsonNode request) {
        Q question = JSON.treeToValue(request, engine.info().request());
        assertThat(engine.check(question)).isEmpty();
        return JSON.valueToTree(engine.answer(question));
    }

    static <Q, A> void run(Engine<Q, A> engine, String resource) {
        List<JsonNode> lines = lines(resource);
        assertThat(lines).isNotEmpty();
        for (JsonNode line : lines) {
            JsonNode expected = line.has("expect") ? line.get("expect") : line.get("answer");
            compare(line.get("id").asString(), expected, answer(engine, line.get("request")));
        }
    }

    static void compare(String where, JsonNode expected, JsonNode actual) {
        if (expected.isObject()) {
            for (Map.Entry<String, JsonNode> field : expected.properties()) {
                String place = where + "/" + field.getKey();
                if (field.getValue().isNull()) {
                    assertThat(actual.has(field.getKey())).as(place).isFalse();
                } else {
                    assertThat(actual.has(field.getKey())).as(place).isTrue();
                    compare(place, field.getValue(), actual.get(field.getKey()));
                }
            }
        } else if (expected.isArray()) {
            assertThat(actual.size()).as(where).isEqualTo(expected.size());
            for (int i = 0; i < expected.size(); i++) {
                compare(where + "/" + i, expected.get(i), actual.get(i));
            }
        } else {
            assertThat(actual).as(where).isEqualTo(expected);
        }
    }
}
