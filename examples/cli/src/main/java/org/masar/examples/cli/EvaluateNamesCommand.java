package org.masar.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.masar.border.screening.ScreenedPerson;
import org.masar.border.screening.Screener;
import org.masar.border.screening.Watchlist;
import org.masar.core.json.Json;
import org.masar.core.name.Band;
import org.masar.core.name.NameComparer;
import org.masar.core.name.NameEvaluation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code masar evaluate-names}: how well the comparison of names does on labelled pairs. */
@Command(
        name = "evaluate-names",
        description =
                "Compares labelled pairs of names (CSV with name_a, name_b, same) and says how often that is right."
                        + " The worst errors are printed with their names.",
        mixinStandardHelpOptions = true)
final class EvaluateNamesCommand implements Callable<Integer> {

    private static final int HUNDRED_THOUSAND = 100_000;

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Masar masar;

    @Parameters(index = "0", paramLabel = "PAIRS.csv", description = "labelled pairs")
    @SuppressWarnings("NullAway.Init")
    private Path pairs;

    @Option(names = "--json", description = "print one JSON object")
    private boolean json;

    @Option(names = "--list", paramLabel = "FILE", description = "tell the false alerts this list would raise")
    private @Nullable Path list;

    @Option(names = "--worst", paramLabel = "N", description = "how many of the largest errors to print (default 20)")
    private int worst = 20;

    EvaluateNamesCommand() {}

    @Override
    public Integer call() throws IOException {
        NameEvaluation evaluation = evaluation();
        if (list != null) {
            evaluation = evaluation.withFalseAlerts(alerts(list), HUNDRED_THOUSAND);
        }
        masar.out.println(
                json ? Json.write(evaluation, null) : evaluation.toText().stripTrailing());
        return 0;
    }

    private NameEvaluation evaluation() throws IOException {
        try {
            String csv = CsvMap.utf8(JsonLines.data(pairs).content().read(), pairs.toString());
            return NameEvaluation.of(
                    NameEvaluation.readAndScore(csv),
                    NameComparer.shipped().thresholds().possible(),
                    Math.max(0, worst));
        } catch (IllegalArgumentException e) {
            throw new Masar.UsageException(pairs + ": " + e.getMessage());
        }
    }

    /** By name alone: nothing else is known of these travellers. */
    private static int alerts(Path file) {
        Screener screener = new Screener(Watchlist.read(JsonLines.data(file)));
        return screener.expectedFalseAlerts(new ScreenedPerson(List.of(), null, null, null, null), Band.POSSIBLE)
                .intValue();
    }
}
