package org.masar.core.lifecycle;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.function.UnaryOperator;

/**
 * A row of the table: from one state to another.
 *
 * @param <S> the states
 * @param <C> the case
 * @param name its name, unique among the moves that leave the same state
 * @param from the state it leaves
 * @param to the state it leads to
 * @param needs what it needs, all of it, in the order in which it is asked for
 * @param effect what it does to the case
 */
public record Move<S extends Enum<S>, C>(
        String name, S from, S to, ImmutableList<Need<C>> needs, UnaryOperator<C> effect) {

    /**
     * Checks that all parts are there.
     *
     * @param name its name
     * @param from the state it leaves
     * @param to the state it leads to
     * @param needs what it needs
     * @param effect what it does to the case
     */
    public Move {
        requireNonNull(name, "name");
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        requireNonNull(needs, "needs");
        requireNonNull(effect, "effect");
    }
}
