package org.masar.avrr.entitlement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which programmes fit these people on that day?
 *
 * @param asOf the day the question is asked for
 * @param nationality of all who have no own; alpha-2, alpha-3 or ICAO code
 * @param hostCountry where they are now
 * @param destination where they return to; their nationality if absent
 * @param persons everyone who applies together
 * @param events what happened when
 * @param circumstances what else the texts ask
 * @param earlierHelp help received before
 * @param adopted procedures the organisation has adopted
 * @param programmes ids to set side by side; those of the host country and of the EU if absent
 * @param data the caller's own data
 */
public record ProgrammesRequest(
        @NotNull LocalDate asOf,
        @Nullable String nationality,
        @Nullable String hostCountry,
        @Nullable String destination,
        @NotNull @Size(min = 1, max = 1000) List<@Valid Applicant> persons,
        @Nullable ReturnEvents events,
        @Nullable @Valid Circumstances circumstances,
        @Nullable List<EntitlementRequest.@Valid EarlierHelp> earlierHelp,
        @Nullable List<EntitlementRequest.Procedure> adopted,
        @Nullable List<String> programmes,
        @Nullable @Valid Data data) {

    /**
     * The caller's own data.
     *
     * @param pack programmes beside those shipped
     */
    public record Data(@Nullable @Valid ProgrammePack pack) {
        @Override
        public String toString() {
            return "Data";
        }
    }

    /** The question for one programme. */
    EntitlementRequest about(String programme) {
        return new EntitlementRequest(
                programme,
                asOf,
                nationality,
                hostCountry,
                destination,
                persons,
                events,
                circumstances,
                earlierHelp,
                adopted);
    }

    @Override
    public String toString() {
        return "ProgrammesRequest";
    }
}
