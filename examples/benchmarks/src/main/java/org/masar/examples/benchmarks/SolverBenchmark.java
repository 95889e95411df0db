package org.masar.examples.benchmarks;

import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.masar.core.optimise.Packing;
import org.masar.resettlement.manifest.ManifestAnswer;
import org.masar.resettlement.manifest.ManifestEngine;
import org.masar.resettlement.manifest.ManifestRequest;
import org.masar.resettlement.manifest.ManifestRequest.Objective;
import org.masar.resettlement.manifest.ManifestSolver;
import org.masar.resettlement.manifest.ReplanAnswer;
import org.masar.resettlement.manifest.ReplanEngine;
import org.masar.resettlement.manifest.ReplanRequest;
import org.masar.resettlement.manifest.ReplanRequest.Change;
import org.masar.resettlement.manifest.ReplanRequest.ChangeKind;
import org.masar.resettlement.manifest.SearchLimits;
import org.masar.resettlement.manifest.Stage;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A season of charter flights for the greatest sum of values, on one thread. {@code engine} is a whole answer with the
 * reasons of those left behind; {@code replan} the whole answer after a flight is cancelled; {@code scip} and
 * {@code cpSat} build and solve the same problem once inside the same engine, stop at one per cent or ten seconds, and
 * explain without prices. What each reached is printed by {@link PublishedInstances} for published instances.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2)
@Measurement(iterations = 3)
public class SolverBenchmark {

    /** Cases; a flight for about every 33. */
    @Param({"500", "1000", "2000"})
    public int cases = 500;

    private static final SearchLimits LIMITS = new SearchLimits(null, 800L, new java.math.BigDecimal("0.01"), 1L);
    private static final SearchLimits TO_THE_END = new SearchLimits(null, 800L, null, 1L);

    private ManifestRequest toTheEnd = CharterSeason.of(1, 1, Objective.MAX_VALUE, null);
    private ManifestRequest onePerCent = toTheEnd;
    private ReplanRequest cancelled = new ReplanRequest(toTheEnd, ImmutableMap.of(), null, List.of());

    /** For JMH. */
    public SolverBenchmark() {}

    /** The season, and a plan of it whose first flight is then cancelled; half of the groups were told. */
    @Setup
    public void prepare() {
        int flights = cases * 60 / 2000;
        toTheEnd = CharterSeason.of(cases, flights, Objective.MAX_VALUE, TO_THE_END);
        onePerCent = CharterSeason.of(cases, flights, Objective.MAX_VALUE, LIMITS);
        ManifestAnswer plan = new ManifestEngine().answer(toTheEnd);
        ImmutableMap.Builder<String, Stage> told = ImmutableMap.builder();
        int count = 0;
        for (String group : plan.assigned().keySet()) {
            told.put(group, count++ % 2 == 0 ? Stage.NOTIFIED : Stage.PLANNED);
        }
        cancelled = new ReplanRequest(
                CharterSeason.of(cases, flights, Objective.MAX_VALUE, null),
                plan.assigned(),
                told.buildOrThrow(),
                List.of(new Change(ChangeKind.FLIGHT_CANCELLED, "F0", null, null, null, null, null, null)));
    }

    /**
     * The whole engine, as far as it comes in its moves.
     *
     * @return the plan
     */
    @Benchmark
    public ManifestAnswer engine() {
        return new ManifestEngine().answer(toTheEnd);
    }

    /**
     * The solver of the house alone, without reasons: the model is built, solved and thrown away.
     *
     * @return the packing
     */
    @Benchmark
    public Packing solverAlone() {
        Packing[] found = new Packing[1];
        ManifestSolver keeping = (problem, limits, start) -> {
            found[0] = ManifestSolver.OWN.solve(problem, limits, start);
            throw new Solved();
        };
        try {
            new ManifestEngine(keeping).answer(toTheEnd);
        } catch (Solved done) {
            return found[0];
        }
        return found[0];
    }

    private static final class Solved extends RuntimeException {
        private static final long serialVersionUID = 1;

        Solved() {
            super(null, null, false, false);
        }
    }

    /**
     * A flight is cancelled.
     *
     * @return the new plan
     */
    @Benchmark
    public ReplanAnswer replan() {
        return new ReplanEngine().answer(cancelled);
    }

    /**
     * SCIP to one per cent.
     *
     * @return the plan
     */
    @Benchmark
    public ManifestAnswer scip() {
        return by(OrToolsSolver.Kind.SCIP);
    }

    /**
     * CP-SAT to one per cent.
     *
     * @return the plan
     */
    @Benchmark
    public ManifestAnswer cpSat() {
        return by(OrToolsSolver.Kind.CP_SAT);
    }

    private ManifestAnswer by(OrToolsSolver.Kind kind) {
        return new ManifestEngine(OrToolsSolver.of(kind, Duration.ofSeconds(10)).orElseThrow()).answer(onePerCent);
    }
}
