package org.masar.examples.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.masar.core.message.CatalogueEntry;
import org.masar.core.message.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code masar messages}: the texts of all catalogues, and which of them a native speaker must still see. */
@Command(
        name = "messages",
        description = "Lists the texts of the catalogues: language, key, state of review, text.",
        mixinStandardHelpOptions = true)
final class MessagesCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Masar masar;

    @Option(names = "--unreviewed", description = "only those that nobody has checked as they stand")
    private boolean unreviewed;

    MessagesCommand() {}

    @Override
    public Integer call() {
        Messages messages = Messages.load();
        List<CatalogueEntry> entries = unreviewed ? messages.unreviewed() : messages.entries();
        for (CatalogueEntry entry : entries) {
            masar.out.println(entry.language().tag() + "\t" + entry.key() + "\t"
                    + entry.review().state() + "\t" + entry.pattern());
        }
        masar.err.println(entries.size() + (unreviewed ? " texts to be seen by a native speaker" : " texts"));
        return 0;
    }
}
