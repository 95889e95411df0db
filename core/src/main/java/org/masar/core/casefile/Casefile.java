package org.masar.core.casefile;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;

/** A case as its events tell it. Immutable; prints its place only. */
public final class Casefile {

    private static final Comparator<StoredEvent> BY_DAY = Comparator.comparing(
                    (StoredEvent stored) -> stored.event().effectiveOn())
            .thenComparing(StoredEvent::version);

    private final CaseId id;
    private final ImmutableList<StoredEvent> events;

    private Casefile(CaseId id, ImmutableList<StoredEvent> events) {
        this.id = id;
        this.events = events;
    }

    /**
     * Reads a case.
     *
     * @param store where it is kept
     * @param id the case; one that was never heard of is empty
     * @return the case as it is now
     */
    public static Casefile read(CaseStore store, CaseId id) {
        return of(id, store.read(id, 0));
    }

    /**
     * A case from events at hand.
     *
     * @param id the case
     * @param events all its events, or its first ones
     * @return the case
     * @throws IllegalArgumentException if an event is of another case, or their versions are not 1, 2, 3 …
     */
    public static Casefile of(CaseId id, List<StoredEvent> events) {
        requireNonNull(id, "id");
        long version = 0;
        for (StoredEvent stored : events) {
            if (!stored.caseId().equals(id) || stored.version() != ++version) {
                throw new IllegalArgumentException("events must be those of " + id + " from version 1 on, found "
                        + stored + ".\nMaybe read them with read(id, 0).");
            }
        }
        return new Casefile(id, ImmutableList.copyOf(events));
    }

    /**
     * Its name.
     *
     * @return the id
     */
    public CaseId id() {
        return id;
    }

    /**
     * The version to append to.
     *
     * @return the version of the last event, 0 for an empty case
     */
    public long version() {
        return events.size();
    }

    /**
     * Everything, as it was recorded.
     *
     * @return the events by version
     */
    public ImmutableList<StoredEvent> events() {
        return events;
    }

    /**
     * What held on a day, as far as it was known at a moment: with the day of a decision and the moment it was taken,
     * what the decision could have known.
     *
     * @param asOf what became effective later is left out
     * @param knownAt what was recorded later is left out
     * @return the events by the day they became effective, those of one day by version
     */
    public ImmutableList<StoredEvent> history(LocalDate asOf, Instant knownAt) {
        return events.stream()
                .filter(stored -> !stored.event().effectiveOn().isAfter(asOf)
                        && !stored.event().recordedAt().isAfter(knownAt))
                .sorted(BY_DAY)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The state of the case.
     *
     * @param <S> the state
     * @param start before the first event
     * @param step from one state and the next event to the next state
     * @return after the last event
     */
    public <S> S fold(S start, BiFunction<? super S, ? super StoredEvent, ? extends S> step) {
        S state = start;
        for (StoredEvent stored : events) {
            state = step.apply(state, stored);
        }
        return state;
    }

    @Override
    public String toString() {
        return "Casefile[" + id + ", " + version() + "]";
    }
}
