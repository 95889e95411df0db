package org.masar.resettlement.procedure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.masar.core.engine.Engine;
import org.masar.core.engine.EngineInfo;
import org.masar.core.json.Problem;
import org.masar.core.lifecycle.Check;
import org.masar.core.lifecycle.Lifecycle;
import org.masar.core.lifecycle.Move;
import org.masar.core.lifecycle.Need;
import org.masar.core.message.Message;
import org.masar.resettlement.procedure.ProcedureAnswer.Allowed;
import org.masar.resettlement.procedure.ProcedureAnswer.BulkMove;
import org.masar.resettlement.procedure.ProcedureAnswer.Refusal;
import org.masar.resettlement.procedure.ProcedureRequest.Bulk;
import org.masar.resettlement.procedure.ProcedureRequest.BulkCase;
import org.masar.resettlement.procedure.ProcedureRequest.Entity;

/**
 * {@code resettlement.procedure}: the way of a case or a flight. An event leads on if it starts from the state and what
 * must hold is found to hold; what is not known refuses nothing for good, it is asked for. A composition change (split,
 * merge) can be recorded in every state, the last ones included.
 */
public final class ProcedureEngine implements Engine<ProcedureRequest, ProcedureAnswer> {

    private static final EngineInfo<ProcedureRequest, ProcedureAnswer> INFO = new EngineInfo<>(
            "resettlement.procedure",
            "1.0.0",
            "What may happen to this case or flight?",
            ProcedureRequest.class,
            ProcedureAnswer.class);

    /** For the service loader, and for those who need no other engine. */
    public ProcedureEngine() {}

    @Override
    public EngineInfo<ProcedureRequest, ProcedureAnswer> info() {
        return INFO;
    }

    @Override
    public List<Problem> check(ProcedureRequest request) {
        List<Problem> problems = new ArrayList<>();
        ImmutableList<String> states = states(request.entity());
        ImmutableSortedSet<String> events = events(request.entity());
        if (request.state() != null && !states.contains(request.state())) {
            problems.add(Problem.badCode("/state", states, request.state()));
        }
        if (request.event() != null && !events.contains(request.event())) {
            problems.add(Problem.badCode("/event", events, request.event()));
        }
        boolean asksForMore = Boolean.TRUE.equals(request.diagram()) || request.bulk() != null;
        if (request.state() == null && (request.event() != null || !asksForMore)) {
            problems.add(Problem.missing("/state"));
        }
        if (request.guards() != null) {
            for (String event : request.guards().keySet()) {
                if (!events.contains(event)) {
                    problems.add(
                            Problem.unknown(Problem.Code.UNKNOWN_FIELD, Problem.at("guards", event), events, event));
                }
            }
        }
        Bulk bulk = request.bulk();
        if (bulk != null) {
            if (!events.contains(bulk.event())) {
                problems.add(Problem.badCode("/bulk/event", events, bulk.event()));
            }
            for (int i = 0; i < bulk.cases().size(); i++) {
                if (!states.contains(bulk.cases().get(i).state())) {
                    problems.add(Problem.badCode(
                            Problem.at("bulk", "cases", i, "state"),
                            states,
                            bulk.cases().get(i).state()));
                }
            }
        }
        return problems;
    }

    @Override
    public ProcedureAnswer answer(ProcedureRequest request) {
        return request.entity() == Entity.CASE
                ? answer(request, Ways.CASE, CaseState.class)
                : answer(request, Ways.FLIGHT, FlightState.class);
    }

    private static <S extends Enum<S>> ProcedureAnswer answer(
            ProcedureRequest request, Lifecycle<S, Facts> way, Class<S> states) {
        Facts facts = Facts.of(request.guards(), request.reason() != null);
        S state = request.state() == null ? null : Enum.valueOf(states, request.state());
        String event = request.event();
        Outcome outcome = state == null || event == null ? null : outcome(request.entity(), way, state, event, facts);
        return new ProcedureAnswer(
                outcome == null ? null : outcome.to(),
                outcome == null || outcome.to() == null || state == null || event == null
                        ? null
                        : actions(request.entity(), state.name(), event),
                state == null ? null : allowed(request.entity(), way, state),
                outcome == null || outcome.refused() == null
                        ? null
                        : Message.of(outcome.refused().name()),
                bulk(request, way, states),
                Boolean.TRUE.equals(request.diagram()) ? way.mermaid() : null);
    }

    private record Outcome(@Nullable String to, @Nullable Refusal refused) {}

    private static <S extends Enum<S>> Outcome outcome(
            Entity entity, Lifecycle<S, Facts> way, S state, String event, Facts facts) {
        boolean last = way.ends().contains(state);
        if (last && entity == Entity.CASE && Ways.isSplitOrMerge(event)) {
            Check.Answer found = Facts.judged(event).guard().apply(facts).answer();
            return found == Check.Answer.MET ? new Outcome(state.name(), null) : new Outcome(null, refusal(found));
        }
        return way.take(state, event, facts)
                .fold(
                        made -> new Outcome(made.state().name(), null),
                        not -> new Outcome(
                                null,
                                not.needs().isEmpty()
                                        ? (last ? Refusal.FINAL_STATE : Refusal.NOT_FROM_THIS_STATE)
                                        : refusal(way, state, event, facts)));
    }

    private static <S extends Enum<S>> Refusal refusal(Lifecycle<S, Facts> way, S state, String event, Facts facts) {
        for (Move<S, Facts> move : way.moves()) {
            if (move.from() == state && move.name().equals(event)) {
                for (Need<Facts> need : move.needs()) {
                    Check.Answer found = need.guard().apply(facts).answer();
                    if (found != Check.Answer.MET) {
                        return need.code().equals(Facts.REASON) ? Refusal.REASON_MISSING : refusal(found);
                    }
                }
            }
        }
        return Refusal.NOT_FROM_THIS_STATE;
    }

    private static Refusal refusal(Check.Answer found) {
        return found == Check.Answer.NOT_MET ? Refusal.GUARD_FALSE : Refusal.GUARD_UNKNOWN;
    }

    private static ImmutableList<Message> actions(Entity entity, String from, String event) {
        return Ways.actions(entity, from, event).stream()
                .map(action -> Message.of("resettlement.procedure.action." + action))
                .collect(ImmutableList.toImmutableList());
    }

    private static <S extends Enum<S>> ImmutableList<Allowed> allowed(Entity entity, Lifecycle<S, Facts> way, S state) {
        Map<String, Allowed> byEvent = new TreeMap<>();
        for (Move<S, Facts> move : way.moves()) {
            if (move.from() == state) {
                byEvent.put(
                        move.name(),
                        new Allowed(move.name(), move.to().name(), move.needs().isEmpty() ? null : guard(move.name())));
            }
        }
        if (entity == Entity.CASE && way.ends().contains(state)) {
            for (String event : ImmutableList.of(Ways.SPLIT, Ways.MERGED)) {
                byEvent.put(event, new Allowed(event, state.name(), guard(event)));
            }
        }
        return ImmutableList.copyOf(byEvent.values());
    }

    private static Message guard(String event) {
        return Message.of("resettlement.procedure.guard." + event);
    }

    private static <S extends Enum<S>> @Nullable ImmutableList<BulkMove> bulk(
            ProcedureRequest request, Lifecycle<S, Facts> way, Class<S> states) {
        Bulk bulk = request.bulk();
        if (bulk == null) {
            return null;
        }
        Facts facts = Facts.of(request.guards(), bulk.reason() != null || request.reason() != null);
        ImmutableList.Builder<BulkMove> moves = ImmutableList.builder();
        for (BulkCase each : bulk.cases()) {
            Outcome outcome = outcome(request.entity(), way, Enum.valueOf(states, each.state()), bulk.event(), facts);
            moves.add(new BulkMove(each.caseNumber(), each.state(), outcome.to(), outcome.refused()));
        }
        return moves.build();
    }

    private static ImmutableList<String> states(Entity entity) {
        Enum<?>[] states = entity == Entity.CASE ? CaseState.values() : FlightState.values();
        return Arrays.stream(states).map(Enum::name).collect(ImmutableList.toImmutableList());
    }

    private static ImmutableSortedSet<String> events(Entity entity) {
        return ImmutableSortedSet.copyOf(
                entity == Entity.CASE
                        ? Ways.CASE.moves().stream().map(Move::name).toList()
                        : Ways.FLIGHT.moves().stream().map(Move::name).toList());
    }
}
