package org.masar.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class H2CaseStoreTest extends CaseStoreLaws {

    private static final CaseId ONE = new CaseId("case-1");

    @TempDir
    Path folder;

    /** The laws in memory, where nothing waits for the disk; in the deep run in a file as well. */
    @Override
    CaseStore open() {
        if (Boolean.getBoolean("masar.deep")) {
            return file();
        }
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + folder.getFileName() + ";DB_CLOSE_DELAY=-1");
        return CaseStore.jdbc(source);
    }

    private CaseStore file() {
        return CaseStore.file(folder.resolve("cases"));
    }

    private void sql(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("cases"));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void isThereAfterClosing() {
        try (CaseStore store = file()) {
            store.append(ONE, 0, List.of(Events.event("a")));
        }
        try (CaseStore store = file()) {
            store.append(ONE, 1, List.of(Events.event("b")));
            assertThat(store.stream(0))
                    .extracting(stored -> stored.event().id())
                    .containsExactly("a", "b");
        }
    }

    @Test
    void refusesTheStoreOfANewerRelease() throws Exception {
        file().close();
        sql("UPDATE masar_store SET version = 7");
        assertThatThrownBy(this::file)
                .isInstanceOfSatisfying(CaseStoreException.class, e -> assertThat(e.kind())
                        .isEqualTo(CaseStoreException.Kind.NEWER_STORE))
                .hasMessageContaining("version 7")
                .hasMessageContaining("Maybe");
    }

    @Test
    void finishesTablesThatWereHalfMade() throws Exception {
        file().close();
        sql("DELETE FROM masar_store");
        try (CaseStore store = file()) {
            store.append(ONE, 0, List.of(Events.event("a")));
            assertThat(store.read(ONE, 0)).hasSize(1);
        }
    }

    @Test
    void findsEveryChangedColumn() throws Exception {
        try (CaseStore store = file()) {
            store.append(
                    ONE,
                    0,
                    List.of(
                            Events.event("a"),
                            Events.event("b").withReceipt("{\"r\":1}").withSealed(new Sealed("s-1", new byte[] {1, 2, 3
                            })),
                            Events.event("c")));
        }
        for (String change : List.of(
                "event_id = 'x'",
                "type = 'test.other'",
                "schema_no = 2",
                "recorded_at = '2026-02-03T04:05:06.788Z'",
                "recorded_at = 'soon'",
                "effective_on = '2026-02-04'",
                "actor = 'staff-2'",
                "data = '{\"id\":\"B\"}'",
                "data = 'no JSON'",
                "receipt = '{\"r\":2}'",
                "receipt = NULL",
                "subject = 's-2'",
                "subject = NULL",
                "sealed = X'010203FF'",
                "sealed = NULL",
                "digest = REPLACE(digest, SUBSTRING(digest, 1, 1), 'g')",
                "version = 7",
                "position = 9",
                "case_id = 'case-2'")) {
            sql("CREATE TABLE copy AS SELECT * FROM masar_event");
            sql("UPDATE masar_event SET " + change + " WHERE position = 2");
            try (CaseStore store = file()) {
                assertThatThrownBy(() -> store.stream(0).toList())
                        .as(change)
                        .isInstanceOfSatisfying(CaseStoreException.class, e -> assertThat(e.kind())
                                .isEqualTo(CaseStoreException.Kind.CORRUPT));
                assertThatThrownBy(() -> store.read(ONE, 0)).as(change).isInstanceOf(CaseStoreException.class);
            }
            sql("DELETE FROM masar_event");
            sql("INSERT INTO masar_event SELECT * FROM copy");
            sql("DROP TABLE copy");
        }
        sql("DELETE FROM masar_event WHERE position = 2");
        try (CaseStore store = file()) {
            assertThatThrownBy(() -> store.stream(0).toList()).isInstanceOf(CaseStoreException.class);
        }
    }

    /** Wherever a byte of the file flips: the same events come back, or an error; never others, never an unknown error. */
    @Test
    void aByteThatFlipsInTheFileNeverChangesAnAnswer() throws Exception {
        List<StoredEvent> written = new ArrayList<>();
        Random random = new Random(5);
        try (CaseStore store = file()) {
            for (int i = 0; i < 40; i++) {
                written.addAll(store.append(ONE, i, List.of(Events.random("e" + i, random))));
            }
        }
        Path file = folder.resolve("cases.mv.db");
        byte[] good = Files.readAllBytes(file);
        int found = 0;
        int rounds = Boolean.getBoolean("masar.deep") ? 2_000 : 60;
        for (int round = 0; round < rounds; round++) {
            byte[] bad = good.clone();
            int place = random.nextInt(bad.length);
            bad[place] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, bad);
            try (CaseStore store = file()) {
                assertThat(store.stream(0).toList()).as("byte " + place).isEqualTo(written);
            } catch (CaseStoreException e) {
                found++;
            }
        }
        assertThat(found).isPositive();
    }

    @Test
    void keepsTheLargestAndRefusesLarger() {
        String filler = "ا".repeat(Words.LONGEST - 8);
        CaseEvent largest = CaseEvent.of(
                "a",
                "test.happened",
                1,
                Events.event("a").recordedAt(),
                Events.event("a").effectiveOn(),
                "staff-1",
                "{\"a\":\"" + filler + "\"}");
        try (CaseStore store = file()) {
            store.append(ONE, 0, List.of(largest.withSealed(new Sealed("s-1", new byte[1 << 20]))));
            assertThat(store.read(ONE, 0).get(0).event().data()).hasSize(Words.LONGEST);
        }
        assertThatThrownBy(() -> largest.withData("{\"a\":\"" + filler + "b\"}", 1))
                .isInstanceOfSatisfying(CaseStoreException.class, e -> assertThat(e.kind())
                        .isEqualTo(CaseStoreException.Kind.TOO_LARGE));
        assertThatThrownBy(() -> new Sealed("s-1", new byte[(1 << 20) + 1])).isInstanceOf(CaseStoreException.class);
    }

    @Test
    void refusesUseAfterClosing() {
        CaseStore store = file();
        store.close();
        assertThatThrownBy(() -> store.read(ONE, 0)).isInstanceOf(IllegalStateException.class);
    }
}
