package org.masar.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.masar.border.screening.Screener;
import org.masar.border.screening.ScreeningScreenEngine;
import org.masar.border.screening.Watchlist;
import org.masar.core.engine.Engine;
import org.masar.core.engine.Engines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code masar screen}: travellers against lists; what is found is for a trained person to resolve. */
@Command(
        name = "screen",
        description = "Screens travellers, a line of JSON each, against one or several lists:"
                + " plain CSV, UN XML, OFAC SDN CSV or XML, EU XML, UK list.",
        mixinStandardHelpOptions = true)
final class ScreenCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Masar masar;

    @Option(
            names = "--list",
            paramLabel = "FILE",
            arity = "1..*",
            required = true,
            description = "lists; alt.csv of OFAC after its sdn.csv")
    private List<Path> lists = List.of();

    @Mixin
    private final JsonLines lines = new JsonLines();

    ScreenCommand() {}

    @Override
    public Integer call() throws IOException {
        Engine<?, ?> engine = new ScreeningScreenEngine().with(new Screener(list()));
        return lines.answer(masar, Engines.of(List.of(engine)), engine.info().id());
    }

    private Watchlist list() {
        Watchlist list = Watchlist.read(lists.stream().map(JsonLines::data).toList());
        if (!list.flaws().isEmpty()) {
            masar.err.println(list.entries().size() + " entries; " + list.recordsRefused() + " of "
                    + list.records() + " records refused, "
                    + (list.flaws().size() - list.recordsRefused()) + " taken in part.");
        }
        return list;
    }
}
