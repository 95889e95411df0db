package org.masar.core.casefile;

import com.google.common.collect.ImmutableList;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Events in a table. An append first raises the count in the row of {@code masar_store}, whose lock it then holds until
 * it ends: so positions have no gaps, since a rollback takes the count back, and become visible in their order, since the
 * next writer waits. The price is that writers take turns.
 */
final class JdbcCaseStore implements CaseStore {

    private static final String COLUMNS =
            "position, case_id, version, event_id, type, schema_no, recorded_at, effective_on,"
                    + " actor, data, receipt, subject, sealed, digest";
    /** Counts the events and looks up the version: first the number of events, then the case. */
    private static final String HEAD_POSTGRES = "UPDATE masar_store SET position = position + ? WHERE id = 1"
            + " RETURNING position, (SELECT COALESCE(MAX(e.version), 0) FROM masar_event e WHERE e.case_id = ?)";

    private static final String HEAD_H2 = "SELECT s.position,"
            + " (SELECT COALESCE(MAX(e.version), 0) FROM masar_event e WHERE e.case_id = ?2)"
            + " FROM FINAL TABLE (UPDATE masar_store SET position = position + ?1 WHERE id = 1) s";

    private static final String INSERT =
            "INSERT INTO masar_event (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String READ =
            "SELECT " + COLUMNS + " FROM masar_event WHERE case_id = ? AND version > ? ORDER BY version";
    private static final String READ_ALL =
            "SELECT " + COLUMNS + " FROM masar_event WHERE position > ? ORDER BY position FETCH FIRST ? ROWS ONLY";
    private static final String DUPLICATE = "23505";
    private static final String CASES = "SELECT DISTINCT case_id FROM masar_event WHERE subject = ?";

    private final Database database;

    /** The row's lock would make the threads of this process wait just as well, but a database gives up waiting. */
    private final ReentrantLock turn = new ReentrantLock(true);

    private final String head;

    private JdbcCaseStore(Database database, String head) {
        this.database = database;
        this.head = head;
    }

    static JdbcCaseStore open(DataSource source) {
        Database database = new Database(source);
        try {
            StoreTables.prepare(database);
            return new JdbcCaseStore(database, database.read(Database::isH2) ? HEAD_H2 : HEAD_POSTGRES);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    @Override
    public ImmutableList<StoredEvent> append(CaseId caseId, long expectedVersion, List<CaseEvent> events) {
        Appending.check(expectedVersion, events);
        turn.lock();
        try {
            return database.write(connection -> append(connection, caseId, expectedVersion, events));
        } finally {
            turn.unlock();
        }
    }

    /**
     * Counting and looking up the version is one statement, which sees the events as they were before it waited for the
     * count. Somebody who was first in that time is met by the key of the table, and seen by the second attempt.
     */
    private ImmutableList<StoredEvent> append(
            Connection connection, CaseId caseId, long expected, List<CaseEvent> events) throws SQLException {
        try {
            return attempt(connection, caseId, expected, events);
        } catch (SQLException e) {
            if (!DUPLICATE.equals(e.getSQLState())) {
                throw e;
            }
            connection.rollback();
            return attempt(connection, caseId, expected, events);
        }
    }

    private ImmutableList<StoredEvent> attempt(
            Connection connection, CaseId caseId, long expected, List<CaseEvent> events) throws SQLException {
        long position;
        long version;
        try (PreparedStatement count = connection.prepareStatement(head)) {
            count.setLong(1, events.size());
            count.setString(2, caseId.value());
            try (ResultSet row = count.executeQuery()) {
                if (!row.next()) {
                    throw CaseStoreException.corrupt("the count of the store is missing");
                }
                position = row.getLong(1) - events.size();
                version = row.getLong(2);
            }
        }
        if (version != expected) {
            List<StoredEvent> there = expected < version ? read(connection, caseId, expected) : List.of();
            ImmutableList<StoredEvent> repeated =
                    Appending.repeatedOrConflict(caseId, expected, version, events, there);
            connection.rollback();
            return repeated;
        }
        ImmutableList<StoredEvent> placed = Appending.placed(caseId, version, position, events);
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (StoredEvent stored : placed) {
                bind(insert, stored);
                insert.addBatch();
            }
            insert.executeBatch();
        }
        return placed;
    }

    private static void bind(PreparedStatement insert, StoredEvent stored) throws SQLException {
        CaseEvent event = stored.event();
        insert.setLong(1, stored.position());
        insert.setString(2, stored.caseId().value());
        insert.setLong(3, stored.version());
        insert.setString(4, event.id());
        insert.setString(5, event.type());
        insert.setInt(6, event.schema());
        insert.setString(7, event.recordedAt().toString());
        insert.setString(8, event.effectiveOn().toString());
        insert.setString(9, event.actor());
        insert.setString(10, event.data());
        insert.setString(11, event.receipt());
        Sealed sealed = event.sealed();
        if (sealed == null) {
            insert.setNull(12, Types.VARCHAR);
            insert.setNull(13, Types.BINARY);
        } else {
            insert.setString(12, sealed.subject());
            insert.setBytes(13, sealed.bytes());
        }
        insert.setString(14, stored.digest());
    }

    @Override
    public ImmutableList<StoredEvent> read(CaseId caseId, long afterVersion) {
        return database.read(connection -> read(connection, caseId, Math.max(afterVersion, 0)));
    }

    private static ImmutableList<StoredEvent> read(Connection connection, CaseId caseId, long afterVersion)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(READ)) {
            select.setString(1, caseId.value());
            select.setLong(2, afterVersion);
            ImmutableList<StoredEvent> events = events(select);
            long version = afterVersion;
            for (StoredEvent event : events) {
                Appending.follows(event, ++version, event.version(), "version");
            }
            return events;
        }
    }

    @Override
    public ImmutableList<StoredEvent> readAll(long afterPosition, int most) {
        Appending.page(most);
        long after = Math.max(afterPosition, 0);
        return database.read(connection -> {
            try (PreparedStatement select = connection.prepareStatement(READ_ALL)) {
                select.setLong(1, after);
                select.setInt(2, most);
                ImmutableList<StoredEvent> events = events(select);
                long position = after;
                for (StoredEvent event : events) {
                    Appending.follows(event, ++position, event.position(), "position");
                }
                return events;
            }
        });
    }

    private static ImmutableList<StoredEvent> events(PreparedStatement select) throws SQLException {
        ImmutableList.Builder<StoredEvent> events = ImmutableList.builder();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                events.add(event(row));
            }
        }
        return events.build();
    }

    private static StoredEvent event(ResultSet row) throws SQLException {
        long position = row.getLong(1);
        try {
            String subject = row.getString(12);
            byte[] bytes = row.getBytes(13);
            @Nullable Sealed sealed = subject == null || bytes == null ? null : new Sealed(subject, bytes);
            CaseEvent event = new CaseEvent(
                    row.getString(4),
                    row.getString(5),
                    row.getInt(6),
                    Instant.parse(row.getString(7)),
                    LocalDate.parse(row.getString(8)),
                    row.getString(9),
                    row.getString(10),
                    row.getString(11),
                    sealed);
            return StoredEvent.checked(
                    position, new CaseId(row.getString(2)), row.getLong(3), event, row.getString(14));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw CaseStoreException.corrupt("the event at position " + position + " is not what was written");
        }
    }

    @Override
    public ImmutableList<CaseId> casesOf(String subject) {
        return database.read(connection -> {
            try (PreparedStatement select = connection.prepareStatement(CASES)) {
                select.setString(1, subject);
                ImmutableList.Builder<CaseId> cases = ImmutableList.builder();
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        cases.add(new CaseId(row.getString(1)));
                    }
                }
                return ImmutableList.sortedCopyOf(cases.build());
            }
        });
    }

    @Override
    public long lastPosition() {
        return database.read(connection -> {
            try (PreparedStatement select =
                            connection.prepareStatement("SELECT position FROM masar_store WHERE id = 1");
                    ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw CaseStoreException.corrupt("the count of the store is missing");
                }
                return row.getLong(1);
            }
        });
    }

    @Override
    public void close() {
        database.close();
    }
}
