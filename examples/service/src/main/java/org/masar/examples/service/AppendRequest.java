package org.masar.examples.service;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Events for a case.
 *
 * @param expectedVersion the version the caller has seen; 0 for a new case
 * @param events what happened, all of it kept or none
 */
record AppendRequest(
        @NotNull @Min(0) Long expectedVersion,
        @NotNull @Size(min = 1, max = 100) List<@Valid Happened> events) {

    private static final String CODE = "[A-Za-z0-9._:-]{1,100}";

    /**
     * What happened. Who recorded it and when is for the service to say.
     *
     * @param id names the event; the same again is recognised by it
     * @param type what happened
     * @param schema number of the shape of {@code data}; 1 if absent
     * @param effectiveOn the day from which it holds
     * @param data an object of what may stay in clear: never a name, a number of a document, a phone
     */
    record Happened(
            @NotNull @Pattern(regexp = CODE) String id,
            @NotNull @Pattern(regexp = CODE) String type,
            @Nullable @Min(1) Integer schema,
            @NotNull LocalDate effectiveOn,
            @NotNull JsonNode data) {
        @Override
        public String toString() {
            return "Happened";
        }
    }

    @Override
    public String toString() {
        return "AppendRequest";
    }
}
