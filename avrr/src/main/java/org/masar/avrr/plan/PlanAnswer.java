package org.masar.avrr.plan;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * A plan and what is wrong with it.
 *
 * @param plan drafted, or as given, with its sums
 * @param diff against the previous plan, where one was given
 * @param valid whether there is no finding
 * @param findings by line, in the order of the plan
 */
public record PlanAnswer(
        Plan plan, @Nullable ImmutableList<Difference> diff, boolean valid, ImmutableList<Finding> findings) {

    /** How a line changed. */
    public enum Change {
        /** New. */
        ADDED,
        /** Gone. */
        REMOVED,
        /** Otherwise than before. */
        CHANGED
    }

    /** What is wrong. */
    public enum Code {
        /** More than the budget line holds. */
        OVER_BUDGET,
        /** Two currencies in one budget line. */
        CURRENCY_MIX,
        /** Cash without a reason. */
        CASH_WITHOUT_REASON,
        /** Instalments that do not add up to the line. */
        INSTALMENTS_DO_NOT_ADD_UP,
        /** An instalment without milestone or proof. */
        NO_PROOF,
        /** Paid before the proof was there. */
        RELEASED_BEFORE_PROOF,
        /** A need that no line answers. */
        NEED_NOT_MET,
        /** Rent without the landlord's proof. */
        RENT_WITHOUT_LANDLORD_PROOF,
        /** Training without a place. */
        TRAINING_WITHOUT_PLACE,
        /** A budget line that the entitlement does not have. */
        UNKNOWN_BUDGET_LINE
    }

    /**
     * A changed line.
     *
     * @param line its id
     * @param change how
     */
    public record Difference(String line, Change change) {
        @Override
        public String toString() {
            return "Difference";
        }
    }

    /**
     * A finding.
     *
     * @param code what
     * @param line id of the line; absent for a need that no line answers
     * @param need id of the need that is not met
     */
    public record Finding(
            Code code, @Nullable String line, @Nullable String need) {
        @Override
        public String toString() {
            return "Finding";
        }
    }

    @Override
    public String toString() {
        return "PlanAnswer";
    }
}
