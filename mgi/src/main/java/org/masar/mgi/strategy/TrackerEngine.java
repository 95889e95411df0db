package org.masar.mgi.strategy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.masar.core.engine.Engine;
import org.masar.core.engine.EngineInfo;
import org.masar.core.json.Problem;
import org.masar.mgi.strategy.StrategyAnswer.Coverage;
import org.masar.mgi.strategy.TrackerAnswer.Move;
import org.masar.mgi.strategy.TrackerAnswer.Tally;
import org.masar.mgi.strategy.TrackerRequest.Status;
import org.masar.mgi.strategy.TrackerRequest.TrackedAction;

/** Follows the actions of a strategy: by objective of the Global Compact, by pledge, overdue, unproved, moved. */
public final class TrackerEngine implements Engine<TrackerRequest, TrackerAnswer> {

    private static final EngineInfo<TrackerRequest, TrackerAnswer> INFO = new EngineInfo<>(
            "mgi.tracker",
            "1.0.0",
            "Where do the actions of a migration strategy stand, and what moved?",
            TrackerRequest.class,
            TrackerAnswer.class);

    /** For the service loader. */
    public TrackerEngine() {}

    @Override
    public EngineInfo<TrackerRequest, TrackerAnswer> info() {
        return INFO;
    }

    @Override
    public List<Problem> check(TrackerRequest request) {
        List<Problem> problems = new ArrayList<>();
        check(request.actions(), "/actions", problems);
        if (request.previous() != null) {
            check(request.previous().actions(), "/previous/actions", problems);
            if (request.previous().asOf().isAfter(request.asOf())) {
                problems.add(Problem.contradiction("/asOf"));
                problems.add(Problem.contradiction("/previous/asOf"));
            }
        }
        return problems;
    }

    private static void check(List<TrackedAction> actions, String at, List<Problem> problems) {
        List<String> codes = GlobalCompact.shipped().actions().stream()
                .map(GlobalCompact.Action::code)
                .toList();
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < actions.size(); i++) {
            TrackedAction action = actions.get(i);
            String here = at + Problem.at(i);
            Integer other = first.putIfAbsent(action.id(), i);
            if (other != null) {
                problems.add(Problem.contradiction(at + Problem.at(other, "id")));
                problems.add(Problem.contradiction(here + "/id"));
            }
            if (action.gcmAction() != null) {
                GlobalCompact.Action known = GlobalCompact.shipped().action(action.gcmAction());
                if (known == null) {
                    problems.add(Problem.badCode(here + "/gcmAction", codes, action.gcmAction()));
                } else if (known.objective() != action.objective()) {
                    problems.add(Problem.contradiction(here + "/gcmAction"));
                    problems.add(Problem.contradiction(here + "/objective"));
                }
            }
            for (int j = 0; j < action.evidence().size(); j++) {
                TrackerRequest.Proof proof = action.evidence().get(j);
                if (proof.link() == null && proof.law() == null) {
                    problems.add(Problem.missing(here + Problem.at("evidence", j, "link")));
                }
            }
        }
    }

    @Override
    public TrackerAnswer answer(TrackerRequest request) {
        LocalDate asOf = request.asOf();
        List<TrackedAction> actions = request.actions();
        return new TrackerAnswer(
                tally(actions, TrackedAction::objective, asOf),
                tally(actions, TrackedAction::pledge, asOf),
                actions.stream()
                        .filter(action -> isOverdue(action, asOf))
                        .map(TrackedAction::id)
                        .collect(ImmutableList.toImmutableList()),
                actions.stream()
                        .filter(action -> action.status() == Status.DONE)
                        .filter(action -> action.evidence().isEmpty())
                        .map(TrackedAction::id)
                        .collect(ImmutableList.toImmutableList()),
                moved(request),
                Coverage.of(actions.stream()
                        .filter(action -> action.status() != Status.DROPPED)
                        .map(TrackedAction::objective)
                        .toList()));
    }

    private static boolean isOverdue(TrackedAction action, LocalDate asOf) {
        boolean open = action.status() == Status.PLANNED || action.status() == Status.STARTED;
        return open && action.due().isBefore(asOf);
    }

    private static ImmutableMap<Integer, Tally> tally(
            List<TrackedAction> actions, Function<TrackedAction, @Nullable Integer> key, LocalDate asOf) {
        TreeMap<Integer, Tally> tallies = new TreeMap<>();
        for (TrackedAction action : actions) {
            Integer group = key.apply(action);
            if (group != null) {
                Tally one = new Tally(
                        action.status() == Status.PLANNED ? 1 : 0,
                        action.status() == Status.STARTED ? 1 : 0,
                        action.status() == Status.DONE ? 1 : 0,
                        action.status() == Status.DROPPED ? 1 : 0,
                        isOverdue(action, asOf) ? 1 : 0);
                tallies.merge(group, one, TrackerEngine::plus);
            }
        }
        return ImmutableMap.copyOf(tallies);
    }

    private static Tally plus(Tally a, Tally b) {
        return new Tally(
                a.planned() + b.planned(),
                a.started() + b.started(),
                a.done() + b.done(),
                a.dropped() + b.dropped(),
                a.overdue() + b.overdue());
    }

    private static ImmutableList<Move> moved(TrackerRequest request) {
        TrackerRequest.Snapshot previous = request.previous();
        if (previous == null) {
            return ImmutableList.of();
        }
        Map<String, Status> before = new HashMap<>();
        previous.actions().forEach(action -> before.put(action.id(), action.status()));
        return request.actions().stream()
                .filter(action -> before.get(action.id()) != action.status())
                .map(action -> new Move(action.id(), before.get(action.id()), action.status()))
                .collect(ImmutableList.toImmutableList());
    }
}
