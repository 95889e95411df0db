package org.masar.core.engine;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;

/**
 * An engine whose questions need a body of data that cannot travel in each request: a service directory, a watchlist, a
 * caller's own pack. As found on the path it has no data (or only what it ships); {@link #with} returns an engine over
 * data that no longer changes.
 *
 * @param <D> the data, immutable once read
 * @param <Q> request
 * @param <A> answer
 */
public interface PreparedEngine<D, Q, A> extends Engine<Q, A> {

    /**
     * The names under which data files may be given, as in {@code --data directory=services.csv}.
     *
     * @return the names
     */
    ImmutableSet<String> dataNames();

    /**
     * Reads data from files.
     *
     * @param files by name; only names of {@link #dataNames}
     * @return the data
     * @throws InvalidRequestException if a file cannot be understood; the problems say where
     */
    D read(ImmutableMap<String, DataFile> files);

    /**
     * An engine that answers over this data.
     *
     * @param data as {@link #read} returns it, or built in Java
     * @return an engine with the same {@link #info}
     */
    Engine<Q, A> with(D data);
}
