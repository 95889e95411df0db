package org.masar.policing.referral;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One move in the life of a referral, transfer or transfer request. Nothing is stored.
 *
 * @param kind what it is
 * @param module which consent is needed
 * @param action the move
 * @param state the state before; absent with CREATE
 * @param actor who moves
 * @param consent what was agreed and explained; absent is no
 * @param receiver who receives; absent is not known
 * @param addresseeIsOwner of a transfer request: whether it is addressed to the owner of the record
 * @param others other referrals and transfers of this record to the same person
 * @param service the service that is referred to
 * @param at the moment
 */
public record MoveRequest(
        @NotNull Kind kind,
        @NotNull Module module,
        @NotNull Action action,
        @Nullable State state,
        @NotNull Actor actor,
        @Nullable @Valid Consents consent,
        @Nullable @Valid Receiver receiver,
        @Nullable Boolean addresseeIsOwner,
        @Nullable List<@NotNull @Valid Other> others,
        @Nullable @Valid Served service,
        @Nullable OffsetDateTime at) {

    /** What moves. */
    public enum Kind {
        /** The receiver helps, the owner stays. */
        REFERRAL,
        /** The receiver becomes the owner. */
        TRANSFER,
        /** Somebody asks the owner for a transfer. */
        TRANSFER_REQUEST
    }

    /** What kind of record it is. */
    public enum Module {
        /** Gender-based violence. */
        GBV,
        /** Child protection. */
        CP,
        /** Anything else. */
        OTHER
    }

    /** The moves. */
    public enum Action {
        /** Begins it. */
        CREATE,
        /** The receiver takes it. */
        ACCEPT,
        /** The receiver does not take it. */
        REJECT,
        /** The service was given. */
        DONE,
        /** It is taken back. */
        REVOKE
    }

    /** The states. */
    public enum State {
        /** Waiting for an answer. */
        IN_PROGRESS,
        /** Taken. */
        ACCEPTED,
        /** Not taken. */
        REJECTED,
        /** The service was given. */
        DONE,
        /** Taken back. */
        REVOKED
    }

    /** Who moves. */
    public enum Actor {
        /** Who owns the record. */
        OWNER,
        /** Who sent it. */
        SENDER,
        /** Whom it was sent to. */
        RECEIVER,
        /** A manager of the receiver. */
        RECEIVER_MANAGER,
        /** A manager of the owner. */
        MANAGER,
        /** Who asks for a transfer. */
        REQUESTER,
        /** Anybody else. */
        OTHER
    }

    /**
     * What was agreed and explained; absent is no.
     *
     * @param services to services
     * @param disclosureOtherOrganisations to telling other organisations
     * @param reportingWarningGiven the duty to report was explained before
     * @param survivorsOwnChoice the survivor chose it herself; needed where the receiver is police
     * @param override somebody authorised it without consent
     */
    public record Consents(
            @Nullable Boolean services,
            @Nullable Boolean disclosureOtherOrganisations,
            @Nullable Boolean reportingWarningGiven,
            @Nullable Boolean survivorsOwnChoice,
            @Nullable Boolean override) {

        @Override
        public String toString() {
            return "Consents";
        }
    }

    /**
     * Who receives.
     *
     * @param enabled whether the account is in use; absent is no
     * @param verified whether it is verified; absent is no
     * @param mayReceive whether it may receive this kind; absent is no
     * @param isSender whether it is the sender; absent is no
     * @param isPolice whether it is police; absent is no
     * @param offSystem whether it works outside the system; absent is no
     */
    public record Receiver(
            @Nullable Boolean enabled,
            @Nullable Boolean verified,
            @Nullable Boolean mayReceive,
            @Nullable Boolean isSender,
            @Nullable Boolean isPolice,
            @Nullable Boolean offSystem) {

        @Override
        public String toString() {
            return "Receiver";
        }
    }

    /**
     * Another referral or transfer to the same person.
     *
     * @param kind what it is
     * @param state its state
     */
    public record Other(@NotNull Kind kind, @NotNull State state) {

        @Override
        public String toString() {
            return "Other";
        }
    }

    /**
     * The service.
     *
     * @param implementedAt when it was marked as given, if it was
     */
    public record Served(@Nullable OffsetDateTime implementedAt) {

        @Override
        public String toString() {
            return "Served";
        }
    }

    @Override
    public String toString() {
        return "MoveRequest";
    }
}
