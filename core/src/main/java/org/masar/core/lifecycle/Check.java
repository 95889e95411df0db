package org.masar.core.lifecycle;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.masar.core.message.Message;

/**
 * What a need answers for a case.
 *
 * @param answer whether the need is met
 * @param memory whether that rests on a rule nobody has checked for the date: such a check warns and never refuses
 * @param reasons why, in words; may be empty
 */
public record Check(Answer answer, boolean memory, ImmutableList<Message> reasons) {

    /** Whether a need is met. */
    public enum Answer {
        /** It is. */
        MET,
        /** It is not. */
        NOT_MET,
        /** The facts do not say. */
        UNKNOWN
    }

    /** The need is met. */
    public static final Check MET = new Check(Answer.MET, false, ImmutableList.of());

    /** The need is not met. */
    public static final Check NOT_MET = new Check(Answer.NOT_MET, false, ImmutableList.of());

    /** The facts do not say whether the need is met. */
    public static final Check UNKNOWN = new Check(Answer.UNKNOWN, false, ImmutableList.of());

    /**
     * Checks that all parts are there.
     *
     * @param answer whether the need is met
     * @param memory whether that rests on a rule nobody has checked
     * @param reasons why
     */
    public Check {
        requireNonNull(answer, "answer");
        requireNonNull(reasons, "reasons");
    }

    /**
     * From a fact that may be unknown.
     *
     * @param fact true for met, false for not met, null for unknown
     * @return the check
     */
    public static Check of(@Nullable Boolean fact) {
        return fact == null ? UNKNOWN : fact ? MET : NOT_MET;
    }

    /**
     * The same answer with a reason more.
     *
     * @param reason why, in words
     * @return the longer check
     */
    public Check because(Message reason) {
        return new Check(
                answer,
                memory,
                ImmutableList.<Message>builder().addAll(reasons).add(reason).build());
    }

    /**
     * The same answer, resting on a rule nobody has checked for the date.
     *
     * @return the check that only warns
     */
    public Check fromMemory() {
        return new Check(answer, true, reasons);
    }
}
