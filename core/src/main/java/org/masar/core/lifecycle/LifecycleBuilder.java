package org.masar.core.lifecycle;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Collects the table of a {@link Lifecycle} and checks it.
 *
 * @param <S> the states
 * @param <C> the case
 */
public final class LifecycleBuilder<S extends Enum<S>, C> {

    private final String id;
    private final ImmutableList<S> states;
    private final Set<S> ends = new TreeSet<>();
    private final List<Function<Set<S>, List<Move<S, C>>>> rows = new ArrayList<>();
    private final List<C> samples = new ArrayList<>();
    private @Nullable S start;

    LifecycleBuilder(String id, Class<S> states) {
        this.id = requireNonNull(id, "id");
        this.states = ImmutableList.copyOf(states.getEnumConstants());
    }

    /**
     * Where a case begins.
     *
     * @param state the first state
     * @return this
     */
    public LifecycleBuilder<S, C> start(S state) {
        start = state;
        return this;
    }

    /**
     * Where a case may end: states that no move leaves.
     *
     * @param states the final states
     * @return this
     */
    @SafeVarargs
    public final LifecycleBuilder<S, C> end(S... states) {
        for (S state : states) {
            ends.add(state);
        }
        return this;
    }

    /**
     * Adds a move that changes nothing but the state.
     *
     * @param name its name
     * @param from the state it leaves
     * @param to the state it leads to
     * @param needs what it needs, all of it
     * @return this
     */
    @SafeVarargs
    public final LifecycleBuilder<S, C> move(String name, S from, S to, Need<C>... needs) {
        ImmutableList.Builder<Need<C>> all = ImmutableList.builder();
        for (Need<C> need : needs) {
            all.add(need);
        }
        return move(new Move<>(name, from, to, all.build(), Lifecycle.nothing()));
    }

    /**
     * Adds a move.
     *
     * @param move the row
     * @return this
     */
    public LifecycleBuilder<S, C> move(Move<S, C> move) {
        rows.add(finals -> ImmutableList.of(move));
        return this;
    }

    /**
     * Adds a move that is open in every state but the final ones and the one it leads to: to leave at any point, without
     * a reason.
     *
     * @param name its name
     * @param to the state it leads to
     * @return this
     */
    public LifecycleBuilder<S, C> moveFromAnywhere(String name, S to) {
        UnaryOperator<C> effect = Lifecycle.nothing();
        rows.add(finals -> states.stream()
                .filter(from -> from != to && !finals.contains(from))
                .map(from -> new Move<>(name, from, to, ImmutableList.<Need<C>>of(), effect))
                .toList());
        return this;
    }

    /**
     * Cases every guard is tried on when the table is built. The first should be one in which nothing is known.
     *
     * @param cases the cases
     * @return this
     */
    @SafeVarargs
    public final LifecycleBuilder<S, C> tryOn(C... cases) {
        for (C sample : cases) {
            samples.add(sample);
        }
        return this;
    }

    /**
     * Checks the table: there is a start, every state can be reached from it, no move leaves a final state, every other
     * state is left by a move and, where there are final states, leads to one of them, no name stands twice in a state,
     * and every guard answers for every case of {@link #tryOn}.
     *
     * @return the lifecycle
     * @throws IllegalStateException where one of these does not hold; the text names all of them
     */
    public Lifecycle<S, C> build() {
        S first = start;
        if (first == null) {
            throw new IllegalStateException(id + " has no start.\nMaybe call start(…).");
        }
        ImmutableList<Move<S, C>> moves =
                rows.stream().flatMap(row -> row.apply(ends).stream()).collect(ImmutableList.toImmutableList());
        List<String> flaws = new ArrayList<>();
        checkStates(first, moves, flaws);
        checkNames(moves, flaws);
        checkGuards(moves, flaws);
        if (!flaws.isEmpty()) {
            throw new IllegalStateException(id + ":\n" + String.join("\n", flaws));
        }
        return new Lifecycle<>(id, first, ImmutableSet.copyOf(ends), moves);
    }

    private void checkStates(S first, List<Move<S, C>> moves, List<String> flaws) {
        Set<S> reached = closure(ImmutableSet.of(first), moves, Move::from, Move::to);
        Set<S> ending = closure(ends, moves, Move::to, Move::from);
        for (S state : states) {
            boolean left = moves.stream().anyMatch(move -> move.from() == state);
            if (!reached.contains(state)) {
                flaws.add(state + " cannot be reached.");
            }
            if (ends.contains(state) && left) {
                flaws.add(state + " is final, but a move leaves it.");
            } else if (!ends.contains(state) && !left) {
                flaws.add(state + " is a dead end.\nMaybe declare it final.");
            } else if (!ends.isEmpty() && !ending.contains(state)) {
                flaws.add(state + " leads to no final state.");
            }
        }
    }

    private static <S extends Enum<S>, C> Set<S> closure(
            Set<S> seeds, List<Move<S, C>> moves, Function<Move<S, C>, S> tail, Function<Move<S, C>, S> head) {
        if (seeds.isEmpty()) {
            return ImmutableSet.of();
        }
        Set<S> seen = EnumSet.copyOf(seeds);
        Deque<S> open = new ArrayDeque<>(seeds);
        while (!open.isEmpty()) {
            S state = open.remove();
            for (Move<S, C> move : moves) {
                if (tail.apply(move) == state && seen.add(head.apply(move))) {
                    open.add(head.apply(move));
                }
            }
        }
        return seen;
    }

    private static <S extends Enum<S>, C> void checkNames(List<Move<S, C>> moves, List<String> flaws) {
        Set<String> names = new TreeSet<>();
        for (Move<S, C> move : moves) {
            if (!names.add(move.from() + " " + move.name())) {
                flaws.add("Two moves " + move.name() + " leave " + move.from() + ".");
            }
        }
    }

    private void checkGuards(List<Move<S, C>> moves, List<String> flaws) {
        boolean guarded = moves.stream().anyMatch(move -> !move.needs().isEmpty());
        if (guarded && samples.isEmpty()) {
            flaws.add("The guards were tried on no case.\nMaybe call tryOn(…) with a case in which nothing is known.");
        }
        for (Move<S, C> move : moves) {
            for (Need<C> need : move.needs()) {
                for (C sample : samples) {
                    if (!answers(need, sample)) {
                        flaws.add("The guard of " + need.code() + " (" + move.name() + " from " + move.from()
                                + ") does not answer for one of the cases.");
                        break;
                    }
                }
            }
        }
    }

    /** A guard that cannot answer is an error of the table, whichever way it shows. */
    @SuppressWarnings("ConstantValue")
    private static <C> boolean answers(Need<C> need, C sample) {
        try {
            @Nullable Check check = need.guard().apply(sample);
            return check != null;
        } catch (RuntimeException e) {
            return false;
        }
    }
}
