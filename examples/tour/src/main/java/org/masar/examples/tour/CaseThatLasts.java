package org.masar.examples.tour;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.masar.avrr.procedure.ProcedureRequest.Events;
import org.masar.avrr.procedure.Stage;
import org.masar.core.audit.Checkpoint;
import org.masar.core.casefile.CaseId;
import org.masar.core.casefile.CaseProcess;
import org.masar.core.casefile.CaseStore;
import org.masar.core.casefile.CaseStoreException;
import org.masar.core.casefile.Casefile;
import org.masar.core.casefile.EventNote;
import org.masar.core.casefile.StoreCheck;
import org.masar.core.casefile.StoredEvent;
import org.masar.core.json.Json;

/** The case of the return from the first chapter is kept. The program ends; what is left? */
final class CaseThatLasts {

    private static final LocalDate TRAVEL = LocalDate.of(2026, 3, 10);
    private static final Events KNOWN = new Events(TRAVEL, null, TRAVEL, null, null, null, null);
    private static final CaseId CASE = new CaseId("case-1");
    private static final CaseProcess<Stage, Events> PATH = CaseProcess.of(Stage.lifecycle());

    private CaseThatLasts() {}

    static void tell(Story story) {
        try {
            Path folder = Files.createTempDirectory("masar-tour");
            try {
                tell(story, folder.resolve("cases"));
            } finally {
                MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void tell(Story story, Path file) {
        Checkpoint kept;
        try (CaseStore store = CaseStore.file(file)) {
            PATH.take(store, CASE, 0, "register", KNOWN, note("e-1", LocalDate.of(2026, 2, 1)));
            PATH.take(store, CASE, 1, "prepare", KNOWN, note("e-2", LocalDate.of(2026, 2, 20)));
            PATH.take(store, CASE, 2, "travel", KNOWN, note("e-3", TRAVEL));
            kept = StoreCheck.checkpoint(store, "tour", Instant.EPOCH);
        }
        try (CaseStore store = CaseStore.file(file)) {
            Casefile found = Casefile.read(store, CASE);
            story.title("tour.case.title").say("tour.case.kept", "n", found.version());
            for (StoredEvent step : found.events()) {
                String stage = Json.parse(step.event().data()).path("to").asString();
                story.row("tour.case.step", "on", step.event().effectiveOn(), "stage", stage);
            }
            PATH.take(store, CASE, found.version(), "arrive", KNOWN, note("e-4", TRAVEL))
                    .step()
                    .fold(made -> List.<String>of(), not -> not.needs())
                    .forEach(need -> story.row("tour.case.need." + need));
            story.say(fits(store, kept) ? "tour.case.sound" : "tour.case.broken");
        }
    }

    private static boolean fits(CaseStore store, Checkpoint kept) {
        try {
            return StoreCheck.verify(store, List.of(kept)).isEmpty();
        } catch (CaseStoreException e) {
            return false;
        }
    }

    private static EventNote note(String event, LocalDate on) {
        return new EventNote(event, Instant.EPOCH, on, "staff-7", null, null);
    }
}
