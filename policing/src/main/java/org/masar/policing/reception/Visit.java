package org.masar.policing.reception;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;
import org.masar.core.lifecycle.Check;
import org.masar.core.lifecycle.Lifecycle;
import org.masar.core.lifecycle.Need;

/**
 * The flow of a visit as a table, and what of the visit its guards read.
 *
 * <p>To leave is one step from everywhere, without a reason. With danger or wounds she can be taken to care before any
 * warning, option or consent; nothing is shared then.
 *
 * @param urgent what cannot wait
 * @param choice what she chose; absent before she does
 */
public record Visit(ImmutableList<Urgent> urgent, @Nullable Choice choice) {

    private static final Need<Visit> CARE_FIRST = Need.of(
            "DANGER_OR_WOUNDS",
            visit -> Check.of(
                    visit.urgent().contains(Urgent.DANGER) || visit.urgent().contains(Urgent.WOUNDS)));

    private static final ImmutableSet<Choice> GOES =
            ImmutableSet.of(Choice.GO_ALONE_NOTHING_SHARED, Choice.GO_ACCOMPANIED);

    private static final Lifecycle<State, Visit> FLOW = Lifecycle.<State, Visit>builder(
                    "policing.reception", State.class)
            .start(State.ARRIVED)
            .end(State.LEFT, State.CLOSED)
            .move(Action.OFFER_SAFE_SPACE.name(), State.ARRIVED, State.SAFE_SPACE)
            .move(Action.SEE_NEEDS.name(), State.ARRIVED, State.NEEDS_SEEN)
            .move(Action.SEE_NEEDS.name(), State.SAFE_SPACE, State.NEEDS_SEEN)
            .move(Action.WARN.name(), State.NEEDS_SEEN, State.WARNED)
            .move(Action.SHOW_OPTIONS.name(), State.WARNED, State.OPTIONS_SHOWN)
            .move(Action.CHOOSE.name(), State.OPTIONS_SHOWN, State.CHOSEN)
            .move(
                    Action.CONSENT.name(),
                    State.CHOSEN,
                    State.CONSENTED,
                    chose(ImmutableSet.of(Choice.SHARE_WITH_CONSENT)))
            .move(Action.REFER.name(), State.CHOSEN, State.REFERRED, chose(GOES))
            .move(Action.REFER.name(), State.CONSENTED, State.REFERRED)
            .move(Action.REFER.name(), State.NEEDS_SEEN, State.REFERRED, CARE_FIRST)
            .move(Action.REFER.name(), State.WARNED, State.REFERRED, CARE_FIRST)
            .move(Action.REFER.name(), State.OPTIONS_SHOWN, State.REFERRED, CARE_FIRST)
            .move(Action.FOLLOW_UP.name(), State.CHOSEN, State.FOLLOW_UP, chose(ImmutableSet.of(Choice.NOTHING_NOW)))
            .move(Action.FOLLOW_UP.name(), State.REFERRED, State.FOLLOW_UP)
            .move(Action.CLOSE.name(), State.CHOSEN, State.CLOSED, chose(ImmutableSet.of(Choice.NOTHING_NOW)))
            .move(Action.CLOSE.name(), State.REFERRED, State.CLOSED)
            .move(Action.CLOSE.name(), State.FOLLOW_UP, State.CLOSED)
            .moveFromAnywhere(Action.LEAVE.name(), State.LEFT)
            .tryOn(new Visit(ImmutableList.of(), null))
            .build();

    /**
     * The table of a visit. Before arrival there is no visit, so {@link Action#ARRIVE} is no row of it.
     *
     * @return the flow, from ARRIVED to LEFT or CLOSED
     */
    public static Lifecycle<State, Visit> flow() {
        return FLOW;
    }

    private static Need<Visit> chose(ImmutableSet<Choice> choices) {
        return Need.of(
                "CHOICE", visit -> visit.choice() == null ? Check.UNKNOWN : Check.of(choices.contains(visit.choice())));
    }

    @Override
    public String toString() {
        return "Visit";
    }
}
