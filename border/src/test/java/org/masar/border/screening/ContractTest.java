package org.masar.border.screening;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.masar.core.engine.Engines;
import org.masar.core.engine.WorkedExample;

class ContractTest {

    @ParameterizedTest
    @ValueSource(strings = {"compare.jsonl", "screen.jsonl"})
    void examplesHold(String resource) throws IOException {
        Engines engines = Engines.of(List.of(new ScreeningCompareEngine(), new ScreeningScreenEngine()));
        try (InputStream in = requireNonNull(ContractTest.class.getResourceAsStream(resource))) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                WorkedExample example = WorkedExample.parse(line, null);
                assertThat(example.differences(engines, Path.of("")))
                        .as(example.id())
                        .isEmpty();
            }
        }
    }
}
