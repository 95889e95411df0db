package org.masar.examples.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.masar.core.engine.DataFile;
import org.masar.core.engine.Engines;
import org.masar.core.engine.Reply;
import org.masar.core.json.JsonLine;
import picocli.CommandLine.Option;

/** One line of JSON in, one line out, in order, on all cores, in constant memory; with the options for it. */
final class JsonLines {

    private static final long SECOND = 1_000_000_000L;

    @Option(names = "--in", paramLabel = "FILE", description = "read from FILE instead of standard input")
    private @Nullable Path in;

    @Option(names = "--out", paramLabel = "FILE", description = "write to FILE instead of standard output")
    private @Nullable Path out;

    @Option(
            names = "--lang",
            paramLabel = "TAG",
            description = "language of texts: ar, ckb, kmr-Latn, kmr-Arab, de, en")
    private String language = "en";

    @Option(names = "--max-line", paramLabel = "BYTES", description = "longest line that is read (default 16 MiB)")
    private int maxLine = JsonLine.LIMIT;

    JsonLines() {}

    /** The exit code. */
    int answer(Masar masar, Engines engines, @Nullable String engine) throws IOException {
        if (maxLine < 1) {
            throw new Masar.UsageException("--max-line must be at least 1.");
        }
        try (InputStream source = in == null ? masar.in : open(in);
                PrintStream target = out == null ? masar.out : create(out);
                Stream<Reply> replies = engines.replies(
                        engine,
                        JsonLine.read(source, maxLine),
                        language,
                        Runtime.getRuntime().availableProcessors())) {
            return write(masar, replies.iterator(), target);
        }
    }

    private int write(Masar masar, Iterator<Reply> replies, PrintStream target) {
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

    /** A file of data that the command line names. */
    static DataFile data(Path path) {
        try {
            return DataFile.read(path);
        } catch (UncheckedIOException e) {
            throw new Masar.UsageException(path + " cannot be read.");
        }
    }

    /** A table in, a table out. */
    int answer(Masar masar, Engines engines, CsvMap map, @Nullable Path rejected) throws IOException {
        try (InputStream source = in == null ? masar.in : open(in);
                PrintStream target = out == null ? masar.out : create(out)) {
            return new CsvAnswers(masar, map, engines, language).answer(source, target, rejected);
        }
    }

    private static InputStream open(Path path) {
        try {
            return Files.newInputStream(path);
        } catch (IOException e) {
            throw new Masar.UsageException(path + " cannot be read.");
        }
    }

    static PrintStream create(Path path) {
        try {
            return new PrintStream(
                    new BufferedOutputStream(Files.newOutputStream(path), 1 << 16), false, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new Masar.UsageException(path + " cannot be written.");
        }
    }
}
