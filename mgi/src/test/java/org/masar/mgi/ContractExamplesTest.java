package org.masar.mgi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.masar.core.engine.Engine;
import org.masar.core.engine.Engines;
import tools.jackson.databind.JsonNode;

class ContractExamplesTest {

    @TestFactory
    Stream<DynamicTest> contract() {
        return Door.lines(ContractExamplesTest.class, "/contract/mgi.jsonl").stream()
                .filter(line ->
                        Engines.load().find(line.path("engine").asString()).isPresent())
                .map(line -> DynamicTest.dynamicTest(line.path("id").asString(), () -> {
                    JsonNode answer = Door.ask(
                            line.path("engine").asString(), line.path("request").toString());
                    double tolerance = line.path("tolerance").asDouble(1e-9);
                    assertThat(Door.differences(line.path("expect"), answer, tolerance))
                            .isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> shipped() {
        return Engines.load().all().stream()
                .filter(engine -> engine.info().id().startsWith("mgi."))
                .flatMap(engine -> shipped(engine)
                        .map(line -> DynamicTest.dynamicTest(
                                engine.info().id() + " " + line.path("id").asString(), () -> {
                                    JsonNode answer = Door.ask(engine, line.path("request"));
                                    assertThat(Door.differences(line.path("answer"), answer, 1e-9))
                                            .isEmpty();
                                    assertThat(Door.differences(answer, line.path("answer"), 1e-9))
                                            .isEmpty();
                                })));
    }

    private static Stream<JsonNode> shipped(Engine<?, ?> engine) {
        return Door.lines(engine.getClass(), engine.info().id() + ".jsonl").stream();
    }
}
