package org.masar.avrr.monitoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.masar.avrr.monitoring.MonitoringRequest.ItemCode;
import org.masar.avrr.monitoring.MonitoringRequest.Level;

/**
 * What is due.
 *
 * @param items by first day
 * @param overdue codes of the items that are overdue
 * @param closed whether the case is closed
 * @param byLevel factors by level, for the levels that have any
 */
public record MonitoringAnswer(
        ImmutableList<Item> items,
        ImmutableList<ItemCode> overdue,
        boolean closed,
        ImmutableMap<Level, Factors> byLevel) {

    /** The state of an item. */
    public enum State {
        /** Its window has not begun, or the case was closed before it was collected. */
        NOT_YET,
        /** Its window is open. */
        DUE,
        /** Its window is over. */
        OVERDUE,
        /** Collected in its window. */
        DONE,
        /** Collected before or after its window. */
        DONE_OUTSIDE_WINDOW
    }

    /**
     * One item.
     *
     * @param code what
     * @param from first day of its window
     * @param to last day of its window
     * @param state where it stands
     * @param on when it was collected
     */
    public record Item(
            ItemCode code,
            LocalDate from,
            LocalDate to,
            State state,
            @Nullable LocalDate on) {
        @Override
        public String toString() {
            return "Item";
        }
    }

    /**
     * Factors of one level.
     *
     * @param risk codes, in the order given
     * @param protective codes, in the order given
     */
    public record Factors(ImmutableList<String> risk, ImmutableList<String> protective) {
        @Override
        public String toString() {
            return "Factors";
        }
    }

    @Override
    public String toString() {
        return "MonitoringAnswer";
    }
}
