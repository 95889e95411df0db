package org.masar.examples.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.masar.core.engine.InvalidRequestException;
import org.masar.core.message.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code masar}. Exit codes: 0 everything answered, 1 some line had problems or a check failed, 2 usage. */
@Command(
        name = "masar",
        description = "Questions of a migration mission in, answers that explain themselves out.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        version = "masar 0.1.0-SNAPSHOT",
        subcommands = {
            AnswerCommand.class,
            CheckCommand.class,
            DueCommand.class,
            EnginesCommand.class,
            EvaluateNamesCommand.class,
            MessagesCommand.class,
            PacksCommand.class,
            SchemaCommand.class,
            ScreenCommand.class,
            TourCommand.class,
            VerifyAuditCommand.class
        })
final class Masar {

    static final int PROBLEMS = CommandLine.ExitCode.SOFTWARE;
    static final int USAGE = CommandLine.ExitCode.USAGE;

    final InputStream in;
    final PrintStream out;
    final PrintStream err;
    final boolean onTerminal;

    Masar(InputStream in, PrintStream out, PrintStream err, boolean onTerminal) {
        this.in = in;
        this.out = out;
        this.err = err;
        this.onTerminal = onTerminal;
    }

    /**
     * Runs one command and ends the process.
     *
     * @param args command and options
     */
    public static void main(String[] args) {
        // The launcher knows whether somebody watches; System.console() says different things before and after Java 22.
        // UTF-8 whatever the machine's locale says: half of what is printed is Arabic script.
        Masar masar = new Masar(
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                utf8(new FileOutputStream(FileDescriptor.out)),
                utf8(new FileOutputStream(FileDescriptor.err)),
                Boolean.getBoolean("masar.terminal"));
        int exit = masar.run(args);
        masar.out.flush();
        masar.err.flush();
        System.exit(exit);
    }

    int run(String... args) {
        CommandLine line = new CommandLine(this);
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        line.setExecutionExceptionHandler((e, command, parsed) -> {
            if (e instanceof UsageException) {
                err.println("masar: " + e.getMessage());
                return USAGE;
            }
            if (e instanceof InvalidRequestException invalid) {
                told(invalid).forEach(problem -> err.println("masar: " + problem));
                return USAGE;
            }
            throw e;
        });
        return line.execute(args);
    }

    /** Each problem of a file in words, with the place where it stands. */
    static List<String> told(InvalidRequestException invalid) {
        Messages messages = Messages.load();
        return invalid.problems().stream()
                .map(problem -> invalid.what() + (problem.pointer().isEmpty() ? "" : " at " + problem.pointer()) + ": "
                        + messages.render(problem.message(), "en"))
                .toList();
    }

    private static PrintStream utf8(FileOutputStream stream) {
        return new PrintStream(new java.io.BufferedOutputStream(stream, 1 << 16), false, StandardCharsets.UTF_8);
    }

    /** The command line itself is wrong; its text says what and how to mend it. */
    static final class UsageException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UsageException(String text) {
            super(text);
        }
    }
}
