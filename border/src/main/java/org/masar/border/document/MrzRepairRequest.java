package org.masar.border.document;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A damaged zone. Prints as its type only.
 *
 * @param lines right in number and length
 * @param asOf reference day for the reading of the candidates
 * @param limit most candidates, from 1 to 10,000; 100 by default
 */
public record MrzRepairRequest(
        @NotNull List<@NotNull String> lines,
        @Nullable LocalDate asOf,
        @Nullable @Min(1) @Max(10_000) Integer limit) {

    /**
     * The type only.
     *
     * @return the type's name
     */
    @Override
    public String toString() {
        return "MrzRepairRequest";
    }
}
