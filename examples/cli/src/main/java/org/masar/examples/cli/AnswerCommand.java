package org.masar.examples.cli;

import com.google.common.collect.ImmutableMap;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.masar.core.engine.DataFile;
import org.masar.core.engine.Engines;
import org.masar.core.engine.InvalidRequestException;
import org.masar.core.engine.Reply;
import org.masar.core.json.JsonLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code masar answer}: one line of JSON in, one line out, in order, on all cores, in constant memory. */
@Command(
        name = "answer",
        description = "Answers JSON lines: bare requests for ENGINE, or envelopes {id, engine, request, language}.",
        mixinStandardHelpOptions = true)
final class AnswerCommand implements Callable<Integer> {

    private static final long SECOND = 1_000_000_000L;

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Masar masar;

    @Parameters(index = "0", arity = "0..1", paramLabel = "ENGINE", description = "engine for bare requests")
    private @Nullable String engine;

    @Option(names = "--in", paramLabel = "FILE", description = "read from FILE instead of standard input")
    private @Nullable Path in;

    @Option(names = "--out", paramLabel = "FILE", description = "write to FILE instead of standard output")
    private @Nullable Path out;

    @Option(names = "--data", paramLabel = "NAME=FILE", description = "prepared data for ENGINE; may be repeated")
    private Map<String, Path> data = Map.of();

    @Option(
            names = "--lang",
            paramLabel = "TAG",
            description = "language of texts: ar, ckb, kmr-Latn, kmr-Arab, de, en")
    private String language = "en";

    @Option(names = "--max-line", paramLabel = "BYTES", description = "longest line that is read (default 16 MiB)")
    private int maxLine = JsonLine.LIMIT;

    AnswerCommand() {}

    @Override
    public Integer call() throws IOException {
        if (maxLine < 1) {
            throw new Masar.UsageException("--max-line must be at least 1.");
        }
        Engines engines = prepared(Loaded.engines(engine));
        try (InputStream source = in == null ? masar.in : open(in);
                PrintStream target = out == null ? masar.out : create(out);
                Stream<Reply> replies = engines.replies(
                        engine,
                        JsonLine.read(source, maxLine),
                        language,
                        Runtime.getRuntime().availableProcessors())) {
            return write(replies.iterator(), target);
        }
    }

    private int write(Iterator<Reply> replies, PrintStream target) {
        long lines = 0;
        long withProblems = 0;
        long next = System.nanoTime() + SECOND;
        // Somebody who types a line wants its answer before typing the next.
        boolean interactive = masar.onTerminal && in == null;
        while (replies.hasNext()) {
            Reply reply = replies.next();
            lines++;
            withProblems += reply.answered() ? 0 : 1;
            target.print(reply.json());
            target.print('\n');
            if (interactive) {
                target.flush();
            } else if (masar.onTerminal && System.nanoTime() > next) {
                masar.err.print("\r" + lines + " lines, " + withProblems + " with problems");
                masar.err.flush();
                next = System.nanoTime() + SECOND;
            }
            if (target.checkError()) {
                // Nobody reads on: the same end as for any filter in a pipe.
                return 0;
            }
        }
        if (lines == 0) {
            throw new Masar.UsageException("there is nothing to answer: the input has no lines.");
        }
        return withProblems == 0 ? 0 : Masar.PROBLEMS;
    }

    private Engines prepared(Engines engines) {
        if (data.isEmpty()) {
            return engines;
        }
        if (engine == null) {
            throw new Masar.UsageException("--data needs the ENGINE it is for.");
        }
        ImmutableMap.Builder<String, DataFile> files = ImmutableMap.builder();
        data.forEach((name, path) -> files.put(name, read(path)));
        try {
            return engines.withData(engine, files.buildOrThrow());
        } catch (InvalidRequestException e) {
            throw new Masar.UsageException("--data: " + e.getMessage());
        }
    }

    private static DataFile read(Path path) {
        try {
            return DataFile.read(path);
        } catch (UncheckedIOException e) {
            throw new Masar.UsageException(path + " cannot be read.");
        }
    }

    private static InputStream open(Path path) {
        try {
            return Files.newInputStream(path);
        } catch (IOException e) {
            throw new Masar.UsageException(path + " cannot be read.");
        }
    }

    private static PrintStream create(Path path) {
        try {
            return new PrintStream(
                    new BufferedOutputStream(Files.newOutputStream(path), 1 << 16), false, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new Masar.UsageException(path + " cannot be written.");
        }
    }
}
