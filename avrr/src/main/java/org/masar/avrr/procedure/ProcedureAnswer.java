package org.masar.avrr.procedure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Deadlines, and moves where a lifecycle was asked.
 *
 * @param deadlines those whose anchor is known
 * @param moves from the state given
 */
public record ProcedureAnswer(
        ImmutableMap<DeadlineCode, DeadlineView> deadlines,
        @Nullable ImmutableList<MoveView> moves) {

    /**
     * One deadline.
     *
     * @param from first day, where the rule names one
     * @param by last day; with several calendars the earliest
     * @param byCalendar the day in each calendar, for working days
     */
    public record DeadlineView(
            @Nullable LocalDate from,
            LocalDate by,
            @Nullable ImmutableMap<String, LocalDate> byCalendar) {
        @Override
        public String toString() {
            return "DeadlineView";
        }
    }

    /**
     * One move.
     *
     * @param to the state it leads to
     * @param allowed whether nothing is missing for it
     * @param needs what is missing
     */
    public record MoveView(String to, boolean allowed, ImmutableList<String> needs) {
        @Override
        public String toString() {
            return "MoveView";
        }
    }

    @Override
    public String toString() {
        return "ProcedureAnswer";
    }
}
