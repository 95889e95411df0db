package org.masar.mgi.strategy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The actions of a strategy on a day.
 *
 * @param asOf the day
 * @param actions each once
 * @param previous the same at an earlier time, to see what moved
 */
public record TrackerRequest(
        @NotNull LocalDate asOf,
        @NotNull List<@Valid TrackedAction> actions,
        @Nullable @Valid Snapshot previous) {

    /**
     * An earlier time.
     *
     * @param asOf the day
     * @param actions each once
     */
    public record Snapshot(@NotNull LocalDate asOf, @NotNull List<@Valid TrackedAction> actions) {}

    /**
     * One action.
     *
     * @param id stays the same over time
     * @param gcmAction action of the Global Compact, as {@code 6i}; belongs to the objective
     * @param objective of the Global Compact, 1..23
     * @param pledge number of the pledge it answers
     * @param lead ministry or body that leads
     * @param due last day
     * @param indicator what shows progress
     * @param status where it stands
     * @param evidence what shows the status; may be empty
     */
    public record TrackedAction(
            @NotNull String id,
            @Nullable String gcmAction,
            @NotNull @Min(1) @Max(23) Integer objective,
            @Nullable @Min(1) Integer pledge,
            @NotNull String lead,
            @NotNull LocalDate due,
            @Nullable String indicator,
            @NotNull Status status,
            @NotNull List<@Valid Proof> evidence) {
        @Override
        public String toString() {
            return "TrackedAction";
        }
    }

    /**
     * What shows a status: a link or a law.
     *
     * @param on its date
     * @param link where to see it
     * @param law law or regulation
     */
    public record Proof(
            @NotNull LocalDate on,
            @Nullable String link,
            @Nullable String law) {
        @Override
        public String toString() {
            return "Proof";
        }
    }

    /** Where an action stands. */
    public enum Status {
        /** Not begun. */
        PLANNED,
        /** Begun. */
        STARTED,
        /** Finished. */
        DONE,
        /** Given up. */
        DROPPED
    }
}
