package org.masar.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** What every store must do. */
abstract class CaseStoreLaws {

    private static final CaseId ONE = new CaseId("case-1");

    /** An empty store; closed by the test. */
    abstract CaseStore open() throws Exception;

    @Test
    void appendsAndReads() throws Exception {
        try (CaseStore store = open()) {
            assertThat(store.read(ONE, 0)).isEmpty();
            assertThat(store.lastPosition()).isZero();
            List<StoredEvent> first = store.append(ONE, 0, List.of(Events.event("a"), Events.event("b")));
            List<StoredEvent> second = store.append(ONE, 2, List.of(Events.event("c")));
            assertThat(first).extracting(StoredEvent::version).containsExactly(1L, 2L);
            assertThat(second).extracting(StoredEvent::position).containsExactly(3L);
            assertThat(store.read(ONE, 0)).hasSize(3).startsWith(first.get(0), first.get(1));
            assertThat(store.read(ONE, 2)).isEqualTo(second);
            assertThat(store.read(ONE, 9)).isEmpty();
            assertThat(store.readAll(1, 1)).containsExactly(first.get(1));
            assertThat(store.lastPosition()).isEqualTo(3);
        }
    }

    @Test
    void refusesAnotherVersion() throws Exception {
        try (CaseStore store = open()) {
            store.append(ONE, 0, List.of(Events.event("a")));
            for (long wrong : new long[] {0, 2, 17}) {
                assertThatThrownBy(() -> store.append(ONE, wrong, List.of(Events.event("b"), Events.event("c"))))
                        .isInstanceOfSatisfying(VersionConflictException.class, conflict -> {
                            assertThat(conflict.kind()).isEqualTo(CaseStoreException.Kind.CONFLICT);
                            assertThat(conflict.expected()).isEqualTo(wrong);
                            assertThat(conflict.actual()).isEqualTo(1);
                        });
            }
            assertThat(store.lastPosition()).isEqualTo(1);
            assertThat(store.append(ONE, 1, List.of(Events.event("b"))).get(0).position())
                    .isEqualTo(2);
        }
    }

    @Test
    void recognisesWhatWasDeliveredTwice() throws Exception {
        try (CaseStore store = open()) {
            List<CaseEvent> events = List.of(Events.event("a"), Events.event("b"));
            List<StoredEvent> stored = store.append(ONE, 0, events);
            assertThat(store.append(ONE, 0, events)).isEqualTo(stored);
            store.append(ONE, 2, List.of(Events.event("c")));
            assertThat(store.append(ONE, 0, events)).isEqualTo(stored);
            assertThat(store.lastPosition()).isEqualTo(3);
            assertThatThrownBy(() -> store.append(ONE, 0, List.of(Events.event("a"), Events.event("x"))))
                    .isInstanceOf(VersionConflictException.class);
            assertThatThrownBy(
                            () -> store.append(ONE, 0, List.of(Events.event("a").withData("{\"id\":\"other\"}", 1))))
                    .isInstanceOf(VersionConflictException.class);
            assertThat(store.append(ONE, 3, List.of(Events.event("d"))).get(0).position())
                    .isEqualTo(4);
        }
    }

    @Test
    void refusesNonsense() throws Exception {
        try (CaseStore store = open()) {
            assertThatThrownBy(() -> store.append(ONE, 0, List.of())).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> store.append(ONE, -1, List.of(Events.event("a"))))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> store.append(ONE, 0, List.of(Events.event("a"), Events.event("a"))))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> store.readAll(0, 0)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    /** The twin keeps plain lists; the store in memory must hold the very same events, digests included. */
    @Test
    void agreesWithATwinOnRandomAppends() throws Exception {
        Random random = new Random(20260203);
        List<StoredEvent> all = new ArrayList<>();
        Map<CaseId, Integer> versions = new TreeMap<>();
        try (CaseStore store = open();
                CaseStore memory = CaseStore.inMemory()) {
            int id = 0;
            for (int round = 0; round < 200; round++) {
                CaseId caseId = new CaseId("case-" + random.nextInt(7));
                int version = versions.getOrDefault(caseId, 0);
                List<CaseEvent> events = new ArrayList<>();
                for (int n = random.nextInt(4); n >= 0; n--) {
                    events.add(Events.random("e-" + id++, random));
                }
                int expected = random.nextInt(4) == 0 ? version + 1 : version;
                if (expected == version) {
                    all.addAll(store.append(caseId, expected, events));
                    versions.put(caseId, version + events.size());
                    memory.append(caseId, expected, events);
                } else {
                    assertThatThrownBy(() -> store.append(caseId, expected, events))
                            .isInstanceOf(VersionConflictException.class);
                }
            }
            assertThat(store.stream(0)).containsExactlyElementsOf(all);
            assertThat(memory.stream(0)).containsExactlyElementsOf(all);
            assertThat(store.stream(all.size() - 3L))
                    .containsExactlyElementsOf(all.subList(all.size() - 3, all.size()));
            for (CaseId caseId : versions.keySet()) {
                assertThat(store.read(caseId, 2)).isEqualTo(memory.read(caseId, 2));
                assertThat(store.read(caseId, 0))
                        .containsExactlyElementsOf(all.stream()
                                .filter(stored -> stored.caseId().equals(caseId))
                                .toList());
            }
            for (int s = 0; s < 6; s++) {
                assertThat(store.casesOf("s-" + s)).isEqualTo(memory.casesOf("s-" + s));
            }
            assertThat(store.casesOf("s-0")).isNotEmpty();
        }
    }

    @Test
    void oneWriterWinsEachVersion() throws Exception {
        int writers = 4;
        int target = Boolean.getBoolean("masar.deep") ? 2_000 : 60;
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        try (CaseStore store = open()) {
            List<Future<Integer>> wins = new ArrayList<>();
            for (int writer = 0; writer < writers; writer++) {
                String name = "w" + writer;
                wins.add(threads.submit(() -> race(store, name, target)));
            }
            int won = 0;
            for (Future<Integer> win : wins) {
                won += win.get();
            }
            assertThat(store.read(ONE, 0)).hasSize(target);
            assertThat(won).isEqualTo(target);
            assertThat(store.lastPosition()).isEqualTo(target);
        } finally {
            threads.shutdownNow();
        }
    }

    private static int race(CaseStore store, String name, int target) {
        int won = 0;
        while (true) {
            long version = store.read(ONE, 0).size();
            if (version >= target) {
                return won;
            }
            try {
                store.append(ONE, version, List.of(Events.event(name + "-" + version)));
                won++;
            } catch (VersionConflictException e) {
                // Another writer was first.
                Thread.onSpinWait();
            }
        }
    }

    /** A reader that follows the writers must see every event once, in order, whatever it meets half-way. */
    @Test
    void aProjectionMissesNothing() throws Exception {
        int writers = 3;
        int each = Boolean.getBoolean("masar.deep") ? 2_000 : 60;
        ExecutorService threads = Executors.newFixedThreadPool(writers + 1);
        try (CaseStore store = open()) {
            AtomicBoolean over = new AtomicBoolean();
            Future<List<Long>> seen = threads.submit(() -> {
                List<Long> positions = new ArrayList<>();
                boolean last = false;
                while (true) {
                    List<StoredEvent> page = store.readAll(positions.size(), 7);
                    page.forEach(stored -> positions.add(stored.position()));
                    if (page.isEmpty() && last) {
                        return positions;
                    }
                    last = over.get();
                }
            });
            List<Callable<Void>> work = new ArrayList<>();
            for (int writer = 0; writer < writers; writer++) {
                CaseId own = new CaseId("own-" + writer);
                String name = "w" + writer + "-";
                work.add(() -> {
                    for (int i = 0; i < each; i += 2) {
                        store.append(own, i, List.of(Events.event(name + i), Events.event(name + (i + 1))));
                    }
                    return null;
                });
            }
            for (Future<Void> done : threads.invokeAll(work)) {
                done.get();
            }
            over.set(true);
            List<Long> positions = seen.get();
            assertThat(positions).hasSize(writers * each);
            Set<Long> different = new HashSet<>(positions);
            assertThat(different).hasSize(writers * each);
            assertThat(positions).isSorted().startsWith(1L).endsWith((long) writers * each);
        } finally {
            threads.shutdownNow();
        }
    }
}
