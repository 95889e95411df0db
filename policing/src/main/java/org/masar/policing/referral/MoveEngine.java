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
import org.masar.policing.referral.MoveRequest.Kind;
import org.masar.policing.referral.MoveRequest.State;

/**
 * {@code policing.referral.move}: one move in the life of a referral, transfer or transfer request, with its guards of
 * consent, by the tables of {@link MoveFlows}.
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
        Reason reason = MoveFlows.refusal(request);
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
                mark(created && request.kind() != Kind.TRANSFER_REQUEST && !MoveFlows.consents(request)),
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
}
