package org.masar.examples.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.masar.core.engine.Engines;
import org.masar.core.engine.InvalidRequestException;
import org.masar.core.engine.WorkedExample;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code masar check}: do worked examples hold? */
@Command(
        name = "check",
        description = "Runs worked examples and says what differs; without FILE the shipped ones.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Masar masar;

    @Parameters(paramLabel = "FILE", description = "JSON lines {id, engine, request, expect, source}")
    private List<Path> files = List.of();

    @Option(names = "--skip-unknown", description = "leave out examples of engines that are not here")
    private boolean skipUnknown;

    @Option(
            names = "--except",
            paramLabel = "FILE",
            description = "lines `ID REASON`: examples that are known to be wrong by their own source")
    private @Nullable Path except;

    private int held;
    private int failed;
    private int skipped;

    CheckCommand() {}

    @Override
    public Integer call() {
        Engines engines = Loaded.engines(null);
        Map<String, String> exceptions = exceptions();
        if (files.isEmpty()) {
            engines.all().forEach(engine -> WorkedExample.shipped(engine)
                    .forEach(example -> check(example, engines, Path.of(""), exceptions)));
        }
        for (Path file : files) {
            int number = 0;
            for (String line : lines(file)) {
                number++;
                if (!line.isBlank()) {
                    WorkedExample example = parse(line, file, number);
                    if (example != null) {
                        check(example, engines, folder(file), exceptions);
                    }
                }
            }
        }
        masar.out.println(held + " hold, " + failed + " fail" + (skipped == 0 ? "" : ", " + skipped + " left out"));
        return failed == 0 ? 0 : Masar.PROBLEMS;
    }

    private void check(WorkedExample example, Engines engines, Path folder, Map<String, String> exceptions) {
        boolean unknown = engines.find(example.engine()).isEmpty();
        if (exceptions.containsKey(example.id()) || (unknown && skipUnknown)) {
            skipped++;
            return;
        }
        List<String> differences = example.differences(engines, folder);
        if (differences.isEmpty()) {
            held++;
            return;
        }
        failed++;
        masar.out.println(example.engine() + " " + example.id());
        differences.forEach(difference -> masar.out.println("  " + difference));
    }

    private @Nullable WorkedExample parse(String line, Path file, int number) {
        try {
            return WorkedExample.parse(line, null);
        } catch (InvalidRequestException e) {
            failed++;
            Masar.told(e).forEach(problem -> masar.out.println(file.getFileName() + ":" + number + " " + problem));
            return null;
        }
    }

    private Map<String, String> exceptions() {
        Map<String, String> exceptions = new HashMap<>();
        for (String line : except == null ? new ArrayList<String>() : lines(except)) {
            String[] parts = line.strip().split("\\s+", 2);
            if (!line.isBlank() && !line.startsWith("#")) {
                if (parts.length < 2) {
                    throw new Masar.UsageException(except + ": an exception needs a reason: ID REASON.");
                }
                exceptions.put(parts[0], parts[1]);
            }
        }
        return exceptions;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new Masar.UsageException(file + " cannot be read as UTF-8 text.");
        }
    }

    private static Path folder(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null ? Path.of("") : parent;
    }
}
