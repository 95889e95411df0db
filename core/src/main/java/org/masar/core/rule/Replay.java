package org.masar.core.rule;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.masar.core.engine.Engine;
import org.masar.core.message.Message;

/**
 * An answer made again from a receipt, or why it cannot be.
 *
 * @param answer the same answer as the first time; absent if something is different now
 * @param differences what is; none if the answer is there
 * @param <A> the answer
 */
public record Replay<A>(@Nullable A answer, ImmutableList<Message> differences) {

    /**
     * The answer is the same.
     *
     * @param answer the answer
     * @param <A> its type
     * @return the replay
     */
    public static <A> Replay<A> same(A answer) {
        return new Replay<>(answer, ImmutableList.of());
    }

    /**
     * It cannot be made again.
     *
     * @param differences why; at least one
     * @param <A> type of the answer
     * @return the replay
     */
    public static <A> Replay<A> impossible(ImmutableList<Message> differences) {
        return new Replay<>(null, differences);
    }

    /**
     * Asks an engine again.
     *
     * @param engine the engine as it is here
     * @param request the same request
     * @param made where the answer has its receipt
     * @param receipt the sealed receipt of the first time
     * @param key the case's own secret
     * @param <Q> request
     * @param <A> answer
     * @return the same answer, or what is not the same any more
     */
    public static <Q, A> Replay<A> of(
            Engine<Q, A> engine, Q request, Function<? super A, Receipt> made, Receipt receipt, byte[] key) {
        A answer = engine.answer(request);
        ImmutableList<Message> differences =
                receipt.differences(made.apply(answer).sealed(request, answer, key));
        return differences.isEmpty() ? same(answer) : impossible(differences);
    }

    @Override
    public String toString() {
        return "Replay";
    }
}
