package org.masar.examples.jshell;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jdk.jshell.tool.JavaShellToolBuilder;

/** Starts JShell with everything imported, and a way of printing that suits tables. */
public final class Kit {

    /** Values print whole and on lines of their own; nothing else is commented on but errors. */
    private static final String MODE = """
            /set mode masar concise -quiet
            /set prompt masar "masar> " "   ...> "
            /set format masar display "{name} ==> {value}{post}"
            /set truncation masar 100000
            /set mode masar -retain
            /set feedback -retain masar
            /exit
            """;

    private Kit() {}

    /**
     * Starts. The system property {@code masar.jshell} names the folder with {@code start.jsh} and {@code scripts}.
     *
     * @param args scripts to run, and any options of JShell
     * @throws Exception if JShell cannot start
     */
    public static void main(String[] args) throws Exception {
        String folder = System.getProperty("masar.jshell", "examples/jshell");
        // JShell takes a mode only from its user, or from what it was told to keep: here it keeps it in memory.
        Map<String, String> kept = new HashMap<>();
        InputStream mode = new ByteArrayInputStream(MODE.getBytes(StandardCharsets.UTF_8));
        try (PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            JavaShellToolBuilder.builder()
                    .persistence(kept)
                    .in(mode, null)
                    .out(nowhere)
                    .start("--no-startup", "--execution", "local");
        }
        List<String> options = new ArrayList<>(List.of(
                "--class-path",
                System.getProperty("java.class.path"),
                "--startup",
                folder + "/start.jsh",
                "-R-Dmasar.jshell=" + folder,
                "-R-Dorg.jboss.logging.provider=slf4j",
                "-R-Dfile.encoding=UTF-8",
                "-R-Dstdout.encoding=UTF-8",
                "-R-XX:+UseParallelGC"));
        Collections.addAll(options, args);
        System.exit(JavaShellToolBuilder.builder().persistence(kept).start(options.toArray(String[]::new)));
    }

    /**
     * What is said first.
     *
     * @return three things to try
     */
    public static String greeting() {
        return """

                Masar. Everything is imported, and the data is invented. Three things to try:

                  var families = Ask.all(Fap::entitlement, Synthetic.families(1, 500))
                  families.whatIf("facts.sponsor.residenceTitle", "GERMAN").filter("field", "outcome").count("before", "after")
                  /open %s/scripts/cohort.jsh

                Ask.engines() lists the questions; Synthetic. and the tab key show the data; /exit ends.

                """.formatted(System.getProperty("masar.jshell", "examples/jshell"));
    }
}
