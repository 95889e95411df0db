package org.masar.policing.legal;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What can she do?
 *
 * @param situation what happened
 * @param jurisdiction where
 * @param date the day of the question; not before 1950
 * @param knownSince when she knew of the act and the person; not after {@code date}
 * @param married whether she is married
 */
public record RedressRequest(
        @NotNull Situation situation,
        @NotNull Jurisdiction jurisdiction,
        @NotNull LocalDate date,
        @Nullable LocalDate knownSince,
        @Nullable Boolean married) {
    @Override
    public String toString() {
        return "RedressRequest";
    }
}
