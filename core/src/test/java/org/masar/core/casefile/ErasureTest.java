package org.masar.core.casefile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.masar.core.audit.AuditAction;
import org.masar.core.audit.AuditEntry;
import org.masar.core.audit.AuditLog;
import org.masar.core.audit.Checkpoint;

class ErasureTest {

    private static final CaseId ONE = new CaseId("case-1");
    private static final CaseId TWO = new CaseId("case-2");
    private static final SecretKey MASTER = new SecretKeySpec(new byte[32], "AES");
    private static final Instant AT = Instant.parse("2026-02-03T04:05:06Z");
    private static final LocalDate ON = LocalDate.of(2026, 2, 3);

    @TempDir
    Path folder;

    private KeyVault vault() {
        return KeyVault.folder(folder.resolve("keys"), MASTER);
    }

    private static CaseEvent event(String id, String year) {
        return CaseEvent.of(id, "avrr.case.opened", 1, AT, ON, "staff-1", "{\"yearOfBirth\":\"" + year + "\"}");
    }

    private static Map<String, Long> years(CaseStore store) {
        Map<String, Long> count = new TreeMap<>();
        store.stream(0)
                .filter(stored -> stored.event().type().equals("avrr.case.opened"))
                .forEach(stored -> count.merge(stored.event().data(), 1L, Long::sum));
        return count;
    }

    @Test
    void whatIsErasedCannotBeReadAndTheRestStays() {
        Sealer sealer = new Sealer(vault());
        try (CaseStore store = CaseStore.file(folder.resolve("cases"));
                AuditLog log = AuditLog.open(folder.resolve("audit.jsonl"), sealer)) {
            store.append(
                    ONE,
                    0,
                    List.of(
                            sealer.seal(ONE, event("a", "1990"), "s-1", "{\"name\":\"ئازاد\"}"),
                            sealer.seal(ONE, event("b", "2015"), "s-2", "{\"name\":\"دلنيا\"}")));
            store.append(TWO, 0, List.of(sealer.seal(TWO, event("c", "1990"), "s-1", "{\"phone\":\"1\"}")));
            log.append(new AuditEntry(
                    AT, "staff-1", AuditAction.READ, "s-1", "case-1", null, null, null, ImmutableList.of("name")));
            Map<String, Long> before = years(store);
            Checkpoint kept = log.checkpoint("office", AT);
            assertThat(store.read(ONE, 0).stream().map(sealer::open).toList()).allMatch(Optional::isPresent);

            assertThat(Erasure.erase(store, vault(), "s-1", "REQUESTED", AT, ON, "staff-1"))
                    .containsExactly(ONE, TWO);
            assertThat(Erasure.erase(store, vault(), "s-1", "REQUESTED", AT, ON, "staff-1"))
                    .containsExactly(ONE, TWO);

            assertThat(store.lastPosition()).isEqualTo(5);
            assertThat(sealer.open(store.read(ONE, 0).get(0))).isEmpty();
            assertThat(sealer.open(store.read(ONE, 0).get(1))).contains("{\"name\":\"دلنيا\"}");
            assertThat(sealer.open(store.read(TWO, 0).get(0))).isEmpty();
            assertThat(log.read(0)).isEmpty();
            assertThat(AuditLog.verify(folder.resolve("audit.jsonl"), List.of(kept))
                            .isSound())
                    .isTrue();
            assertThat(years(store)).isEqualTo(before);
            assertThatThrownBy(() -> sealer.seal(ONE, event("d", "1990"), "s-1", "{}"))
                    .isInstanceOfSatisfying(CaseStoreException.class, e -> assertThat(e.kind())
                            .isEqualTo(CaseStoreException.Kind.ERASED));
        }
    }

    /** Nothing on the disk may hold what was sealed, in whatever encoding the database likes. */
    @Test
    void theDiskNeverHeldIt() throws IOException {
        Sealer sealer = new Sealer(vault());
        try (CaseStore store = CaseStore.file(folder.resolve("cases"));
                AuditLog log = AuditLog.open(folder.resolve("audit.jsonl"), sealer)) {
            store.append(ONE, 0, List.of(sealer.seal(ONE, event("a", "1990"), "s-1", "{\"name\":\"MARKERONE\"}")));
            log.append(new AuditEntry(
                    AT, "s", AuditAction.READ, "s-1", "MARKERONE", null, null, null, ImmutableList.of()));
        }
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        assertThat(files).hasSizeGreaterThanOrEqualTo(3);
        for (Path file : files) {
            assertThat(new String(Files.readAllBytes(file), UTF_8)).doesNotContain("MARKERONE");
            assertThat(file.toString()).doesNotContain("s-1");
        }
    }

    @Test
    void aSealedPartOpensOnlyWhereItWasSealed() {
        Sealer sealer = new Sealer(vault());
        CaseEvent event = sealer.seal(ONE, event("a", "1990"), "s-1", "{\"name\":\"x\"}");
        assertThat(sealer.open(StoredEvent.of(1, ONE, 1, event))).isPresent();
        Sealed sealed = Objects.requireNonNull(event.sealed());
        List<StoredEvent> moved = new ArrayList<>();
        moved.add(StoredEvent.of(1, TWO, 1, event));
        moved.add(StoredEvent.of(1, ONE, 1, event("b", "1990").withSealed(sealed)));
        moved.add(StoredEvent.of(1, ONE, 1, event.withData("{}", 2)));
        for (int i = 0; i < sealed.bytes().length; i++) {
            byte[] bad = sealed.bytes();
            bad[i] ^= 1;
            moved.add(StoredEvent.of(1, ONE, 1, event.withSealed(new Sealed("s-1", bad))));
        }
        moved.add(StoredEvent.of(1, ONE, 1, event.withSealed(new Sealed("s-1", new byte[3]))));
        for (StoredEvent stored : moved) {
            assertThatThrownBy(() -> sealer.open(stored))
                    .isInstanceOfSatisfying(CaseStoreException.class, e -> assertThat(e.kind())
                            .isEqualTo(CaseStoreException.Kind.CORRUPT));
        }
        StoredEvent foreign = StoredEvent.of(1, ONE, 1, event.withSealed(new Sealed("s-9", sealed.bytes())));
        assertThatThrownBy(() -> sealer.open(foreign))
                .isInstanceOfSatisfying(CaseStoreException.class, e -> assertThat(e.kind())
                        .isEqualTo(CaseStoreException.Kind.UNAVAILABLE));
        assertThatThrownBy(() -> sealer.seal(ONE, event, "s-2", "{}")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void allWhoAskAtOnceGetTheSameKey() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (int round = 0; round < 10; round++) {
                String subject = "s-" + round;
                List<Callable<SecretKey>> asking = new ArrayList<>();
                for (int i = 0; i < 4; i++) {
                    KeyVault own = vault();
                    asking.add(() -> own.findOrMake(subject));
                }
                Set<SecretKey> keys = new HashSet<>();
                for (Future<SecretKey> key : threads.invokeAll(asking)) {
                    keys.add(key.get());
                }
                assertThat(keys).hasSize(1);
                assertThat(vault().find(subject)).contains(keys.iterator().next());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aKeyOpensOnlyWithItsMasterKey() throws IOException {
        vault().findOrMake("s-1");
        byte[] other = new byte[32];
        other[0] = 1;
        KeyVault wrong = KeyVault.folder(folder.resolve("keys"), new SecretKeySpec(other, "AES"));
        assertThat(wrong.find("s-1")).isEmpty();
        Path key;
        try (Stream<Path> all = Files.walk(folder.resolve("keys"))) {
            key = all.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
        byte[] bytes = Files.readAllBytes(key);
        bytes[bytes.length - 1] ^= 1;
        Files.write(key, bytes);
        assertThatThrownBy(() -> vault().find("s-1"))
                .isInstanceOfSatisfying(
                        CaseStoreException.class, e -> assertThat(e.kind()).isEqualTo(CaseStoreException.Kind.CORRUPT));
        assertThatThrownBy(() -> KeyVault.folder(folder, new SecretKeySpec(new byte[16], "AES")))
                .isInstanceOf(IllegalArgumentException.class);
        vault().destroy("s-2");
        assertThat(vault().isDestroyed("s-2")).isTrue();
        assertThat(vault().isDestroyed("s-1")).isFalse();
        assertThatThrownBy(() -> vault().findOrMake("s-2")).isInstanceOf(CaseStoreException.class);
    }

    @Test
    void listsWhatIsDue() {
        Sealer sealer = new Sealer(vault());
        RetentionPolicy policy = new RetentionPolicy(ImmutableMap.of("avrr.case.opened", 12));
        try (CaseStore store = CaseStore.inMemory()) {
            store.append(ONE, 0, List.of(sealer.seal(ONE, event("a", "1990"), "s-1", "{}")));
            store.append(TWO, 0, List.of(sealer.seal(TWO, Events.event("b"), "s-2", "{}")));
            LocalDate due = LocalDate.of(2027, 2, 3);
            assertThat(policy.due(store.stream(0), vault(), due.minusDays(1)))
                    .extracting(RetentionPolicy.Item::caseId)
                    .containsExactly(TWO);
            assertThat(policy.due(store.stream(0), vault(), due))
                    .containsExactly(
                            new RetentionPolicy.Item(ONE, "s-1", "avrr.case.opened", ON, due),
                            new RetentionPolicy.Item(TWO, "s-2", "test.happened", ON, null));
            store.append(
                    ONE,
                    1,
                    List.of(CaseEvent.of("c", "avrr.visit", 1, AT, LocalDate.of(2026, 5, 31), "staff-1", "{}")));
            assertThat(policy.due(store.stream(0), vault(), LocalDate.of(2027, 5, 30)))
                    .hasSize(1);
            assertThat(policy.due(store.stream(0), vault(), LocalDate.of(2027, 5, 31)))
                    .hasSize(2);
            Erasure.erase(store, vault(), "s-1", "RETENTION_ENDED", AT, LocalDate.of(2027, 6, 1), "staff-1");
            assertThat(policy.due(store.stream(0), vault(), LocalDate.of(2030, 1, 1)))
                    .extracting(RetentionPolicy.Item::subject)
                    .containsExactly("s-2");
        }
        assertThatThrownBy(() -> new RetentionPolicy(ImmutableMap.of("a", -1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
