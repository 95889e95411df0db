package org.masar.core.lifecycle;

import com.google.common.collect.ImmutableList;
import org.masar.core.message.Message;

/**
 * A move seen from one case: whether it can be made now, and why not.
 *
 * @param <S> the states
 * @param move name of the move
 * @param to the state it leads to
 * @param state whether it can be made
 * @param needs codes of the needs that stand in the way, or that would if they did not rest on memory
 * @param reasons why, in words; empty where nothing stands in the way
 */
public record Offer<S extends Enum<S>>(
        String move, S to, State state, ImmutableList<String> needs, ImmutableList<Message> reasons) {

    /** Whether a move can be made. */
    public enum State {
        /** Everything it needs is there. */
        ALLOWED,
        /** It can be made, but something rests on a rule nobody has checked: a person looks first. */
        WARNED,
        /** Something it needs is not known yet. */
        OPEN,
        /** Something it needs is not met. */
        REFUSED
    }

    /**
     * Whether the move can be made now.
     *
     * @return true for ALLOWED and WARNED
     */
    public boolean isAllowed() {
        return state == State.ALLOWED || state == State.WARNED;
    }
}
