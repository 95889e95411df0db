package org.masar.examples.cli;

import java.util.concurrent.Callable;
import org.masar.core.engine.Engine;
import org.masar.core.engine.Engines;
import org.masar.core.engine.PreparedEngine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code masar engines}: what can be asked. */
@Command(name = "engines", description = "Lists the engines: id, version, question.", mixinStandardHelpOptions = true)
final class EnginesCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Masar masar;

    EnginesCommand() {}

    @Override
    public Integer call() {
        Engines engines = Loaded.engines(null);
        int widest = engines.all().stream()
                .mapToInt(engine -> engine.info().id().length())
                .max()
                .orElse(0);
        for (Engine<?, ?> engine : engines.all()) {
            String id = engine.info().id();
            masar.out.println(id + " ".repeat(widest - id.length() + 2)
                    + engine.info().version() + "  " + engine.info().title()
                    + (engine instanceof PreparedEngine<?, ?, ?> prepared
                            ? "  --data " + String.join(", ", prepared.dataNames())
                            : ""));
        }
        return 0;
    }
}
