package org.masar.core.lifecycle;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.masar.core.message.Message;

/**
 * What came of a move.
 *
 * @param <S> the states
 * @param <C> the case
 */
public sealed interface Step<S extends Enum<S>, C> {

    /**
     * The move was made.
     *
     * @param <S> the states
     * @param <C> the case
     * @param state the new state
     * @param after the case after the effect of the move
     * @param warnings what a person should look at; empty where nothing rests on memory
     */
    record Made<S extends Enum<S>, C>(S state, C after, ImmutableList<Message> warnings) implements Step<S, C> {}

    /**
     * The move was not made; state and case are as before.
     *
     * @param <S> the states
     * @param <C> the case
     * @param needs codes of the needs that stand in the way; empty where the move does not start here
     * @param reasons why, in words
     */
    record NotMade<S extends Enum<S>, C>(ImmutableList<String> needs, ImmutableList<Message> reasons)
            implements Step<S, C> {}

    /**
     * Does one thing when the move was made and another when not.
     *
     * @param <R> what comes out
     * @param made what to do then
     * @param notMade what to do otherwise
     * @return what came out
     */
    default <R> R fold(Function<Made<S, C>, R> made, Function<NotMade<S, C>, R> notMade) {
        return this instanceof Made<S, C> is ? made.apply(is) : notMade.apply((NotMade<S, C>) this);
    }
}
