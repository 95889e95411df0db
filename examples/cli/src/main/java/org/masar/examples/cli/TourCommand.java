package org.masar.examples.cli;

import java.util.concurrent.Callable;
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

    TourCommand() {}

    @Override
    public Integer call() {
        masar.out.print(Tour.tell(language));
        return 0;
    }
}
