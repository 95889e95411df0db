package org.masar.policing;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.masar.core.casefile.LifecycleLaws;
import org.masar.policing.forum.Escalation;
import org.masar.policing.forum.Establishment;
import org.masar.policing.forum.ForumRequest;
import org.masar.policing.legal.OfficeCase;
import org.masar.policing.legal.Situation;
import org.masar.policing.reception.Choice;
import org.masar.policing.reception.Urgent;
import org.masar.policing.reception.Visit;
import org.masar.policing.referral.MoveFlows;
import org.masar.policing.referral.MoveRequest;

class LifecyclesTest extends LifecycleLaws {

    private static final Situation MEDIATED = Arrays.stream(Situation.values())
            .filter(Situation::mediationMayBeOffered)
            .findFirst()
            .orElseThrow();

    LifecyclesTest() {
        super(
                new Kept<>(
                        Establishment.flow(),
                        ImmutableList.of(
                                new ForumRequest.Establishment(null, null, null, null),
                                new ForumRequest.Establishment(true, true, true, true))),
                new Kept<>(
                        OfficeCase.flow(),
                        ImmutableList.of(
                                new OfficeCase(null, null, null),
                                new OfficeCase(MEDIATED, true, true),
                                new OfficeCase(Situation.SEXUAL_VIOLENCE, false, false))),
                new Kept<>(Visit.flow(), visits()),
                new Kept<>(
                        Escalation.flow(),
                        ImmutableList.of(
                                new Escalation("ISSUE", Escalation.Stage.FORUM, null, null, null, null, null, null),
                                issue(false, false),
                                issue(true, false),
                                issue(false, true))),
                new Kept<>(MoveFlows.referral(), moves()),
                new Kept<>(MoveFlows.transfer(), moves()),
                new Kept<>(MoveFlows.transferRequest(), moves()));
    }

    private static Escalation issue(boolean kurdistanRegion, boolean policeConduct) {
        return new Escalation("ISSUE", Escalation.Stage.FORUM, kurdistanRegion, true, true, policeConduct, true, true);
    }

    /** Nothing known by anybody, then everything said and open, by each who may act. */
    private static ImmutableList<MoveRequest> moves() {
        ImmutableList.Builder<MoveRequest> moves = ImmutableList.builder();
        moves.add(move(MoveRequest.Actor.OTHER, false));
        for (MoveRequest.Actor actor : MoveRequest.Actor.values()) {
            moves.add(move(actor, true));
        }
        return moves.build();
    }

    private static MoveRequest move(MoveRequest.Actor actor, boolean open) {
        return new MoveRequest(
                MoveRequest.Kind.REFERRAL,
                MoveRequest.Module.OTHER,
                MoveRequest.Action.CREATE,
                null,
                actor,
                open ? new MoveRequest.Consents(true, true, true, true, false) : null,
                open ? new MoveRequest.Receiver(true, true, true, false, false, false) : null,
                open,
                null,
                null,
                null);
    }

    private static ImmutableList<Visit> visits() {
        ImmutableList.Builder<Visit> visits = ImmutableList.builder();
        visits.add(new Visit(ImmutableList.of(), null), new Visit(ImmutableList.of(Urgent.WOUNDS), null));
        for (Choice choice : Choice.values()) {
            visits.add(new Visit(ImmutableList.of(), choice), new Visit(ImmutableList.of(Urgent.DANGER), choice));
        }
        return visits.build();
    }
}
