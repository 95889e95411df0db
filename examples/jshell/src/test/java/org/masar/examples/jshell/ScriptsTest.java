package org.masar.examples.jshell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import jdk.jshell.VarSnippet;
import jdk.jshell.execution.LocalExecutionControlProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the scripts and the guide; {@code -Dmasar.write=true} writes down what they print instead of comparing it. */
class ScriptsTest {

    private static final Pattern SHOWN = Pattern.compile("```java\n(.*?)```\n\n```text\n(.*?)```\n", Pattern.DOTALL);

    private static JShell shell;

    @BeforeAll
    static void start() throws IOException {
        shell = JShell.builder()
                .executionEngine(new LocalExecutionControlProvider(), Map.of())
                .build();
        shell.addToClasspath(System.getProperty("java.class.path"));
        run(Files.readString(Path.of("start.jsh")));
    }

    @AfterAll
    static void end() {
        shell.close();
    }

    static Stream<String> scripts() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("scripts"))) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jsh"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void printsWhatStandsBesideIt(String name) throws IOException {
        String printed = run(Files.readString(Path.of("scripts", name)));
        compare(Path.of("scripts", name.replace(".jsh", ".txt")), printed);
    }

    @Test
    void theGuideShowsWhatItsLinesPrint() throws IOException {
        Path guide = Path.of("README.md");
        StringBuilder text = new StringBuilder();
        Matcher shown = SHOWN.matcher(Files.readString(guide));
        while (shown.find()) {
            String code = shown.group(1);
            shown.appendReplacement(
                    text, Matcher.quoteReplacement("```java\n" + code + "```\n\n```text\n" + run(code) + "```\n"));
        }
        shown.appendTail(text);
        assertThat(text.toString().split("```java", -1))
                .hasSameSizeAs(text.toString().split("```text", -1));
        compare(guide, text.toString());
    }

    private static void compare(Path file, String text) throws IOException {
        if (Boolean.getBoolean("masar.write")) {
            Files.writeString(file, text);
        }
        assertThat(text).isEqualTo(Files.readString(file));
    }

    /** What the lines print; a value that is given no name prints as at the prompt, without its number. */
    private static String run(String lines) {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            String rest = lines;
            while (!rest.isBlank()) {
                CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
                assertThat(next.completeness().isComplete()).as(rest).isTrue();
                for (SnippetEvent event : shell.eval(next.source())) {
                    if (event.causeSnippet() != null) {
                        continue; // a name of another script, which is not run again
                    }
                    assertThat(event.exception()).as(next.source()).isNull();
                    assertThat(event.status())
                            .as(() -> next.source()
                                    + shell.diagnostics(event.snippet())
                                            .map(problem -> problem.getMessage(null))
                                            .toList())
                            .isEqualTo(Snippet.Status.VALID);
                    if (event.snippet() instanceof VarSnippet value
                            && value.subKind() == Snippet.SubKind.TEMP_VAR_EXPRESSION_SUBKIND) {
                        shell.eval("System.out.print(" + value.name() + ");");
                    }
                }
                rest = next.remaining();
            }
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
