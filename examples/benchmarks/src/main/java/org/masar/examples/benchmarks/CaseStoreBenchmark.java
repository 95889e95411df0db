package org.masar.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.masar.core.casefile.CaseEvent;
import org.masar.core.casefile.CaseId;
import org.masar.core.casefile.CaseStore;
import org.masar.core.casefile.StoredEvent;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Commits a second of a case store, beside plain inserts of the same bytes into a table of the same columns, key and
 * indexes of the same database, on the disk when they return. The plain side keeps its statement prepared, and neither
 * counts, nor compares versions, nor makes digests. For PostgreSQL give
 * {@code -p database=postgresql -jvmArgsAppend -Dmasar.postgres.url=jdbc:postgresql://…}, an empty database.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 3)
public class CaseStoreBenchmark {

    /** Which database. */
    @Param("h2")
    public String database = "h2";

    /** How many events a commit. */
    @Param({"1", "10", "100"})
    public int batch = 1;

    private final CaseStore placing = CaseStore.inMemory();
    private long next;
    private List<CaseEvent> events = List.of();
    private List<StoredEvent> placed = List.of();
    private @Nullable CaseStore store;
    private @Nullable Connection connection;
    private @Nullable PreparedStatement insert;

    /** For JMH. */
    public CaseStoreBenchmark() {}

    /**
     * Opens two databases of one kind.
     *
     * @throws IOException if there is no room for them
     * @throws SQLException if there is no database
     */
    @Setup
    public void open() throws IOException, SQLException {
        events = events(batch);
        placed = placing.append(new CaseId("placed"), 0, events);
        Path folder = Files.createTempDirectory("masar-bench");
        DataSource plain = source(folder.resolve("plain"));
        connection = plain.getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS plain_event, masar_event, masar_store");
            statement.execute("CREATE TABLE plain_event (position BIGINT NOT NULL PRIMARY KEY,"
                    + " case_id VARCHAR(100) NOT NULL, version BIGINT NOT NULL, event_id VARCHAR(100) NOT NULL,"
                    + " type VARCHAR(100) NOT NULL, schema_no INTEGER NOT NULL, recorded_at VARCHAR(40) NOT NULL,"
                    + " effective_on VARCHAR(10) NOT NULL, actor VARCHAR(100) NOT NULL, data VARCHAR NOT NULL,"
                    + " receipt VARCHAR, subject VARCHAR(100), sealed BYTEA, digest VARCHAR(64) NOT NULL,"
                    + " UNIQUE (case_id, version))");
            statement.execute("CREATE INDEX plain_event_subject ON plain_event (subject)");
        }
        store = CaseStore.jdbc(source(folder.resolve("cases")));
        connection.setAutoCommit(false);
        insert = connection.prepareStatement(
                "INSERT INTO plain_event VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    }

    private DataSource source(Path file) {
        if (database.equals("postgresql")) {
            PGSimpleDataSource postgres = new PGSimpleDataSource();
            postgres.setUrl(Objects.requireNonNull(System.getProperty("masar.postgres.url"), "masar.postgres.url"));
            return postgres;
        }
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:file:" + file);
        return h2;
    }

    /** Made-up events of about 250 bytes. */
    static List<CaseEvent> events(int count) {
        List<CaseEvent> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            events.add(CaseEvent.of(
                    "event-" + i,
                    "avrr.visit",
                    1,
                    Instant.parse("2026-02-03T04:05:06Z"),
                    LocalDate.of(2026, 2, 3),
                    "staff-7",
                    "{\"governorate\":\"IQ-AR\",\"programme\":\"AVRR\",\"yearOfBirth\":1990,\"note\":\""
                            + "x".repeat(120) + "\"}"));
        }
        return events;
    }

    /**
     * A new case, all its events in one append.
     *
     * @return the events as stored
     */
    @Benchmark
    public List<StoredEvent> store() {
        return Objects.requireNonNull(store).append(new CaseId("case-" + next++), 0, events);
    }

    /**
     * The same rows, without anything around them.
     *
     * @return how many
     * @throws SQLException never in good order
     */
    @Benchmark
    public int plainInserts() throws SQLException {
        Connection open = Objects.requireNonNull(connection);
        PreparedStatement row = Objects.requireNonNull(insert);
        String caseId = "case-" + next;
        for (StoredEvent stored : placed) {
            CaseEvent event = stored.event();
            row.setLong(1, next * placed.size() + stored.version());
            row.setString(2, caseId);
            row.setLong(3, stored.version());
            row.setString(4, event.id());
            row.setString(5, event.type());
            row.setInt(6, event.schema());
            row.setString(7, event.recordedAt().toString());
            row.setString(8, event.effectiveOn().toString());
            row.setString(9, event.actor());
            row.setString(10, event.data());
            row.setString(11, null);
            row.setString(12, null);
            row.setBytes(13, null);
            row.setString(14, stored.digest());
            row.addBatch();
        }
        int rows = row.executeBatch().length;
        open.commit();
        if (database.equals("h2")) {
            try (Statement statement = open.createStatement()) {
                statement.execute("CHECKPOINT SYNC");
            }
        }
        next++;
        return rows;
    }

    /**
     * Closes both.
     *
     * @throws SQLException if the database is gone
     */
    @TearDown
    public void close() throws SQLException {
        Objects.requireNonNull(store).close();
        Objects.requireNonNull(connection).close();
    }
}
