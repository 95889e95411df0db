package org.masar.avrr.allocate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The plans to support. Advice: people decide.
 *
 * @param objective how plans were compared
 * @param chosen in request order
 * @param cost of the chosen options together
 * @param value of the chosen options together; only for VALUE
 * @param bound no selection within the budget has a larger value; only for VALUE
 * @param optimal whether it is proved that no selection within the budget is better
 * @param achieved for each criterion that a chosen plan meets, how many of them do; only for LEXICOGRAPHIC
 * @param left the plans that were not chosen, in request order
 */
public record AllocateAnswer(
        AllocateRequest.Objective objective,
        ImmutableList<Chosen> chosen,
        long cost,
        @Nullable BigDecimal value,
        @Nullable BigDecimal bound,
        boolean optimal,
        @Nullable ImmutableMap<Criterion, Integer> achieved,
        ImmutableList<Left> left) {

    /** Why a plan was not chosen. */
    public enum Reason {
        /** The budget does more with others. */
        NOT_IN_OPTIMUM,
        /** Every option alone costs more than the budget. */
        NO_OPTION_FITS
    }

    /**
     * A plan to support.
     *
     * @param plan its id
     * @param option the id of the option
     */
    public record Chosen(String plan, String option) {

        @Override
        public String toString() {
            return "Chosen";
        }
    }

    /**
     * A plan that was not chosen.
     *
     * @param plan its id
     * @param reason why
     * @param budgetNeeded the smallest budget above the given one whose optimum takes it; null where none does, or where
     *     it was not searched
     * @param budgetNeededNotSearched true where there are too many selections to look at all budgets; else null
     */
    public record Left(
            String plan,
            Reason reason,
            @Nullable Long budgetNeeded,
            @Nullable Boolean budgetNeededNotSearched) {

        @Override
        public String toString() {
            return "Left";
        }
    }

    @Override
    public String toString() {
        return "AllocateAnswer";
    }
}
