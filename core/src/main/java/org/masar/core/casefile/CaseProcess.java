package org.masar.core.casefile;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.masar.core.json.Json;
import org.masar.core.lifecycle.Lifecycle;
import org.masar.core.lifecycle.Move;
import org.masar.core.lifecycle.Step;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * A lifecycle whose moves are kept. A move that is made appends one event of the type {@value #MOVED}; a move that is
 * not made leaves no trace in the case. Several lifecycles may run in one case.
 *
 * @param <S> the states
 * @param <C> what the guards look at
 */
public final class CaseProcess<S extends Enum<S>, C> {

    /** Type of the event a move appends; schema 1: lifecycle, move, from, to, reason, needs that were only warned of. */
    public static final String MOVED = "lifecycle.moved";

    /**
     * What came of a move.
     *
     * @param <S> the states
     * @param <C> what the guards look at
     * @param step the new state and case, or why not
     * @param version the version to append to next
     */
    public record Taken<S extends Enum<S>, C>(Step<S, C> step, long version) {

        /**
         * Checks that all parts are there.
         *
         * @param step the new state and case, or why not
         * @param version the version to append to next
         */
        public Taken {
            requireNonNull(step, "step");
        }

        @Override
        public String toString() {
            return "Taken";
        }
    }

    private final Lifecycle<S, C> lifecycle;

    private CaseProcess(Lifecycle<S, C> lifecycle) {
        this.lifecycle = requireNonNull(lifecycle, "lifecycle");
    }

    /**
     * A lifecycle that is kept.
     *
     * @param <S> the states
     * @param <C> what the guards look at
     * @param lifecycle the table; its id is written into the events
     * @return the process
     */
    public static <S extends Enum<S>, C> CaseProcess<S, C> of(Lifecycle<S, C> lifecycle) {
        return new CaseProcess<>(lifecycle);
    }

    /**
     * Where a case stands.
     *
     * @param events events of the case, by version; those that are no moves of this lifecycle are passed over
     * @return the state after the last move, the first state where there is none
     * @throws CaseStoreException UNKNOWN_SHAPE for a move written by a later release or under a table with other states,
     *     CORRUPT where a move does not begin where the one before it ended
     */
    public S state(Iterable<StoredEvent> events) {
        S state = lifecycle.start();
        for (StoredEvent stored : events) {
            if (stored.event().type().equals(MOVED)) {
                state = after(state, stored);
            }
        }
        return state;
    }

    /**
     * Makes a move and keeps it. Safe to repeat with the same note after a lost connection.
     *
     * @param store where the case is kept
     * @param caseId the case
     * @param expectedVersion the version the caller has seen; the move starts from the state at that version
     * @param move name of the move
     * @param of what the guards look at
     * @param note what is written down beside it
     * @return what came of it
     * @throws VersionConflictException if the case has another version
     * @throws CaseStoreException as for {@link #state} and {@link CaseStore#append}
     */
    public Taken<S, C> take(CaseStore store, CaseId caseId, long expectedVersion, String move, C of, EventNote note) {
        ImmutableList<StoredEvent> events = store.read(caseId, 0);
        if (events.size() < expectedVersion) {
            throw new VersionConflictException(caseId, expectedVersion, events.size());
        }
        S from = state(events.subList(0, Math.toIntExact(expectedVersion)));
        Step<S, C> step = lifecycle.take(from, move, of);
        if (step instanceof Step.Made<S, C> made) {
            CaseEvent event = event(from, move, made, warned(from, move, of), note);
            store.append(caseId, expectedVersion, List.of(event));
            return new Taken<>(step, expectedVersion + 1);
        }
        if (events.size() != expectedVersion) {
            throw new VersionConflictException(caseId, expectedVersion, events.size());
        }
        return new Taken<>(step, expectedVersion);
    }

    private ImmutableList<String> warned(S from, String move, C of) {
        return lifecycle.offers(from, of).stream()
                .filter(offer -> offer.move().equals(move))
                .flatMap(offer -> offer.needs().stream())
                .collect(ImmutableList.toImmutableList());
    }

    private CaseEvent event(S from, String move, Step.Made<S, C> made, ImmutableList<String> warned, EventNote note) {
        ImmutableMap.Builder<String, Object> data = ImmutableMap.builder();
        data.put("lifecycle", lifecycle.id());
        data.put("move", move);
        data.put("from", from.name());
        data.put("to", made.state().name());
        if (note.reason() != null) {
            data.put("reason", note.reason());
        }
        if (!warned.isEmpty()) {
            data.put("warnedOf", warned);
        }
        return note.event(MOVED, Json.write(data.buildOrThrow(), null));
    }

    private S after(S state, StoredEvent stored) {
        JsonNode data;
        try {
            data = Json.parse(stored.event().data());
        } catch (JacksonException e) {
            throw CaseStoreException.corrupt("the move at position " + stored.position() + " is no JSON");
        }
        if (!lifecycle.id().equals(text(data, "lifecycle"))) {
            return state;
        }
        if (stored.event().schema() != 1) {
            throw unknown(stored, "has the schema " + stored.event().schema() + ", known is 1");
        }
        if (!text(data, "from").equals(state.name())) {
            throw CaseStoreException.corrupt("the move at position " + stored.position() + " of case " + stored.caseId()
                    + " does not begin in " + state.name());
        }
        String to = text(data, "to");
        return lifecycle.moves().stream()
                .map(Move::to)
                .filter(known -> known.name().equals(to))
                .findFirst()
                .orElseThrow(() -> unknown(stored, "leads to a state that the table does not have"));
    }

    private CaseStoreException unknown(StoredEvent stored, String what) {
        return new CaseStoreException(
                CaseStoreException.Kind.UNKNOWN_SHAPE,
                "the move of " + lifecycle.id() + " at position " + stored.position() + " " + what
                        + ".\nMaybe use the release that wrote it, or a later one.");
    }

    private static String text(JsonNode data, String member) {
        JsonNode value = data.get(member);
        return value != null && value.isString() ? value.stringValue() : "";
    }
}
