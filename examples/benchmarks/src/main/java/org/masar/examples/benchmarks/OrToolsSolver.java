package org.masar.examples.benchmarks;

import com.google.common.primitives.ImmutableDoubleArray;
import com.google.common.primitives.ImmutableIntArray;
import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.masar.core.optimise.Packing;
import org.masar.core.optimise.PackingLimits;
import org.masar.core.optimise.PackingProblem;
import org.masar.resettlement.manifest.ManifestSolver;

/**
 * The same problems solved by OR-Tools, on one thread: CP-SAT counts in whole numbers and so proves; SCIP counts in
 * doubles, and its proof holds within its tolerances. Prices are not asked for: all are 0.
 */
public final class OrToolsSolver implements ManifestSolver {

    /** Which of its solvers. */
    public enum Kind {
        /** Constraint programming with clause learning. */
        CP_SAT,
        /** Branch, cut and price. */
        SCIP
    }

    private final Kind kind;
    private final Duration limit;

    private OrToolsSolver(Kind kind, Duration limit) {
        this.kind = kind;
        this.limit = limit;
    }

    /**
     * A solver, where its native library can be loaded.
     *
     * @param kind which one
     * @param limit how long it may look
     * @return the solver, or empty where there is no library for this machine
     */
    public static Optional<OrToolsSolver> of(Kind kind, Duration limit) {
        try {
            Loader.loadNativeLibraries();
            return Optional.of(new OrToolsSolver(kind, limit));
        } catch (LinkageError | RuntimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public Packing solve(PackingProblem problem, PackingLimits limits, @Nullable ImmutableIntArray start) {
        return kind == Kind.CP_SAT ? bySat(problem, limits, start) : byScip(problem, limits);
    }

    private Packing bySat(PackingProblem problem, PackingLimits limits, @Nullable ImmutableIntArray start) {
        CpModel model = new CpModel();
        List<BoolVar> all = new ArrayList<>();
        List<Long> values = new ArrayList<>();
        List<List<BoolVar>> users = new ArrayList<>();
        List<List<Long>> amounts = new ArrayList<>();
        for (int r = 0; r < problem.resources(); r++) {
            users.add(new ArrayList<>());
            amounts.add(new ArrayList<>());
        }
        int[] first = new int[problem.items()];
        for (int i = 0; i < problem.items(); i++) {
            first[i] = all.size();
            List<BoolVar> own = new ArrayList<>();
            for (int k = 0; k < problem.options(i); k++) {
                BoolVar variable = model.newBoolVar("");
                own.add(variable);
                values.add(problem.value(i, k));
                for (int r = 0; r < problem.resources(); r++) {
                    long amount = problem.amount(i, k, r);
                    if (amount > 0) {
                        users.get(r).add(variable);
                        amounts.get(r).add(amount);
                    }
                }
                if (start != null) {
                    model.addHint(variable, start.get(i) == k ? 1 : 0);
                }
            }
            if (problem.mustHaveOne(i)) {
                model.addExactlyOne(own.toArray(BoolVar[]::new));
            } else {
                model.addAtMostOne(own.toArray(BoolVar[]::new));
            }
            all.addAll(own);
        }
        for (int r = 0; r < problem.resources(); r++) {
            model.addLessOrEqual(sum(users.get(r), amounts.get(r)), problem.capacity(r));
        }
        model.maximize(sum(all, values));
        CpSolver solver = new CpSolver();
        solver.getParameters()
                .setMaxTimeInSeconds(limit.toMillis() / 1000.0)
                .setNumWorkers(1)
                .setRandomSeed((int) limits.seed())
                .setRelativeGapLimit(limits.gap());
        CpSolverStatus status = solver.solve(model);
        boolean found = status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
        return packing(
                problem,
                found,
                status == CpSolverStatus.INFEASIBLE,
                status == CpSolverStatus.OPTIMAL && limits.gap() == 0,
                solver.bestObjectiveBound(),
                found ? chosen(problem, at -> solver.booleanValue(all.get(at))) : none(problem));
    }

    private static LinearExpr sum(List<BoolVar> variables, List<Long> by) {
        return LinearExpr.weightedSum(
                variables.toArray(BoolVar[]::new),
                by.stream().mapToLong(Long::longValue).toArray());
    }

    private Packing byScip(PackingProblem problem, PackingLimits limits) {
        MPSolver solver = MPSolver.createSolver("SCIP");
        MPConstraint[] rows = new MPConstraint[problem.resources()];
        for (int r = 0; r < rows.length; r++) {
            rows[r] = solver.makeConstraint(Double.NEGATIVE_INFINITY, (double) problem.capacity(r));
        }
        List<MPVariable> all = new ArrayList<>();
        for (int i = 0; i < problem.items(); i++) {
            MPConstraint one = solver.makeConstraint(problem.mustHaveOne(i) ? 1 : 0, 1);
            for (int k = 0; k < problem.options(i); k++) {
                MPVariable variable = solver.makeBoolVar("");
                one.setCoefficient(variable, 1);
                solver.objective().setCoefficient(variable, (double) problem.value(i, k));
                for (int r = 0; r < rows.length; r++) {
                    long amount = problem.amount(i, k, r);
                    if (amount > 0) {
                        rows[r].setCoefficient(variable, (double) amount);
                    }
                }
                all.add(variable);
            }
        }
        solver.objective().setMaximization();
        solver.setTimeLimit(limit.toMillis());
        MPSolverParameters parameters = new MPSolverParameters();
        parameters.setDoubleParam(MPSolverParameters.DoubleParam.RELATIVE_MIP_GAP, limits.gap());
        MPSolver.ResultStatus status = solver.solve(parameters);
        boolean found = status == MPSolver.ResultStatus.OPTIMAL || status == MPSolver.ResultStatus.FEASIBLE;
        Packing packing = packing(
                problem,
                found,
                status == MPSolver.ResultStatus.INFEASIBLE,
                status == MPSolver.ResultStatus.OPTIMAL && limits.gap() == 0,
                found ? solver.objective().bestBound() : 0,
                found ? chosen(problem, at -> all.get(at).solutionValue() > 0.5) : none(problem));
        solver.delete();
        return packing;
    }

    private static ImmutableIntArray none(PackingProblem problem) {
        return chosen(problem, at -> false);
    }

    private static ImmutableIntArray chosen(PackingProblem problem, IntPredicate isOn) {
        ImmutableIntArray.Builder chosen = ImmutableIntArray.builder();
        int at = 0;
        for (int i = 0; i < problem.items(); i++) {
            int own = Packing.NONE;
            for (int k = 0; k < problem.options(i); k++) {
                own = isOn.test(at++) ? k : own;
            }
            chosen.add(own);
        }
        return chosen.build();
    }

    private static Packing packing(
            PackingProblem problem,
            boolean found,
            boolean impossible,
            boolean proved,
            double bound,
            ImmutableIntArray chosen) {
        long value = 0;
        for (int i = 0; i < problem.items(); i++) {
            value += chosen.get(i) == Packing.NONE ? 0 : problem.value(i, chosen.get(i));
        }
        Packing.Status status = proved
                ? Packing.Status.OPTIMAL
                : found
                        ? Packing.Status.FEASIBLE
                        : impossible ? Packing.Status.INFEASIBLE : Packing.Status.NONE_IN_LIMITS;
        return new Packing(
                status,
                chosen,
                value,
                proved ? value : Math.max(value, (long) Math.floor(bound)),
                ImmutableDoubleArray.copyOf(new double[problem.resources()]));
    }
}
