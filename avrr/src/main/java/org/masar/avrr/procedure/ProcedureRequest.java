package org.masar.avrr.procedure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What must happen by when?
 *
 * @param events the days from which deadlines count
 * @param calendars working days of the offices that act; those of Iraq and of the host country if absent
 * @param hostCountry ISO 3166-1 alpha-2
 * @param lifecycle whose moves are asked
 * @param state where the case stands in it
 */
public record ProcedureRequest(
        @NotNull @Valid Events events,
        @Nullable @Size(min = 1) List<@Valid OfficeCalendar> calendars,
        @Nullable @Size(min = 2, max = 2) String hostCountry,
        @Nullable LifecycleName lifecycle,
        @Nullable String state) {

    /** The processes. */
    public enum LifecycleName {
        /** The consolidated stages of a return. */
        FRAMEWORK,
        /** A case in the EU's reintegration tool. */
        RIAT
    }

    /**
     * The days from which deadlines count. An absent day is unknown.
     *
     * @param travel planned day of travel
     * @param notified the office in the country of return was notified
     * @param departure left the host country
     * @param arrival reached the country of return
     * @param goodsReady goods or services are ready
     * @param retroactiveSubmitted a retroactive case was submitted in the EU's tool
     * @param mainEconomicHelp the main economic help was given
     */
    public record Events(
            @Nullable LocalDate travel,
            @Nullable LocalDate notified,
            @Nullable LocalDate departure,
            @Nullable LocalDate arrival,
            @Nullable LocalDate goodsReady,
            @Nullable LocalDate retroactiveSubmitted,
            @Nullable LocalDate mainEconomicHelp) {

        /** Nothing is known. */
        static final Events NONE = new Events(null, null, null, null, null, null, null);

        @Override
        public String toString() {
            return "Events";
        }
    }

    @Override
    public String toString() {
        return "ProcedureRequest";
    }
}
