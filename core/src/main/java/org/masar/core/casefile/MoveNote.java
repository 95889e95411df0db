package org.masar.core.casefile;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is written down beside a move. Prints its type only.
 *
 * @param eventId names the event, see {@link CaseEvent#id}
 * @param recordedAt when it became known
 * @param effectiveOn the day from which it holds
 * @param actor who made the move, as a staff code
 * @param reason why, as a code such as {@code FAMILY_DECIDED}, or null where no reason is asked; never free words, which
 *     belong into a sealed part
 * @param receipt receipt of the decision behind the move as a JSON object, or null
 */
public record MoveNote(
        String eventId,
        Instant recordedAt,
        LocalDate effectiveOn,
        String actor,
        @Nullable String reason,
        @Nullable String receipt) {

    /**
     * Checks the reason; the rest is checked as part of the event.
     *
     * @param eventId names the event
     * @param recordedAt when it became known
     * @param effectiveOn the day from which it holds
     * @param actor who made the move
     * @param reason why
     * @param receipt receipt of the decision
     * @throws IllegalArgumentException for a reason that is no code
     */
    public MoveNote {
        if (reason != null) {
            Words.code("reason", reason);
        }
    }

    @Override
    public String toString() {
        return "MoveNote";
    }
}
