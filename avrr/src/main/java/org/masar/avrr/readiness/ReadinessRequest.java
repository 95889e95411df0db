package org.masar.avrr.readiness;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masar.avrr.procedure.OfficeCalendar;
import org.masar.core.time.PartialDate;

/**
 * May these people travel?
 *
 * @param asOf the day the question is asked for; ages count on it
 * @param travelOn day of travel
 * @param placeOfReturn where they return to
 * @param calendars working days of the offices that act
 * @param persons those who travel together
 */
public record ReadinessRequest(
        @NotNull LocalDate asOf,
        @Nullable LocalDate travelOn,
        @Nullable @Valid PlaceOfReturn placeOfReturn,
        @Nullable List<@Valid OfficeCalendar> calendars,
        @NotNull @Size(min = 1) List<@Valid Traveller> persons) {

    /**
     * The place of return: a district, with its own gates. An absent fact is unknown.
     *
     * @param governorate ISO 3166-2
     * @param district name
     * @param housing whether there is housing
     * @param access whether it can be reached and entered
     * @param communityAgreement whether the community agrees
     * @param papers whether the papers needed there are at hand
     */
    public record PlaceOfReturn(
            @NotNull @Pattern(regexp = "^[A-Z]{2}-[A-Z0-9]{1,3}$")
            String governorate,

            @NotNull @Size(min = 1) String district,
            @Nullable Boolean housing,
            @Nullable Boolean access,
            @Nullable Boolean communityAgreement,
            @Nullable Boolean papers) {
        @Override
        public String toString() {
            return "PlaceOfReturn";
        }
    }

    /**
     * One person. Exactly one of {@code age} and {@code birthDate} is given.
     *
     * @param id the caller's own, unique in the request
     * @param age completed years on the date of the question
     * @param birthDate perhaps only year or month
     * @param facts what is known; an absent fact is unknown
     */
    public record Traveller(
            @NotNull @Size(min = 1) String id,
            @Nullable @Min(0) @Max(130) Integer age,
            @Nullable PartialDate birthDate,
            @NotNull Map<ReadinessFact, Boolean> facts) {

        @Override
        public String toString() {
            return "Traveller";
        }
    }

    @Override
    public String toString() {
        return "ReadinessRequest";
    }
}
