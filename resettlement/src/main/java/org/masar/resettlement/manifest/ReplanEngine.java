package org.masar.resettlement.manifest;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.masar.core.engine.Engine;
import org.masar.core.engine.EngineInfo;
import org.masar.core.json.Problem;
import org.masar.core.optimise.PackingLimits;
import org.masar.resettlement.manifest.ManifestRequest.Group;
import org.masar.resettlement.manifest.ReplanAnswer.Move;
import org.masar.resettlement.manifest.ReplanRequest.Change;

/**
 * {@code resettlement.replan}: a flight is cancelled, a person deferred, a state withdraws: the new plan that moves as few
 * groups as possible whose receiving side was told. Groups cleared to travel move only if their own flight or state is
 * gone, or the flight no longer holds them all.
 */
public final class ReplanEngine implements Engine<ReplanRequest, ReplanAnswer> {

    private static final EngineInfo<ReplanRequest, ReplanAnswer> INFO = new EngineInfo<>(
            "resettlement.replan",
            "1.0.0",
            "Something changed: which plan changes least?",
            ReplanRequest.class,
            ReplanAnswer.class);

    /** A plan that stands is a good start: a repair needs less work than a new plan. */
    private static final long USUAL_ROUNDS = 25;

    private final ManifestSolver solver;

    /** For the service loader, and for those who need no other engine. */
    public ReplanEngine() {
        this(ManifestSolver.OWN);
    }

    /**
     * The engine with another solver.
     *
     * @param solver chooses the options
     */
    public ReplanEngine(ManifestSolver solver) {
        this.solver = solver;
    }

    @Override
    public EngineInfo<ReplanRequest, ReplanAnswer> info() {
        return INFO;
    }

    @Override
    public List<Problem> check(ReplanRequest request) {
        List<Problem> problems = new ArrayList<>();
        ManifestRequest manifest = request.manifest();
        if (manifest.problem() != null && manifest.problem() != ManifestRequest.ProblemKind.MANIFEST) {
            problems.add(Problem.badCode(
                    "/manifest/problem", List.of("MANIFEST"), manifest.problem().name()));
            return problems;
        }
        if (manifest.data() != null && manifest.data().instance() != null) {
            problems.add(Problem.contradiction("/manifest/data/instance"));
        }
        ManifestChecks checks = new ManifestChecks("/manifest", problems);
        checks.check(manifest);
        Set<String> groups = checks.groupIds();
        Set<String> flights = checks.flightIds();
        request.current().forEach((group, flight) -> {
            checks.known(groups, group, "ids of groups[] as names", "/current");
            checks.known(flights, flight, "ids of flights[]", Problem.at("current", group));
        });
        if (request.stages() != null) {
            request.stages()
                    .forEach((group, stage) -> checks.known(groups, group, "ids of groups[] as names", "/stages"));
        }
        for (int i = 0; i < request.changes().size(); i++) {
            change(request.changes().get(i), i, checks, problems);
        }
        return problems;
    }

    private static void change(Change change, int i, ManifestChecks checks, List<Problem> problems) {
        switch (change.kind()) {
            case FLIGHT_CANCELLED, CAPACITY_CHANGED -> {
                if (change.flight() == null) {
                    problems.add(Problem.missing(Problem.at("changes", i, "flight")));
                }
                if (change.kind() == ReplanRequest.ChangeKind.CAPACITY_CHANGED && change.capacity() == null) {
                    problems.add(Problem.missing(Problem.at("changes", i, "capacity")));
                }
            }
            case PERSON_DEFERRED, GROUP_DEFERRED, GROUP_ADDED -> {
                if (change.group() == null && change.groups() == null) {
                    problems.add(Problem.missing(Problem.at("changes", i, "group")));
                }
            }
            case STATE_WITHDRAWN -> {
                if (change.groups() == null && change.group() == null) {
                    problems.add(Problem.missing(Problem.at("changes", i, "groups")));
                }
            }
        }
        if (change.flight() != null) {
            checks.known(checks.flightIds(), change.flight(), "an id of flights[]", Problem.at("changes", i, "flight"));
        }
        if (change.group() != null) {
            checks.known(checks.groupIds(), change.group(), "an id of groups[]", Problem.at("changes", i, "group"));
        }
        for (int j = 0; change.groups() != null && j < change.groups().size(); j++) {
            checks.known(
                    checks.groupIds(),
                    change.groups().get(j),
                    "an id of groups[]",
                    Problem.at("changes", i, "groups", j));
        }
    }

    @Override
    public ReplanAnswer answer(ReplanRequest request) {
        Changes changes = new Changes(request);
        ImmutableMap<String, Stage> stages = changes.stages();
        Loyalty loyalty = new Loyalty(
                ImmutableMap.copyOf(Maps.filterKeys(request.current(), group -> !changes.isOut(group))), stages);
        ManifestRequest after = changes.after();
        SearchLimits limits = SearchLimits.orUsual(after.limits());
        Model model = new Model(after, loyalty);
        PackingLimits work =
                after.limits() == null ? PackingLimits.ofRounds(USUAL_ROUNDS, limits.seedOrUsual()) : limits.packing();
        ManifestAnswer plan = Plans.solve(model, limits, loyalty.flight(), work, solver);
        List<Move> moved = new ArrayList<>();
        int kept = 0;
        int notified = 0;
        List<Group> groups = request.manifest().groups() == null
                ? List.of()
                : request.manifest().groups();
        for (Group group : groups) {
            String from = request.current().get(group.id());
            String to = plan.assigned().get(group.id());
            if (from != null && from.equals(to)) {
                kept++;
            } else if (from != null || (to != null && !request.changes().isEmpty())) {
                moved.add(new Move(group.id(), from, to, changes.reason(group.id(), from, to)));
                notified += stages.getOrDefault(group.id(), Stage.PLANNED) == Stage.PLANNED ? 0 : 1;
            }
        }
        return answer(plan, moved, kept, notified);
    }

    private static ReplanAnswer answer(ManifestAnswer plan, List<Move> moved, int kept, int notified) {
        return new ReplanAnswer(
                plan.status(),
                plan.value(),
                plan.bound(),
                plan.gap(),
                plan.weights(),
                plan.seatedByTier(),
                plan.assigned(),
                plan.loads(),
                plan.leftBehind(),
                plan.infeasibleBecause(),
                plan.seed(),
                ImmutableList.copyOf(moved),
                kept,
                notified);
    }
}
