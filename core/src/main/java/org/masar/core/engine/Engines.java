package org.masar.core.engine;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** The engines on the path, sorted by id. Immutable and safe for many threads; load once and keep. */
public final class Engines {

    private final ImmutableSortedMap<String, Engine<?, ?>> byId;

    private Engines(ImmutableSortedMap<String, Engine<?, ?>> byId) {
        this.byId = byId;
    }

    /**
     * Finds the engines on the class path or module path by {@link ServiceLoader}.
     *
     * @return all of them
     * @throws IllegalStateException if two have the same id; the text names both classes
     */
    public static Engines load() {
        @SuppressWarnings({"rawtypes", "unchecked"})
        Iterable<Engine<?, ?>> found = (Iterable) ServiceLoader.load(Engine.class, Engine.class.getClassLoader());
        return of(found);
    }

    /**
     * These engines and no others.
     *
     * @param engines in any order
     * @return the engines by id
     * @throws IllegalStateException if two have the same id; the text names both classes
     */
    public static Engines of(Iterable<? extends Engine<?, ?>> engines) {
        TreeMap<String, Engine<?, ?>> byId = new TreeMap<>();
        for (Engine<?, ?> engine : engines) {
            Engine<?, ?> other = byId.put(engine.info().id(), engine);
            if (other != null) {
                throw new IllegalStateException(
                        "Two engines have the id " + engine.info().id() + ": "
                                + other.getClass().getName() + " and "
                                + engine.getClass().getName()
                                + ".\nMaybe one jar is on the path twice, or a plugged-in engine needs an id of its own?");
            }
        }
        return new Engines(ImmutableSortedMap.copyOfSorted(byId));
    }

    /**
     * All engines.
     *
     * @return by id
     */
    public ImmutableCollection<Engine<?, ?>> all() {
        return byId.values();
    }

    /**
     * One engine.
     *
     * @param id its dotted name
     * @return the engine, if it is on the path
     */
    public Optional<Engine<?, ?>> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
