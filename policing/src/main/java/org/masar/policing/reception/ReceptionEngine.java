package org.masar.policing.reception;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.masar.core.engine.Engine;
import org.masar.core.engine.EngineInfo;
import org.masar.core.json.Problem;
import org.masar.core.lifecycle.Offer;
import org.masar.core.lifecycle.Step;
import org.masar.core.message.Message;
import org.masar.policing.reception.ReceptionAnswer.Reason;
import org.masar.policing.reception.ReceptionRequest.FollowUp;
import org.masar.policing.reception.ReceptionRequest.Needs;

/**
 * {@code policing.reception}: one step of a visit to a Referral Guidance Centre. The order follows survivor-centred
 * practice: the duty to report is explained before anything is told, and nothing is shared without consent.
 */
public final class ReceptionEngine implements Engine<ReceptionRequest, ReceptionAnswer> {

    private static final EngineInfo<ReceptionRequest, ReceptionAnswer> INFO = new EngineInfo<>(
            "policing.reception",
            "1.0.0",
            "What comes next in this visit to the centre?",
            ReceptionRequest.class,
            ReceptionAnswer.class);

    /** So early that the reporting warning has not been given. Null stands for "before arrival". */
    private static final ImmutableSet<State> BEFORE_WARNING =
            ImmutableSet.of(State.ARRIVED, State.SAFE_SPACE, State.NEEDS_SEEN);

    /** For the service loader, and for those who need no other engine. */
    public ReceptionEngine() {}

    @Override
    public EngineInfo<ReceptionRequest, ReceptionAnswer> info() {
        return INFO;
    }

    /** A choice and a follow-up must be there where they are made; elsewhere the step is refused anyway. */
    @Override
    public List<Problem> check(ReceptionRequest request) {
        List<Problem> problems = new ArrayList<>();
        boolean choosing = request.action() == Action.CHOOSE && request.state() == State.OPTIONS_SHOWN;
        if (choosing && request.choice() == null) {
            problems.add(Problem.missing("/choice"));
        }
        if (request.action() == Action.FOLLOW_UP && request.followUp() == null && made(request) != null) {
            problems.add(Problem.missing("/followUp"));
        }
        return problems;
    }

    @Override
    public ReceptionAnswer answer(ReceptionRequest request) {
        Visit visit = visit(request);
        Reason refusal = refusal(request, visit);
        State state = refusal == null ? made(request) : request.state();
        return new ReceptionAnswer(
                refusal == null, state, refusal, next(state, visit), visit.urgent(), asks(state, request));
    }

    private static Visit visit(ReceptionRequest request) {
        return new Visit(urgent(request.needs()), request.choice());
    }

    private static @Nullable Reason refusal(ReceptionRequest request, Visit visit) {
        State state = request.state();
        FollowUp followUp = request.followUp();
        if (request.action() == Action.FOLLOW_UP && followUp != null && Boolean.TRUE.equals(followUp.voicemail())) {
            return Reason.NO_VOICEMAIL;
        }
        if (made(request) != null) {
            return null;
        }
        return switch (request.action()) {
            case SHOW_OPTIONS -> beforeWarning(state) ? Reason.WARNING_FIRST : Reason.WRONG_STATE;
            case CHOOSE -> beforeWarning(state) || state == State.WARNED ? Reason.OPTIONS_FIRST : Reason.WRONG_STATE;
            case REFER ->
                state == State.CHOSEN && visit.choice() == Choice.SHARE_WITH_CONSENT
                        ? Reason.CONSENT_FIRST
                        : Reason.WRONG_STATE;
            default -> Reason.WRONG_STATE;
        };
    }

    private static boolean beforeWarning(@Nullable State state) {
        return state == null || BEFORE_WARNING.contains(state);
    }

    /** The state the flow leads to; null where it does not allow the action. */
    private static @Nullable State made(ReceptionRequest request) {
        State state = request.state();
        if (state == null || request.action() == Action.ARRIVE) {
            return state == null && request.action() == Action.ARRIVE ? State.ARRIVED : null;
        }
        Step<State, Visit> step = Visit.flow().take(state, request.action().name(), visit(request));
        return step instanceof Step.Made<State, Visit> made ? made.state() : null;
    }

    private static ImmutableList<Action> next(@Nullable State state, Visit visit) {
        if (state == null) {
            return ImmutableList.of(Action.ARRIVE);
        }
        Set<Action> open = new TreeSet<>();
        for (Offer<State> offer : Visit.flow().offers(state, visit)) {
            if (offer.isAllowed()) {
                open.add(Action.valueOf(offer.move()));
            }
        }
        return ImmutableList.copyOf(open);
    }

    private static ImmutableList<Urgent> urgent(@Nullable Needs needs) {
        ImmutableList.Builder<Urgent> urgent = ImmutableList.builder();
        if (needs != null) {
            add(urgent, Urgent.DANGER, Boolean.TRUE.equals(needs.dangerNow()));
            add(urgent, Urgent.WOUNDS, Boolean.TRUE.equals(needs.wounds()));
            add(urgent, Urgent.CLOCK, needs.clockFrom() != null);
            add(urgent, Urgent.CHILDREN, Boolean.TRUE.equals(needs.childrenWithHer()));
            add(urgent, Urgent.PLACE_TONIGHT, Boolean.FALSE.equals(needs.placeTonight()));
        }
        return urgent.build();
    }

    private static void add(ImmutableList.Builder<Urgent> urgent, Urgent code, boolean holds) {
        if (holds) {
            urgent.add(code);
        }
    }

    /** First contact asks three things; the rest waits until she sits. Nothing known is asked again. */
    private static ImmutableList<Message> asks(@Nullable State state, ReceptionRequest request) {
        ImmutableList.Builder<Message> asks = ImmutableList.builder();
        Needs needs = request.needs() == null ? new Needs(null, null, null, null, null) : request.needs();
        if (state == State.ARRIVED || state == State.SAFE_SPACE) {
            ask(asks, "dangerNow", needs.dangerNow());
            ask(asks, "wounds", needs.wounds());
            ask(asks, "childrenWithHer", needs.childrenWithHer());
        }
        if (state == State.SAFE_SPACE) {
            ask(asks, "placeTonight", needs.placeTonight());
        }
        if (state == State.CHOSEN) {
            ask(asks, "choice", request.choice());
        }
        FollowUp followUp = request.followUp();
        if (state == State.FOLLOW_UP && followUp != null) {
            ask(asks, "when", followUp.when());
            ask(asks, "how", followUp.how());
            ask(asks, "codeWord", followUp.codeWord());
        }
        return asks.build();
    }

    private static void ask(ImmutableList.Builder<Message> asks, String what, @Nullable Object known) {
        if (known == null) {
            asks.add(Message.of("policing.reception.ask." + what));
        }
    }
}
