package org.masar.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.masar.examples.tour.Tour;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code masar tour}: a first look. */
@Command(
        name = "tour",
        description = "Tells what Masar does, one real question at a time.",
        mixinStandardHelpOptions = true)
final class TourCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Masar masar;

    @Option(names = "--lang", paramLabel = "TAG", description = "language of texts")
    private String language = "en";

    @Option(names = "--charts", paramLabel = "FOLDER", description = "also writes the pictures there, as SVG")
    private @Nullable Path charts;

    TourCommand() {}

    @Override
    public Integer call() throws IOException {
        masar.out.print(Tour.tell(language));
        if (charts != null) {
            Files.createDirectories(charts);
            for (Map.Entry<String, String> chart : Tour.charts(language).entrySet()) {
                Files.writeString(charts.resolve(chart.getKey()), chart.getValue());
            }
        }
        return 0;
    }
}
