package org.masar.border.passenger;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list announced and the documents scanned. Prints as its type only.
 *
 * @param announced the list, as {@code border.passengers.read} answers it
 * @param scanned the zones, each with an id of its own
 * @param travelDate day of travel
 * @param rules limits; the defaults if absent
 */
public record ManifestCheckRequest(
        @NotNull @Valid PassengerMessage announced,
        @NotNull List<@Valid Scanned> scanned,
        @NotNull LocalDate travelDate,
        @Nullable @Valid Rules rules) {

    /**
     * A scanned document.
     *
     * @param id unique in the request
     * @param lines the machine readable zone, top to bottom
     */
    public record Scanned(@NotNull String id, @NotNull List<@NotNull String> lines) {
        @Override
        public String toString() {
            return "Scanned";
        }
    }

    /**
     * Limits.
     *
     * @param minimumValidityDays days a document must be valid beyond the day of travel; 0 if absent
     * @param minorAge age from which a person is an adult; 18 if absent
     */
    public record Rules(
            @Nullable @Min(0) @Max(3_660) Integer minimumValidityDays,
            @Nullable @Min(1) @Max(30) Integer minorAge) {
        @Override
        public String toString() {
            return "Rules";
        }
    }

    @Override
    public String toString() {
        return "ManifestCheckRequest";
    }
}
