package org.masar.policing.referral;

import com.google.common.collect.ImmutableList;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masar.core.engine.Engine;
import org.masar.core.engine.EngineInfo;
import org.masar.core.json.Problem;
import org.masar.policing.referral.MoveAnswer.Created;
import org.masar.policing.referral.MoveAnswer.End;
import org.masar.policing.referral.MoveAnswer.Owner;
import org.masar.policing.referral.MoveAnswer.Reason;
import org.masar.policing.referral.MoveRequest.Action;
import org.masar.policing.referral.MoveRequest.Actor;
import org.masar.policing.referral.MoveRequest.Consents;
import org.masar.policing.referral.MoveRequest.Kind;
import org.masar.policing.referral.MoveRequest.Receiver;
import org.masar.policing.referral.MoveRequest.State;

/**
 * {@code policing.referral.move}: one move in the life of a referral, transfer or transfer request, with its guards of
 * consent. The states and moves are those of Primero v2, read August 2026; warning, own choice for police and the order
 * of the reasons are this project's.
 */
public final class MoveEngine implements Engine<MoveRequest, MoveAnswer> {

    private static final EngineInfo<MoveRequest, MoveAnswer> INFO = new EngineInfo<>(
            "policing.referral.move",
            "1.0.0",
            "May this referral or transfer take this step?",
            MoveRequest.class,
            MoveAnswer.class);

    /** For the service loader, and for those who need no other engine. */
    public MoveEngine() {}

    @Override
    public EngineInfo<MoveRequest, MoveAnswer> info() {
        return INFO;
    }

    @Override
    public List<Problem> check(MoveRequest request) {
        return request.action() != Action.CREATE && request.state() == null
                ? ImmutableList.of(Problem.missing("/state"))
                : ImmutableList.of();
    }

    @Override
    public MoveAnswer answer(MoveRequest request) {
        Reason reason = refusal(request);
        boolean transfer = request.kind() == Kind.TRANSFER;
        boolean hadMoved = transfer && request.state() == State.ACCEPTED;
        if (reason != null) {
            Owner owner = hadMoved ? Owner.RECEIVER : Owner.OWNER;
            return new MoveAnswer(
                    false,
                    request.action() == Action.CREATE ? null : request.state(),
                    reason,
                    access(request, request.action() == Action.CREATE ? null : request.state()),
                    false,
                    owner,
                    transfer ? owner : null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
        }
        State state = after(request.action());
        boolean changes = transfer && request.action() == Action.ACCEPT;
        Owner owner = changes || hadMoved ? Owner.RECEIVER : Owner.OWNER;
        boolean done = request.action() == Action.DONE;
        boolean answered = request.action() == Action.ACCEPT || request.action() == Action.REJECT;
        boolean created = request.action() == Action.CREATE;
        return new MoveAnswer(
                true,
                state,
                null,
                access(request, state),
                changes,
                owner,
                transfer ? owner : null,
                mark(created && request.kind() == Kind.REFERRAL),
                mark(done),
                done ? implementedAt(request) : null,
                answered ? request.at() : null,
                mark(created && request.kind() != Kind.TRANSFER_REQUEST && !consents(request)),
                request.kind() == Kind.TRANSFER_REQUEST && request.action() == Action.ACCEPT
                        ? new Created(Kind.TRANSFER, End.OWNER, End.REQUESTER)
                        : null);
    }

    private static @Nullable Boolean mark(boolean fact) {
        return fact ? Boolean.TRUE : null;
    }

    private static State after(Action action) {
        return switch (action) {
            case CREATE -> State.IN_PROGRESS;
            case ACCEPT -> State.ACCEPTED;
            case REJECT -> State.REJECTED;
            case DONE -> State.DONE;
            case REVOKE -> State.REVOKED;
        };
    }

    private static @Nullable OffsetDateTime implementedAt(MoveRequest request) {
        OffsetDateTime before =
                request.service() == null ? null : request.service().implementedAt();
        return before == null ? request.at() : before;
    }

    /** Access ends with the referral or transfer, unless another one to the same person is still open. */
    private static @Nullable Boolean access(MoveRequest request, @Nullable State state) {
        if (request.kind() == Kind.TRANSFER_REQUEST) {
            return null;
        }
        if (state == State.IN_PROGRESS || state == State.ACCEPTED) {
            return true;
        }
        return request.others() != null
                && request.others().stream()
                        .anyMatch(other -> (other.kind() != Kind.TRANSFER_REQUEST && other.state() == State.IN_PROGRESS)
                                || (other.kind() == Kind.REFERRAL && other.state() == State.ACCEPTED));
    }

    private static @Nullable Reason refusal(MoveRequest request) {
        Reason byState = byState(request);
        if (byState != null) {
            return byState;
        }
        boolean answers = request.action() == Action.ACCEPT || request.action() == Action.REJECT;
        boolean bySender = request.actor() == Actor.SENDER
                || (request.kind() == Kind.TRANSFER_REQUEST && request.actor() == Actor.REQUESTER);
        if (answers && bySender) {
            return Reason.SENDER_MAY_NOT_ANSWER;
        } else if (!permitted(request)) {
            return Reason.NOT_PERMITTED;
        }
        Receiver receiver = request.receiver();
        if (answers && request.kind() == Kind.REFERRAL && receiver != null && is(receiver.offSystem())) {
            return Reason.OFF_SYSTEM;
        }
        if (request.action() != Action.CREATE) {
            return null;
        }
        return request.kind() == Kind.TRANSFER_REQUEST
                ? is(request.addresseeIsOwner()) ? null : Reason.ADDRESSEE_NOT_OWNER
                : toCreate(request, receiver);
    }

    private static @Nullable Reason byState(MoveRequest request) {
        State state = request.state();
        boolean fits =
                switch (request.action()) {
                    case CREATE -> state == null;
                    case ACCEPT, REJECT -> state == State.IN_PROGRESS;
                    case DONE ->
                        request.kind() == Kind.REFERRAL && (state == State.ACCEPTED || state == State.IN_PROGRESS);
                    case REVOKE ->
                        switch (request.kind()) {
                            case REFERRAL -> state == State.IN_PROGRESS || state == State.ACCEPTED;
                            case TRANSFER -> state != State.REVOKED;
                            case TRANSFER_REQUEST -> false;
                        };
                };
        if (!fits) {
            return Reason.WRONG_STATE;
        }
        return request.action() == Action.DONE && state == State.IN_PROGRESS ? Reason.NOT_ACCEPTED_YET : null;
    }

    private static boolean permitted(MoveRequest request) {
        Actor actor = request.actor();
        return switch (request.action()) {
            case CREATE ->
                request.kind() == Kind.TRANSFER_REQUEST
                        ? actor == Actor.REQUESTER
                        : actor == Actor.OWNER || actor == Actor.SENDER;
            case ACCEPT, REJECT ->
                switch (request.kind()) {
                    case REFERRAL -> actor == Actor.RECEIVER;
                    case TRANSFER -> actor == Actor.RECEIVER || actor == Actor.RECEIVER_MANAGER;
                    case TRANSFER_REQUEST -> actor == Actor.OWNER;
                };
            case DONE -> actor == Actor.RECEIVER;
            case REVOKE -> actor == Actor.SENDER || actor == Actor.OWNER || actor == Actor.MANAGER;
        };
    }

    private static @Nullable Reason toCreate(MoveRequest request, @Nullable Receiver receiver) {
        if (receiver == null
                || !is(receiver.enabled())
                || !is(receiver.verified())
                || !is(receiver.mayReceive())
                || is(receiver.isSender())) {
            return Reason.RECEIVER_CANNOT_RECEIVE;
        }
        Consents consent = request.consent();
        if (is(receiver.isPolice()) && (consent == null || !is(consent.survivorsOwnChoice()))) {
            return Reason.POLICE_NEEDS_OWN_CHOICE;
        } else if (consent == null || !is(consent.reportingWarningGiven())) {
            return Reason.WARNING_FIRST;
        }
        return consents(request) || is(consent.override()) ? null : Reason.NO_CONSENT;
    }

    /** Whether consent itself is there, without an override. */
    private static boolean consents(MoveRequest request) {
        Consents consent = request.consent();
        if (consent == null) {
            return false;
        }
        boolean childProtection = request.module() == MoveRequest.Module.CP;
        boolean disclosure = is(consent.disclosureOtherOrganisations());
        return request.kind() == Kind.REFERRAL
                ? is(consent.services()) && (!childProtection || disclosure)
                : childProtection ? disclosure : is(consent.services());
    }

    private static boolean is(@Nullable Boolean fact) {
        return Boolean.TRUE.equals(fact);
    }
}
