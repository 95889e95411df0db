package org.masar.policing.reception;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.masar.core.message.Message;

/**
 * Where the visit stands after the step.
 *
 * @param allowed whether the step was made
 * @param state after it; the old one if it was not made, absent before arrival
 * @param reason why it was not made
 * @param next what can be done now, with the same needs and choice, in the order of a visit
 * @param urgent what cannot wait
 * @param asks what to ask next; on arrival at most three questions
 */
public record ReceptionAnswer(
        boolean allowed,
        @Nullable State state,
        @Nullable Reason reason,
        ImmutableList<Action> next,
        ImmutableList<Urgent> urgent,
        ImmutableList<Message> asks) {

    /** Why a step is not made. */
    public enum Reason {
        /** Options come after the reporting warning. */
        WARNING_FIRST,
        /** The choice comes after the options. */
        OPTIONS_FIRST,
        /** Sharing comes after consent. */
        CONSENT_FIRST,
        /** A message on a machine can be heard by others. */
        NO_VOICEMAIL,
        /** Not from here. */
        WRONG_STATE
    }

    @Override
    public String toString() {
        return "ReceptionAnswer";
    }
}
