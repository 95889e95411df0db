package org.masar.core.casefile;

import com.google.common.collect.ImmutableList;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The few connections a store keeps, and what differs between the databases. A connection that failed is never used
 * again, nor are those that idled beside it: a restarted server has closed them all.
 */
final class Database {

    /** What a store does with a connection. */
    interface Work<R> {
        R with(Connection connection) throws SQLException;
    }

    private static final int MOST_IDLE = 4;

    /** What operating systems say of a full disk, a used-up quota, a file that may not grow. */
    private static final ImmutableList<String> FULL =
            ImmutableList.of("no space left", "not enough space", "quota exceeded", "file too large");

    private static final Pattern H2_FILE = Pattern.compile("jdbc:h2:(?!mem:)");

    private final DataSource source;
    private final Deque<Connection> idle = new ArrayDeque<>();
    private boolean closed;

    Database(DataSource source) {
        this.source = source;
    }

    /** Looks at what is there. */
    <R> R read(Work<R> work) {
        return transaction(work, false);
    }

    /** Runs work in one transaction: all of it, or nothing; it is on the disk when this returns. */
    <R> R write(Work<R> work) {
        return transaction(work, true);
    }

    private <R> R transaction(Work<R> work, boolean durable) {
        Connection connection = null;
        boolean done = false;
        try {
            connection = take();
            R result = work.with(connection);
            connection.commit();
            if (durable) {
                flush(connection);
            }
            done = true;
            return result;
        } catch (SQLException e) {
            throw failure(e);
        } catch (CaseStoreException e) {
            // The answer is no, the connection is as good as before.
            done = connection != null && rolledBack(connection);
            throw e;
        } finally {
            giveBack(connection, done);
        }
    }

    /**
     * H2 answers a commit before it is in the file, and only a checkpoint puts it there. PostgreSQL answers when it is on
     * the disk, unless its owner decided otherwise.
     */
    private static void flush(Connection connection) throws SQLException {
        if (H2_FILE.matcher(connection.getMetaData().getURL()).lookingAt()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("CHECKPOINT SYNC");
            }
        }
    }

    private static boolean rolledBack(Connection connection) {
        try {
            connection.rollback();
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    private Connection take() throws SQLException {
        synchronized (this) {
            if (closed) {
                throw new IllegalStateException("the store is closed");
            }
            Connection kept = idle.poll();
            if (kept != null) {
                return kept;
            }
        }
        Connection connection = source.getConnection();
        try {
            // Before the first transaction, whose rollback would take the setting back.
            try (Statement statement = connection.createStatement()) {
                statement.execute(isH2(connection) ? "SET LOCK_TIMEOUT 10000" : "SET lock_timeout = 10000");
            }
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            return connection;
        } catch (SQLException e) {
            quietly(connection::close);
            throw e;
        }
    }

    static boolean isH2(Connection connection) throws SQLException {
        return connection.getMetaData().getURL().startsWith("jdbc:h2:");
    }

    private void giveBack(@Nullable Connection connection, boolean good) {
        if (connection == null) {
            return;
        }
        if (good) {
            synchronized (this) {
                if (!closed && idle.size() < MOST_IDLE) {
                    idle.push(connection);
                    return;
                }
            }
        } else {
            quietly(connection::rollback);
        }
        quietly(connection::close);
        if (!good) {
            closeIdle();
        }
    }

    private void closeIdle() {
        Deque<Connection> old;
        synchronized (this) {
            old = new ArrayDeque<>(idle);
            idle.clear();
        }
        old.forEach(connection -> quietly(connection::close));
    }

    void close() {
        synchronized (this) {
            closed = true;
        }
        closeIdle();
    }

    /** The texts of drivers quote the values of a statement; state and number are enough to look the error up. */
    static CaseStoreException failure(SQLException e) {
        String state = String.valueOf(e.getSQLState());
        String code = "SQLState " + state + ", code " + e.getErrorCode();
        String cause = rootText(e);
        if (state.equals("53100") || FULL.stream().anyMatch(cause::contains)) {
            return new CaseStoreException(
                    CaseStoreException.Kind.FULL,
                    "the disk of the store is full (" + code + "). What was acknowledged is not lost.\n"
                            + "Maybe make room and append again.");
        }
        return new CaseStoreException(
                CaseStoreException.Kind.UNAVAILABLE,
                "the database of the store failed (" + code + ").\n"
                        + "Maybe see to it and append again: what was stored already is recognised.");
    }

    private static String rootText(Throwable e) {
        Throwable root = e;
        for (int depth = 0; depth < 20 && root.getCause() != null; depth++) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage()).toLowerCase(Locale.ROOT);
    }

    private interface Closing {
        void run() throws SQLException;
    }

    private static void quietly(Closing closing) {
        try {
            closing.run();
        } catch (SQLException e) {
            // It is given up in any case, and what went wrong before it is what the caller hears.
            return;
        }
    }
}
