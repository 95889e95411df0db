package org.masar.core.casefile;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.masar.core.lifecycle.Due;
import org.masar.core.lifecycle.Worklist;

/** All cases of a store at once. */
public final class Caseload {

    private Caseload() {}

    /**
     * The state of every case, in one pass over the store.
     *
     * @param <S> the state
     * @param store where the cases are
     * @param start before the first event of a case; a value that does not change
     * @param step from one state and the next event to the next state
     * @return the states, by the ids of the cases
     * @throws CaseStoreException CORRUPT or UNAVAILABLE
     */
    public static <S> ImmutableSortedMap<CaseId, S> fold(
            CaseStore store, S start, BiFunction<? super S, ? super StoredEvent, ? extends S> step) {
        Map<CaseId, S> states = new TreeMap<>();
        store.stream(0).forEachOrdered(stored -> {
            S before = states.getOrDefault(stored.caseId(), start);
            states.put(stored.caseId(), step.apply(before, stored));
        });
        return ImmutableSortedMap.copyOf(states);
    }

    /**
     * What is due over all cases.
     *
     * @param <S> the state
     * @param states the states, as {@link #fold} gives them
     * @param dues what is due in a case; none, one or many
     * @return the work by date, then by kind, then by case
     */
    public static <S> Worklist<Map.Entry<CaseId, S>> due(
            ImmutableSortedMap<CaseId, S> states, Function<? super S, ? extends Collection<Due>> dues) {
        return Worklist.of(states.entrySet(), state -> dues.apply(state.getValue()));
    }
}
