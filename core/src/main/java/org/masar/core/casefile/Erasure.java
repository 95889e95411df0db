package org.masar.core.casefile;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Makes everything sealed for a person unreadable, in the store, in all its copies and in the audit log, by destroying
 * the person's key. The open parts of events stay, and statistics over them give the same numbers as before.
 */
public final class Erasure {

    /** Type of the event that says so; schema 1: subject, ground. */
    public static final String ERASED = "subject.erased";

    private Erasure() {}

    /**
     * Erases a person. The key goes first; then every case of the person gets an event that says so. If something fails
     * on the way, call it again with the same arguments: it takes up where it stopped.
     *
     * @param store where the cases are
     * @param vault where the key is
     * @param subject the person's code
     * @param ground why, as a code, for example {@code RETENTION_ENDED} or {@code REQUESTED}
     * @param recordedAt when
     * @param on the day
     * @param actor who ordered it, as a staff code
     * @return the cases, by their ids
     * @throws CaseStoreException UNAVAILABLE if the key or a case could not be reached
     */
    public static ImmutableList<CaseId> erase(
            CaseStore store,
            KeyVault vault,
            String subject,
            String ground,
            Instant recordedAt,
            LocalDate on,
            String actor) {
        Words.code("ground", ground);
        vault.destroy(subject);
        ImmutableList<CaseId> cases = store.casesOf(subject);
        CaseEvent event = CaseEvent.of(
                "erased",
                ERASED,
                1,
                recordedAt,
                on,
                actor,
                "{\"subject\":\"" + subject + "\",\"ground\":\"" + ground + "\"}");
        cases.forEach(caseId -> say(store, caseId, event));
        return cases;
    }

    /** Others may be writing to the case: whoever is first, this goes after it. */
    private static void say(CaseStore store, CaseId caseId, CaseEvent event) {
        while (true) {
            ImmutableList<StoredEvent> events = store.read(caseId, 0);
            if (events.stream().anyMatch(stored -> stored.event().data().equals(event.data()))) {
                return;
            }
            try {
                store.append(caseId, events.size(), List.of(event));
                return;
            } catch (VersionConflictException e) {
                Thread.onSpinWait();
            }
        }
    }
}
