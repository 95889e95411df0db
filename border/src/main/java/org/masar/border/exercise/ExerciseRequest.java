package org.masar.border.exercise;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An exercise. Prints as its type only.
 *
 * @param scenario what kind of day
 * @param seed same seed, same stream
 * @param date day it plays on; 2026-03-02 if absent
 * @param post where; Zurbatiyah if absent
 * @param size number of events; 20 if absent
 * @param responses what a trainee did, by event; gives a score
 */
public record ExerciseRequest(
        @NotNull Scenario scenario,
        @NotNull Long seed,
        @Nullable LocalDate date,
        @Nullable String post,
        @Nullable @Min(1) @Max(100_000) Integer size,
        @Nullable Map<String, Action> responses) {

    /** What kind of day. */
    public enum Scenario {
        /** Ordinary travellers, one or the other open question. */
        ROUTINE_MORNING,
        /** Documents that do not add up. */
        DOCUMENT_FRAUD,
        /** Many at once, some without a document. */
        SURGE,
        /** The network is down. */
        NETWORK_COLLAPSE
    }

    /** What an official does. */
    public enum Action {
        /** A person looks and admits. */
        ADMIT_BY_PERSON,
        /** To the second line, where a trained person takes time. */
        SECOND_LINE,
        /** Stop, and refer: protection first. */
        STOP_REFER,
        /** Record what is known and queue the checks for later. */
        RECORD_AND_QUEUE,
        /** Ask for the document again, or for another. */
        ASK_DOCUMENT
    }

    /**
     * An exercise with the usual day and place.
     *
     * @param scenario what kind of day
     * @param seed same seed, same stream
     * @param size number of events
     * @return the request
     */
    public static ExerciseRequest of(Scenario scenario, long seed, int size) {
        return new ExerciseRequest(scenario, seed, null, null, size, null);
    }

    @Override
    public String toString() {
        return "ExerciseRequest";
    }
}
