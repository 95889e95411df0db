package org.masar.border;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.masar.core.engine.Engines;
import org.masar.core.engine.WorkedExample;

/** The published and contract examples of passengers, stays, crossings, alerts and exercises. */
class FlowExamplesTest {

    @TestFactory
    Stream<DynamicTest> examplesHold() throws IOException {
        Engines engines = Engines.load();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(FlowExamplesTest.class.getResourceAsStream("flow.jsonl")),
                StandardCharsets.UTF_8))) {
            List<WorkedExample> examples =
                    reader.lines().map(line -> WorkedExample.parse(line, null)).toList();
            assertThat(examples).hasSizeGreaterThan(25);
            return examples.stream()
                    .map(example -> DynamicTest.dynamicTest(
                            example.id(), () -> assertThat(example.differences(engines, Path.of("")))
                                    .isEmpty()));
        }
    }
}
