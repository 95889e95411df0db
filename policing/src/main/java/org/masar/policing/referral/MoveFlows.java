package org.masar.policing.referral;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.masar.core.lifecycle.Check;
import org.masar.core.lifecycle.Lifecycle;
import org.masar.core.lifecycle.Need;
import org.masar.policing.referral.MoveAnswer.Reason;
import org.masar.policing.referral.MoveRequest.Action;
import org.masar.policing.referral.MoveRequest.Actor;
import org.masar.policing.referral.MoveRequest.Consents;
import org.masar.policing.referral.MoveRequest.Kind;
import org.masar.policing.referral.MoveRequest.Receiver;
import org.masar.policing.referral.MoveRequest.State;

/**
 * The lives of a referral, a transfer and a transfer request as tables of states and moves. A need has the code of the
 * reason it is refused with, and the needs of a move stand in the order in which the first that fails is told. Absent is
 * no: nothing goes out on what nobody recorded. States and moves: Primero v2, read August 2026; warning and own choice
 * are this project's.
 */
public final class MoveFlows {

    /** Where a referral stands; nothing has left the house in DRAFT. */
    public enum ReferralStage {
        /** Being prepared. */
        DRAFT,
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

    /** Where a transfer stands. */
    public enum TransferStage {
        /** Being prepared. */
        DRAFT,
        /** Waiting for an answer. */
        IN_PROGRESS,
        /** Taken; the receiver owns the record. */
        ACCEPTED,
        /** Not taken. */
        REJECTED,
        /** Taken back. */
        REVOKED
    }

    /** Where a transfer request stands. */
    public enum RequestStage {
        /** Being prepared. */
        DRAFT,
        /** Waiting for the owner. */
        IN_PROGRESS,
        /** The owner agreed, and a transfer begins. */
        ACCEPTED,
        /** The owner did not agree. */
        REJECTED
    }

    private static final Need<MoveRequest> RECEIVER = need(Reason.RECEIVER_CANNOT_RECEIVE, move -> {
        Receiver receiver = move.receiver();
        return receiver != null
                && is(receiver.enabled())
                && is(receiver.verified())
                && is(receiver.mayReceive())
                && !is(receiver.isSender());
    });

    private static final Need<MoveRequest> OWN_CHOICE = need(
            Reason.POLICE_NEEDS_OWN_CHOICE,
            move -> move.receiver() == null
                    || !is(move.receiver().isPolice())
                    || (move.consent() != null && is(move.consent().survivorsOwnChoice())));

    private static final Need<MoveRequest> WARNED = need(
            Reason.WARNING_FIRST,
            move -> move.consent() != null && is(move.consent().reportingWarningGiven()));

    private static final Need<MoveRequest> CONSENT = need(
            Reason.NO_CONSENT,
            move -> consents(move)
                    || (move.consent() != null && is(move.consent().override())));

    private static final Need<MoveRequest> NOT_THE_SENDER =
            need(Reason.SENDER_MAY_NOT_ANSWER, move -> move.actor() != Actor.SENDER);

    private static final Need<MoveRequest> NOT_WHO_ASKED =
            need(Reason.SENDER_MAY_NOT_ANSWER, move -> move.actor() != Actor.SENDER && move.actor() != Actor.REQUESTER);

    private static final Need<MoveRequest> ON_SYSTEM = need(
            Reason.OFF_SYSTEM,
            move -> move.receiver() == null || !is(move.receiver().offSystem()));

    private static final Need<MoveRequest> TO_THE_OWNER =
            need(Reason.ADDRESSEE_NOT_OWNER, move -> is(move.addresseeIsOwner()));

    private static final Need<MoveRequest> REVOKER = by(Actor.SENDER, Actor.OWNER, Actor.MANAGER);

    private static final MoveRequest NOTHING_KNOWN = new MoveRequest(
            Kind.REFERRAL,
            MoveRequest.Module.OTHER,
            Action.CREATE,
            null,
            Actor.OTHER,
            null,
            null,
            null,
            null,
            null,
            null);

    private static final Lifecycle<ReferralStage, MoveRequest> REFERRAL = Lifecycle.<ReferralStage, MoveRequest>builder(
                    "policing.referral", ReferralStage.class)
            .start(ReferralStage.DRAFT)
            .end(ReferralStage.REJECTED, ReferralStage.DONE, ReferralStage.REVOKED)
            .move(
                    Action.CREATE.name(),
                    ReferralStage.DRAFT,
                    ReferralStage.IN_PROGRESS,
                    by(Actor.OWNER, Actor.SENDER),
                    RECEIVER,
                    OWN_CHOICE,
                    WARNED,
                    CONSENT)
            .move(
                    Action.ACCEPT.name(),
                    ReferralStage.IN_PROGRESS,
                    ReferralStage.ACCEPTED,
                    NOT_THE_SENDER,
                    by(Actor.RECEIVER),
                    ON_SYSTEM)
            .move(
                    Action.REJECT.name(),
                    ReferralStage.IN_PROGRESS,
                    ReferralStage.REJECTED,
                    NOT_THE_SENDER,
                    by(Actor.RECEIVER),
                    ON_SYSTEM)
            .move(Action.DONE.name(), ReferralStage.ACCEPTED, ReferralStage.DONE, by(Actor.RECEIVER))
            .move(Action.REVOKE.name(), ReferralStage.IN_PROGRESS, ReferralStage.REVOKED, REVOKER)
            .move(Action.REVOKE.name(), ReferralStage.ACCEPTED, ReferralStage.REVOKED, REVOKER)
            .tryOn(NOTHING_KNOWN)
            .build();

    private static final Lifecycle<TransferStage, MoveRequest> TRANSFER = Lifecycle.<TransferStage, MoveRequest>builder(
                    "policing.transfer", TransferStage.class)
            .start(TransferStage.DRAFT)
            .end(TransferStage.REVOKED)
            .move(
                    Action.CREATE.name(),
                    TransferStage.DRAFT,
                    TransferStage.IN_PROGRESS,
                    by(Actor.OWNER, Actor.SENDER),
                    RECEIVER,
                    OWN_CHOICE,
                    WARNED,
                    CONSENT)
            .move(
                    Action.ACCEPT.name(),
                    TransferStage.IN_PROGRESS,
                    TransferStage.ACCEPTED,
                    NOT_THE_SENDER,
                    by(Actor.RECEIVER, Actor.RECEIVER_MANAGER))
            .move(
                    Action.REJECT.name(),
                    TransferStage.IN_PROGRESS,
                    TransferStage.REJECTED,
                    NOT_THE_SENDER,
                    by(Actor.RECEIVER, Actor.RECEIVER_MANAGER))
            .move(Action.REVOKE.name(), TransferStage.IN_PROGRESS, TransferStage.REVOKED, REVOKER)
            .move(Action.REVOKE.name(), TransferStage.ACCEPTED, TransferStage.REVOKED, REVOKER)
            .move(Action.REVOKE.name(), TransferStage.REJECTED, TransferStage.REVOKED, REVOKER)
            .tryOn(NOTHING_KNOWN)
            .build();

    private static final Lifecycle<RequestStage, MoveRequest> REQUEST = Lifecycle.<RequestStage, MoveRequest>builder(
                    "policing.transfer-request", RequestStage.class)
            .start(RequestStage.DRAFT)
            .end(RequestStage.ACCEPTED, RequestStage.REJECTED)
            .move(Action.CREATE.name(), RequestStage.DRAFT, RequestStage.IN_PROGRESS, by(Actor.REQUESTER), TO_THE_OWNER)
            .move(Action.ACCEPT.name(), RequestStage.IN_PROGRESS, RequestStage.ACCEPTED, NOT_WHO_ASKED, by(Actor.OWNER))
            .move(Action.REJECT.name(), RequestStage.IN_PROGRESS, RequestStage.REJECTED, NOT_WHO_ASKED, by(Actor.OWNER))
            .tryOn(NOTHING_KNOWN)
            .build();

    private MoveFlows() {}

    /**
     * The life of a referral: the receiver helps, the owner stays.
     *
     * @return the table
     */
    public static Lifecycle<ReferralStage, MoveRequest> referral() {
        return REFERRAL;
    }

    /**
     * The life of a transfer: the receiver becomes the owner.
     *
     * @return the table
     */
    public static Lifecycle<TransferStage, MoveRequest> transfer() {
        return TRANSFER;
    }

    /**
     * The life of a transfer request: somebody asks the owner for a transfer.
     *
     * @return the table
     */
    public static Lifecycle<RequestStage, MoveRequest> transferRequest() {
        return REQUEST;
    }

    private static Need<MoveRequest> need(Reason reason, Predicate<MoveRequest> met) {
        return Need.of(reason.name(), move -> Check.of(met.test(move)));
    }

    private static Need<MoveRequest> by(Actor... actors) {
        return need(Reason.NOT_PERMITTED, move -> List.of(actors).contains(move.actor()));
    }

    /** Why a move is refused; null if it is not. */
    static @Nullable Reason refusal(MoveRequest move) {
        return switch (move.kind()) {
            case REFERRAL -> refusal(REFERRAL, ReferralStage.class, move);
            // A transfer has no DONE; one that says so was accepted.
            case TRANSFER ->
                refusal(TRANSFER, TransferStage.class, move.state() == State.DONE ? "ACCEPTED" : name(move), move);
            case TRANSFER_REQUEST -> refusal(REQUEST, RequestStage.class, move);
        };
    }

    private static <S extends Enum<S>> @Nullable Reason refusal(
            Lifecycle<S, MoveRequest> flow, Class<S> stages, MoveRequest move) {
        return refusal(flow, stages, name(move), move);
    }

    private static String name(MoveRequest move) {
        return move.state() == null ? "DRAFT" : move.state().name();
    }

    private static <S extends Enum<S>> @Nullable Reason refusal(
            Lifecycle<S, MoveRequest> flow, Class<S> stages, String at, MoveRequest move) {
        for (S stage : stages.getEnumConstants()) {
            if (stage.name().equals(at)) {
                for (var offer : flow.offers(stage, move)) {
                    if (offer.move().equals(move.action().name())) {
                        return offer.isAllowed()
                                ? null
                                : Reason.valueOf(offer.needs().get(0));
                    }
                }
            }
        }
        return move.action() == Action.DONE && move.kind() == Kind.REFERRAL && move.state() == State.IN_PROGRESS
                ? Reason.NOT_ACCEPTED_YET
                : Reason.WRONG_STATE;
    }

    /** Whether consent itself is there, without an override. A transfer request moves nothing and needs none. */
    static boolean consents(MoveRequest move) {
        Consents consent = move.consent();
        if (consent == null) {
            return false;
        }
        boolean childProtection = move.module() == MoveRequest.Module.CP;
        boolean disclosure = is(consent.disclosureOtherOrganisations());
        return move.kind() == Kind.REFERRAL
                ? is(consent.services()) && (!childProtection || disclosure)
                : childProtection ? disclosure : is(consent.services());
    }

    private static boolean is(@Nullable Boolean fact) {
        return Boolean.TRUE.equals(fact);
    }
}
