package org.masar.mgi;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.masar.core.lifecycle.Due;
import org.masar.mgi.strategy.StrategyAnswer;
import org.masar.mgi.strategy.TrackerRequest;

/**
 * What a strategy makes due, for a worklist: keep it with {@link org.masar.core.casefile.DueDates} under the engine's id.
 */
public final class MgiDues {

    private MgiDues() {}

    /**
     * The actions of a draft.
     *
     * @param answer of {@code mgi.strategy}
     * @return ACTION for each that has a day
     */
    public static ImmutableList<Due> of(StrategyAnswer answer) {
        ImmutableList.Builder<Due> dues = ImmutableList.builder();
        for (StrategyAnswer.Action action : answer.actions()) {
            LocalDate on = action.due();
            if (on != null) {
                dues.add(Due.of(on, "ACTION"));
            }
        }
        return dues.build();
    }

    /**
     * The actions that are followed and neither done nor dropped.
     *
     * @param tracked the request of {@code mgi.tracker}
     * @return ACTION for each
     */
    public static ImmutableList<Due> of(TrackerRequest tracked) {
        return tracked.actions().stream()
                .filter(action -> action.status() != TrackerRequest.Status.DONE
                        && action.status() != TrackerRequest.Status.DROPPED)
                .map(action -> Due.of(action.due(), "ACTION"))
                .collect(ImmutableList.toImmutableList());
    }
}
