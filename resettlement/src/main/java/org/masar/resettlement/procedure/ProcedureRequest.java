package org.masar.resettlement.procedure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masar.resettlement.manifest.CancelReason;

/**
 * What may happen to this case or flight?
 *
 * @param entity whose way
 * @param state where it stands
 * @param event what happens
 * @param guards the caller's finding on the guard of an event; absent means unknown
 * @param reason why; a case is withdrawn with a reason only
 * @param bulk many cases at once
 * @param diagram whether the table is wanted as a diagram
 */
public record ProcedureRequest(
        @NotNull Entity entity,
        @Nullable String state,
        @Nullable String event,
        @Nullable Map<String, Boolean> guards,
        @Nullable CancelReason reason,
        @Nullable @Valid Bulk bulk,
        @Nullable Boolean diagram) {

    /** Whose way. */
    public enum Entity {
        /** A case. */
        CASE,
        /** A flight. */
        FLIGHT
    }

    /**
     * One event for many cases.
     *
     * @param event what happens
     * @param reason why
     * @param cases to which it happens
     */
    public record Bulk(
            @NotNull String event,
            @Nullable CancelReason reason,
            @NotNull @Size(max = 100_000) List<@Valid BulkCase> cases) {
        @Override
        public String toString() {
            return "Bulk";
        }
    }

    /**
     * A case.
     *
     * @param caseNumber its number
     * @param state where it stands
     */
    public record BulkCase(
            @NotNull String caseNumber, @NotNull String state) {
        @Override
        public String toString() {
            return "BulkCase";
        }
    }

    @Override
    public String toString() {
        return "ProcedureRequest";
    }
}
