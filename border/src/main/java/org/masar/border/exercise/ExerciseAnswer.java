package org.masar.border.exercise;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An exercise with its key. Prints as its type only.
 *
 * @param scenario as asked
 * @param seed as asked
 * @param size number of events
 * @param date day it plays on
 * @param post where
 * @param events in the order of time
 * @param key expected action by event, in the order of the events
 * @param score only where responses were given
 */
public record ExerciseAnswer(
        ExerciseRequest.Scenario scenario,
        long seed,
        int size,
        LocalDate date,
        String post,
        ImmutableList<Event> events,
        ImmutableMap<String, ExerciseRequest.Action> key,
        @Nullable Score score) {

    /**
     * One event.
     *
     * @param eventId {@code e1}, {@code e2} …
     * @param at when
     * @param kind whose request the content is
     * @param content a request of that engine, or one record of it
     */
    public record Event(String eventId, OffsetDateTime at, Kind kind, Object content) {
        @Override
        public String toString() {
            return "Event[" + kind + "]";
        }
    }

    /** Whose request an event holds. */
    public enum Kind {
        /** A record of {@code border.crossing.reconcile}. */
        CROSSING,
        /** A request of {@code border.mrz.read}. */
        DOCUMENT,
        /** A request of {@code border.stay.check}. */
        STAY,
        /** A request of {@code border.crossing.protectionFirst}. */
        PROTECTION
    }

    /**
     * How responses agree with the key.
     *
     * @param right as expected
     * @param wrong otherwise
     * @param missing not answered
     */
    public record Score(int right, int wrong, int missing) {
        @Override
        public String toString() {
            return "Score";
        }
    }

    @Override
    public String toString() {
        return "ExerciseAnswer";
    }
}
