package org.masar.fap.entitlement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was filed, when and where. Null means unknown.
 *
 * @param requestedPermit What the family asks for; absent means FAMILY_REUNIFICATION. HUMANITARIAN_25_5: a permit for relatives already in Germany. ADMISSION_22: admission from abroad.
 * @param visaApplicationOn Application for the visa. (day a clear, complete writing reached the mission; informal is enough. Not an appointment, a waiting-list entry or a notice to the foreigners authority; law: AufenthG 32, AufenthG 36(1))
 * @param mission Mission that has or will have the file.
 * @param channel How it was or will be filed. (law: CJEU C-1/23 PPU)
 * @param waitingListRegistrationOn Registration on an appointment list. (day of registration)
 * @param appointmentOn Appointment at the mission or FAP centre. (day of the appointment, may lie ahead)
 * @param deadlineNoticeOn Deadline notice (fristwahrende Anzeige) by the sponsor. (day it was received; law: AufenthG 29(2) s.3)
 * @param deadlineNoticeTo Where the notice was given. (law: AufenthG 29(2) s.3)
 * @param informedAboutDeadline Before the limit ran out the family had been told of it and of the steps needed. (law: BVerwG 1 C 9.23)
 * @param delayReason Why the application came after the limit.
 * @param delayExcusable The delay is objectively excusable. (law: BVerwG 1 C 9.23)
 * @param appliedTogetherWithOtherParent Both parents applied together or close in time. (law: AufenthG 36(1); only for PARENT)
 * @param togetherWithParents Applies and travels together with the parents. (law: AufenthG 32(1), CJEU C-560/20; only for SIBLING, ADULT_CHILD)
 * @param movesTogetherWithParents Moves the centre of life together with the parents, or the parent with sole custody. (law: AufenthG 32(2); only for CHILD)
 * @param persons Everybody who applies together, for the fee; absent means the one applicant. (law: AufenthV 46(2), AufenthV 50(1))
 * @param visaProcedureUnreasonable For a person already in Germany: leaving to catch up the visa procedure would be unreasonable. (law: AufenthG 5(2))
 * @param passportExceptionGranted An exception from the passport requirement was granted before entry. (law: AufenthG 3(2))
 * @param feeWaived The mission has waived the fee for humanitarian or economic reasons. (law: AufenthV 52(7), AufenthV 53(2))
 * @param stage Where the file stands.
 * @param invitedToCollectVisaOn Invitation to collect the visa. (day the family received it; law: AufenthG 104(14))
 * @param visaOwedUnderSettlement The visa is owed under a settlement, in or out of court. (law: AufenthG 104(14))
 * @param refusedOn Refusal. (day the decision was served)
 * @param hardshipNoticeOn Hardship notice under 22 s.1. (day it was sent to the hardship mailbox; law: AufenthG 22 s.1)
 * @param plannedMoveOn Planned move to Germany. (day of travel, may lie ahead)
 */
public record Application(
        @Nullable RequestedPermit requestedPermit,
        @Nullable LocalDate visaApplicationOn,
        @Nullable Mission mission,
        @Nullable Channel channel,
        @Nullable LocalDate waitingListRegistrationOn,
        @Nullable LocalDate appointmentOn,
        @Nullable LocalDate deadlineNoticeOn,
        @Nullable DeadlineNoticeTo deadlineNoticeTo,
        @Nullable Boolean informedAboutDeadline,
        @Nullable DelayReason delayReason,
        @Nullable Boolean delayExcusable,
        @Nullable Boolean appliedTogetherWithOtherParent,
        @Nullable Boolean togetherWithParents,
        @Nullable Boolean movesTogetherWithParents,
        @Nullable @Valid Persons persons,
        @Nullable Boolean visaProcedureUnreasonable,
        @Nullable Boolean passportExceptionGranted,
        @Nullable Boolean feeWaived,
        @Nullable ProcedureState stage,
        @Nullable LocalDate invitedToCollectVisaOn,
        @Nullable Boolean visaOwedUnderSettlement,
        @Nullable LocalDate refusedOn,
        @Nullable LocalDate hardshipNoticeOn,
        @Nullable LocalDate plannedMoveOn) {

    static final Application UNKNOWN = new Application(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null, null, null, null, null, null);

    /** What the family asks for; absent means FAMILY_REUNIFICATION. */
    public enum RequestedPermit {
        /** Family reunification. */
        FAMILY_REUNIFICATION,
        /** Humanitarian 25 5. */
        HUMANITARIAN_25_5,
        /** Admission 22. */
        ADMISSION_22
    }

    /** How it was or will be filed. */
    public enum Channel {
        /** Fap centre. */
        FAP_CENTRE,
        /** Mission. */
        MISSION,
        /** Post. */
        POST,
        /** Email. */
        EMAIL,
        /** Online portal. */
        ONLINE_PORTAL
    }

    /** Where the notice was given. */
    public enum DeadlineNoticeTo {
        /** Fap portal. */
        FAP_PORTAL,
        /** Foreigners authority. */
        FOREIGNERS_AUTHORITY,
        /** Mission. */
        MISSION
    }

    /** Why the application came after the limit. */
    public enum DelayReason {
        /** Not informed. */
        NOT_INFORMED,
        /** Wrong advice. */
        WRONG_ADVICE,
        /** No appointment. */
        NO_APPOINTMENT,
        /** Mission closed. */
        MISSION_CLOSED,
        /** Conflict or flight. */
        CONFLICT_OR_FLIGHT,
        /** Illness. */
        ILLNESS,
        /** Papers unobtainable. */
        PAPERS_UNOBTAINABLE,
        /** Own choice. */
        OWN_CHOICE,
        /** Other. */
        OTHER
    }

    /**
     * How many people apply.
     *
     * @param adults 18 and older; null if none is stated
     * @param minors under 18; null if none is stated
     */
    public record Persons(
            @Nullable @Min(0) Integer adults,
            @Nullable @Min(0) Integer minors) {}

    /** Says only what kind of thing it is: the facts are personal. */
    @Override
    public String toString() {
        return "Application";
    }
}
