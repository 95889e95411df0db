package org.masar.policing;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.masar.core.lifecycle.Due;
import org.masar.policing.legal.RedressAnswer;
import org.masar.policing.referral.RouteAnswer;

/**
 * What the answers about help and redress make due, for a worklist: keep it with
 * {@link org.masar.core.casefile.DueDates} under a code of your own, not the engine's. The only kind is CONTACT: a list on a
 * screen must not tell why somebody is helped. A clock orders work; one that has run out closes nothing.
 */
public final class PolicingDues {

    private PolicingDues() {}

    /**
     * The days by which a way to redress is better begun.
     *
     * @param answer of {@code policing.redress}
     * @return CONTACT, resting on memory as the days do
     */
    public static ImmutableList<Due> of(RedressAnswer answer) {
        ImmutableList.Builder<Due> dues = ImmutableList.builder();
        for (RedressAnswer.OptionView option : answer.options().values()) {
            if (option.deadline() != null) {
                dues.add(new Due(option.deadline().date(), "CONTACT", true));
            }
        }
        return dues.build();
    }

    /**
     * The days on which a medical clock runs out.
     *
     * @param answer of {@code policing.referral.route}
     * @return CONTACT, never as missed: care helps later as well
     */
    public static ImmutableList<Due> of(RouteAnswer answer) {
        List<RouteAnswer.Deadline> clocks = answer.deadlines() == null ? List.of() : answer.deadlines();
        return clocks.stream()
                .map(clock -> new Due(clock.until().toLocalDate(), "CONTACT", true))
                .collect(ImmutableList.toImmutableList());
    }
}
