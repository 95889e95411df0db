package org.masar.core.casefile;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is written down beside a move, a consent, a date: who, when and why. Prints its type only.
 *
 * @param eventId names the event, see {@link CaseEvent#id}
 * @param recordedAt when it became known
 * @param effectiveOn the day from which it holds
 * @param actor who recorded it, as a staff code
 * @param reason why, as a code such as {@code FAMILY_DECIDED}, or null where no reason is asked; never free words, which
 *     belong into a sealed part
 * @param receipt receipt of the decision behind it as a JSON object, or null
 */
public record EventNote(
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
     * @param actor who recorded it
     * @param reason why
     * @param receipt receipt of the decision
     * @throws IllegalArgumentException for a reason that is no code
     */
    public EventNote {
        if (reason != null) {
            Words.code("reason", reason);
        }
    }

    /** Schema 1 of a type of this package, without a sealed part. */
    CaseEvent event(String type, String data) {
        return new CaseEvent(eventId, type, 1, recordedAt, effectiveOn, actor, data, receipt, null);
    }

    @Override
    public String toString() {
        return "EventNote";
    }
}
