package org.masar.examples.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.masar.core.engine.Engine;
import org.masar.core.json.PackFile;
import org.masar.core.json.PackInfo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code masar packs}: the facts behind the answers. */
@Command(
        name = "packs",
        description = {
            "Lists the packs of facts: id, version, day up to which it was checked, entries still to be verified, engines.",
            "With --as-of, packs last checked before that day are named on standard error and the exit code is 1."
        },
        mixinStandardHelpOptions = true)
final class PacksCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Masar masar;

    @Option(names = "--as-of", paramLabel = "DATE", description = "Warn of packs last checked before this day.")
    private @Nullable LocalDate asOf;

    @Option(names = "--sources", description = "Print where each pack's facts come from.")
    private boolean sources;

    PacksCommand() {}

    @Override
    public Integer call() {
        Map<PackInfo, Set<String>> packs = new LinkedHashMap<>();
        for (Engine<?, ?> engine : Loaded.engines(null).all()) {
            for (PackFile pack : engine.info().packs()) {
                packs.computeIfAbsent(pack.info(), unused -> new TreeSet<>())
                        .add(engine.info().id());
            }
        }
        boolean old = false;
        for (Map.Entry<PackInfo, Set<String>> pack : packs.entrySet()) {
            PackInfo info = pack.getKey();
            masar.out.println(info.id() + (info.version() == null ? "" : " " + info.version()) + "  checked until "
                    + (info.verifiedUntil() == null ? "(not said)" : info.verifiedUntil())
                    + (info.unverified() == 0 ? "" : "  " + info.unverified() + " to verify") + "  "
                    + String.join(", ", pack.getValue()));
            if (sources) {
                info.sources().forEach(source -> masar.out.println("    " + source));
            }
            if (asOf != null && info.isOlderThan(asOf)) {
                old = true;
                masar.err.println(
                        info.id() + " was checked until " + info.verifiedUntil() + " only; asked for " + asOf);
            }
        }
        return old ? Masar.PROBLEMS : 0;
    }
}
