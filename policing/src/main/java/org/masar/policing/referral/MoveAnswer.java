package org.masar.policing.referral;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.masar.policing.referral.MoveRequest.Kind;
import org.masar.policing.referral.MoveRequest.State;

/**
 * Whether a move can be made, and what follows from it.
 *
 * @param allowed whether it can be made
 * @param state after the move; the old one if it cannot be made, absent for a refused CREATE
 * @param reason why it cannot be made
 * @param receiverHasAccess whether the receiver may see the record by this or another referral or transfer after the
 *     move; an owner sees it anyway; absent for transfer requests
 * @param ownerChanges whether the move changes the owner
 * @param owner after the move
 * @param linkedIncidentsOwner who owns the linked incidents after the move; transfers only
 * @param serviceReferred true if the move marks the service as referred
 * @param serviceImplemented true if the move marks the service as given
 * @param implementedAt when the service was given: kept if known before, else now
 * @param respondedAt when the receiver answered
 * @param overrideLogged true if an override was needed
 * @param creates what an accepted transfer request begins
 */
public record MoveAnswer(
        boolean allowed,
        @Nullable State state,
        @Nullable Reason reason,
        @Nullable Boolean receiverHasAccess,
        boolean ownerChanges,
        Owner owner,
        @Nullable Owner linkedIncidentsOwner,
        @Nullable Boolean serviceReferred,
        @Nullable Boolean serviceImplemented,
        @Nullable OffsetDateTime implementedAt,
        @Nullable OffsetDateTime respondedAt,
        @Nullable Boolean overrideLogged,
        @Nullable Created creates) {

    /** Why a move cannot be made, in the order in which it is looked for. */
    public enum Reason {
        /** Answered already, closed, or no such move from here. */
        WRONG_STATE,
        /** Done before it was accepted. */
        NOT_ACCEPTED_YET,
        /** Who sent it cannot answer it. */
        SENDER_MAY_NOT_ANSWER,
        /** Not for this actor. */
        NOT_PERMITTED,
        /** The receiver works outside the system and cannot answer in it. */
        OFF_SYSTEM,
        /** The request is not addressed to the owner. */
        ADDRESSEE_NOT_OWNER,
        /** The receiver is not in use, not verified, not allowed, the sender, or not known. */
        RECEIVER_CANNOT_RECEIVE,
        /** Police only by the survivor's own choice. */
        POLICE_NEEDS_OWN_CHOICE,
        /** The duty to report was not explained before. */
        WARNING_FIRST,
        /** Consent is missing. */
        NO_CONSENT
    }

    /** Who owns the record. */
    public enum Owner {
        /** Who owned it before. */
        OWNER,
        /** The receiver. */
        RECEIVER
    }

    /** The ends of a transfer that a request begins. */
    public enum End {
        /** The owner. */
        OWNER,
        /** Who asked. */
        REQUESTER
    }

    /**
     * What an accepted transfer request begins.
     *
     * @param kind TRANSFER
     * @param from the owner
     * @param to who asked
     */
    public record Created(Kind kind, End from, End to) {

        @Override
        public String toString() {
            return "Created";
        }
    }

    @Override
    public String toString() {
        return "MoveAnswer";
    }
}
