package org.masar.border.document;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A scanned zone. Prints as its type only.
 *
 * @param lines the lines as scanned, top to bottom
 * @param asOf reference day; resolves centuries, expiry and the dated rules of document codes. Without it these are not
 *     judged
 * @param normalise whether lower case, blanks, HTML entities for the filler and merged or split lines are folded and reported (true) or
 *     damage (false, the default)
 */
public record MrzReadRequest(
        @NotNull List<@NotNull String> lines,
        @Nullable LocalDate asOf,
        @Nullable Boolean normalise) {

    /**
     * The type only.
     *
     * @return the type's name
     */
    @Override
    public String toString() {
        return "MrzReadRequest";
    }
}
