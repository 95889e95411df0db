package org.masar.policing.referral;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.masar.core.message.Message;

/**
 * Who goes where. Several optima can exist; a person may choose another of them.
 *
 * @param prioritySum largest sum of priorities that can be served
 * @param minutesSum fewest minutes at that sum
 * @param served how many people are served
 * @param assignment who goes where, by person
 * @param unserved who is not served, ascending
 * @param proof OPTIMAL when proved
 * @param reasons how it was decided
 */
public record AssignAnswer(
        long prioritySum,
        long minutesSum,
        int served,
        ImmutableList<Place> assignment,
        ImmutableList<Integer> unserved,
        @Nullable Proof proof,
        ImmutableList<Message> reasons) {

    /** What is proved. */
    public enum Proof {
        /** No other assignment is better. */
        OPTIMAL
    }

    /**
     * Where somebody goes.
     *
     * @param person index of the person
     * @param service index of the service
     * @param minutes minutes to get there
     */
    public record Place(int person, int service, int minutes) {

        @Override
        public String toString() {
            return "Place";
        }
    }

    @Override
    public String toString() {
        return "AssignAnswer";
    }
}
