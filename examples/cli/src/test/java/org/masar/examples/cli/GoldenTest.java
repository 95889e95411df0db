package org.masar.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.masar.core.engine.Engine;
import org.masar.core.engine.Engines;

/**
 * What others build upon, as it was printed when somebody last agreed to it: a change of a contract is a change of these
 * files. {@code mvn -pl examples/cli -am test -Dtest=GoldenTest -Dsurefire.failIfNoSpecifiedTests=false
 * -Dmasar.write=true} writes them anew.
 */
class GoldenTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

    @Test
    void contractsAreTheAgreedOnes() throws IOException {
        Map<String, String> printed = printed();
        if (Boolean.getBoolean("masar.write")) {
            write(printed);
        }
        Map<String, String> agreed = agreed();
        assertThat(printed.keySet()).as("engines").isEqualTo(agreed.keySet());
        printed.forEach((name, text) -> assertThat(text).as(name).isEqualTo(agreed.get(name)));
    }

    private static Map<String, String> printed() {
        Map<String, String> printed = new TreeMap<>();
        for (Engine<?, ?> engine : Engines.load().all()) {
            String id = engine.info().id();
            printed.put(
                    id + ".request.json", SchemaCommand.schema(engine, false).replace("\r\n", "\n") + "\n");
            printed.put(id + ".answer.json", SchemaCommand.schema(engine, true).replace("\r\n", "\n") + "\n");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, UTF_8);
        new Masar(new ByteArrayInputStream(new byte[0]), stream, stream, false).run("engines");
        printed.put("engines.txt", out.toString(UTF_8).replace("\r\n", "\n"));
        return printed;
    }

    private static Map<String, String> agreed() throws IOException {
        Map<String, String> agreed = new TreeMap<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.toList()) {
                agreed.put(Objects.requireNonNull(file.getFileName()).toString(), Files.readString(file));
            }
        }
        return agreed;
    }

    private static void write(Map<String, String> printed) throws IOException {
        Files.createDirectories(FOLDER);
        for (String old : agreed().keySet()) {
            if (!printed.containsKey(old)) {
                Files.delete(FOLDER.resolve(old));
            }
        }
        for (Map.Entry<String, String> file : printed.entrySet()) {
            Files.writeString(FOLDER.resolve(file.getKey()), file.getValue());
        }
    }
}
