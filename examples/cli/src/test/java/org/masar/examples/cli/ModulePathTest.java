package org.masar.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All other tests run on the class path and would not notice a missing {@code opens} or {@code exports}. */
class ModulePathTest {

    private static final String DESCRIPTOR = """
            module consumer {
                requires org.masar.avrr;
            }
            """;

    private static final String MAIN = """
            package consumer;

            import java.util.Map;
            import org.masar.avrr.Avrr;
            import org.masar.avrr.sustainability.Indicator;
            import org.masar.avrr.sustainability.SurveyAnswer;
            import org.masar.avrr.sustainability.SustainabilityRequest;
            import org.masar.core.engine.Engines;
            import org.masar.core.engine.WorkedExample;
            import org.masar.core.json.JsonSchema;

            public class Main {
                public static void main(String[] args) {
                    System.out.println(Main.class.getModule().isNamed() + " " + Engines.class.getModule().getName());
                    System.out.println(Avrr.sustainability(SustainabilityRequest.of(
                            Map.of(Indicator.HAS_ID, SurveyAnswer.of("yes")))).composite());
                    Engines engines = Engines.load();
                    engines.all().forEach(engine -> {
                        System.out.println(engine.info().id() + " " + JsonSchema.of(engine.info().request()).has("properties"));
                        WorkedExample.shipped(engine).forEach(example -> System.out.println(
                                example.differences(engines, java.nio.file.Path.of("")).isEmpty() ? "holds" : "FAILS"));
                    });
                    System.out.println(engines.answer("avrr.sustainability", "{\\"nswers\\":{}}"));
                }
            }
            """;

    @Test
    void answersForAConsumerThatIsAModule(@TempDir Path folder) throws IOException, InterruptedException {
        Path sources = Files.createDirectories(folder.resolve("src/consumer"));
        Files.writeString(folder.resolve("src/module-info.java"), DESCRIPTOR);
        Files.writeString(sources.resolve("Main.java"), MAIN);
        String modules = modulePath();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        int compiled = compiler.run(
                null,
                null,
                null,
                "-d",
                folder.resolve("out").toString(),
                "-p",
                modules,
                folder.resolve("src/module-info.java").toString(),
                sources.resolve("Main.java").toString());
        assertThat(compiled).isZero();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dorg.jboss.logging.provider=slf4j",
                        "-p",
                        modules + File.pathSeparator + folder.resolve("out"),
                        "-m",
                        "consumer/consumer.Main")
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        assertThat(printed)
                .contains("true org.masar.core")
                .contains("0.525")
                .contains("avrr.sustainability true")
                .contains("holds")
                .contains("\"near\":\"answers\"")
                .doesNotContain("FAILS");
    }

    /** What a consumer of one programme has on its path: the programme, core, and what core needs. */
    private static String modulePath() {
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> needed = List.of(
                "masar-core",
                "masar-avrr",
                "/core/",
                "/avrr/",
                "jackson",
                "guava",
                "failureaccess",
                "icu4j",
                "jakarta.validation",
                "hibernate-validator",
                "jboss-logging",
                "classmate",
                "joda-",
                "slf4j-api",
                "jspecify",
                "jsonschema-");
        return Stream.of(path.split(File.pathSeparator))
                .map(entry -> entry.replace('\\', '/'))
                .filter(entry -> !entry.contains("-tests.jar") && !entry.endsWith("test-classes"))
                .filter(entry -> needed.stream().anyMatch(entry::contains))
                .filter(entry -> !entry.contains("dataformat"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
