package org.masar.core.casefile;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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
 *
 * <p>A sealed part has the schema number of its event and goes the same way once it is opened. A pack that an application
 * keeps beside its cases can be declared like an event: its name is the type, see {@link #newest(String, int, String)}.
 */
public final class EventShapes {

    private final ImmutableMap<String, Integer> newest;
    private final ImmutableMap<String, UnaryOperator<String>> steps;
    private final ImmutableMap<String, UnaryOperator<String>> sealedSteps;

    private EventShapes(Builder from) {
        this.newest = ImmutableMap.copyOf(from.newest);
        this.steps = ImmutableMap.copyOf(from.steps);
        this.sealedSteps = ImmutableMap.copyOf(from.sealedSteps);
    }

    /**
     * Begins with the types of this package, each in schema 1.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder()
                .type(CaseProcess.MOVED, 1)
                .type(Consents.GIVEN, 1)
                .type(Consents.WITHDRAWN, 1)
                .type(DueDates.SET, 1)
                .type(Erasure.ERASED, 1);
    }

    /**
     * The open part of an event in the newest shape of its type.
     *
     * @param stored an event as it was stored
     * @return a JSON object
     * @throws CaseStoreException UNKNOWN_SHAPE for a type nobody declared or a schema number of a later release
     */
    public String newest(StoredEvent stored) {
        return upcast(stored, stored.event().data(), steps);
    }

    /**
     * The sealed part of an event in the newest shape of its type. Who calls owes what {@link Sealer#open} asks for.
     *
     * @param stored an event as it was stored
     * @param sealer opens it
     * @return a JSON object; empty where there is no sealed part, or none any more
     * @throws CaseStoreException as for {@link #newest(StoredEvent)} and {@link Sealer#open}
     */
    public Optional<String> newestSealed(StoredEvent stored, Sealer sealer) {
        return sealer.open(stored).map(json -> upcast(stored, json, sealedSteps));
    }

    /**
     * A JSON object of a declared type in its newest shape, for what is kept outside a store: a pack, a file.
     *
     * @param type the type
     * @param schema the schema number it was written with
     * @param json the object
     * @return a JSON object
     * @throws CaseStoreException UNKNOWN_SHAPE for a type nobody declared or a schema number of a later release
     */
    public String newest(String type, int schema, String json) {
        return upcast("what was given", type, schema, json, steps);
    }

    private String upcast(StoredEvent stored, String json, Map<String, UnaryOperator<String>> by) {
        CaseEvent event = stored.event();
        return upcast("the event at position " + stored.position(), event.type(), event.schema(), json, by);
    }

    private String upcast(String what, String type, int from, String json, Map<String, UnaryOperator<String>> by) {
        Integer last = newest.get(type);
        if (last == null) {
            throw unknown(what + " has the type " + type + ", which is not known here");
        }
        if (from < 1 || from > last) {
            throw unknown(what + " has the schema " + from + " of " + type + ", known is " + last);
        }
        String newer = json;
        for (int schema = from; schema < last; schema++) {
            UnaryOperator<String> step = requireNonNull(by.get(key(type, schema)), "step");
            newer = Words.object("the upcast of " + type + " from schema " + schema, step.apply(newer));
        }
        return newer;
    }

    private static CaseStoreException unknown(String what) {
        return new CaseStoreException(
                CaseStoreException.Kind.UNKNOWN_SHAPE,
                what + ".\nMaybe use the release that wrote it, or a later one.");
    }

    private static String key(String type, int schema) {
        return type + " " + schema;
    }

    /** Collects types and the steps from each old shape to the next. */
    public static final class Builder {

        private final Map<String, Integer> newest = new TreeMap<>();
        private final Map<String, UnaryOperator<String>> steps = new HashMap<>();
        private final Map<String, UnaryOperator<String>> sealedSteps = new HashMap<>();

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
         * Declares a step that leaves sealed parts as they are.
         *
         * @param type a declared type
         * @param from the old schema number; the step leads to the next one
         * @param step from the old open part to the new one; must answer for everything that was ever stored
         * @return this
         * @throws IllegalArgumentException if the step was declared before
         */
        public Builder upcast(String type, int from, UnaryOperator<String> step) {
            return upcast(type, from, step, UnaryOperator.identity());
        }

        /**
         * Declares a step.
         *
         * @param type a declared type
         * @param from the old schema number; the step leads to the next one
         * @param step from the old open part to the new one; must answer for everything that was ever stored
         * @param sealedStep the same for the sealed part, which may be gone in some events and not in others
         * @return this
         * @throws IllegalArgumentException if the step was declared before
         */
        public Builder upcast(String type, int from, UnaryOperator<String> step, UnaryOperator<String> sealedStep) {
            if (steps.put(key(type, from), requireNonNull(step, "step")) != null) {
                throw new IllegalArgumentException("the step of " + type + " from " + from + " must be declared once");
            }
            sealedSteps.put(key(type, from), requireNonNull(sealedStep, "sealedStep"));
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
            return new EventShapes(this);
        }
    }
}
