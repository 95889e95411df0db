package org.masar.avrr.reception;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masar.core.time.PartialDate;

/**
 * The record of one arrival.
 *
 * @param arrival day of arrival
 * @param airport where
 * @param metBy who met them; NOBODY if nobody did
 * @param nights the first nights
 * @param onward transport to where they go; mode NONE if there is none
 * @param handover of a child, or of a person with a guardian
 * @param urgentNeeds codes; an empty list says there are none
 * @param contactGiven whether they have a telephone number to call
 * @param persons those who arrived
 */
public record ReceptionRequest(
        @NotNull LocalDate arrival,
        @NotNull Airport airport,
        @Nullable @Size(min = 1) String metBy,
        @NotNull List<@Valid Night> nights,
        @Nullable @Valid Onward onward,
        @Nullable @Valid Handover handover,
        @Nullable List<String> urgentNeeds,
        @Nullable Boolean contactGiven,
        @NotNull @Size(min = 1) List<@Valid Arrived> persons) {

    /** The airports with a reception, by IATA code. */
    public enum Airport {
        /** Baghdad. */
        BGW,
        /** Basra. */
        BSR,
        /** Erbil. */
        EBL,
        /** Sulaymaniyah. */
        ISU
    }

    /** Where a night is spent. */
    public enum Place {
        /** With family. */
        FAMILY,
        /** In a hotel. */
        HOTEL,
        /** In a shelter. */
        SHELTER,
        /** Nowhere. */
        NONE
    }

    /**
     * One night.
     *
     * @param on the evening's date
     * @param place where
     */
    public record Night(@NotNull LocalDate on, @NotNull Place place) {
        @Override
        public String toString() {
            return "Night";
        }
    }

    /**
     * Transport to where they go.
     *
     * @param mode for example TAXI or BUS; NONE if there is none
     * @param to where
     * @param on when
     */
    public record Onward(
            @NotNull @Size(min = 1) String mode,
            @Nullable String to,
            @Nullable LocalDate on) {
        @Override
        public String toString() {
            return "Onward";
        }
    }

    /**
     * A handover.
     *
     * @param to the role of who takes over
     * @param on when
     * @param accepted whether that person accepted
     */
    public record Handover(
            @NotNull String to,
            @Nullable LocalDate on,
            @Nullable Boolean accepted) {
        @Override
        public String toString() {
            return "Handover";
        }
    }

    /**
     * Somebody who arrived. Exactly one of {@code age} and {@code birthDate} is given.
     *
     * @param id the caller's own, unique in the request
     * @param age completed years on arrival
     * @param birthDate perhaps only year or month
     * @param unaccompanied whether a child travels without parent or guardian; if absent, a child is taken to belong to
     *     an adult who arrives with it
     * @param guardian whether an adult has a guardian
     */
    public record Arrived(
            @NotNull @Size(min = 1) String id,
            @Nullable @Min(0) @Max(130) Integer age,
            @Nullable PartialDate birthDate,
            @Nullable Boolean unaccompanied,
            @Nullable Boolean guardian) {

        @Override
        public String toString() {
            return "Arrived";
        }
    }

    @Override
    public String toString() {
        return "ReceptionRequest";
    }
}
