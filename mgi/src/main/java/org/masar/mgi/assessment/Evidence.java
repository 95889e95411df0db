package org.masar.mgi.assessment;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an answer rests on.
 *
 * @param law law, regulation, strategy or other document
 * @param article where in it
 * @param date when it was passed, or its version
 * @param link where to read it
 */
public record Evidence(
        @NotNull String law,
        @Nullable String article,
        @Nullable LocalDate date,
        @Nullable String link) {
    @Override
    public String toString() {
        return "Evidence";
    }
}
