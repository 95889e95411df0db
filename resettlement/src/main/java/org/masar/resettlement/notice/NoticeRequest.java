package org.masar.resettlement.notice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masar.core.person.BirthDate;
import org.masar.core.person.Sex;
import org.masar.resettlement.manifest.CancelReason;
import org.masar.resettlement.readiness.ReceivingCalendar;
import org.masar.resettlement.request.MedicalEscort;
import org.masar.resettlement.request.SpecialNeed;

/**
 * A notice to the receiving side.
 *
 * @param kind which notice
 * @param messageType new, changed or called off
 * @param number of this notice; kept when it is changed or called off
 * @param originalNumber number of the notice that is changed or called off
 * @param sentAt when it was sent
 * @param acknowledgedAt when the receiving side acknowledged it
 * @param asOf the day from which it is looked
 * @param caseNumber number of the case
 * @param category category of the receiving state
 * @param arrivalPort IATA code of the port of entry
 * @param onwardTravel travel to the final destination
 * @param sponsorOrAgency who receives them
 * @param accommodationEnRoute where they sleep on the way
 * @param reason why it is changed or called off
 * @param arrival arrival at the port of entry, local offset
 * @param members the people
 * @param flights every leg
 * @param specialNeeds codes of needs; empty if nobody has one
 * @param escorts who accompanies
 * @param languages languages spoken
 * @param contacts whom to call
 * @param womenAtRisk only where the state demands it
 * @param calendar working days of the receiving side
 * @param leadWorkingDays working days before the day of arrival, 10 if absent
 * @param acknowledgeBusinessDays business days in which it is acknowledged, 1 if absent
 */
public record NoticeRequest(
        @NotNull Kind kind,
        @NotNull MessageType messageType,
        @Nullable String number,
        @Nullable String originalNumber,
        @Nullable OffsetDateTime sentAt,
        @Nullable OffsetDateTime acknowledgedAt,
        @Nullable LocalDate asOf,
        @Nullable String caseNumber,
        @Nullable String category,
        @Nullable @Pattern(regexp = "[A-Z]{3}") String arrivalPort,
        @Nullable String onwardTravel,
        @Nullable String sponsorOrAgency,
        @Nullable String accommodationEnRoute,
        @Nullable CancelReason reason,
        @Nullable OffsetDateTime arrival,
        @Nullable List<@Valid NoticeMember> members,
        @Nullable List<@Valid NoticeFlight> flights,
        @Nullable List<SpecialNeed> specialNeeds,
        @Nullable List<MedicalEscort> escorts,
        @Nullable List<String> languages,
        @Nullable List<String> contacts,
        @Nullable Boolean womenAtRisk,
        @Nullable @Valid ReceivingCalendar calendar,
        @Nullable @Min(0) @Max(1000) Integer leadWorkingDays,
        @Nullable @Min(0) @Max(1000) Integer acknowledgeBusinessDays) {

    /** Which notice. */
    public enum Kind {
        /** Advance Booking Notification. */
        ABN,
        /** Notification of Arrival Transmission. */
        NAT
    }

    /** What it says about an earlier one. */
    public enum MessageType {
        /** There was none. */
        NEW,
        /** It changes. */
        AMENDMENT,
        /** It no longer holds. */
        CANCELLATION
    }

    /**
     * A person who arrives.
     *
     * @param name as in the travel document
     * @param sex as in the travel document
     * @param birthDate as far as it is known
     * @param relation to the principal applicant
     */
    public record NoticeMember(
            @Nullable String name,
            @Nullable Sex sex,
            @Nullable BirthDate birthDate,
            @Nullable String relation) {
        @Override
        public String toString() {
            return "NoticeMember";
        }
    }

    /**
     * A leg.
     *
     * @param carrier code of the carrier
     * @param number flight number
     * @param date local date of departure
     * @param from IATA code
     * @param to IATA code
     * @param departure instant of departure
     * @param arrival instant of arrival
     */
    public record NoticeFlight(
            @Nullable String carrier,
            @Nullable String number,
            @Nullable LocalDate date,
            @Nullable @Pattern(regexp = "[A-Z]{3}") String from,
            @Nullable @Pattern(regexp = "[A-Z]{3}") String to,
            @Nullable OffsetDateTime departure,
            @Nullable OffsetDateTime arrival) {
        @Override
        public String toString() {
            return "NoticeFlight";
        }
    }

    @Override
    public String toString() {
        return "NoticeRequest";
    }
}
