package org.masar.avrr.allocate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Plans that compete for one budget.
 *
 * @param budget what there is, in whole units of the caller's choice
 * @param plans the plans; at most one option of each is chosen
 * @param objective how plans are compared; null is LEXICOGRAPHIC where a plan has criteria, else VALUE
 */
public record AllocateRequest(
        @NotNull @Min(0) Long budget,
        @NotNull List<@Valid Plan> plans,
        @Nullable Objective objective) {

    /** How plans are compared. */
    public enum Objective {
        /** The largest sum of values. */
        VALUE,
        /**
         * The most chosen plans with the strongest criterion, then with the next; then the fewest with each criterion
         * against; then the most plans; then the least cost.
         */
        LEXICOGRAPHIC
    }

    /**
     * A plan that could be supported.
     *
     * @param id the caller's
     * @param options the ways to support it; the earlier is preferred among equals
     * @param criteria which criteria it meets; one that is absent counts as not known to be met
     * @param weights what each criterion it meets adds to the value of every option, only for VALUE
     */
    public record Plan(
            @NotBlank String id,
            @NotNull List<@Valid Option> options,
            @Nullable Map<Criterion, Boolean> criteria,
            @Nullable Map<Criterion, BigDecimal> weights) {

        @Override
        public String toString() {
            return "Plan";
        }
    }

    /**
     * One way to support a plan.
     *
     * @param id the caller's, of its own within the plan
     * @param cost in units of the budget
     * @param value the gain the caller expects, in any unit; needed for VALUE where the plan has no weights
     */
    public record Option(
            @NotBlank String id,
            @NotNull @Min(0) Long cost,
            @Nullable BigDecimal value) {

        @Override
        public String toString() {
            return "Option";
        }
    }

    /** How plans are compared, the default filled in. */
    Objective chosenObjective() {
        if (objective != null) {
            return objective;
        }
        return plans.stream().anyMatch(plan -> plan.criteria() != null) ? Objective.LEXICOGRAPHIC : Objective.VALUE;
    }

    @Override
    public String toString() {
        return "AllocateRequest";
    }
}
