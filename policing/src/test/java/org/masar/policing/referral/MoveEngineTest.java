package org.masar.policing.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.masar.core.engine.Engines;
import org.masar.core.engine.InvalidRequestException;
import org.masar.core.lifecycle.Lifecycle;
import org.masar.policing.referral.MoveAnswer.Owner;
import org.masar.policing.referral.MoveAnswer.Reason;
import org.masar.policing.referral.MoveRequest.Action;
import org.masar.policing.referral.MoveRequest.Actor;
import org.masar.policing.referral.MoveRequest.Consents;
import org.masar.policing.referral.MoveRequest.Kind;
import org.masar.policing.referral.MoveRequest.Module;
import org.masar.policing.referral.MoveRequest.Other;
import org.masar.policing.referral.MoveRequest.Receiver;
import org.masar.policing.referral.MoveRequest.State;

class MoveEngineTest {

    private static final Receiver GOOD = new Receiver(true, true, true, false, false, false);

    private static MoveAnswer move(Kind kind, @Nullable State state, Action action, Actor actor) {
        return Engines.ask(
                new MoveEngine(),
                new MoveRequest(kind, Module.GBV, action, state, actor, null, GOOD, null, null, null, null));
    }

    private static MoveAnswer create(
            Kind kind, Module module, @Nullable Consents consents, @Nullable Receiver receiver) {
        return Engines.ask(
                new MoveEngine(),
                new MoveRequest(
                        kind, module, Action.CREATE, null, Actor.OWNER, consents, receiver, null, null, null, null));
    }

    private static Consents consents(boolean services, boolean disclosure, boolean warned) {
        return new Consents(services, disclosure, warned, null, null);
    }

    @Test
    void consentByModule() {
        for (Kind kind : List.of(Kind.REFERRAL, Kind.TRANSFER)) {
            for (Module module : Module.values()) {
                for (boolean services : new boolean[] {true, false}) {
                    for (boolean disclosure : new boolean[] {true, false}) {
                        boolean enough =
                                module == Module.CP ? disclosure && (services || kind == Kind.TRANSFER) : services;
                        MoveAnswer answer = create(kind, module, consents(services, disclosure, true), GOOD);
                        assertThat(answer.reason()).isEqualTo(enough ? null : Reason.NO_CONSENT);
                        assertThat(create(kind, module, consents(services, disclosure, false), GOOD)
                                        .reason())
                                .isEqualTo(Reason.WARNING_FIRST);
                        MoveAnswer overridden =
                                create(kind, module, new Consents(services, disclosure, true, null, true), GOOD);
                        assertThat(overridden.allowed()).isTrue();
                        assertThat(overridden.overrideLogged()).isEqualTo(enough ? null : Boolean.TRUE);
                    }
                }
            }
        }
    }

    @Test
    void receivers() {
        Consents all = consents(true, true, true);
        assertThat(create(Kind.REFERRAL, Module.GBV, all, null).reason()).isEqualTo(Reason.RECEIVER_CANNOT_RECEIVE);
        assertThat(create(Kind.REFERRAL, Module.GBV, all, new Receiver(true, true, null, null, null, null))
                        .reason())
                .isEqualTo(Reason.RECEIVER_CANNOT_RECEIVE);
        assertThat(create(Kind.REFERRAL, Module.GBV, all, new Receiver(true, true, true, true, null, null))
                        .reason())
                .isEqualTo(Reason.RECEIVER_CANNOT_RECEIVE);
        Receiver police = new Receiver(true, true, true, null, true, null);
        assertThat(create(Kind.TRANSFER, Module.GBV, new Consents(true, true, true, null, true), police)
                        .reason())
                .isEqualTo(Reason.POLICE_NEEDS_OWN_CHOICE);
        assertThat(create(Kind.REFERRAL, Module.GBV, null, police).reason()).isEqualTo(Reason.POLICE_NEEDS_OWN_CHOICE);
    }

    @Test
    void everyStateAndActor() {
        for (Kind kind : Kind.values()) {
            for (State state : State.values()) {
                for (Actor actor : Actor.values()) {
                    assertThat(move(kind, state, Action.CREATE, actor).reason()).isEqualTo(Reason.WRONG_STATE);
                    boolean answers = kind == Kind.TRANSFER_REQUEST
                            ? actor == Actor.OWNER
                            : actor == Actor.RECEIVER || (kind == Kind.TRANSFER && actor == Actor.RECEIVER_MANAGER);
                    assertThat(move(kind, state, Action.ACCEPT, actor).allowed())
                            .isEqualTo(answers && state == State.IN_PROGRESS);
                    assertThat(move(kind, state, Action.DONE, actor).allowed())
                            .isEqualTo(kind == Kind.REFERRAL && actor == Actor.RECEIVER && state == State.ACCEPTED);
                    boolean revokes = actor == Actor.OWNER || actor == Actor.SENDER || actor == Actor.MANAGER;
                    boolean open = kind == Kind.REFERRAL
                            ? state == State.IN_PROGRESS || state == State.ACCEPTED
                            : kind == Kind.TRANSFER && state != State.REVOKED;
                    assertThat(move(kind, state, Action.REVOKE, actor).allowed())
                            .isEqualTo(revokes && open);
                }
            }
        }
        assertThat(move(Kind.TRANSFER, State.IN_PROGRESS, Action.ACCEPT, Actor.SENDER)
                        .reason())
                .isEqualTo(Reason.SENDER_MAY_NOT_ANSWER);
        assertThat(move(Kind.REFERRAL, State.IN_PROGRESS, Action.DONE, Actor.OTHER)
                        .reason())
                .isEqualTo(Reason.NOT_ACCEPTED_YET);
        MoveAnswer revoked = move(Kind.TRANSFER, State.ACCEPTED, Action.REVOKE, Actor.SENDER);
        assertThat(revoked.owner()).isEqualTo(Owner.RECEIVER);
        assertThat(revoked.ownerChanges()).isFalse();
    }

    @Test
    void accessStaysWithAnotherOpenOne() {
        List<Boolean> access = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            for (State state : State.values()) {
                access.add(Engines.ask(
                                new MoveEngine(),
                                new MoveRequest(
                                        Kind.REFERRAL,
                                        Module.GBV,
                                        Action.REJECT,
                                        State.IN_PROGRESS,
                                        Actor.RECEIVER,
                                        null,
                                        null,
                                        null,
                                        List.of(new Other(kind, state)),
                                        null,
                                        null))
                        .receiverHasAccess());
            }
        }
        assertThat(access)
                .containsExactly(
                        true, true, false, false, false, true, false, false, false, false, false, false, false, false,
                        false);
    }

    /** The tables hold the moves of the published machine and no others; each need is a reason. */
    @Test
    void theTablesAreThoseOfTheMachine() {
        assertThat(moves(MoveFlows.referral()))
                .containsExactly(
                        "DRAFT CREATE IN_PROGRESS",
                        "IN_PROGRESS ACCEPT ACCEPTED",
                        "IN_PROGRESS REJECT REJECTED",
                        "ACCEPTED DONE DONE",
                        "IN_PROGRESS REVOKE REVOKED",
                        "ACCEPTED REVOKE REVOKED");
        assertThat(moves(MoveFlows.transfer()))
                .containsExactly(
                        "DRAFT CREATE IN_PROGRESS",
                        "IN_PROGRESS ACCEPT ACCEPTED",
                        "IN_PROGRESS REJECT REJECTED",
                        "IN_PROGRESS REVOKE REVOKED",
                        "ACCEPTED REVOKE REVOKED",
                        "REJECTED REVOKE REVOKED");
        assertThat(moves(MoveFlows.transferRequest()))
                .containsExactly(
                        "DRAFT CREATE IN_PROGRESS", "IN_PROGRESS ACCEPT ACCEPTED", "IN_PROGRESS REJECT REJECTED");
        assertThat(MoveFlows.referral().mermaid())
                .contains("DRAFT --> IN_PROGRESS : CREATE [NOT_PERMITTED, RECEIVER_CANNOT_RECEIVE,"
                        + " POLICE_NEEDS_OWN_CHOICE, WARNING_FIRST, NO_CONSENT]");
    }

    private static <S extends Enum<S>> List<String> moves(Lifecycle<S, MoveRequest> flow) {
        return flow.moves().stream()
                .map(move -> move.from() + " " + move.name() + " " + move.to())
                .toList();
    }

    @Test
    void stateIsNeeded() {
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> move(Kind.REFERRAL, null, Action.ACCEPT, Actor.RECEIVER))
                .isInstanceOf(InvalidRequestException.class);
    }
}
