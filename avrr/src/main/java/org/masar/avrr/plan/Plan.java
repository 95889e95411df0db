package org.masar.avrr.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A plan.
 *
 * @param version 1, or one more than the previous
 * @param lines in the order given, urgent needs first where drafted
 * @param budget what each budget line still holds
 * @param visits when to visit
 * @param referrals needs that another service must answer
 * @param risks what to watch
 */
public record Plan(
        @NotNull Integer version,
        @NotNull List<@Valid PlanLine> lines,
        @NotNull List<@Valid BudgetUse> budget,
        @NotNull List<@Valid Visit> visits,
        @NotNull List<@Valid Referral> referrals,
        @NotNull List<@Valid Risk> risks) {

    /** What to watch. */
    public enum RiskCode {
        /** A need that cannot wait. */
        URGENT_NEED,
        /** An instalment whose day is over without proof. */
        PROOF_OVERDUE,
        /** A need without a line that pays it. */
        UNFUNDED_NEED
    }

    /**
     * What a budget line still holds.
     *
     * @param line code
     * @param available at the start
     * @param used by the plan
     * @param left available less used; negative when over budget; absent when lines mix currencies
     */
    public record BudgetUse(
            @NotNull String line,
            @NotNull Money available,
            @NotNull Money used,
            @Nullable Money left) {
        @Override
        public String toString() {
            return "BudgetUse";
        }
    }

    /**
     * A visit.
     *
     * @param code what for
     * @param from first day
     * @param to last day
     */
    public record Visit(
            @NotNull String code,
            @NotNull LocalDate from,
            @NotNull LocalDate to) {
        @Override
        public String toString() {
            return "Visit";
        }
    }

    /**
     * A need that another service must answer.
     *
     * @param need id
     * @param type kind of help
     */
    public record Referral(@NotNull String need, @NotNull AssistanceType type) {
        @Override
        public String toString() {
            return "Referral";
        }
    }

    /**
     * What to watch.
     *
     * @param code which
     */
    public record Risk(@NotNull RiskCode code) {
        @Override
        public String toString() {
            return "Risk";
        }
    }

    @Override
    public String toString() {
        return "Plan";
    }
}
