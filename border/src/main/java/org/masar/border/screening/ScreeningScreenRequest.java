package org.masar.border.screening;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masar.core.name.Band;

/**
 * A traveller to screen against a list. Prints as its type only.
 *
 * @param person the traveller
 * @param asOf day of screening, for the record; it changes nothing
 * @param data a small list inline, where the engine was not given one
 * @param minimumBand lowest band to report; null means POSSIBLE
 * @param cleared possible matches that a person has resolved before
 */
public record ScreeningScreenRequest(
        @NotNull @Valid ScreenedPerson person,
        @Nullable LocalDate asOf,
        @Nullable @Valid Data data,
        @Nullable Band minimumBand,
        @Nullable @Size(max = 100_000) List<@NotNull @Valid Cleared> cleared) {

    /**
     * Data that stands in the request. Prints as its type only.
     *
     * @param list plain CSV with the header {@code person,kind,name,script,dob,nationality,pob,programme}
     */
    public record Data(@Nullable String list) {

        /**
         * The type only.
         *
         * @return the type's name
         */
        @Override
        public String toString() {
            return "Data";
        }
    }

    /**
     * A possible match that a person has resolved: this traveller is not this entry as it then stood. Prints as its type
     * only.
     *
     * @param entry id of the entry
     * @param entryVersion its version then; another one asks again
     */
    public record Cleared(@NotNull String entry, @NotNull String entryVersion) {

        /**
         * The type only.
         *
         * @return the type's name
         */
        @Override
        public String toString() {
            return "Cleared";
        }
    }

    /**
     * The type only.
     *
     * @return the type's name
     */
    @Override
    public String toString() {
        return "ScreeningScreenRequest";
    }
}
