package org.masar.core.casefile;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;

/**
 * Keeps the events of cases, and only ever adds to them. Safe for use by many threads; a database may be shared by many
 * processes. Every event that is read is compared with its digest, so that a changed byte is an error and not an answer.
 *
 * <p>The library asks no clock and ships no driver: times come with the events, the driver is the caller's choice.
 */
public interface CaseStore extends AutoCloseable {

    /**
     * A store that ends with the program.
     *
     * @return an empty store
     */
    static CaseStore inMemory() {
        return new MemoryCaseStore();
    }

    /**
     * A store in an H2 or PostgreSQL database. Tables are made where there are none, and brought up to date where they
     * are older.
     *
     * @param database where connections come from; the store keeps a few of them open until it is closed. On H2 their
     *     user must be an administrator, who alone may order what was committed onto the disk
     * @return the store
     * @throws CaseStoreException NEWER_STORE for the tables of a newer release, UNAVAILABLE where there is no database
     */
    static CaseStore jdbc(DataSource database) {
        return JdbcCaseStore.open(database);
    }

    /**
     * A store in a file of an embedded H2 database, for one process at a time. An append is on the disk when it
     * returns.
     *
     * @param file the file, without the ending {@code .mv.db} that H2 adds; made where there is none
     * @return the store
     * @throws CaseStoreException as for {@link #jdbc}, also where H2 is not on the path
     */
    static CaseStore file(Path file) {
        return JdbcCaseStore.open(H2File.of(file));
    }

    /**
     * Appends events, all of them or none. Handing in again what already stands at this place, recognised by the ids of
     * the events, changes nothing and answers as the first time: after a lost connection, append again.
     *
     * @param caseId the case
     * @param expectedVersion the version the caller has seen: 0 for a new case, else that of its last event
     * @param events one or more
     * @return the events as they are stored
     * @throws VersionConflictException if the case has another version; nothing was appended
     * @throws CaseStoreException FULL or UNAVAILABLE
     * @throws IllegalArgumentException for no events or an id given twice
     */
    ImmutableList<StoredEvent> append(CaseId caseId, long expectedVersion, List<CaseEvent> events);

    /**
     * The events of a case.
     *
     * @param caseId the case; one that was never heard of has none
     * @param afterVersion the version after which to begin; 0 for all
     * @return the events by version
     * @throws CaseStoreException CORRUPT or UNAVAILABLE
     */
    ImmutableList<StoredEvent> read(CaseId caseId, long afterVersion);

    /**
     * The events of all cases, a page of them. No event can appear later at a position that a reader has passed.
     *
     * @param afterPosition the position after which to begin; 0 for all
     * @param most how many at most, from 1
     * @return the events by position, without gaps
     * @throws CaseStoreException CORRUPT or UNAVAILABLE
     */
    ImmutableList<StoredEvent> readAll(long afterPosition, int most);

    /**
     * The cases in which a person has a sealed part.
     *
     * @param subject the person's code
     * @return the cases, by their ids
     * @throws CaseStoreException UNAVAILABLE
     */
    ImmutableList<CaseId> casesOf(String subject);

    /**
     * How many events the store has acknowledged, after its own count, which is kept apart from the events.
     *
     * @return 0 or more
     * @throws CaseStoreException UNAVAILABLE
     */
    long lastPosition();

    /**
     * The events of all cases as a stream that holds a page at a time and no connection between pages.
     *
     * @param afterPosition the position after which to begin; 0 for all
     * @return the events by position, without gaps, up to the last one when the end is reached
     */
    default Stream<StoredEvent> stream(long afterPosition) {
        return StreamSupport.stream(new Pages(this, afterPosition), false);
    }

    /** Gives back what the store holds open. */
    @Override
    void close();
}
