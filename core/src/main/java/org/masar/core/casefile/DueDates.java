package org.masar.core.casefile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.masar.core.json.Json;
import org.masar.core.lifecycle.Due;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * What is due in a case: visits, instalments, papers that expire, windows that close. Who asked an engine keeps the dates
 * of its answer under the engine's id; asking again replaces them, and an empty list says that nothing is due any more.
 * Immutable; it is folded over events.
 *
 * <pre>{@code
 * store.append(id, version, List.of(DueDates.event(note, "avrr.procedure", AvrrDues.of(answer))));
 * Caseload.due(Caseload.fold(store, DueDates.NONE, DueDates::after), DueDates::all).between(from, to);
 * }</pre>
 *
 * @param bySource the dates in their order, by the engine or office that named them
 */
public record DueDates(ImmutableSortedMap<String, ImmutableList<Due>> bySource) {

    /**
     * Type of the event that sets the dates of one source; schema 1: source, dues of on, kind, and memory where true. They
     * lie open and stay after erasure, so a kind must not tell why somebody is protected.
     */
    public static final String SET = "due.set";

    /** Nothing is due. */
    public static final DueDates NONE = new DueDates(ImmutableSortedMap.of());

    /**
     * An event that replaces what a source said was due.
     *
     * @param note who, when and why
     * @param source the engine or office, as a code
     * @param dues all that is due by it; may be empty
     * @return the event to append
     * @throws IllegalArgumentException for a source or a kind that is no code
     */
    public static CaseEvent event(EventNote note, String source, List<Due> dues) {
        ImmutableList.Builder<Object> listed = ImmutableList.builder();
        for (Due due : dues) {
            ImmutableMap.Builder<String, Object> row = ImmutableMap.builder();
            row.put("on", due.on().toString()).put("kind", Words.code("kind", due.kind()));
            if (due.memory()) {
                row.put("memory", true);
            }
            listed.add(row.buildOrThrow());
        }
        return note.event(
                SET, Json.write(ImmutableMap.of("source", Words.code("source", source), "dues", listed.build()), null));
    }

    /**
     * What is due after an event.
     *
     * @param stored the next event of the case; one of another type changes nothing
     * @return what is due then
     * @throws CaseStoreException UNKNOWN_SHAPE for dates that a later release wrote, CORRUPT for what are no dates
     */
    public DueDates after(StoredEvent stored) {
        CaseEvent event = stored.event();
        if (!event.type().equals(SET)) {
            return this;
        }
        if (event.schema() != 1) {
            throw new CaseStoreException(
                    CaseStoreException.Kind.UNKNOWN_SHAPE,
                    "the dates at position " + stored.position() + " have the schema " + event.schema()
                            + ", known is 1.\nMaybe use the release that wrote them, or a later one.");
        }
        Map<String, ImmutableList<Due>> after = new TreeMap<>(bySource);
        try {
            JsonNode data = Json.parse(event.data());
            ImmutableList.Builder<Due> dues = ImmutableList.builder();
            for (JsonNode due : data.path("dues")) {
                dues.add(new Due(
                        LocalDate.parse(due.path("on").asString("")),
                        due.path("kind").asString(""),
                        due.path("memory").asBoolean(false)));
            }
            after.put(data.path("source").asString(""), dues.build());
        } catch (JacksonException | DateTimeException e) {
            throw CaseStoreException.corrupt("the dates at position " + stored.position() + " cannot be read");
        }
        return new DueDates(ImmutableSortedMap.copyOf(after));
    }

    /**
     * All of it.
     *
     * @return the dates, source by source
     */
    public ImmutableList<Due> all() {
        return bySource.values().stream().flatMap(List::stream).collect(ImmutableList.toImmutableList());
    }
}
