package org.masar.avrr.entitlement;

import com.google.common.collect.ImmutableList;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What does this programme owe these people on that day?
 *
 * @param programme id of the programme
 * @param asOf the day the question is asked for; ages count on it
 * @param nationality of all who have no own; alpha-2, alpha-3 or ICAO code
 * @param hostCountry where they are now
 * @param destination where they return to; their nationality if absent
 * @param persons everyone who applies together
 * @param events what happened when
 * @param circumstances what else the texts ask
 * @param earlierHelp help received before
 * @param adopted procedures the organisation has adopted
 */
public record EntitlementRequest(
        @NotNull String programme,
        @NotNull LocalDate asOf,
        @Nullable String nationality,
        @Nullable String hostCountry,
        @Nullable String destination,
        @NotNull @Size(min = 1, max = 1000) List<@Valid Applicant> persons,
        @Nullable ReturnEvents events,
        @Nullable @Valid Circumstances circumstances,
        @Nullable List<@Valid EarlierHelp> earlierHelp,
        @Nullable List<Procedure> adopted) {

    /** Procedures that bind only who adopted them. */
    public enum Procedure {
        /** Framework procedures of the EU-IOM Joint Initiative, August 2017: help below EUR 1,000 counts as none. */
        EU_IOM_FRAMEWORK_2017
    }

    /**
     * Help received before.
     *
     * @param amount its value; absent if unknown
     * @param on when
     * @param programme under which programme, any text
     */
    public record EarlierHelp(
            @Nullable Money amount,
            @Nullable LocalDate on,
            @Nullable String programme) {
        @Override
        public String toString() {
            return "EarlierHelp";
        }
    }

    /**
     * The plain question.
     *
     * @param programme id of the programme
     * @param asOf the day the question is asked for
     * @param nationality of all
     * @param persons everyone who applies together
     * @return the request
     */
    public static EntitlementRequest of(String programme, LocalDate asOf, String nationality, Applicant... persons) {
        return new EntitlementRequest(
                programme, asOf, nationality, null, null, ImmutableList.copyOf(persons), null, null, null, null);
    }

    @Override
    public String toString() {
        return "EntitlementRequest";
    }
}
