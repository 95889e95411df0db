package org.masar.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.masar.core.engine.Engines;

/** What the README says is so. */
class ReadmeTest {

    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    private static String readme() throws IOException {
        return Files.readString(Path.of("..", "..", "README.md"), UTF_8);
    }

    private static List<String> java() throws IOException {
        return JAVA.matcher(readme()).results().map(block -> block.group(1)).toList();
    }

    @Test
    void theTableNamesEveryEngineAndNoOther() throws IOException {
        Set<String> named = new TreeSet<>();
        for (String line : Splitter.on('\n').split(readme())) {
            if (line.startsWith("| ")) {
                Matcher id = Pattern.compile("`([a-z]+(?:\\.[a-zA-Z0-9]+)+)`").matcher(line);
                while (id.find()) {
                    named.add(id.group(1));
                }
            }
        }
        Set<String> known = Engines.load().all().stream()
                .map(engine -> engine.info().id())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(named).isEqualTo(known);
    }

    @Test
    void theFirstExamplePrintsWhatTheTextSays() throws IOException {
        assertThat(run(List.of(java().get(0), "First.main(new String[0]);")))
                .isEqualTo("0.525 REGULAR [MANY_NON_ANSWERS]\n");
        assertThat(readme()).contains("It prints `0.525 REGULAR [MANY_NON_ANSWERS]`");
    }

    @Test
    void theLinesForTheShellRun() throws IOException {
        run(java().get(1).lines().toList());
    }

    /** In processes of their own: the first one is halted in the middle. */
    @Test
    void theCaseIsKeptWhenThePowerFails(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("Keep.java"), java().get(2), UTF_8);
        assertThat(keep(folder)).isEqualTo("1 ");
        assertThat(keep(folder)).isEqualTo("0 TRAVEL []\n");
        assertThat(readme()).contains("prints `TRAVEL []`");
        assertThat(folder.resolve("case-1.zip")).isNotEmptyFile();
    }

    private static String keep(Path folder) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--class-path",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        "Keep.java")
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
        return process.waitFor() + " " + printed.replace(System.lineSeparator(), "\n");
    }

    /** Runs what somebody enters as a shell would, and gives what it prints. */
    private static String run(List<String> entries) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        try (JShell shell = JShell.builder().executionEngine("local").build();
                PrintStream out = new PrintStream(printed, true, UTF_8)) {
            for (String entry : Splitter.on(File.pathSeparatorChar).split(System.getProperty("java.class.path"))) {
                shell.addToClasspath(entry);
            }
            // The shell's tool imports these by itself.
            shell.eval("import java.util.*;");
            System.setOut(out);
            for (String entered : entries) {
                String rest = entered;
                while (!rest.isBlank()) {
                    // Adds the semicolons that people leave out.
                    SourceCodeAnalysis.CompletionInfo next =
                            shell.sourceCodeAnalysis().analyzeCompletion(rest);
                    for (SnippetEvent event : shell.eval(next.source())) {
                        assertThat(event.status()).as(next.source()).isEqualTo(Snippet.Status.VALID);
                        assertThat(event.exception()).as(next.source()).isNull();
                    }
                    rest = next.remaining();
                }
            }
        } finally {
            System.setOut(before);
        }
        return printed.toString(UTF_8).replace(System.lineSeparator(), "\n");
    }
}
