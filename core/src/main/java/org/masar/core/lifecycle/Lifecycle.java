package org.masar.core.lifecycle;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.util.function.UnaryOperator;
import org.masar.core.message.Message;

/**
 * A process as a table of states and moves. Immutable; it was checked when it was built, see
 * {@link LifecycleBuilder#build}.
 *
 * @param <S> the states
 * @param <C> the case
 */
public final class Lifecycle<S extends Enum<S>, C> {

    private final String id;
    private final S start;
    private final ImmutableSet<S> ends;
    private final ImmutableList<Move<S, C>> moves;
    private final ImmutableListMultimap<S, Move<S, C>> leaving;

    Lifecycle(String id, S start, ImmutableSet<S> ends, ImmutableList<Move<S, C>> moves) {
        this.id = id;
        this.start = start;
        this.ends = ends;
        this.moves = moves;
        this.leaving = Multimaps.index(moves, Move::from);
    }

    /**
     * Begins a table.
     *
     * @param <S> the states
     * @param <C> the case
     * @param id name of the process, for example {@code fap.sponsorship}
     * @param states all states, in the order of the enum
     * @return an empty table
     */
    public static <S extends Enum<S>, C> LifecycleBuilder<S, C> builder(String id, Class<S> states) {
        return new LifecycleBuilder<>(id, states);
    }

    /**
     * Name of the process.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    /**
     * Where a case begins.
     *
     * @return the first state
     */
    public S start() {
        return start;
    }

    /**
     * Where a case may end.
     *
     * @return the states that no move leaves
     */
    public ImmutableSet<S> ends() {
        return ends;
    }

    /**
     * The table.
     *
     * @return all moves, in the order they were added
     */
    public ImmutableList<Move<S, C>> moves() {
        return moves;
    }

    /**
     * What can be done next, and what cannot and why.
     *
     * @param state the state of the case
     * @param of the case
     * @return every move that leaves the state, in the order of the table
     */
    public ImmutableList<Offer<S>> offers(S state, C of) {
        return leaving.get(state).stream().map(move -> offer(move, of)).collect(ImmutableList.toImmutableList());
    }

    /**
     * Why a move cannot be made.
     *
     * @param state the state of the case
     * @param move name of the move
     * @param of the case
     * @return the reasons; empty where it can be made and nothing is to be said
     */
    public ImmutableList<Message> whyNot(S state, String move, C of) {
        for (Move<S, C> row : leaving.get(state)) {
            if (row.name().equals(move)) {
                return offer(row, of).reasons();
            }
        }
        ImmutableList<String> elsewhere = moves.stream()
                .filter(row -> row.name().equals(move))
                .map(row -> row.from().name())
                .distinct()
                .collect(ImmutableList.toImmutableList());
        if (ends.contains(state)) {
            return ImmutableList.of(Message.of("lifecycle.final"));
        }
        return ImmutableList.of(
                elsewhere.isEmpty()
                        ? Message.of("lifecycle.noSuchMove", "move", move)
                        : Message.of(
                                "lifecycle.notFromHere",
                                ImmutableMap.of("move", move, "state", state.name(), "from", elsewhere)));
    }

    /**
     * Makes a move, if it can be made.
     *
     * @param state the state of the case
     * @param move name of the move
     * @param of the case
     * @return the new state and case, or why not
     */
    public Step<S, C> take(S state, String move, C of) {
        for (Move<S, C> row : leaving.get(state)) {
            if (row.name().equals(move)) {
                Offer<S> offer = offer(row, of);
                return offer.isAllowed()
                        ? new Step.Made<>(row.to(), row.effect().apply(of), offer.reasons())
                        : new Step.NotMade<>(offer.needs(), offer.reasons());
            }
        }
        return new Step.NotMade<>(ImmutableList.of(), whyNot(state, move, of));
    }

    /**
     * The table as a Mermaid state diagram.
     *
     * @return the diagram, states and moves in the order of the table; the same table gives the same text
     */
    public String mermaid() {
        StringBuilder diagram = new StringBuilder("stateDiagram-v2\n");
        diagram.append("    [*] --> ").append(start.name()).append('\n');
        for (Move<S, C> move : moves) {
            diagram.append("    ")
                    .append(move.from().name())
                    .append(" --> ")
                    .append(move.to().name());
            diagram.append(" : ").append(move.name());
            if (!move.needs().isEmpty()) {
                diagram.append(" [").append(String.join(", ", codes(move))).append(']');
            }
            diagram.append('\n');
        }
        ends.forEach(end -> diagram.append("    ").append(end.name()).append(" --> [*]\n"));
        return diagram.toString();
    }

    private static <S extends Enum<S>, C> ImmutableList<String> codes(Move<S, C> move) {
        return move.needs().stream().map(Need::code).collect(ImmutableList.toImmutableList());
    }

    /**
     * All needs are asked, so that nobody hears of them one at a time. A refusal that rests on memory becomes a warning,
     * and so does an open question that only matters for a rule from memory.
     */
    private static <S extends Enum<S>, C> Offer<S> offer(Move<S, C> move, C of) {
        Offer.State state = Offer.State.ALLOWED;
        ImmutableList.Builder<String> needs = ImmutableList.builder();
        ImmutableList.Builder<Message> reasons = ImmutableList.builder();
        for (Need<C> need : move.needs()) {
            Check check = requireNonNull(need.guard().apply(of), need.code());
            if (check.answer() == Check.Answer.MET) {
                continue;
            }
            Offer.State weight = check.memory()
                    ? Offer.State.WARNED
                    : check.answer() == Check.Answer.UNKNOWN ? Offer.State.OPEN : Offer.State.REFUSED;
            state = weight.compareTo(state) > 0 ? weight : state;
            needs.add(need.code());
            reasons.addAll(
                    check.reasons().isEmpty()
                            ? ImmutableList.of(Message.of("lifecycle.need", "need", need.code()))
                            : check.reasons());
            if (check.memory()) {
                reasons.add(Message.of("lifecycle.memory"));
            }
        }
        return new Offer<>(
                move.name(),
                move.to(),
                state,
                needs.build(),
                ImmutableSet.copyOf(reasons.build()).asList());
    }

    /** What a move does to a case where nothing is said. */
    static <C> UnaryOperator<C> nothing() {
        return of -> of;
    }
}
