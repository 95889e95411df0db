package org.masar.mgi.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An assessment with the Migration Governance Indicators, national or local.
 *
 * @param country ISO 3166-1, two or three letters
 * @param edition what the assessment calls itself, for example a year
 * @param on its date
 * @param locality city or district; null for a national assessment
 * @param catalogue id of the question catalogue; null for the one the engine has
 * @param answers the questions answered; one left out is missing, never zero
 * @param scale levels of maturity, if levels are wanted
 * @param previous an earlier assessment with the same catalogue, to see what changed
 * @param state where the process stands; null before it begins
 */
public record AssessmentRequest(
        @NotNull @Pattern(regexp = "[A-Z]{2,3}") String country,
        @NotNull String edition,
        @NotNull LocalDate on,
        @Nullable String locality,
        @Nullable String catalogue,
        @NotNull List<@Valid QuestionAnswer> answers,
        @Nullable @Valid MaturityScale scale,
        @Nullable @Valid AssessmentRequest previous,
        @Nullable AssessmentState state) {
    @Override
    public String toString() {
        return "AssessmentRequest";
    }
}
