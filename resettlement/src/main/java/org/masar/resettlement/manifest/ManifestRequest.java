package org.masar.resettlement.manifest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which group goes on which flight?
 *
 * @param problem what kind of problem; MANIFEST if absent
 * @param objective what makes a plan better; PRIORITY if absent
 * @param assignAll whether every group must have a flight
 * @param sizeNeutral whether a group counts one whatever its size; true if absent
 * @param asOf the day from which it is looked
 * @param groups families and linked cases, each whole
 * @param flights flights
 * @param arcs the only pairs there are, where given
 * @param links groups that travel together
 * @param quotas limits over several flights or groups
 * @param escortLimits escorts there are on a day
 * @param limits how long to look
 * @param data an instance as text
 */
public record ManifestRequest(
        @Nullable ProblemKind problem,
        @Nullable Objective objective,
        @Nullable Boolean assignAll,
        @Nullable Boolean sizeNeutral,
        @Nullable LocalDate asOf,
        @Nullable @Size(max = 50_000) List<@Valid Group> groups,
        @Nullable @Size(max = 5_000) List<@Valid Flight> flights,
        @Nullable List<@Valid Arc> arcs,
        @Nullable List<@Valid GroupLink> links,
        @Nullable List<@Valid Quota> quotas,
        @Nullable List<@Valid EscortLimit> escortLimits,
        @Nullable @Valid SearchLimits limits,
        @Nullable InstanceData data) {

    /** Kinds of problems. */
    public enum ProblemKind {
        /** Groups and flights. */
        MANIFEST,
        /** Generalised assignment, from an instance text. */
        GAP,
        /** Multi-dimensional knapsack, from an instance text. */
        MKP
    }

    /** What makes a plan better. */
    public enum Objective {
        /** Groups seated by tier, then those whose window closes, then times deferred, then cost. */
        PRIORITY,
        /** Greatest sum of values. */
        MAX_VALUE,
        /** Least sum of costs. */
        MIN_COST
    }

    /**
     * People who travel together or not at all.
     *
     * @param id what to call the group
     * @param size persons; 1 if absent
     * @param demand units of each resource; SEAT as many as persons if absent
     * @param priority tier; NORMAL if absent
     * @param deferredTimes how often the group was left behind
     * @param window departure days, both ends inclusive
     * @param destination IATA code of the place of arrival
     * @param value on every flight, unless an arc says otherwise
     * @param cost on every flight, unless an arc says otherwise
     * @param fixedTo the flight it stays on, cleared as it is
     * @param cases its cases
     */
    public record Group(
            @NotNull @Size(min = 1) String id,
            @Nullable @Min(1) @Max(1_000_000) Integer size,
            @Nullable Map<String, @Min(0) Integer> demand,
            @Nullable Priority priority,
            @Nullable @Min(0) @Max(1_000) Integer deferredTimes,
            @Nullable @Valid DayWindow window,
            @Nullable @Pattern(regexp = "[A-Z]{3}") String destination,
            @Nullable BigDecimal value,
            @Nullable BigDecimal cost,
            @Nullable String fixedTo,
            @Nullable List<String> cases) {

        int persons() {
            return size == null ? 1 : size;
        }

        @Override
        public String toString() {
            return "Group";
        }
    }

    /**
     * Departure days, both ends inclusive.
     *
     * @param from first day; open if absent
     * @param to last day; open if absent
     */
    public record DayWindow(
            @Nullable LocalDate from, @Nullable LocalDate to) {
        @Override
        public String toString() {
            return "DayWindow";
        }
    }

    /**
     * A flight.
     *
     * @param id what to call it
     * @param capacity units of each resource; a resource not named is not there
     * @param date local date of departure
     * @param destination IATA code of the place of arrival
     * @param lastNoticeDate last day on which the receiving side can be told
     * @param connectionMinutes time to change planes
     * @param minimumConnectionMinutes time it takes at least
     */
    public record Flight(
            @NotNull @Size(min = 1) String id,
            @Nullable Map<String, @Min(0) Integer> capacity,
            @Nullable LocalDate date,
            @Nullable @Pattern(regexp = "[A-Z]{3}") String destination,
            @Nullable LocalDate lastNoticeDate,
            @Nullable @Min(0) Integer connectionMinutes,
            @Nullable @Min(0) Integer minimumConnectionMinutes) {
        @Override
        public String toString() {
            return "Flight";
        }
    }

    /**
     * A group on a flight.
     *
     * @param group the group
     * @param flight the flight
     * @param value instead of the group's
     * @param cost instead of the group's
     * @param demand instead of the group's
     */
    public record Arc(
            @NotNull String group,
            @NotNull String flight,
            @Nullable BigDecimal value,
            @Nullable BigDecimal cost,
            @Nullable Map<String, @Min(0) Integer> demand) {
        @Override
        public String toString() {
            return "Arc";
        }
    }

    /**
     * Two groups that belong together.
     *
     * @param a one group
     * @param b the other
     * @param kind whether they must travel together
     * @param dissolvedBy id of the protection officer's decision that dissolves the link; no reason is stored
     */
    public record GroupLink(
            @NotNull String a,
            @NotNull String b,
            @NotNull LinkStrength kind,
            @Nullable String dissolvedBy) {
        @Override
        public String toString() {
            return "GroupLink";
        }
    }

    /** How strong a link is. */
    public enum LinkStrength {
        /** Same flight or none. */
        HARD,
        /** A wish. */
        SOFT
    }

    /**
     * A limit over several groups and flights.
     *
     * @param id what to call it
     * @param limit the most
     * @param unit what is counted
     * @param groups groups counted; all if absent
     * @param flights flights counted; all if absent
     */
    public record Quota(
            @NotNull @Size(min = 1) String id,
            @NotNull @Min(0) Integer limit,
            @NotNull QuotaUnit unit,
            @Nullable List<String> groups,
            @Nullable List<String> flights) {
        @Override
        public String toString() {
            return "Quota";
        }
    }

    /** What a quota counts. */
    public enum QuotaUnit {
        /** People. */
        PERSONS,
        /** Groups. */
        GROUPS
    }

    /**
     * Escorts there are on a day, on all flights together.
     *
     * @param date the day
     * @param limit the most
     */
    public record EscortLimit(
            @NotNull LocalDate date, @NotNull @Min(0) Integer limit) {
        @Override
        public String toString() {
            return "EscortLimit";
        }
    }

    /**
     * An instance as text: numbers parted by white space.
     *
     * @param instance the text
     */
    public record InstanceData(@Nullable String instance) {
        @Override
        public String toString() {
            return "InstanceData";
        }
    }

    @Override
    public String toString() {
        return "ManifestRequest";
    }
}
