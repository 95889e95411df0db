package org.masar.mgi.composite;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.masar.core.engine.DataFile;
import org.masar.core.engine.Engine;
import org.masar.mgi.Door;
import org.masar.mgi.table.CsvTable;
import tools.jackson.databind.JsonNode;

/** Published indices, country by country. The tables are not part of the project: -Dmasar.reference=PATH. */
@NullUnmarked
class PublishedIndicesTest {

    private static final CompositeEngine ENGINE = new CompositeEngine();

    private static Engine<CompositeRequest, CompositeAnswer> over(Path table) {
        return ENGINE.with(ENGINE.read(ImmutableMap.of("table", DataFile.read(table))));
    }

    private static CompositeAnswer answer(String spec, Path table, boolean full, Step.Stage... stages) {
        CompositeRequest request =
                new CompositeRequest(CompositeSpec.shipped(spec), null, null, List.of(stages), full, null);
        var engine = over(table);
        assertThat(engine.check(request)).isEmpty();
        return engine.answer(request);
    }

    private static void assertColumn(
            Map<String, CompositeAnswer.UnitResult> units, CsvTable table, String id, String column, String value) {
        int compared = 0;
        for (ImmutableMap<String, String> row : table.rows()) {
            String printed = row.get(column);
            Double computed = units.get(row.get(id)).values().get(value);
            if (printed != null && !printed.equals("x")) {
                assertThat(computed).as("%s %s", row.get(id), value).isEqualTo(Double.parseDouble(printed));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(50);
    }

    @Test
    void humanDevelopment() {
        Path file = Door.reference("hdr2021_dev.csv");
        CsvTable table = CsvTable.parse(DataFile.read(file));
        var hdi = answer("HDI", file, false).units();
        assertColumn(hdi, table, "iso3", "hdi", "HDI");
        assertColumn(hdi, table, "iso3", "ihdi", "IHDI");
        assertColumn(answer("GII", file, true).units(), table, "iso3", "gii", "GII");
        assertColumn(answer("GDI", file, false).units(), table, "iso3", "gdi", "GDI");
        assertColumn(answer("PHDI", file, false).units(), table, "iso3", "phdi", "PHDI");
    }

    @Test
    void informRiskAtEveryLevel() {
        Path file = Door.reference("inform2020_dev.csv");
        CsvTable table = CsvTable.parse(DataFile.read(file));
        var units = answer("INFORM-2020", file, false).units();
        ImmutableMap<String, String> levels = ImmutableMap.<String, String>builder()
                .put("Natural", "natural")
                .put("Human", "human")
                .put("HAZARD & EXPOSURE", "hazard")
                .put("Socio-Economic Vulnerability", "socioEconomic")
                .put("Other Vulnerable Groups", "otherVulnerable")
                .put("Vulnerable Groups", "vulnerableGroups")
                .put("VULNERABILITY", "vulnerability")
                .put("Institutional", "institutional")
                .put("Infrastructure", "infrastructure")
                .put("LACK OF COPING CAPACITY", "copingLack")
                .put("INFORM RISK", "risk")
                .buildOrThrow();
        levels.forEach((column, node) -> assertColumn(units, table, "ISO3", column, node));
        for (ImmutableMap<String, String> row : table.rows()) {
            assertThat(units.get(row.get("ISO3")).scoreClass()).isEqualTo(row.get("RISK CLASS"));
        }
    }

    @Test
    void asemStagesOfEveryUnit() {
        Path data = Door.reference("asem_idata.csv");
        CompositeAnswer answer = answer("ASEM-2018", data, true, Step.Stage.DENOMINATE, Step.Stage.IMPUTE);
        assertStage(answer, Step.Stage.DENOMINATE, "asem_stage_denominated.csv");
        assertStage(answer, Step.Stage.IMPUTE, "asem_stage_imputed.csv");
        CsvTable log = CsvTable.parse(DataFile.read(Door.reference("asem_treatment_log.csv")));
        for (ImmutableMap<String, String> row : log.rows()) {
            CompositeAnswer.IndicatorResult indicator = answer.indicators().get(row.get("iCode"));
            assertThat(indicator.outlier())
                    .isEqualTo(row.get("check_SkewKurt0.Pass").equals("FALSE"));
            assertThat(indicator.skew()).isCloseTo(number(row, "check_SkewKurt0.Skew"), near());
            assertThat(indicator.kurtosis()).isCloseTo(number(row, "check_SkewKurt0.Kurt"), near());
            String points = row.get("winsorise.nwin");
            assertThat(indicator.winsorised()).isEqualTo(points.equals("NA") ? 0 : Integer.parseInt(points));
        }
        assertThat(answer.nodes().get("Physical").alpha()).isCloseTo(0.663366008415326, near());
        assertThat(answer.nodes().get("ConEcFin").alpha()).isCloseTo(0.632042967938881, near());
        assertThat(answer.order().subList(0, 4)).containsExactly("CHE", "NLD", "DNK", "NOR");
    }

    private static void assertStage(CompositeAnswer answer, Step.Stage stage, String file) {
        CsvTable table = CsvTable.parse(DataFile.read(Door.reference(file)));
        assertThat(table.rows()).hasSize(51);
        for (ImmutableMap<String, String> row : table.rows()) {
            Map<String, Double> values = answer.stages().get(stage).get(row.get("uCode"));
            for (String column : table.columns().subList(1, 50)) {
                String printed = row.get(column);
                Double computed = values.get(column);
                if (printed == null || printed.equals("NA")) {
                    assertThat(computed).isNull();
                } else {
                    double expected = Double.parseDouble(printed);
                    assertThat(computed)
                            .isCloseTo(
                                    expected,
                                    org.assertj.core.data.Offset.offset(1e-9 * Math.max(1, Math.abs(expected))));
                }
            }
        }
    }

    @Test
    void asemContractLines() throws IOException {
        Engine<CompositeRequest, CompositeAnswer> engine = over(Door.reference("asem_idata.csv"));
        List<String> wrong = new ArrayList<>();
        for (JsonNode line : Door.lines(PublishedIndicesTest.class, "/contract/mgi-asem.jsonl")) {
            JsonNode answer = Door.ask(engine, line.path("request"));
            wrong.addAll(Door.differences(
                    line.path("expect"), answer, line.path("tolerance").asDouble(1e-9)));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void principalComponentOfAPillar() {
        JsonNode spec = Door.tree(Door.write(CompositeSpec.shipped("ASEM-2018")));
        ((tools.jackson.databind.node.ObjectNode) spec.path("nodes").get(1)).put("weights", "PCA");
        CompositeRequest request =
                new CompositeRequest(Door.read(spec, CompositeSpec.class), null, null, null, true, null);
        var engine = over(Door.reference("asem_idata.csv"));
        assertThat(engine.check(request)).isEmpty();
        assertThat(engine.answer(request).nodes().get("ConEcFin").weights().values())
                .usingElementComparator((a, b) -> Math.abs(a - b) < 5e-5 ? 0 : 1)
                .containsExactly(0.4796, 0.5946, 0.3349, 0.3811, 0.3989);
    }

    @Test
    void aColumnThatIsNotThereIsNamed() {
        Path data = Door.reference("asem_idata.csv");
        CompositeRequest request = new CompositeRequest(CompositeSpec.shipped("HDI"), null, null, null, null, null);
        assertThat(Door.problems(over(data), Door.tree(Door.write(request)))).contains("BAD_VALUE /spec/unit");
    }

    private static double number(Map<String, String> row, @Nullable String column) {
        return Double.parseDouble(row.get(column));
    }

    private static org.assertj.core.data.Offset<Double> near() {
        return org.assertj.core.data.Offset.offset(1e-9);
    }
}
