package org.masar.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The connection breaks at every call with which an append asks the database, before or after the call did its work. */
class FaultTest {

    private static final CaseId ONE = new CaseId("case-1");

    @TempDir
    Path folder;

    /** Passes calls on, until one of them fails; from then on the connection it was made on is dead. */
    private static final class Faulty {
        /** Calls that may ask the database; to set a parameter never does. */
        private static final Set<String> WORKING = Set.of(
                "getConnection",
                "prepareStatement",
                "createStatement",
                "execute",
                "executeQuery",
                "executeUpdate",
                "executeBatch",
                "next",
                "commit",
                "getMetaData");

        private final DataSource real;
        private int callsLeft = Integer.MAX_VALUE;
        private boolean afterwards;
        private SQLException failure = new SQLException("quotes {\"name\":\"MARKER\"}", "08006");

        Faulty(DataSource real) {
            this.real = real;
        }

        DataSource source() {
            return proxy(DataSource.class, real, new boolean[1]);
        }

        private <T> T proxy(Class<T> type, Object target, boolean[] dead) {
            return type.cast(
                    Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
                        boolean closing = method.getName().equals("close");
                        if (dead[0] && !closing) {
                            throw failure;
                        }
                        boolean fails = WORKING.contains(method.getName()) && callsLeft-- == 0;
                        if (fails && !afterwards) {
                            dead[0] = true;
                            throw failure;
                        }
                        Object result;
                        try {
                            result = method.invoke(target, args);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                        if (fails) {
                            dead[0] = true;
                            throw failure;
                        }
                        if (result instanceof Connection connection) {
                            return proxy(Connection.class, connection, new boolean[1]);
                        }
                        if (result instanceof PreparedStatement statement) {
                            return proxy(PreparedStatement.class, statement, dead);
                        }
                        if (result instanceof Statement statement) {
                            return proxy(Statement.class, statement, dead);
                        }
                        return result instanceof ResultSet rows ? proxy(ResultSet.class, rows, dead) : result;
                    }));
        }
    }

    @Test
    void anAppendThatIsRepeatedHappensOnceOnH2() {
        breakEverywhere(new Faulty(H2File.of(folder.resolve("cases"))));
    }

    @Test
    void anAppendThatIsRepeatedHappensOnceOnPostgres() throws Exception {
        breakEverywhere(new Faulty(PostgresServer.start().newDatabase()));
    }

    private static void breakEverywhere(Faulty faulty) {
        int broken = 0;
        try (CaseStore store = CaseStore.jdbc(faulty.source())) {
            int version = 0;
            for (int call = 0; call < 14; call++) {
                for (boolean afterwards : new boolean[] {false, true}) {
                    List<CaseEvent> events = List.of(Events.event("a" + version), Events.event("b" + version));
                    faulty.callsLeft = call;
                    faulty.afterwards = afterwards;
                    int expected = version;
                    try {
                        store.append(ONE, expected, events);
                    } catch (CaseStoreException e) {
                        broken++;
                        assertThat(e.kind()).isEqualTo(CaseStoreException.Kind.UNAVAILABLE);
                        assertThat(e).hasNoCause().hasMessageNotContaining("MARKER");
                    }
                    faulty.callsLeft = Integer.MAX_VALUE;
                    assertThat(store.append(ONE, expected, events))
                            .extracting(StoredEvent::version)
                            .containsExactly(expected + 1L, expected + 2L);
                    version += 2;
                    assertThat(store.lastPosition()).isEqualTo(version);
                }
            }
            assertThat(store.stream(0)).hasSize(version);
        }
        assertThat(broken).isGreaterThan(16);
    }

    @Test
    void saysWhenTheDiskIsFull() {
        Faulty faulty = new Faulty(H2File.of(folder.resolve("cases")));
        try (CaseStore store = CaseStore.jdbc(faulty.source())) {
            for (SQLException full : List.of(
                    new SQLException("x", "53100"),
                    new SQLException("x", "90028", new IOException("No space left on device")))) {
                faulty.failure = full;
                faulty.callsLeft = 2;
                assertThatThrownBy(() -> store.append(ONE, 0, List.of(Events.event("a"))))
                        .isInstanceOfSatisfying(CaseStoreException.class, e -> assertThat(e.kind())
                                .isEqualTo(CaseStoreException.Kind.FULL))
                        .hasMessageContaining("Maybe");
            }
            faulty.callsLeft = Integer.MAX_VALUE;
            assertThat(store.append(ONE, 0, List.of(Events.event("a")))).hasSize(1);
        }
    }
}
