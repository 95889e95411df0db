package org.masar.core.casefile;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The tables of a store: one numbered script for each version, run in their order. */
final class StoreTables {

    /** The newest version, which is the number of the last script. */
    static final int NEWEST = 1;

    /** Any number will do, as long as all releases take the same. */
    private static final long MAKING_TABLES = 6_278_218_082L;

    private StoreTables() {}

    static void prepare(Database database) {
        try {
            database.write(StoreTables::prepare);
        } catch (CaseStoreException e) {
            // Another process may have made the tables at the same moment; then they are there now.
            if (e.kind() != CaseStoreException.Kind.UNAVAILABLE) {
                throw e;
            }
            database.write(StoreTables::prepare);
        }
    }

    private static Integer prepare(Connection connection) throws SQLException {
        int version = version(connection);
        if (version < NEWEST && !Database.isH2(connection)) {
            // Others may be at it as well, and some of them writing already: only one makes tables, the rest find them.
            try (Statement statement = connection.createStatement()) {
                statement.execute("SELECT pg_advisory_xact_lock(" + MAKING_TABLES + ")");
            }
            version = version(connection);
        }
        if (version > NEWEST) {
            throw new CaseStoreException(
                    CaseStoreException.Kind.NEWER_STORE,
                    "the store has version " + version + ", this release knows versions up to " + NEWEST
                            + ".\nMaybe use the release that wrote it, or a later one.");
        }
        for (int next = version + 1; next <= NEWEST; next++) {
            try (Statement statement = connection.createStatement()) {
                for (String sql :
                        Splitter.on(';').trimResults().omitEmptyStrings().split(script(next))) {
                    statement.execute(sql);
                }
            }
        }
        return version;
    }

    /** 0 where there is none yet. */
    private static int version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            try (ResultSet row = statement.executeQuery(
                    "SELECT COUNT(*) FROM information_schema.tables WHERE LOWER(table_name) = 'masar_store'"
                            + " AND table_schema = CURRENT_SCHEMA")) {
                if (!row.next() || row.getInt(1) == 0) {
                    return 0;
                }
            }
            try (ResultSet row = statement.executeQuery("SELECT version FROM masar_store WHERE id = 1")) {
                return row.next() ? row.getInt(1) : 0;
            }
        }
    }

    private static String script(int version) {
        String name = "store-" + "0".repeat(3 - Integer.toString(version).length()) + version + ".sql";
        try (InputStream in = StoreTables.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " must stand beside " + StoreTables.class.getName());
            }
            StringBuilder sql = new StringBuilder();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("--"))
                    .forEach(line -> sql.append(line).append('\n'));
            return sql.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
