package org.masar.avrr.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.masar.avrr.entitlement.EntitlementAnswer;

/**
 * A reintegration plan to draft, or to check where {@code lines} are given.
 *
 * @param asOf the day the question is asked for
 * @param returnedOn day of return
 * @param place where they live
 * @param budget what the programme gives
 * @param needs what the returnee and the family need
 * @param skills in words
 * @param wishes kinds of help
 * @param lines a plan made by hand
 * @param previous an earlier plan, for the differences
 */
public record PlanRequest(
        @NotNull LocalDate asOf,
        @NotNull LocalDate returnedOn,
        @NotNull @Valid Place place,
        @NotNull List<@Valid Budget> budget,
        @NotNull List<@Valid Need> needs,
        @Nullable List<String> skills,
        @Nullable List<AssistanceType> wishes,
        @Nullable List<@Valid PlanLine> lines,
        @Nullable @Valid Plan previous) {

    /**
     * Where they live.
     *
     * @param governorate ISO 3166-2
     * @param district name
     */
    public record Place(
            @NotNull @Size(min = 1) String governorate,
            @Nullable String district) {
        @Override
        public String toString() {
            return "Place";
        }
    }

    /**
     * A line of the entitlement.
     *
     * @param line its code, unique
     * @param form as the entitlement gives it
     * @param amount available
     */
    public record Budget(
            @NotNull @Size(min = 1) String line,
            EntitlementAnswer.@NotNull Form form,
            @NotNull Money amount) {
        @Override
        public String toString() {
            return "Budget";
        }
    }

    /**
     * A need.
     *
     * @param id unique
     * @param dimension of reintegration
     * @param level whom it concerns
     * @param type kind of help
     * @param urgent whether it cannot wait
     * @param detail in words
     */
    public record Need(
            @NotNull @Size(min = 1) String id,
            PlanLine.@NotNull Dimension dimension,
            PlanLine.@NotNull Level level,
            @NotNull AssistanceType type,
            @Nullable Boolean urgent,
            @Nullable String detail) {

        @Override
        public String toString() {
            return "Need";
        }
    }

    @Override
    public String toString() {
        return "PlanRequest";
    }
}
