package org.masar.resettlement.readiness;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masar.core.person.BirthDate;
import org.masar.core.place.Country;

/**
 * When can these people travel together?
 *
 * @param asOf the day from which it is looked
 * @param destination ISO 3166-1 alpha-2 or alpha-3; chooses the rules of the pack where {@code rules} is absent
 * @param programme the programme; private sponsorship stands for category PSR where no category is given
 * @param category of all cases
 * @param rules exactly the rules to judge, in this order; those of the pack if absent
 * @param calendar working days of the receiving side
 * @param travel the journey that is planned
 * @param candidates flights among which the next feasible one is looked for
 * @param persons the people
 * @param links cases that travel together
 */
public record ReadinessRequest(
        @Nullable LocalDate asOf,
        @Nullable Country destination,
        @Nullable String programme,
        @Nullable Category category,
        @Nullable List<@Valid AskedRule> rules,
        @Nullable @Valid ReceivingCalendar calendar,
        @Nullable @Valid Travel travel,
        @Nullable List<@Valid Candidate> candidates,
        @Nullable List<@Valid Person> persons,
        @Nullable List<@Valid Link> links) {

    /**
     * A rule to judge.
     *
     * @param rule id of a rule of the pack, or an own id with a kind
     * @param kind how it is judged; fixed for rules of the pack
     * @param parameters thresholds; they win over the pack
     */
    public record AskedRule(
            @NotNull @Size(min = 1) String rule,
            @Nullable RuleKind kind,
            @Nullable @Valid RuleParameters parameters) {
        @Override
        public String toString() {
            return "AskedRule";
        }
    }

    /**
     * A journey. Dates are local; where absent they are taken from the instants, then from the legs.
     *
     * @param departure instant of departure
     * @param arrival instant of arrival
     * @param departureDate local date of departure
     * @param arrivalDate local date of arrival
     * @param legs every leg; the last arrival binds
     * @param passengers refugees on the flight
     * @param finalDestinationIsPortOfEntry whether nobody travels on from the port of entry
     * @param approved whether the receiving side approved the day
     */
    public record Travel(
            @Nullable OffsetDateTime departure,
            @Nullable OffsetDateTime arrival,
            @Nullable LocalDate departureDate,
            @Nullable LocalDate arrivalDate,
            @Nullable List<@Valid Leg> legs,
            @Nullable @Min(0) Integer passengers,
            @Nullable Boolean finalDestinationIsPortOfEntry,
            @Nullable Boolean approved) {
        @Override
        public String toString() {
            return "Travel";
        }
    }

    /**
     * A leg.
     *
     * @param departureDate local date of departure
     * @param arrivalDate local date of arrival
     */
    public record Leg(
            @Nullable LocalDate departureDate, @Nullable LocalDate arrivalDate) {
        @Override
        public String toString() {
            return "Leg";
        }
    }

    /**
     * A flight that might be taken.
     *
     * @param flight what to call it
     * @param departureDate local date of departure
     * @param arrivalDate local date of arrival; as long after departure as in {@code travel} if absent
     */
    public record Candidate(
            @NotNull @Size(min = 1) String flight,
            @NotNull LocalDate departureDate,
            @Nullable LocalDate arrivalDate) {
        @Override
        public String toString() {
            return "Candidate";
        }
    }

    /**
     * One person.
     *
     * @param id what to call the person
     * @param caseId the case the person belongs to; persons without one make one group
     * @param birthDate as far as it is known
     * @param items papers, examinations, permits
     * @param pregnancy absent if not known to be pregnant
     * @param window a window known from elsewhere
     */
    public record Person(
            @NotNull @Size(min = 1) String id,
            @JsonProperty("case") @Nullable @Size(min = 1) String caseId,
            @Nullable BirthDate birthDate,
            @Nullable List<@Valid Item> items,
            @Nullable @Valid Pregnancy pregnancy,
            @Nullable @Valid Span window) {
        @Override
        public String toString() {
            return "Person";
        }
    }

    /**
     * Something a rule asks for.
     *
     * @param rule the rule it serves
     * @param on the day it was done, issued or examined
     * @param at the instant it was done, for rules in hours
     * @param validUntil printed end, inclusive; wins where earlier
     * @param cost of renewing it
     * @param renewalDays days that renewing it takes
     */
    public record Item(
            @NotNull @Size(min = 1) String rule,
            @Nullable LocalDate on,
            @Nullable OffsetDateTime at,
            @Nullable LocalDate validUntil,
            @Nullable @DecimalMin("0") BigDecimal cost,
            @Nullable @Min(0) @Max(36500) Integer renewalDays) {
        @Override
        public String toString() {
            return "Item";
        }
    }

    /**
     * A pregnancy.
     *
     * @param edd expected day of delivery
     * @param multiple whether of several children
     * @param certificateOn the day a certificate was issued
     */
    public record Pregnancy(
            @Nullable LocalDate edd,
            @Nullable Boolean multiple,
            @Nullable LocalDate certificateOn) {
        @Override
        public String toString() {
            return "Pregnancy";
        }
    }

    /**
     * A span of departure days, both ends inclusive.
     *
     * @param from first day; open if absent
     * @param to last day; open if absent
     */
    public record Span(@Nullable LocalDate from, @Nullable LocalDate to) {
        @Override
        public String toString() {
            return "Span";
        }
    }

    /**
     * Two cases that belong together.
     *
     * @param a one case
     * @param b the other
     * @param kind whether they must travel together
     */
    public record Link(
            @NotNull String a, @NotNull String b, @NotNull Strength kind) {
        @Override
        public String toString() {
            return "Link";
        }
    }

    /** How strong a link is. */
    public enum Strength {
        /** Together or not at all. */
        HARD,
        /** A wish. */
        SOFT
    }

    @Override
    public String toString() {
        return "ReadinessRequest";
    }
}
