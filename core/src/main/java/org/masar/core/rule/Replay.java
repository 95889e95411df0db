package org.masar.core.rule;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
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

    @Override
    public String toString() {
        return "Replay";
    }
}
