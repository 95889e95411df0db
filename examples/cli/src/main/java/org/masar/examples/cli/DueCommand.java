package org.masar.examples.cli;

import com.google.common.collect.ImmutableMap;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import org.masar.core.casefile.CaseId;
import org.masar.core.casefile.CaseStore;
import org.masar.core.casefile.CaseStoreException;
import org.masar.core.casefile.Caseload;
import org.masar.core.casefile.DueDates;
import org.masar.core.json.Json;
import org.masar.core.lifecycle.Worklist;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code masar due}: the work that cases in a store make due. */
@Command(
        name = "due",
        description =
                "Lists what is due in the cases of a store, by date: visits, instalments, papers that expire, windows"
                        + " that close. Prints codes only, no name. Exit code 1 where the store cannot be read.",
        mixinStandardHelpOptions = true)
final class DueCommand implements Callable<Integer> {

    private static final String ENDING = ".mv.db";

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Masar masar;

    @Option(names = "--store", paramLabel = "FILE", required = true, description = "a store made by CaseStore.file")
    @SuppressWarnings("NullAway.Init")
    private Path store;

    @Option(names = "--from", paramLabel = "DAY", required = true, description = "first day, as 2026-01-31")
    @SuppressWarnings("NullAway.Init")
    private LocalDate from;

    @Option(names = "--to", paramLabel = "DAY", required = true, description = "last day, itself included")
    @SuppressWarnings("NullAway.Init")
    private LocalDate to;

    @Option(names = "--json", description = "print one JSON object a line")
    private boolean json;

    DueCommand() {}

    @Override
    public Integer call() {
        if (to.isBefore(from)) {
            throw new Masar.UsageException("--to lies before --from.");
        }
        String path = store.toString();
        Path file = Path.of(path.endsWith(ENDING) ? path.substring(0, path.length() - ENDING.length()) : path);
        if (!Files.isRegularFile(Path.of(file + ENDING))) {
            throw new Masar.UsageException("--store: there is no " + file + ENDING + ".");
        }
        try (CaseStore cases = CaseStore.file(file)) {
            Caseload.due(Caseload.fold(cases, DueDates.NONE, DueDates::after), DueDates::all)
                    .between(from, to)
                    .forEach(this::print);
            return 0;
        } catch (CaseStoreException e) {
            masar.err.println("masar: " + e.getMessage());
            return Masar.PROBLEMS;
        }
    }

    private void print(Worklist.Entry<Map.Entry<CaseId, DueDates>> entry) {
        String on = entry.due().on().toString();
        String kind = entry.due().kind();
        String caseId = entry.item().getKey().value();
        boolean memory = entry.due().memory();
        masar.out.println(
                json
                        ? Json.write(ImmutableMap.of("on", on, "kind", kind, "case", caseId, "memory", memory), null)
                        : on + " " + kind + " " + caseId + (memory ? " (to confirm: rests on memory)" : ""));
    }
}
