package org.masar.border.crossing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Crossings to be put together. Prints as its type only.
 *
 * @param records in any order; one that comes again counts once
 * @param links person keys that are one person
 * @param at day for which status and presence are asked; after the last record if absent
 * @param rule id of a rule of stay; without it no overstay is judged
 */
public record ReconcileRequest(
        @NotNull List<@Valid CrossingRecord> records,
        @Nullable List<@Valid Link> links,
        @Nullable LocalDate at,
        @Nullable String rule) {

    /**
     * Two keys for one person, as a person of the register found.
     *
     * @param from key that goes
     * @param to key that stays
     * @param reason why there were two
     */
    public record Link(
            @NotNull String from,
            @NotNull String to,
            @Nullable Reason reason) {
        @Override
        public String toString() {
            return "Link";
        }
    }

    /** Why a person had two keys. */
    public enum Reason {
        /** Another document. */
        NEW_DOCUMENT,
        /** Another name. */
        NAME_CHANGED,
        /** A mistake in the register. */
        CORRECTION
    }

    @Override
    public String toString() {
        return "ReconcileRequest";
    }
}
