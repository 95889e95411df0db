package org.masar.mgi.composite;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.masar.core.engine.DataFile;
import org.masar.core.engine.Engine;
import org.masar.core.engine.EngineInfo;
import org.masar.core.engine.PreparedEngine;
import org.masar.core.json.Problem;
import org.masar.mgi.table.CsvTable;

/**
 * Composite indicators after the steps of the OECD/JRC handbook (2008): denominate, impute, screen, treat, normalise,
 * weigh, aggregate; or the deprived counted after Alkire and Foster (2011). Formulas as in COINr 1.1.14.
 *
 * <p>Sums run in the order of the spec, transcendental functions are those of {@link StrictMath}, so every machine gives
 * the same bytes. What has no value is left out; what cannot be computed (an indicator without variance, a mean of
 * negatives) is a problem that names the element.
 */
public final class CompositeEngine implements PreparedEngine<UnitTable, CompositeRequest, CompositeAnswer> {

    private static final EngineInfo<CompositeRequest, CompositeAnswer> INFO = new EngineInfo<>(
                    "mgi.composite",
                    "1.0.0",
                    "What does a composite index say about each unit, and why?",
                    CompositeRequest.class,
                    CompositeAnswer.class)
            .withPacks(CompositeSpec.PACKS);

    /** Columns that carry answers or categories of the MGI or of SDG 10.7.2. */
    private static final Pattern GOVERNANCE =
            Pattern.compile("D[1-6]([a-e]|-Q\\d+)?|domain[1-6]|alldomains|SG_CPA_MIGR.*|(mgi|MGI|sdg1072|SDG1072).*");

    private final @Nullable UnitTable table;

    /** For the service loader; the table comes with the request. */
    public CompositeEngine() {
        this(null);
    }

    private CompositeEngine(@Nullable UnitTable table) {
        this.table = table;
    }

    @Override
    public EngineInfo<CompositeRequest, CompositeAnswer> info() {
        return INFO;
    }

    @Override
    public ImmutableSet<String> dataNames() {
        return ImmutableSet.of("table");
    }

    @Override
    public UnitTable read(ImmutableMap<String, DataFile> files) {
        DataFile file = files.get("table");
        if (file == null) {
            return table == null ? new UnitTable(ImmutableList.of(), ImmutableList.of()) : table;
        }
        CsvTable csv = CsvTable.parse(file);
        return new UnitTable(csv.columns(), csv.rows());
    }

    @Override
    public Engine<CompositeRequest, CompositeAnswer> with(UnitTable data) {
        return new CompositeEngine(data);
    }

    @Override
    public List<Problem> check(CompositeRequest request) {
        List<Problem> problems = new ArrayList<>(SpecCheck.of(request.spec()));
        if (table == null && request.data() == null) {
            problems.add(Problem.missing("/data/table"));
        }
        if (isAboutGovernance(request.spec()) && !Boolean.TRUE.equals(request.researchUse())) {
            problems.add(Problem.missing("/researchUse"));
        }
        List<Step.Stage> stages = request.stages() == null ? List.of() : request.stages();
        List<String> steps = request.spec().stepList().stream()
                .map(step -> step.stage().name())
                .toList();
        for (int i = 0; i < stages.size(); i++) {
            if (!steps.contains(stages.get(i).name())) {
                problems.add(Problem.badCode(
                        Problem.at("stages", i), steps, stages.get(i).name()));
            }
        }
        if (!problems.isEmpty()) {
            return problems;
        }
        if (table != null && request.data() == null) {
            checkColumns(request.spec(), table, problems);
        }
        List<? extends Map<String, ? extends @Nullable Object>> rows = rows(request);
        checkUnits(request, rows, problems);
        if (problems.isEmpty()) {
            @SuppressWarnings("unused") // it is made for the problems it finds
            Computation computation = new Computation(request, rows, problems);
        }
        return problems;
    }

    private static boolean isAboutGovernance(CompositeSpec spec) {
        return spec.indicators().stream()
                .anyMatch(indicator -> GOVERNANCE.matcher(indicator.source()).matches());
    }

    private static void checkColumns(CompositeSpec spec, UnitTable table, List<Problem> problems) {
        Set<String> columns = new HashSet<>(table.columns());
        if (!columns.contains(spec.unit())) {
            problems.add(Problem.badCode("/spec/unit", table.columns(), spec.unit()));
        }
        for (int i = 0; i < spec.indicators().size(); i++) {
            Indicator indicator = spec.indicators().get(i);
            if (!columns.contains(indicator.source())) {
                problems.add(Problem.badCode(
                        Problem.at("spec", "indicators", i, indicator.column() == null ? "id" : "column"),
                        table.columns(),
                        indicator.source()));
            }
            if (indicator.denominator() != null && !columns.contains(indicator.denominator())) {
                problems.add(Problem.badCode(
                        Problem.at("spec", "indicators", i, "denominator"), table.columns(), indicator.denominator()));
            }
        }
    }

    private static void checkUnits(
            CompositeRequest request,
            List<? extends Map<String, ? extends @Nullable Object>> rows,
            List<Problem> problems) {
        List<String> ids = rows.stream()
                .map(row -> String.valueOf(row.get(request.spec().unit())))
                .toList();
        List<String> wanted = request.units() == null ? List.of() : request.units();
        for (int i = 0; i < wanted.size(); i++) {
            checkUnit(wanted.get(i), Problem.at("units", i), ids, problems);
        }
        for (int i = 0; i < request.spec().indicators().size(); i++) {
            Normalisation own = request.spec().indicators().get(i).normalise();
            String at = Problem.at("spec", "indicators", i, "normalise", "reference");
            checkUnit(own == null ? null : own.reference(), at, ids, problems);
        }
        for (int i = 0; i < request.spec().stepList().size(); i++) {
            if (request.spec().stepList().get(i) instanceof Step.Normalise normalise) {
                checkUnit(normalise.reference(), Problem.at("spec", "steps", i, "reference"), ids, problems);
            }
        }
    }

    private static void checkUnit(@Nullable String unit, String at, List<String> ids, List<Problem> problems) {
        if (unit != null && !ids.contains(unit)) {
            problems.add(Problem.badCode(at, ids, unit));
        }
    }

    private List<? extends Map<String, ? extends @Nullable Object>> rows(CompositeRequest request) {
        if (request.data() != null) {
            return request.data().table();
        }
        return table == null ? List.of() : table.rows();
    }

    @Override
    public CompositeAnswer answer(CompositeRequest request) {
        return new Computation(request, rows(request), new ArrayList<>()).answer();
    }
}
