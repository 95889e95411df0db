package org.masar.mgi.sensitivity;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.masar.core.engine.DataFile;
import org.masar.core.engine.Engine;
import org.masar.core.engine.EngineInfo;
import org.masar.core.engine.PreparedEngine;
import org.masar.core.json.Problem;
import org.masar.core.message.Message;
import org.masar.mgi.composite.CompositeEngine;
import org.masar.mgi.composite.CompositeRequest;
import org.masar.mgi.composite.CompositeSpec;
import org.masar.mgi.composite.UnitTable;
import org.masar.mgi.sensitivity.SensitivityAnswer.Analytic;
import org.masar.mgi.sensitivity.SensitivityRequest.Evaluations;
import org.masar.mgi.sensitivity.SensitivityRequest.Vary;

/**
 * How much of an index comes from the choices of its makers: indices of first and total order (Saltelli 2010, Jansen
 * 1999) over Sobol points with a random shift, intervals of ranks, and how often one unit is above another. The same
 * seed gives the same bytes.
 */
public final class SensitivityEngine implements PreparedEngine<UnitTable, SensitivityRequest, SensitivityAnswer> {

    private static final EngineInfo<SensitivityRequest, SensitivityAnswer> INFO = new EngineInfo<>(
            "mgi.sensitivity",
            "1.0.0",
            "Which choices move an index, and how sure are its ranks?",
            SensitivityRequest.class,
            SensitivityAnswer.class);

    private static final int SAMPLE = 4_096;
    private static final int RESAMPLES = 200;
    private static final double CONVERGED = 0.05;

    private final CompositeEngine composite = new CompositeEngine();
    private final @Nullable UnitTable table;

    /** For the service loader; the table comes with the request. */
    public SensitivityEngine() {
        this(null);
    }

    private SensitivityEngine(@Nullable UnitTable table) {
        this.table = table;
    }

    @Override
    public EngineInfo<SensitivityRequest, SensitivityAnswer> info() {
        return INFO;
    }

    @Override
    public ImmutableSet<String> dataNames() {
        return composite.dataNames();
    }

    @Override
    public UnitTable read(ImmutableMap<String, DataFile> files) {
        return composite.read(files);
    }

    @Override
    public Engine<SensitivityRequest, SensitivityAnswer> with(UnitTable data) {
        return new SensitivityEngine(data);
    }

    static int n(SensitivityRequest request) {
        return request.n() == null ? SAMPLE : request.n();
    }

    private static long seed(SensitivityRequest request) {
        return request.seed() == null ? 1 : request.seed();
    }

    private static int resamples(SensitivityRequest request) {
        return request.bootstrap() == null ? RESAMPLES : request.bootstrap();
    }

    @Override
    public List<Problem> check(SensitivityRequest request) {
        List<Problem> problems = new ArrayList<>(SensitivityCheck.of(request));
        CompositeSpec spec = request.spec();
        if (spec == null) {
            return problems;
        }
        CompositeRequest plain = new CompositeRequest(spec, request.data(), null, null, null, request.researchUse());
        problems.addAll(
                table == null ? composite.check(plain) : composite.with(table).check(plain));
        if (problems.isEmpty()) {
            SensitivityCheck.levels(spec, inputs(request), problems);
            String unit = request.target() == null ? null : request.target().unit();
            List<String> units = rows(request).stream()
                    .map(row -> String.valueOf(row.get(spec.unit())))
                    .toList();
            if (unit != null && !units.contains(unit)) {
                problems.add(Problem.badCode("/target/unit", units, unit));
            }
        }
        if (problems.isEmpty()) {
            @SuppressWarnings("unused") // it is made for the problems it finds
            VariedIndex index = index(request, spec, problems);
        }
        return problems;
    }

    private static List<Vary> inputs(SensitivityRequest request) {
        return request.vary() == null ? List.of() : request.vary();
    }

    private List<? extends Map<String, ? extends @Nullable Object>> rows(SensitivityRequest request) {
        if (request.data() != null) {
            return request.data().table();
        }
        return table == null ? List.of() : table.rows();
    }

    private VariedIndex index(SensitivityRequest request, CompositeSpec spec, List<Problem> problems) {
        String unit = request.target() == null ? null : request.target().unit();
        return new VariedIndex(spec, rows(request), inputs(request), unit, seed(request), problems);
    }

    @Override
    public SensitivityAnswer answer(SensitivityRequest request) {
        if (request.spec() != null) {
            return ofIndex(request, request.spec());
        }
        if (request.test() != null) {
            KnownFunction function = new KnownFunction(request.test());
            List<String> names = names(function.inputs());
            return of(request, names, new Design(function, n(request), seed(request)), function.analytic(names), null);
        }
        return ofEvaluations(request);
    }

    private SensitivityAnswer ofIndex(SensitivityRequest request, CompositeSpec spec) {
        VariedIndex index = index(request, spec, new ArrayList<>());
        Analytic analytic = index.analytic();
        Design design = new Design(index, n(request), seed(request));
        List<String> names = inputs(request).stream().map(Vary::input).toList();
        return of(request, names, design, analytic, index);
    }

    private static SensitivityAnswer ofEvaluations(SensitivityRequest request) {
        Evaluations given = request.evaluations();
        if (given == null) {
            throw new IllegalArgumentException("request must have spec, test or evaluations.\nMaybe check it first?");
        }
        double[][] yAB = given.yAB().stream().map(SensitivityEngine::numbers).toArray(double[][]::new);
        double[] yA = numbers(given.yA());
        Estimators found =
                new Estimators(names(yAB.length), yA, numbers(given.yB()), yAB, resamples(request), seed(request));
        return answer(request, found, yA.length, yAB.length, null, null);
    }

    private static double[] numbers(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static List<String> names(int inputs) {
        return IntStream.rangeClosed(1, inputs).mapToObj(i -> "x" + i).toList();
    }

    private static SensitivityAnswer of(
            SensitivityRequest request,
            List<String> names,
            Design design,
            @Nullable Analytic analytic,
            @Nullable VariedIndex index) {
        Estimators found = new Estimators(names, design.yA, design.yB, design.yAB, resamples(request), seed(request));
        return answer(request, found, design.yA.length, names.size(), analytic, index);
    }

    private static SensitivityAnswer answer(
            SensitivityRequest request,
            Estimators found,
            int n,
            int inputs,
            @Nullable Analytic analytic,
            @Nullable VariedIndex index) {
        return new SensitivityAnswer(
                found.indices,
                found.variance,
                (long) n * (inputs + 2),
                n,
                seed(request),
                analytic,
                found.halfWidth == null ? null : (Boolean) (found.halfWidth <= CONVERGED),
                found.halfWidth,
                index == null ? null : index.spreads(),
                index == null ? null : index.dominance(2L * n),
                Boolean.TRUE.equals(request.researchUse()) ? Message.of("mgi.composite.banner") : null);
    }
}
