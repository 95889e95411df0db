package org.masar.examples.cli;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.masar.core.engine.DataFile;
import org.masar.core.engine.Engines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code masar answer}: one line of JSON in, one line out, in order, on all cores, in constant memory. */
@Command(
        name = "answer",
        description = "Answers JSON lines: bare requests for ENGINE, or envelopes {id, engine, request, language}.",
        mixinStandardHelpOptions = true)
final class AnswerCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Masar masar;

    @Parameters(index = "0", arity = "0..1", paramLabel = "ENGINE", description = "engine for bare requests")
    private @Nullable String engine;

    @Option(names = "--data", paramLabel = "NAME=FILE", description = "prepared data for ENGINE; may be repeated")
    private Map<String, Path> data = Map.of();

    @Option(
            names = "--csv",
            description = "a table in (CSV, UTF-8, comma or semicolon) and a table out; needs --map. Rows are numbered"
                    + " from the header, which is 1; blank lines do not count")
    private boolean csv;

    @Option(
            names = "--map",
            paramLabel = "FILE",
            description = "which column is what, as JSON; or the name of a map that ships: iom-survey")
    private @Nullable String map;

    @Option(
            names = "--rejected",
            paramLabel = "FILE",
            description = "with --csv: where rejected rows are listed instead of standard error")
    private @Nullable Path rejected;

    @Mixin
    private final JsonLines lines = new JsonLines();

    AnswerCommand() {}

    @Override
    public Integer call() throws IOException {
        if (csv != (map != null)) {
            throw new Masar.UsageException("--csv and --map need each other.");
        }
        if (map == null) {
            if (rejected != null) {
                throw new Masar.UsageException("--rejected needs --csv.");
            }
            return lines.answer(masar, prepared(Loaded.engines(engine)), engine);
        }
        CsvMap columns = CsvMap.read(map);
        if (engine != null && !engine.equals(columns.engine())) {
            throw new Masar.UsageException("--map is for the engine " + columns.engine() + ".");
        }
        engine = columns.engine();
        return lines.answer(masar, prepared(Loaded.engines(engine)), columns, rejected);
    }

    private Engines prepared(Engines engines) {
        if (data.isEmpty()) {
            return engines;
        }
        if (engine == null) {
            throw new Masar.UsageException("--data needs the ENGINE it is for.");
        }
        ImmutableMap.Builder<String, DataFile> files = ImmutableMap.builder();
        data.forEach((name, path) -> files.put(name, JsonLines.data(path)));
        return engines.withData(engine, files.buildOrThrow());
    }
}
