package org.masar.core.name;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.masar.core.engine.Engine;
import org.masar.core.engine.Engines;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The worked examples of the contract: each expected field is there and equal; more fields are fine. */
class ContractExamplesTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @TestFactory
    Stream<DynamicTest> hold() throws Exception {
        List<String> lines = Resources.readLines(
                Resources.getResource(ContractExamplesTest.class, "contract-examples.jsonl"), StandardCharsets.UTF_8);
        Engines engines = Engines.load();
        return lines.stream()
                .map(JSON::readTree)
                .map(line -> DynamicTest.dynamicTest(line.get("id").asString(), () -> {
                    Engine<?, ?> engine =
                            engines.find(line.get("engine").asString()).orElseThrow();
                    JsonNode answer = answer(engine, line.get("request"));
                    double tolerance =
                            line.has("tolerance") ? line.get("tolerance").asDouble() : 1e-9;
                    List<String> faults = new ArrayList<>();
                    differences(line.get("expect"), answer, tolerance, "", faults);
                    assertThat(faults).isEmpty();
                }));
    }

    private static <Q, A> JsonNode answer(Engine<Q, A> engine, JsonNode request) {
        Q parsed = JSON.treeToValue(request, engine.info().request());
        assertThat(engine.check(parsed)).isEmpty();
        return JSON.valueToTree(engine.answer(parsed));
    }

    private static void differences(
            JsonNode expected, JsonNode actual, double tolerance, String at, List<String> faults) {
        boolean absent = actual == null || actual.isNull() || actual.isMissingNode();
        if (expected.isNull() || absent) {
            if (expected.isNull() != absent) {
                faults.add(at + " expected " + expected + " was " + actual);
            }
        } else if (expected.isObject()) {
            for (Map.Entry<String, JsonNode> field : expected.properties()) {
                differences(field.getValue(), actual.get(field.getKey()), tolerance, at + "/" + field.getKey(), faults);
            }
        } else if (expected.isArray()) {
            if (expected.size() != actual.size()) {
                faults.add(at + " expected " + expected + " was " + actual);
            }
            for (int i = 0; i < Math.min(expected.size(), actual.size()); i++) {
                differences(expected.get(i), actual.get(i), tolerance, at + "/" + i, faults);
            }
        } else if (expected.isNumber()) {
            if (Math.abs(expected.asDouble() - actual.asDouble())
                    > tolerance * Math.max(1, Math.abs(expected.asDouble()))) {
                faults.add(at + " expected " + expected + " was " + actual);
            }
        } else if (!expected.equals(actual)) {
            faults.add(at + " expected " + expected + " was " + actual);
        }
    }
}
