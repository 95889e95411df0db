package org.masar.fap.triage;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.masar.core.message.Message;

/**
 * The order and the plan.
 *
 * @param order the cases, most urgent first
 * @param plan whom to see in which week; empty without a capacity
 * @param warnings cases whose route would close before their week
 */
public record TriageAnswer(ImmutableList<Place> order, ImmutableList<Week> plan, ImmutableList<Message> warnings) {

    /**
     * A place in the order.
     *
     * @param id the case
     * @param rank its place, from 1
     * @param tier how urgent; for staff only
     * @param shown what a shared screen may say
     * @param closesOn first day on which the route closes or weakens; absent if there is none
     * @param reasons why it stands there; fit for a shared screen
     */
    public record Place(
            String id,
            Integer rank,
            Tier tier,
            Shown shown,
            @Nullable LocalDate closesOn,
            ImmutableList<Message> reasons) {
        @Override
        public String toString() {
            return "Place";
        }
    }

    /**
     * A week of the plan.
     *
     * @param week its Monday
     * @param ids the cases to see, in order
     */
    public record Week(LocalDate week, ImmutableList<String> ids) {
        @Override
        public String toString() {
            return "Week";
        }
    }

    @Override
    public String toString() {
        return "TriageAnswer";
    }
}
