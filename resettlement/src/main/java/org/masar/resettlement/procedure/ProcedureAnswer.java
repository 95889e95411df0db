package org.masar.resettlement.procedure;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.masar.core.message.Message;

/**
 * What happens, or why it cannot, and what may happen next.
 *
 * @param to state after the event; absent where it is refused
 * @param actions what to do then
 * @param allowed what may happen from the state, sorted by event
 * @param refused why the event cannot happen
 * @param bulk what happens to each of many cases
 * @param diagram the table as a Mermaid diagram
 */
public record ProcedureAnswer(
        @Nullable String to,
        @Nullable ImmutableList<Message> actions,
        @Nullable ImmutableList<Allowed> allowed,
        @Nullable Message refused,
        @Nullable ImmutableList<BulkMove> bulk,
        @Nullable String diagram) {

    /**
     * Something that may happen.
     *
     * @param event what
     * @param to where it leads
     * @param guard what must hold for it; absent if nothing
     */
    public record Allowed(String event, String to, @Nullable Message guard) {
        @Override
        public String toString() {
            return "Allowed";
        }
    }

    /** Why an event cannot happen. */
    public enum Refusal {
        /** It does not start from this state. */
        NOT_FROM_THIS_STATE,
        /** What must hold does not. */
        GUARD_FALSE,
        /** It is not known whether what must hold does. */
        GUARD_UNKNOWN,
        /** A reason must be given. */
        REASON_MISSING,
        /** The way has ended. */
        FINAL_STATE
    }

    /**
     * What happens to one of many cases.
     *
     * @param caseNumber its number
     * @param from where it stands
     * @param to where it goes; absent where it is refused
     * @param refused why it stays
     */
    public record BulkMove(
            String caseNumber,
            String from,
            @Nullable String to,
            @Nullable Refusal refused) {
        @Override
        public String toString() {
            return "BulkMove";
        }
    }

    @Override
    public String toString() {
        return "ProcedureAnswer";
    }
}
