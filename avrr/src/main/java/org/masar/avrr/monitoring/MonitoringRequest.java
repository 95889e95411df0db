package org.masar.avrr.monitoring;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masar.avrr.sustainability.SurveyVersion;

/**
 * What is due for this returnee on that day?
 *
 * @param asOf the day the question is asked for
 * @param returnedOn day of return
 * @param mainEconomicHelpOn day of the main economic help; without it no economic survey is due
 * @param version which survey is used; FORM_2021 has other windows and no midterm
 * @param done what was collected
 * @param closure when and why the case was closed
 * @param factors risk and protective factors
 */
public record MonitoringRequest(
        @NotNull LocalDate asOf,
        @NotNull LocalDate returnedOn,
        @Nullable LocalDate mainEconomicHelpOn,
        @Nullable SurveyVersion version,
        @Nullable List<@Valid Done> done,
        @Nullable @Valid Closure closure,
        @Nullable List<@Valid Factor> factors) {

    /** What is collected. */
    public enum ItemCode {
        /** First survey. */
        RSS_BASELINE,
        /** Survey half way. */
        RSS_MID,
        /** Last survey. */
        RSS_FINAL,
        /** Survey after the main economic help. */
        ECON_SURVEY
    }

    /** Why a case is closed; Reintegration Handbook, module 2.7. */
    public enum ClosureReason {
        /** The support period ended. */
        SUPPORT_PERIOD_ENDED,
        /** The criteria are no longer met. */
        NO_LONGER_MEETS_CRITERIA,
        /** The returnee stops. */
        RETURNEE_STOPS,
        /** The returnee left the area. */
        LEFT_AREA,
        /** The returnee died. */
        DIED,
        /** Unplanned: left the country again. */
        RE_MIGRATION,
        /** Unplanned: a barrier to access. */
        BARRIER_TO_ACCESS,
        /** Unplanned: the help does not suit. */
        UNSUITABLE_HELP,
        /** Unplanned: threatening behaviour. */
        THREATENING_BEHAVIOUR,
        /** Unplanned: stigma or repercussions. */
        STIGMA,
        /** Unplanned: funding ended. */
        END_OF_FUNDING,
        /** Unplanned: insecurity. */
        INSECURITY
    }

    /** The four levels of IOM's determinants of migrant vulnerability. */
    public enum Level {
        /** The person. */
        INDIVIDUAL,
        /** Household and family. */
        HOUSEHOLD,
        /** The community. */
        COMMUNITY,
        /** Political, economic, legal, environmental. */
        STRUCTURAL
    }

    /** Which way a factor works here. */
    public enum Polarity {
        /** Makes more vulnerable. */
        RISK,
        /** Protects. */
        PROTECTIVE
    }

    /**
     * Something that was collected.
     *
     * @param code what
     * @param on when; not after the date of the question
     */
    public record Done(@NotNull ItemCode code, @NotNull LocalDate on) {
        @Override
        public String toString() {
            return "Done";
        }
    }

    /**
     * The end of a case.
     *
     * @param reason why
     * @param on when; not after the date of the question
     */
    public record Closure(
            @NotNull ClosureReason reason, @NotNull LocalDate on) {
        @Override
        public String toString() {
            return "Closure";
        }
    }

    /**
     * A factor of vulnerability.
     *
     * @param level where it lies
     * @param code the caller's code
     * @param polarity which way it works here
     * @param evidence how it is known
     */
    public record Factor(
            @NotNull Level level,
            @NotNull @Size(min = 1) String code,
            @NotNull Polarity polarity,
            @NotNull String evidence) {

        @Override
        public String toString() {
            return "Factor";
        }
    }

    /**
     * The plain question.
     *
     * @param asOf the day the question is asked for
     * @param returnedOn day of return
     * @return the request
     */
    public static MonitoringRequest of(LocalDate asOf, LocalDate returnedOn) {
        return new MonitoringRequest(asOf, returnedOn, null, null, null, null, null);
    }

    @Override
    public String toString() {
        return "MonitoringRequest";
    }
}
