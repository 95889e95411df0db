package org.masar.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class PostgresCaseStoreTest extends CaseStoreLaws {

    private static final CaseId ONE = new CaseId("case-1");

    @Override
    CaseStore open() throws Exception {
        return CaseStore.jdbc(PostgresServer.start().newDatabase());
    }

    /** Every store stands for a process of its own: nothing but the database makes their writers wait. */
    @Test
    void manyProcessesOpenAndWriteAtOnce() throws Exception {
        PGSimpleDataSource database = PostgresServer.start().newDatabase();
        int processes = 4;
        int each = Boolean.getBoolean("masar.deep") ? 1_000 : 50;
        ExecutorService threads = Executors.newFixedThreadPool(processes);
        try {
            List<Callable<Void>> work = new ArrayList<>();
            for (int process = 0; process < processes; process++) {
                String name = "p" + process;
                work.add(() -> {
                    try (CaseStore store = CaseStore.jdbc(database)) {
                        for (int i = 0; i < each; i++) {
                            store.append(new CaseId(name), i, List.of(Events.event(name + "-" + i)));
                        }
                    }
                    return null;
                });
            }
            for (Future<Void> done : threads.invokeAll(work)) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }
        try (CaseStore store = CaseStore.jdbc(database)) {
            assertThat(store.stream(0)).hasSize(processes * each);
            assertThat(store.lastPosition()).isEqualTo((long) processes * each);
        }
    }

    @Test
    void ofManyProcessesOneWinsEachVersion() throws Exception {
        PGSimpleDataSource database = PostgresServer.start().newDatabase();
        CaseStore.jdbc(database).close();
        int processes = 4;
        int versions = Boolean.getBoolean("masar.deep") ? 2_000 : 100;
        AtomicInteger won = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(processes);
        try {
            List<Callable<Void>> work = new ArrayList<>();
            for (int process = 0; process < processes; process++) {
                String name = "p" + process;
                work.add(() -> {
                    try (CaseStore store = CaseStore.jdbc(database)) {
                        for (int i = 0; i < versions; i++) {
                            try {
                                store.append(ONE, i, List.of(Events.event(name + "-" + i)));
                                won.incrementAndGet();
                            } catch (VersionConflictException e) {
                                assertThat(store.read(ONE, 0).size()).isGreaterThan(i);
                            }
                        }
                    }
                    return null;
                });
            }
            for (Future<Void> done : threads.invokeAll(work)) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(won).hasValue(versions);
        try (CaseStore store = CaseStore.jdbc(database)) {
            assertThat(store.stream(0)).hasSize(versions);
        }
    }

    @Test
    void survivesACrashOfTheServer() throws Exception {
        PostgresServer server = PostgresServer.start();
        try (CaseStore store = CaseStore.jdbc(server.newDatabase())) {
            store.append(ONE, 0, List.of(Events.event("a")));
            server.crash();
            try {
                assertThatThrownBy(() -> store.append(ONE, 1, List.of(Events.event("b"))))
                        .isInstanceOfSatisfying(CaseStoreException.class, e -> assertThat(e.kind())
                                .isEqualTo(CaseStoreException.Kind.UNAVAILABLE));
            } finally {
                server.up();
            }
            store.append(ONE, 1, List.of(Events.event("b")));
            assertThat(store.stream(0))
                    .extracting(stored -> stored.event().id())
                    .containsExactly("a", "b");
        }
    }

    @Test
    void findsAChangedByte() throws Exception {
        PGSimpleDataSource database = PostgresServer.start().newDatabase();
        try (CaseStore store = CaseStore.jdbc(database)) {
            store.append(ONE, 0, List.of(Events.event("a").withSealed(new Sealed("s-1", new byte[] {1, 2}))));
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("UPDATE masar_event SET sealed = '\\x0103'");
            }
            assertThatThrownBy(() -> store.read(ONE, 0))
                    .isInstanceOfSatisfying(CaseStoreException.class, e -> assertThat(e.kind())
                            .isEqualTo(CaseStoreException.Kind.CORRUPT));
        }
    }
}
