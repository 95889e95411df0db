package org.masar.mgi.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One answered question. Prints without its assessor.
 *
 * @param question id in the catalogue
 * @param answer a code of its scale, or a count
 * @param of how many there are to be ratified; with a count only, and without it the count has no share
 * @param evidence what the answer rests on; may be empty, which the answer then says
 * @param assessor who answered
 * @param on when
 */
public record QuestionAnswer(
        @NotNull String question,
        @NotNull GivenAnswer answer,
        @Nullable @Min(1) Integer of,
        @NotNull List<@Valid Evidence> evidence,
        @NotNull String assessor,
        @NotNull LocalDate on) {

    @Override
    public String toString() {
        return "QuestionAnswer";
    }
}
