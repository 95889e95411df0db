package org.masar.core.protection;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody agreed to: these items, to this receiver, for this purpose, for this time; nothing else follows from it.
 * Prints as its type only.
 *
 * @param by who agreed
 * @param purpose what for
 * @param receiver id of the organisation that may have the items
 * @param items codes of the items
 * @param givenAt from when on it holds, inclusive
 * @param until until when it holds, exclusive; null where no end was agreed
 * @param withdrawnAt from when on it is withdrawn, inclusive; null where it is not
 */
public record Consent(
        @NotNull Giver by,
        @NotNull Purpose purpose,
        @NotNull String receiver,
        @NotNull List<String> items,
        @NotNull Instant givenAt,
        @Nullable Instant until,
        @Nullable Instant withdrawnAt) {

    /** Who gives consent; the codes of Primero's {@code consent_source}. */
    public enum Giver {
        /** The person. For a child this is assent. */
        @JsonProperty("individual")
        INDIVIDUAL,
        /** Who has the care of a child. */
        @JsonProperty("caregiver")
        CAREGIVER,
        /** The worker who decides on the best interests of a child. */
        @JsonProperty("other")
        OTHER
    }

    /**
     * This consent withdrawn. An earlier withdrawal stays.
     *
     * @param at when
     * @return the withdrawn consent
     */
    public Consent withdrawn(Instant at) {
        Instant first = withdrawnAt != null && withdrawnAt.isBefore(at) ? withdrawnAt : at;
        return new Consent(by, purpose, receiver, items, givenAt, until, first);
    }

    /**
     * Why this consent does not cover an item; who gave it is not looked at.
     *
     * @param item code of the item
     * @param of purpose and receiver of the disclosure
     * @param to the receiver
     * @param at the moment
     * @return the first reason in their order, or null if it covers the item
     */
    @Nullable
    Refusal failure(String item, Purpose of, String to, Instant at) {
        if (withdrawnAt != null && !at.isBefore(withdrawnAt)) {
            return Refusal.WITHDRAWN;
        } else if (until != null && !at.isBefore(until)) {
            return Refusal.EXPIRED;
        } else if (at.isBefore(givenAt)) {
            return Refusal.NOT_YET;
        } else if (!receiver.equals(to)) {
            return Refusal.OTHER_RECEIVER;
        } else if (!purpose.equals(of)) {
            return Refusal.OTHER_PURPOSE;
        }
        return items.contains(item) ? null : Refusal.ITEM_NOT_NAMED;
    }

    @Override
    public String toString() {
        return "Consent";
    }
}
