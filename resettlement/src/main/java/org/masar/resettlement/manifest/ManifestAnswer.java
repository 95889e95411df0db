package org.masar.resettlement.manifest;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.masar.core.message.Message;

/**
 * A plan, how good it is, and why each group left behind is left behind.
 *
 * @param status what is known about the plan
 * @param value of the objective; absent without a plan
 * @param bound no plan has a better value; absent where there is none
 * @param gap distance of bound and value, as a share of the value
 * @param weights PRIORITY: the numbers by which {@code value} is summed, so that a tier outweighs all below it
 * @param seatedByTier groups seated; a group twice deferred counts one tier up
 * @param assigned flight of each group that has one, in the order of the groups
 * @param loads units of each resource in use, by flight
 * @param assignment GAP: bin of each item, from 0; MKP: chosen items, from 0, ascending
 * @param leftBehind groups without a flight, in the order of the groups
 * @param infeasibleBecause what makes it impossible
 * @param seed of the random numbers
 */
public record ManifestAnswer(
        Status status,
        @Nullable BigDecimal value,
        @Nullable BigDecimal bound,
        @Nullable BigDecimal gap,
        @Nullable ImmutableMap<String, BigDecimal> weights,
        ImmutableMap<Priority, Integer> seatedByTier,
        ImmutableMap<String, String> assigned,
        ImmutableMap<String, ImmutableMap<String, Long>> loads,
        @Nullable ImmutableList<Integer> assignment,
        ImmutableList<LeftBehind> leftBehind,
        @Nullable ImmutableList<Message> infeasibleBecause,
        Long seed) {

    /** What is known about a plan. */
    public enum Status {
        /** No plan is better. */
        OPTIMAL,
        /** All rules hold; a better plan may exist. */
        FEASIBLE,
        /** There is no plan that keeps all requirements. */
        INFEASIBLE,
        /** None was found within the limits; there may be one. */
        NONE_IN_LIMITS
    }

    /** What took a flight away from a group; the first of these that does is named. */
    public enum RemovedBy {
        /** It flies elsewhere. */
        DESTINATION,
        /** Its day is outside the group's window. */
        WINDOW,
        /** The receiving side can no longer be told in time. */
        NOTICE,
        /** Too little time to change planes. */
        CONNECTION,
        /** It has fewer seats than the group needs. */
        TOO_LARGE,
        /** It lacks another resource that the group needs. */
        RESOURCE,
        /** The group alone exceeds a quota. */
        QUOTA,
        /** The pair is not among those given. */
        NO_ARC;

        boolean isAboutRoom() {
            return this == TOO_LARGE || this == RESOURCE || this == QUOTA;
        }
    }

    /**
     * A group without a flight.
     *
     * @param group the group
     * @param removed flights it cannot take, and why
     * @param binding flights it could take, and what is full there
     * @param cheapestChange what would seat it, at the least loss
     * @param familyText what the family may be told: its own facts only
     */
    public record LeftBehind(
            String group,
            ImmutableList<Removal> removed,
            ImmutableList<Binding> binding,
            @Nullable CheapestChange cheapestChange,
            ImmutableList<Message> familyText) {
        @Override
        public String toString() {
            return "LeftBehind";
        }
    }

    /**
     * A flight a group cannot take.
     *
     * @param flight the flight
     * @param rule what took it away
     */
    public record Removal(String flight, RemovedBy rule) {
        @Override
        public String toString() {
            return "Removal";
        }
    }

    /**
     * What is full on a flight.
     *
     * @param flight the flight
     * @param resource the resource, or the id of a quota
     * @param price what one unit more would be worth at the margin
     * @param holders groups that use it
     */
    public record Binding(
            String flight, String resource, @Nullable BigDecimal price, ImmutableList<String> holders) {
        @Override
        public String toString() {
            return "Binding";
        }
    }

    /**
     * A plan that seats the group.
     *
     * @param displaced groups that would lose their seats
     * @param loss by how much the objective would be worse
     */
    public record CheapestChange(ImmutableList<String> displaced, BigDecimal loss) {
        @Override
        public String toString() {
            return "CheapestChange";
        }
    }

    @Override
    public String toString() {
        return "ManifestAnswer";
    }
}
