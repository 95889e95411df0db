package org.masar.mgi.strategy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.jspecify.annotations.Nullable;
import org.masar.mgi.strategy.StrategyAnswer.Coverage;
import org.masar.mgi.strategy.TrackerRequest.Status;

/**
 * Where a strategy stands. Lists keep the order of the request.
 *
 * @param byObjective by objective of the Global Compact, those with actions, ascending
 * @param byPledge by pledge, those with actions, ascending
 * @param overdue actions due before the day and neither done nor dropped
 * @param doneWithoutEvidence actions done with nothing to show it
 * @param moved actions whose status is another than before, or that are new; empty without an earlier time
 * @param coverage objectives with an action that is not dropped
 */
public record TrackerAnswer(
        ImmutableMap<Integer, Tally> byObjective,
        ImmutableMap<Integer, Tally> byPledge,
        ImmutableList<String> overdue,
        ImmutableList<String> doneWithoutEvidence,
        ImmutableList<Move> moved,
        Coverage coverage) {

    /**
     * Numbers of actions.
     *
     * @param planned not begun
     * @param started begun
     * @param done finished
     * @param dropped given up
     * @param overdue planned or started, and due before the day
     */
    public record Tally(int planned, int started, int done, int dropped, int overdue) {}

    /**
     * A change.
     *
     * @param id the action
     * @param from its earlier status; null for a new action
     * @param to its present status
     */
    public record Move(String id, @Nullable Status from, Status to) {
        @Override
        public String toString() {
            return "Move";
        }
    }

    @Override
    public String toString() {
        return "TrackerAnswer";
    }
}
