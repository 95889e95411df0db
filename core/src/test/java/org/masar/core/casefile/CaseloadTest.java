package org.masar.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSortedMap;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.masar.core.audit.Checkpoint;
import org.masar.core.lifecycle.Due;
import org.masar.core.lifecycle.Worklist;

class CaseloadTest {

    private static final CaseId ONE = new CaseId("case-1");
    private static final CaseId TWO = new CaseId("case-2");
    private static final Instant AT = Instant.parse("2026-02-03T04:05:06Z");

    @TempDir
    Path folder;

    @Test
    void saysWhatIsDueOverAllCases() {
        try (CaseStore store = CaseStore.inMemory()) {
            store.append(TWO, 0, List.of(Events.event("a")));
            store.append(ONE, 0, List.of(Events.event("b"), Events.event("c")));
            ImmutableSortedMap<CaseId, Integer> counts = Caseload.fold(store, 0, (n, stored) -> n + 1);
            assertThat(counts).containsExactly(Map.entry(ONE, 2), Map.entry(TWO, 1));
            Worklist<Map.Entry<CaseId, Integer>> work =
                    Caseload.due(counts, n -> List.of(Due.of(LocalDate.of(2026, 3, 3 - n), "VISIT")));
            assertThat(work.between(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 1)))
                    .extracting(entry -> entry.item().getKey())
                    .containsExactly(ONE);
        }
    }

    @Test
    void keepsWhatIsDueSourceBySource() {
        Due visit = Due.of(LocalDate.of(2026, 3, 1), "VISIT");
        Due paper = new Due(LocalDate.of(2026, 2, 1), "PAPER_EXPIRES", true);
        try (CaseStore store = CaseStore.inMemory()) {
            store.append(ONE, 0, List.of(DueDates.event(Events.note("a"), "avrr.procedure", List.of(visit, paper))));
            store.append(ONE, 1, List.of(DueDates.event(Events.note("b"), "fap.documents", List.of(paper))));
            store.append(
                    TWO, 0, List.of(Events.event("c"), DueDates.event(Events.note("d"), "office", List.of(visit))));
            store.append(ONE, 2, List.of(DueDates.event(Events.note("e"), "avrr.procedure", List.of(visit))));
            Worklist<Map.Entry<CaseId, DueDates>> work =
                    Caseload.due(Caseload.fold(store, DueDates.NONE, DueDates::after), DueDates::all);
            assertThat(work.entries())
                    .extracting(entry -> entry.item().getKey() + " " + entry.due())
                    .containsExactly("case-1 " + paper, "case-1 " + visit, "case-2 " + visit);
            assertThat(work.missedBefore(LocalDate.of(2026, 3, 2))).hasSize(2);
            assertThat(work.toConfirmBefore(LocalDate.of(2026, 3, 2))).hasSize(1);
            store.append(ONE, 3, List.of(DueDates.event(Events.note("f"), "avrr.procedure", List.of())));
            assertThat(Casefile.read(store, ONE)
                            .fold(DueDates.NONE, DueDates::after)
                            .all())
                    .containsExactly(paper);
        }
        assertThatThrownBy(() -> DueDates.event(Events.note("a"), "avrr", List.of(Due.of(LocalDate.EPOCH, "a b"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DueDates.NONE.after(stored(DueDates.SET, 2, "{}")))
                .isInstanceOfSatisfying(CaseStoreException.class, e -> assertThat(e.kind())
                        .isEqualTo(CaseStoreException.Kind.UNKNOWN_SHAPE));
        assertThatThrownBy(() -> DueDates.NONE.after(stored(DueDates.SET, 1, "{\"dues\":[{}]}")))
                .isInstanceOfSatisfying(
                        CaseStoreException.class, e -> assertThat(e.kind()).isEqualTo(CaseStoreException.Kind.CORRUPT));
    }

    @Test
    void bringsOldShapesUpToTheNewest() {
        EventShapes shapes = EventShapes.builder()
                .type("avrr.visit", 3)
                .upcast("avrr.visit", 1, json -> json.replace("town", "district"))
                .upcast("avrr.visit", 2, json -> json.replace("}", ",\"met\":null}"))
                .build();
        assertThat(shapes.newest(stored("avrr.visit", 1, "{\"town\":\"x\"}")))
                .isEqualTo("{\"district\":\"x\",\"met\":null}");
        assertThat(shapes.newest(stored("avrr.visit", 3, "{\"a\":1}"))).isEqualTo("{\"a\":1}");
        for (StoredEvent unknown : List.of(stored("avrr.visit", 4, "{}"), stored("avrr.other", 1, "{}"))) {
            assertThatThrownBy(() -> shapes.newest(unknown))
                    .isInstanceOfSatisfying(CaseStoreException.class, e -> assertThat(e.kind())
                            .isEqualTo(CaseStoreException.Kind.UNKNOWN_SHAPE))
                    .hasMessageContaining("Maybe");
        }
        assertThatThrownBy(() -> EventShapes.builder().type("a", 2).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no upcast of a from schema 1");
        assertThatThrownBy(
                        () -> EventShapes.builder().upcast("a", 1, json -> json).build())
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> EventShapes.builder().type("a", 1).type("a", 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static StoredEvent stored(String type, int schema, String data) {
        return StoredEvent.of(
                1, ONE, 1, CaseEvent.of("a", type, schema, AT, LocalDate.of(2026, 2, 3), "staff-1", data));
    }

    @Test
    void findsAStoreThatWasWrittenAnewOrCutOff() throws Exception {
        String url = "jdbc:h2:file:" + folder.resolve("cases");
        Checkpoint kept;
        try (CaseStore store = CaseStore.file(folder.resolve("cases"))) {
            store.append(ONE, 0, List.of(Events.event("a"), Events.event("b")));
            kept = StoreCheck.checkpoint(store, "office", AT);
            store.append(ONE, 2, List.of(Events.event("c")));
            assertThat(StoreCheck.verify(store, List.of(kept))).isEmpty();
        }
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("DELETE FROM masar_event WHERE position = 3");
        }
        try (CaseStore store = CaseStore.file(folder.resolve("cases"))) {
            assertThatThrownBy(() -> StoreCheck.verify(store, List.of()))
                    .isInstanceOfSatisfying(CaseStoreException.class, e -> assertThat(e.kind())
                            .isEqualTo(CaseStoreException.Kind.CORRUPT));
        }
        try (CaseStore anew = CaseStore.inMemory()) {
            anew.append(ONE, 0, List.of(Events.event("a"), Events.event("x")));
            assertThat(StoreCheck.verify(anew, List.of(kept))).containsExactly(kept);
        }
        try (CaseStore shorter = CaseStore.inMemory()) {
            assertThat(StoreCheck.verify(shorter, List.of(kept))).containsExactly(kept);
        }
    }

    @Test
    void tellsAPersonWhatIsHeldAboutThem() {
        KeyVault vault = KeyVault.folder(folder.resolve("keys"), new SecretKeySpec(new byte[32], "AES"));
        Sealer sealer = new Sealer(vault);
        try (CaseStore store = CaseStore.inMemory()) {
            store.append(
                    ONE,
                    0,
                    List.of(
                            sealer.seal(ONE, Events.event("a"), "s-1", "{\"phone\":\"1\"}"),
                            sealer.seal(ONE, Events.event("b"), "s-2", "{\"phone\":\"2\"}")));
            String told = SubjectAccess.export(store, sealer, "s-1");
            assertThat(told)
                    .isEqualTo("{\"subject\":\"s-1\",\"events\":[{\"caseId\":\"case-1\",\"version\":1,"
                            + "\"type\":\"test.happened\",\"schema\":1,\"recordedAt\":\"2026-02-03T04:05:06.789Z\","
                            + "\"effectiveOn\":\"2026-02-03\",\"data\":{\"id\":\"a\"},\"sealed\":{\"phone\":\"1\"}}]}");
            vault.destroy("s-1");
            assertThat(SubjectAccess.export(store, sealer, "s-1")).doesNotContain("phone");
        }
    }
}
