package org.masar.avrr.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One line of a plan.
 *
 * @param id unique in the plan
 * @param need id of the need it answers
 * @param dimension of reintegration
 * @param level whom it reaches
 * @param type kind of help
 * @param form in kind before cash
 * @param budgetLine code of the budget line that pays it
 * @param amount its value
 * @param cashReason why cash, where it is cash
 * @param instalments they add up to the amount
 * @param component what rent, training or schooling need besides
 */
public record PlanLine(
        @NotNull @Size(min = 1) String id,
        @Nullable String need,
        @NotNull Dimension dimension,
        @NotNull Level level,
        @NotNull AssistanceType type,
        @NotNull Form form,
        @NotNull @Size(min = 1) String budgetLine,
        @NotNull Money amount,
        @Nullable CashReason cashReason,
        @NotNull List<@Valid Instalment> instalments,
        @Nullable @Valid Component component) {

    /** Of reintegration. */
    public enum Dimension {
        /** Work and income. */
        ECONOMIC,
        /** Housing, health, schooling, papers. */
        SOCIAL,
        /** Mind, belonging, safety. */
        PSYCHOSOCIAL
    }

    /** Whom it reaches. */
    public enum Level {
        /** The person. */
        INDIVIDUAL,
        /** The family. */
        FAMILY,
        /** The community. */
        COMMUNITY
    }

    /** How it is given. */
    public enum Form {
        /** Goods and services, paid to the supplier. */
        IN_KIND,
        /** Cash. */
        CASH
    }

    /** Where help in kind is not feasible; IOM, Framework SOPs 2017, step 10. */
    public enum CashReason {
        /** No bank. */
        NO_BANK,
        /** Food. */
        FOOD,
        /** Medicine. */
        MEDICINE,
        /** Rent. */
        RENT
    }

    /**
     * One payment.
     *
     * @param no from 1
     * @param amount part of the line
     * @param milestone what must have happened
     * @param proof what shows it
     * @param due planned day
     * @param proved day on which the proof was there
     * @param released day on which it was paid
     */
    public record Instalment(
            @NotNull @Min(1) Integer no,
            @NotNull Money amount,
            @Nullable String milestone,
            @Nullable String proof,
            @Nullable LocalDate due,
            @Nullable LocalDate proved,
            @Nullable LocalDate released) {
        @Override
        public String toString() {
            return "Instalment";
        }
    }

    /**
     * What rent (months, landlord's proof), training (place, certificate, tools) or schooling (school, year) need.
     *
     * @param months of rent
     * @param landlordProof whether the landlord's proof is there
     * @param place of training
     * @param certificate whether a certificate is given
     * @param tools whether tools are given at the end
     * @param school name
     * @param year school year, as written
     */
    public record Component(
            @Nullable @Min(1) Integer months,
            @Nullable Boolean landlordProof,
            @Nullable String place,
            @Nullable Boolean certificate,
            @Nullable Boolean tools,
            @Nullable String school,
            @Nullable String year) {
        @Override
        public String toString() {
            return "Component";
        }
    }

    @Override
    public String toString() {
        return "PlanLine";
    }
}
