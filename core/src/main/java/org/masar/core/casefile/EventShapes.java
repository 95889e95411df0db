package org.masar.core.casefile;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * The shapes of events an application can read. Events are never rewritten: what was stored in an old shape is brought up
 * to the newest one each time it is read, one schema number after the other.
 *
 * <pre>{@code
 * EventShapes shapes = EventShapes.builder()
 *         .type("avrr.visit", 2)
 *         .upcast("avrr.visit", 1, json -> json.replace("\"town\"", "\"district\""))
 *         .build();
 * String data = shapes.newest(stored); // always of schema 2
 * }</pre>
 */
public final class EventShapes {

    private final ImmutableMap<String, Integer> newest;
    private final ImmutableMap<String, UnaryOperator<String>> steps;

    private EventShapes(ImmutableMap<String, Integer> newest, ImmutableMap<String, UnaryOperator<String>> steps) {
        this.newest = newest;
        this.steps = steps;
    }

    /**
     * Begins with the types of this package, each in schema 1.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder().type(CaseProcess.MOVED, 1).type(Erasure.ERASED, 1);
    }

    /**
     * The open part of an event in the newest shape of its type.
     *
     * @param stored an event as it was stored
     * @return a JSON object
     * @throws CaseStoreException UNKNOWN_SHAPE for a type nobody declared or a schema number of a later release
     */
    public String newest(StoredEvent stored) {
        CaseEvent event = stored.event();
        Integer last = newest.get(event.type());
        if (last == null) {
            throw unknown(stored, "has the type " + event.type() + ", which is not known here");
        }
        if (event.schema() > last) {
            throw unknown(stored, "has the schema " + event.schema() + " of " + event.type() + ", known is " + last);
        }
        String data = event.data();
        for (int schema = event.schema(); schema < last; schema++) {
            UnaryOperator<String> step = requireNonNull(steps.get(key(event.type(), schema)), "step");
            data = Words.object("the upcast of " + event.type() + " from schema " + schema, step.apply(data));
        }
        return data;
    }

    private static CaseStoreException unknown(StoredEvent stored, String what) {
        return new CaseStoreException(
                CaseStoreException.Kind.UNKNOWN_SHAPE,
                "the event at position " + stored.position() + " " + what
                        + ".\nMaybe use the release that wrote it, or a later one.");
    }

    private static String key(String type, int schema) {
        return type + " " + schema;
    }

    /** Collects types and the steps from each old shape to the next. */
    public static final class Builder {

        private final Map<String, Integer> newest = new TreeMap<>();
        private final Map<String, UnaryOperator<String>> steps = new HashMap<>();

        private Builder() {}

        /**
         * Declares a type.
         *
         * @param type the type
         * @param schema its newest schema number, from 1
         * @return this
         * @throws IllegalArgumentException if the type was declared before or the number is below 1
         */
        public Builder type(String type, int schema) {
            if (schema < 1 || newest.put(Words.code("event type", type), schema) != null) {
                throw new IllegalArgumentException(type + " must be declared once, with a schema from 1");
            }
            return this;
        }

        /**
         * Declares a step.
         *
         * @param type a declared type
         * @param from the old schema number; the step leads to the next one
         * @param step from the old open part to the new one; must answer for everything that was ever stored
         * @return this
         * @throws IllegalArgumentException if the step was declared before
         */
        public Builder upcast(String type, int from, UnaryOperator<String> step) {
            if (steps.put(key(type, from), requireNonNull(step, "step")) != null) {
                throw new IllegalArgumentException("the step of " + type + " from " + from + " must be declared once");
            }
            return this;
        }

        /**
         * Checks that from every old shape there is a way, and that no step leads nowhere.
         *
         * @return the shapes
         * @throws IllegalStateException naming the steps that are missing, or how many are too many
         */
        public EventShapes build() {
            int needed = 0;
            for (Map.Entry<String, Integer> type : newest.entrySet()) {
                for (int schema = 1; schema < type.getValue(); schema++) {
                    needed++;
                    if (!steps.containsKey(key(type.getKey(), schema))) {
                        throw new IllegalStateException("no upcast of " + type.getKey() + " from schema " + schema
                                + ".\nMaybe add upcast(\"" + type.getKey() + "\", " + schema + ", …).");
                    }
                }
            }
            if (steps.size() != needed) {
                throw new IllegalStateException(
                        (steps.size() - needed) + " upcasts belong to no declared type or start at its newest schema");
            }
            return new EventShapes(ImmutableMap.copyOf(newest), ImmutableMap.copyOf(steps));
        }
    }
}
