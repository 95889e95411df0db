package org.masar.resettlement.manifest;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masar.core.engine.DataFile;
import org.masar.core.engine.Engine;
import org.masar.core.engine.EngineInfo;
import org.masar.core.engine.InvalidRequestException;
import org.masar.core.engine.PreparedEngine;
import org.masar.core.json.Problem;
import org.masar.core.message.Message;
import org.masar.resettlement.manifest.ManifestRequest.ProblemKind;

/**
 * {@code resettlement.manifest}: groups to flights, families and hard links whole, within seats, wheelchairs, stretchers,
 * oxygen, escorts and quotas; by the published order of priorities, or by values or costs. Says how far from the best the
 * plan can be at most, and for each group left behind why and what would seat it.
 *
 * <p>PRIORITY: the value is the sum over the groups seated of the {@code weights} that the answer names (the tier's, and
 * where they apply those of a closing window and of times deferred), less cost; each weight exceeds all that the aims
 * below it can give together, so that the order of the aims is strict; in plans so large that the numbers would not fit,
 * all that 64 groups can give.
 */
public final class ManifestEngine implements PreparedEngine<Instance, ManifestRequest, ManifestAnswer> {

    private static final EngineInfo<ManifestRequest, ManifestAnswer> INFO = new EngineInfo<>(
            "resettlement.manifest",
            "1.0.0",
            "Which group goes on which flight, and why not the others?",
            ManifestRequest.class,
            ManifestAnswer.class);

    private static final String INSTANCE = "instance";
    private static final String INSTANCE_AT = "/data/instance";

    private final ManifestSolver solver;
    private final @Nullable Instance prepared;

    /** For the service loader, and for those who need no other engine. */
    public ManifestEngine() {
        this(ManifestSolver.OWN, null);
    }

    /**
     * The engine with another solver.
     *
     * @param solver chooses the options
     */
    public ManifestEngine(ManifestSolver solver) {
        this(solver, null);
    }

    private ManifestEngine(ManifestSolver solver, @Nullable Instance prepared) {
        this.solver = solver;
        this.prepared = prepared;
    }

    @Override
    public EngineInfo<ManifestRequest, ManifestAnswer> info() {
        return INFO;
    }

    @Override
    public ImmutableSet<String> dataNames() {
        return ImmutableSet.of(INSTANCE);
    }

    @Override
    public Instance read(ImmutableMap<String, DataFile> files) {
        DataFile file = files.get(INSTANCE);
        Problem problem = file == null ? Problem.missing(INSTANCE_AT) : noInstance();
        try {
            Instance instance = file == null
                    ? null
                    : Instance.parse(StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(file.content().read()))
                            .toString());
            if (instance != null) {
                return instance;
            }
        } catch (CharacterCodingException e) {
            problem = Problem.of(Problem.Code.ENCODING, INSTANCE_AT, Message.of(Problem.Code.ENCODING.key()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new InvalidRequestException(INFO.id(), List.of(problem));
    }

    private static Problem noInstance() {
        return Problem.of(
                Problem.Code.BAD_VALUE,
                INSTANCE_AT,
                Message.of("problem.badValue.form", "expected", "as many numbers as the first ones say"));
    }

    @Override
    public Engine<ManifestRequest, ManifestAnswer> with(Instance data) {
        return new ManifestEngine(solver, data);
    }

    @Override
    public List<Problem> check(ManifestRequest request) {
        List<Problem> problems = new ArrayList<>();
        ProblemKind kind = kind(request);
        String inline = request.data() == null ? null : request.data().instance();
        if (kind == ProblemKind.MANIFEST) {
            if (inline != null) {
                problems.add(Problem.contradiction(INSTANCE_AT));
            }
            new ManifestChecks("", problems).check(request);
        } else if (inline == null && prepared == null) {
            problems.add(Problem.missing(INSTANCE_AT));
        } else if (inline != null && prepared != null) {
            problems.add(Problem.contradiction(INSTANCE_AT));
        } else {
            Instance instance = instance(request);
            if (instance == null || !instance.isWhole(kind)) {
                problems.add(noInstance());
            }
        }
        return problems;
    }

    private static ProblemKind kind(ManifestRequest request) {
        return request.problem() == null ? ProblemKind.MANIFEST : request.problem();
    }

    private @Nullable Instance instance(ManifestRequest request) {
        return request.data() == null || request.data().instance() == null
                ? prepared
                : Instance.parse(request.data().instance());
    }

    @Override
    public ManifestAnswer answer(ManifestRequest request) {
        SearchLimits limits = SearchLimits.orUsual(request.limits());
        ProblemKind kind = kind(request);
        if (kind == ProblemKind.MANIFEST) {
            Model model = new Model(request, Loyalty.NONE);
            return Plans.solve(model, limits, null, limits.packing(), solver);
        }
        Instance instance = instance(request);
        if (instance == null) {
            throw new IllegalArgumentException("no instance\nMaybe the request was not checked.");
        }
        return kind == ProblemKind.GAP
                ? Plans.of(instance.gap(), true, limits, solver)
                : Plans.of(instance.knapsack(), false, limits, solver);
    }
}
