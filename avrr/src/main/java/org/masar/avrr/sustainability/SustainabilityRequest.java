package org.masar.avrr.sustainability;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A question about the survey. Exactly one of {@code answers}, {@code rounds}, {@code records} and {@code inverse} is
 * given.
 *
 * @param answers one survey; a question left out was not answered
 * @param hasDebt the screening question "debt to repay?"; false turns a skipped debt item into {@code no_debt}
 * @param version which text is applied; CALCULATOR_2018 if absent
 * @param thresholds where the bands lie; the method note's if absent
 * @param rounds surveys of one person over time, at most one a round
 * @param returnedOn day of return; without it nothing is said about windows and dips
 * @param records surveys of many people
 * @param by names of the groups by which records are broken down
 * @param suppressBelow groups of fewer people are suppressed, and with them those without which
 *     they would follow from the whole; 10 if absent
 * @param inverse four scores for which an answer set is sought; for research and audit, never about a real person
 * @param purpose what the inverse question is for; required with it
 * @param services services whose effect on the scores is asked; with {@code answers} only
 */
public record SustainabilityRequest(
        @Nullable Map<Indicator, SurveyAnswer> answers,
        @Nullable Boolean hasDebt,
        @Nullable SurveyVersion version,
        @Nullable @Valid Thresholds thresholds,
        @Nullable @Size(min = 1) List<@Valid Round> rounds,
        @Nullable LocalDate returnedOn,
        @Nullable @Size(min = 1) List<@Valid Respondent> records,
        @Nullable List<String> by,
        @Nullable @Min(1) Integer suppressBelow,
        @Nullable @Valid Scores inverse,
        @Nullable Purpose purpose,
        @Nullable List<@Valid Service> services) {

    /** What the inverse question may be asked for. */
    public enum Purpose {
        /** Study of the instrument. */
        RESEARCH,
        /** Check of published figures. */
        AUDIT
    }

    /**
     * One round of one person.
     *
     * @param round which
     * @param on day of the interview
     * @param answers the survey
     */
    public record Round(
            @NotNull SurveyRound round,
            @NotNull LocalDate on,
            @NotNull Map<Indicator, SurveyAnswer> answers) {}

    /**
     * One survey of a cohort.
     *
     * @param id the caller's own, unique in the request
     * @param answers the survey
     * @param groups what the person is counted under, by name of the breakdown; a name left out is unknown
     */
    public record Respondent(
            @NotNull String id,
            @NotNull Map<Indicator, SurveyAnswer> answers,
            @Nullable Map<String, String> groups) {
        @Override
        public String toString() {
            return "Respondent";
        }
    }

    /**
     * Four scores.
     *
     * @param economic 0..1
     * @param social 0..1
     * @param psychosocial 0..1
     * @param composite 0..1
     */
    public record Scores(
            @NotNull @DecimalMin("0") @DecimalMax("1") BigDecimal economic,
            @NotNull @DecimalMin("0") @DecimalMax("1") BigDecimal social,
            @NotNull @DecimalMin("0") @DecimalMax("1") BigDecimal psychosocial,
            @NotNull @DecimalMin("0") @DecimalMax("1") BigDecimal composite) {}

    /**
     * A service and what it is expected to change; the expectation is the caller's and has a source.
     *
     * @param code the caller's name of the service
     * @param effects points added by item, -1..1; an item's points stay within 0..1
     * @param source where the effects come from
     */
    public record Service(
            @NotNull String code,
            @NotNull Map<Indicator, @DecimalMin("-1") @DecimalMax("1") BigDecimal> effects,
            @NotNull String source) {
        @Override
        public String toString() {
            return "Service";
        }
    }

    /**
     * The plain question: score one survey.
     *
     * @param answers one survey
     * @return the request
     */
    public static SustainabilityRequest of(Map<Indicator, SurveyAnswer> answers) {
        return new SustainabilityRequest(answers, null, null, null, null, null, null, null, null, null, null, null);
    }

    @Override
    public String toString() {
        return "SustainabilityRequest";
    }
}
