package org.masar.core.casefile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransactionRollbackException;
import java.sql.SQLTransientConnectionException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Assumptions;
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
        assertThat(broken).isGreaterThan(12);
    }

    @Test
    void aTimeoutIsNoAnswer() {
        Faulty faulty = new Faulty(H2File.of(folder.resolve("cases")));
        try (CaseStore store = CaseStore.jdbc(faulty.source())) {
            int version = 0;
            for (SQLException late : List.of(
                    new SQLTimeoutException("x", "57014"),
                    new SQLTransientConnectionException("x", "08001"),
                    new SQLTransactionRollbackException("x", "40001"))) {
                faulty.failure = late;
                faulty.callsLeft = 3;
                List<CaseEvent> events = List.of(Events.event("a" + version));
                int expected = version;
                assertThatThrownBy(() -> store.append(ONE, expected, events))
                        .isInstanceOfSatisfying(CaseStoreException.class, e -> assertThat(e.kind())
                                .isEqualTo(CaseStoreException.Kind.UNAVAILABLE));
                faulty.callsLeft = Integer.MAX_VALUE;
                assertThat(store.append(ONE, version++, events)).hasSize(1);
            }
        }
    }

    /** A file that may not grow, given by the shell to a process of its own: as real as a disk without room. */
    @Test
    void nothingAcknowledgedIsLostOnAFullDisk() throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no shell is here to limit a file");
        Path file = folder.resolve("cases");
        CaseStore.file(file).close();
        Process process = new ProcessBuilder(
                        "/bin/sh",
                        "-c",
                        "ulimit -f 600; exec \"$@\"",
                        "sh",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:-UsePerfData",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        FaultTest.Filler.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), UTF_8)
                .lines()
                .toList();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(lines).hasSizeGreaterThan(1).endsWith("FULL");
        try (CaseStore store = CaseStore.file(file)) {
            assertThat(store.stream(0))
                    .extracting(stored -> stored.event().id())
                    .containsSubsequence(lines.subList(0, lines.size() - 1));
            assertThat(store.append(new CaseId("after"), 0, List.of(Events.event("x"))))
                    .hasSize(1);
        }
    }

    /** Appends until it is told why not. */
    static final class Filler {

        private Filler() {}

        public static void main(String[] args) {
            CaseStore store = CaseStore.file(Path.of(args[0]));
            String filler = "{\"a\":\"" + "x".repeat(20_000) + "\"}";
            for (int i = 0; i < 10_000; i++) {
                try {
                    store.append(ONE, i, List.of(Events.event("e" + i).withData(filler, 1)));
                } catch (CaseStoreException e) {
                    System.out.println(e.kind());
                    break;
                }
                System.out.println("e" + i);
                System.out.flush();
            }
            Runtime.getRuntime().halt(0);
        }
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
