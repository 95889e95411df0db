package org.masar.fap.misinformation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Is it true? Exactly one of text and topic.
 *
 * @param asOf the day asked about
 * @param text what somebody heard or read; neither kept nor returned
 * @param topic a topic asked for by name
 */
public record MisinformationRequest(
        @NotNull LocalDate asOf,
        @Nullable @Size(min = 1, max = 100_000) String text,
        @Nullable Topic topic) {
    @Override
    public String toString() {
        return "MisinformationRequest";
    }
}
