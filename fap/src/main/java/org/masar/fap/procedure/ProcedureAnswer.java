package org.masar.fap.procedure;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.masar.fap.entitlement.EntitlementAnswer;
import org.masar.fap.entitlement.ProcedureState;

/**
 * Where a file stands.
 *
 * @param state its state on the day; FROZEN_104_14 while a suspension holds it
 * @param since first day of that state; the day asked about where nothing has happened yet
 * @param allowed what may come next, in the order of the procedure
 * @param frozen whether a suspension holds the ordinary route
 * @param frozenFrom the state that was frozen and will be given back; absent if nothing is frozen
 * @param resumesOn first day after the suspension; absent if nothing is frozen
 * @param clocks the days that matter, as in {@code fap.entitlement}
 * @param refused events that were not allowed and changed nothing
 */
public record ProcedureAnswer(
        ProcedureState state,
        LocalDate since,
        ImmutableList<Next> allowed,
        Boolean frozen,
        @Nullable ProcedureState frozenFrom,
        @Nullable LocalDate resumesOn,
        ImmutableList<EntitlementAnswer.Deadline> clocks,
        ImmutableList<Refused> refused) {

    /**
     * What may come next.
     *
     * @param to the state
     * @param needs what it takes: open requirements, papers, FEE, CONSENT_OF_AUTHORITY, QUOTA
     */
    public record Next(ProcedureState to, ImmutableList<String> needs) {
        @Override
        public String toString() {
            return "Next";
        }
    }

    /**
     * An event that was not allowed.
     *
     * @param index its place in the request, from 0
     * @param code why
     */
    public record Refused(Integer index, Code code) {
        @Override
        public String toString() {
            return "Refused";
        }
    }

    /** Why an event was not allowed. */
    public enum Code {
        /** The procedure has no such step from there. */
        NOT_ALLOWED,
        /** It lies before the event that came last. */
        BEFORE_PREVIOUS,
        /** A suspension held the file on that day. */
        FROZEN,
        /** It lies after the day asked about. */
        AFTER_AS_OF
    }

    @Override
    public String toString() {
        return "ProcedureAnswer";
    }
}
