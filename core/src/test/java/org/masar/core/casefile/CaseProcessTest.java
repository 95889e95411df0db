package org.masar.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.masar.core.lifecycle.Check;
import org.masar.core.lifecycle.Lifecycle;
import org.masar.core.lifecycle.Need;
import org.masar.core.lifecycle.Step;

class CaseProcessTest {

    enum State {
        ASKED,
        VISITED,
        CLOSED
    }

    record Visit(@Nullable Boolean agreed) {}

    private static final CaseId ONE = new CaseId("case-1");

    static final Lifecycle<State, Visit> VISITS = Lifecycle.<State, Visit>builder("visit", State.class)
            .start(State.ASKED)
            .end(State.CLOSED)
            .move("visit", State.ASKED, State.VISITED, Need.of("AGREED", visit -> Check.of(visit.agreed())))
            .move("again", State.VISITED, State.VISITED, Need.of("IN_TIME", visit -> Check.of(visit.agreed())
                    .fromMemory()))
            .move("close", State.VISITED, State.CLOSED)
            .moveFromAnywhere("leave", State.CLOSED)
            .tryOn(new Visit(null))
            .build();

    private final CaseProcess<State, Visit> process = CaseProcess.of(VISITS);

    private static EventNote note(String id) {
        return new EventNote(
                id,
                Instant.parse("2026-02-03T04:05:06Z"),
                LocalDate.of(2026, 2, 3),
                "staff-1",
                "ASKED_FOR",
                "{\"engine\":\"x\"}");
    }

    @Test
    void keepsTheMovesThatAreMade() {
        try (CaseStore store = CaseStore.inMemory()) {
            CaseProcess.Taken<State, Visit> refused = process.take(store, ONE, 0, "visit", new Visit(null), note("a"));
            assertThat(refused.step()).isInstanceOf(Step.NotMade.class);
            assertThat(refused.version()).isZero();
            assertThat(store.lastPosition()).isZero();

            process.take(store, ONE, 0, "visit", new Visit(true), note("a"));
            store.append(ONE, 1, List.of(Events.event("between")));
            process.take(store, ONE, 2, "again", new Visit(false), note("b"));
            assertThat(process.take(store, ONE, 3, "close", new Visit(null), note("c"))
                            .version())
                    .isEqualTo(4);

            ImmutableList<StoredEvent> events = store.read(ONE, 0);
            assertThat(process.state(events)).isEqualTo(State.CLOSED);
            assertThat(process.state(events.subList(0, 2))).isEqualTo(State.VISITED);
            assertThat(events.get(0).event().data())
                    .isEqualTo("{\"lifecycle\":\"visit\",\"move\":\"visit\",\"from\":\"ASKED\",\"to\":\"VISITED\","
                            + "\"reason\":\"ASKED_FOR\"}");
            assertThat(events.get(0).event().receipt()).isEqualTo("{\"engine\":\"x\"}");
            assertThat(events.get(2).event().data()).contains("\"warnedOf\":[\"IN_TIME\"]");
        }
    }

    @Test
    void startsFromTheVersionTheCallerHasSeen() {
        try (CaseStore store = CaseStore.inMemory()) {
            process.take(store, ONE, 0, "visit", new Visit(true), note("a"));
            assertThat(process.take(store, ONE, 0, "visit", new Visit(true), note("a"))
                            .version())
                    .isEqualTo(1);
            assertThatThrownBy(() -> process.take(store, ONE, 0, "leave", new Visit(true), note("b")))
                    .isInstanceOf(VersionConflictException.class);
            assertThatThrownBy(() -> process.take(store, ONE, 0, "close", new Visit(true), note("b")))
                    .isInstanceOf(VersionConflictException.class);
            assertThatThrownBy(() -> process.take(store, ONE, 5, "close", new Visit(true), note("b")))
                    .isInstanceOf(VersionConflictException.class);
            assertThat(store.lastPosition()).isEqualTo(1);
        }
    }

    @Test
    void knowsMovesItCannotRead() {
        try (CaseStore store = CaseStore.inMemory()) {
            CaseEvent moved = process(store);
            assertKind(moved.withData(moved.data(), 2), CaseStoreException.Kind.UNKNOWN_SHAPE);
            assertKind(
                    moved.withData(moved.data().replace("VISITED", "ELSEWHERE"), 1),
                    CaseStoreException.Kind.UNKNOWN_SHAPE);
            assertKind(moved.withData(moved.data().replace("ASKED", "VISITED"), 1), CaseStoreException.Kind.CORRUPT);
            assertKind(moved.withData("{\"lifecycle\":\"visit\"}", 1), CaseStoreException.Kind.CORRUPT);
            CaseEvent other = moved.withData(moved.data().replace("\"visit\",\"move\"", "\"other\",\"move\""), 9);
            assertThat(process.state(List.of(StoredEvent.of(1, ONE, 1, other)))).isEqualTo(State.ASKED);
        }
    }

    private CaseEvent process(CaseStore store) {
        process.take(store, ONE, 0, "visit", new Visit(true), note("a"));
        return store.read(ONE, 0).get(0).event();
    }

    private void assertKind(CaseEvent event, CaseStoreException.Kind kind) {
        assertThatThrownBy(() -> process.state(List.of(StoredEvent.of(1, ONE, 1, event))))
                .isInstanceOfSatisfying(
                        CaseStoreException.class, e -> assertThat(e.kind()).isEqualTo(kind));
    }

    @Test
    void tellsWhatWasTrueAndWhatWasKnown() {
        try (CaseStore store = CaseStore.inMemory()) {
            store.append(
                    ONE,
                    0,
                    List.of(
                            at("late", "2026-03-10T10:00:00Z", "2026-03-01"),
                            at("early", "2026-03-11T10:00:00Z", "2026-02-01"),
                            at("coming", "2026-03-11T11:00:00Z", "2026-06-01")));
            Casefile file = Casefile.read(store, ONE);
            Instant known = Instant.parse("2026-03-11T10:00:00Z");
            assertThat(ids(file.history(LocalDate.of(2026, 3, 1), known))).containsExactly("early", "late");
            assertThat(ids(file.history(LocalDate.of(2026, 2, 28), known))).containsExactly("early");
            assertThat(ids(file.history(LocalDate.of(2026, 12, 31), known.minusNanos(1))))
                    .containsExactly("late");
            assertThat(file.fold(0, (n, stored) -> n + 1)).isEqualTo(3);
            assertThat(file.version()).isEqualTo(3);
        }
    }

    private static CaseEvent at(String id, String recordedAt, String effectiveOn) {
        return CaseEvent.of(
                id, "test.happened", 1, Instant.parse(recordedAt), LocalDate.parse(effectiveOn), "staff-1", "{}");
    }

    private static List<String> ids(List<StoredEvent> events) {
        return events.stream().map(stored -> stored.event().id()).toList();
    }

    @Test
    void printsNothingOfACase() {
        CaseEvent event = Events.event("a").withReceipt("{\"marker\":1}").withSealed(new Sealed("s-1", new byte[3]));
        assertThat(event).hasToString("CaseEvent");
        assertThat(event.sealed()).hasToString("Sealed");
        assertThat(StoredEvent.of(1, ONE, 1, event)).hasToString("StoredEvent[1, case-1, 1]");
        assertThat(note("a")).hasToString("EventNote");
        assertThatThrownBy(() -> new CaseId("Ahmad Ali"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("Ahmad");
        assertThatThrownBy(() -> event.withData("{\"name\":\"Ahmad\"", 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("Ahmad");
    }
}
