package org.masar.avrr.allocate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableIntArray;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.masar.avrr.allocate.AllocateAnswer.Chosen;
import org.masar.avrr.allocate.AllocateAnswer.Left;
import org.masar.avrr.allocate.AllocateAnswer.Reason;
import org.masar.avrr.allocate.AllocateRequest.Objective;
import org.masar.avrr.allocate.AllocateRequest.Option;
import org.masar.avrr.allocate.AllocateRequest.Plan;
import org.masar.core.engine.Engine;
import org.masar.core.engine.EngineInfo;
import org.masar.core.json.Problem;
import org.masar.core.optimise.Knapsack;
import org.masar.core.optimise.Knapsack.Selection;

/**
 * {@code avrr.allocate}: the best use of one budget for many plans, with the proof that no other is better, and for each
 * plan left out the budget that would bring it in. Where selections are equal, the cheaper one, then the plans and
 * options that come earlier in the request.
 */
public final class AllocateEngine implements Engine<AllocateRequest, AllocateAnswer> {

    private static final EngineInfo<AllocateRequest, AllocateAnswer> INFO = new EngineInfo<>(
            "avrr.allocate",
            "1.0.0",
            "Which plans does this budget support?",
            AllocateRequest.class,
            AllocateAnswer.class);

    /** Up to here the optimum of every budget is looked at, to tell which one brings a plan in. */
    private static final int MOST_STATES = 500_000;

    /** For the service loader, and for those who need no other engine. */
    public AllocateEngine() {}

    @Override
    public EngineInfo<AllocateRequest, AllocateAnswer> info() {
        return INFO;
    }

    @Override
    public List<Problem> check(AllocateRequest request) {
        List<Problem> problems = new ArrayList<>();
        boolean byValue = request.chosenObjective() == Objective.VALUE;
        Set<String> plans = new HashSet<>();
        for (int i = 0; i < request.plans().size(); i++) {
            Plan plan = request.plans().get(i);
            if (!plans.add(plan.id())) {
                problems.add(Problem.contradiction(Problem.at("plans", i, "id")));
            }
            Set<String> options = new HashSet<>();
            for (int j = 0; j < plan.options().size(); j++) {
                Option option = plan.options().get(j);
                if (!options.add(option.id())) {
                    problems.add(Problem.contradiction(Problem.at("plans", i, "options", j, "id")));
                }
                if (byValue && Worths.value(plan, option) == null) {
                    problems.add(Problem.missing(Problem.at("plans", i, "options", j, "value")));
                }
            }
        }
        if (problems.isEmpty() && !Worths.countable(request.plans())) {
            problems.add(Problem.outOfRange(Problem.at("plans"), "Σ cost, Σ value < 2^58"));
        }
        return problems;
    }

    @Override
    public AllocateAnswer answer(AllocateRequest request) {
        boolean byValue = request.chosenObjective() == Objective.VALUE;
        List<Plan> plans = request.plans();
        Knapsack knapsack = Knapsack.of(byValue ? Worths.byValue(plans) : Worths.byCriteria(plans));
        Optional<ImmutableList<Selection>> frontier = knapsack.frontier(MOST_STATES);
        Selection best =
                frontier.map(all -> last(all, request.budget())).orElseGet(() -> knapsack.best(request.budget()));
        int scale = Worths.scale(plans);
        return new AllocateAnswer(
                request.chosenObjective(),
                chosen(plans, best.taken()),
                best.cost(),
                byValue ? plain(best.worth().get(0), scale) : null,
                byValue ? plain(best.optimal() ? best.worth().get(0) : best.bound(), scale) : null,
                best.optimal(),
                byValue ? null : achieved(plans, best.taken()),
                left(request, best, frontier.orElse(null)));
    }

    /** The optimum of a budget is the last one it can pay. */
    private static Selection last(ImmutableList<Selection> frontier, long budget) {
        Selection best = frontier.get(0);
        for (Selection selection : frontier) {
            if (selection.cost() <= budget) {
                best = selection;
            }
        }
        return best;
    }

    private static ImmutableList<Chosen> chosen(List<Plan> plans, ImmutableIntArray taken) {
        ImmutableList.Builder<Chosen> chosen = ImmutableList.builder();
        for (int i = 0; i < plans.size(); i++) {
            if (taken.get(i) != Knapsack.NONE) {
                Plan plan = plans.get(i);
                chosen.add(
                        new Chosen(plan.id(), plan.options().get(taken.get(i)).id()));
            }
        }
        return chosen.build();
    }

    private static ImmutableMap<Criterion, Integer> achieved(List<Plan> plans, ImmutableIntArray taken) {
        ImmutableMap.Builder<Criterion, Integer> achieved = ImmutableMap.builder();
        for (Criterion criterion : Criterion.values()) {
            int count = 0;
            for (int i = 0; i < plans.size(); i++) {
                if (taken.get(i) != Knapsack.NONE && Worths.meets(plans.get(i), criterion)) {
                    count++;
                }
            }
            if (count > 0) {
                achieved.put(criterion, count);
            }
        }
        return achieved.buildOrThrow();
    }

    private static ImmutableList<Left> left(
            AllocateRequest request, Selection best, @Nullable ImmutableList<Selection> frontier) {
        ImmutableList.Builder<Left> left = ImmutableList.builder();
        for (int i = 0; i < request.plans().size(); i++) {
            if (best.taken().get(i) == Knapsack.NONE) {
                Plan plan = request.plans().get(i);
                boolean fits = plan.options().stream().anyMatch(option -> option.cost() <= request.budget());
                left.add(new Left(
                        plan.id(),
                        fits ? Reason.NOT_IN_OPTIMUM : Reason.NO_OPTION_FITS,
                        frontier == null ? null : budgetNeeded(frontier, request.budget(), i),
                        frontier == null ? true : null));
            }
        }
        return left.build();
    }

    private static @Nullable Long budgetNeeded(ImmutableList<Selection> frontier, long budget, int plan) {
        for (Selection selection : frontier) {
            if (selection.cost() > budget && selection.taken().get(plan) != Knapsack.NONE) {
                return selection.cost();
            }
        }
        return null;
    }

    private static BigDecimal plain(long value, int scale) {
        BigDecimal stripped = BigDecimal.valueOf(value, scale).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
