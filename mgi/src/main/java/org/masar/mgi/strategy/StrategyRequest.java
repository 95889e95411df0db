package org.masar.mgi.strategy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masar.mgi.assessment.AssessmentRequest;
import org.masar.mgi.assessment.Sdg1072Part;
import org.masar.mgi.assessment.Sdg1072Request;

/**
 * What a draft is to be made of: answers to SDG indicator 10.7.2, an assessment, or both.
 *
 * @param country ISO 3166-1, two or three letters
 * @param asOf date of the draft; plans after it do not count
 * @param sdg1072 a request of {@code mgi.sdg1072} with answers
 * @param assessment a request of {@code mgi.assessment}
 * @param targets categories wanted, 1..4; a part left out aims at its next category
 * @param bodies who is responsible, by sub-category or question
 * @param due when actions are due
 * @param plans what a government has published so far, with the objectives it covers
 * @param languages of the printed draft; null is English
 */
public record StrategyRequest(
        @NotNull @Pattern(regexp = "[A-Z]{2,3}") String country,
        @NotNull LocalDate asOf,
        @Nullable @Valid Sdg1072Request sdg1072,
        @Nullable @Valid AssessmentRequest assessment,
        @Nullable Map<Sdg1072Part, @Min(1) @Max(4) Integer> targets,
        @Nullable Map<String, String> bodies,
        @Nullable LocalDate due,
        @Nullable List<@Valid Plan> plans,
        @Nullable List<Language> languages) {

    /**
     * A published plan, pledge or strategy.
     *
     * @param id what to call it
     * @param on its date
     * @param objectives of the Global Compact it covers, 1..23
     */
    public record Plan(
            @NotNull String id,
            @NotNull LocalDate on,
            @NotNull List<@Min(1) @Max(23) Integer> objectives) {
        @Override
        public String toString() {
            return "Plan";
        }
    }

    /** A language of the printed draft. */
    public enum Language {
        /** English. */
        en,
        /** Arabic headings; contents as they were given. */
        ar
    }

    @Override
    public String toString() {
        return "StrategyRequest";
    }
}
