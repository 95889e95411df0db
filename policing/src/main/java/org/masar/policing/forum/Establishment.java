package org.masar.policing.forum;

import org.jspecify.annotations.Nullable;
import org.masar.core.lifecycle.Check;
import org.masar.core.lifecycle.Lifecycle;
import org.masar.core.lifecycle.Need;
import org.masar.policing.forum.ForumAnswer.EstablishmentView;

/**
 * The steps in which a forum is set up: members and police are trained, a charter is agreed, the first meeting is held. A
 * design of the project, since the standard operating procedures were not found in public sources.
 */
public final class Establishment {

    /** How far a forum is set up. */
    public enum Stage {
        /** Wished for. */
        PROPOSED,
        /** Members are trained. */
        MEMBERS_TRAINED,
        /** Members and police are trained. */
        POLICE_TRAINED,
        /** A charter is agreed. */
        CHARTER_AGREED,
        /** The first meeting was held. */
        ESTABLISHED,
        /** Given up. */
        GIVEN_UP
    }

    /** What is done next. */
    public enum Step {
        /** Train the members. */
        TRAIN_MEMBERS,
        /** Train the police. */
        TRAIN_POLICE,
        /** Agree on a charter. */
        AGREE_CHARTER,
        /** Hold the first meeting. */
        HOLD_FIRST_MEETING
    }

    private static final Lifecycle<Stage, ForumRequest.Establishment> FLOW =
            Lifecycle.<Stage, ForumRequest.Establishment>builder("policing.forum.establishment", Stage.class)
                    .start(Stage.PROPOSED)
                    .end(Stage.ESTABLISHED, Stage.GIVEN_UP)
                    .move(
                            Step.TRAIN_MEMBERS.name(),
                            Stage.PROPOSED,
                            Stage.MEMBERS_TRAINED,
                            Need.of("MEMBERS_TRAINED", done -> Check.of(done.membersTrained())))
                    .move(
                            Step.TRAIN_POLICE.name(),
                            Stage.MEMBERS_TRAINED,
                            Stage.POLICE_TRAINED,
                            Need.of("POLICE_TRAINED", done -> Check.of(done.policeTrained())))
                    .move(
                            Step.AGREE_CHARTER.name(),
                            Stage.POLICE_TRAINED,
                            Stage.CHARTER_AGREED,
                            Need.of("CHARTER_AGREED", done -> Check.of(done.charterAgreed())))
                    .move(
                            Step.HOLD_FIRST_MEETING.name(),
                            Stage.CHARTER_AGREED,
                            Stage.ESTABLISHED,
                            Need.of("FIRST_MEETING_HELD", done -> Check.of(done.firstMeetingHeld())))
                    .moveFromAnywhere("GIVE_UP", Stage.GIVEN_UP)
                    .tryOn(new ForumRequest.Establishment(null, null, null, null))
                    .build();

    private Establishment() {}

    /**
     * The table of the steps.
     *
     * @return the flow, from PROPOSED to ESTABLISHED or GIVEN_UP
     */
    public static Lifecycle<Stage, ForumRequest.Establishment> flow() {
        return FLOW;
    }

    /** As far as all steps before are done. */
    static EstablishmentView of(ForumRequest.Establishment done) {
        Stage stage = FLOW.start();
        for (Step step : Step.values()) {
            @Nullable Stage after = FLOW.take(stage, step.name(), done).fold(made -> made.state(), not -> null);
            if (after == null) {
                return new EstablishmentView(stage, step);
            }
            stage = after;
        }
        return new EstablishmentView(stage, null);
    }
}
