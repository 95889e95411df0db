package org.masar.mgi.composite;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.masar.mgi.Door;
import tools.jackson.databind.JsonNode;

@NullUnmarked
class CompositeEngineTest {

    private static final String ONE_NODE =
            ",\"nodes\":[{\"id\":\"top\",\"children\":[\"x\"],\"method\":\"ARITHMETIC\"}]," + "\"top\":\"top\"";

    private static String spec(String more) {
        return "{\"spec\":{\"id\":\"s\",\"version\":\"1\",\"unit\":\"u\"," + more + "}";
    }

    @TestFactory
    Stream<DynamicTest> normalisationsAsInCoinr() {
        JsonNode vectors = Door.lines(CompositeEngineTest.class, "/contract/composite-vectors-line.json")
                .get(0);
        JsonNode one = vectors.path("normalisation").get(0);
        ImmutableMap<String, String> methods = ImmutableMap.<String, String>builder()
                .put("n_minmax_0_100", "1 MIN_MAX\",\"low\":0,\"high\":100")
                .put("n_minmax_1_100", "1 MIN_MAX\",\"low\":1,\"high\":100")
                .put("n_zscore_0_1", "1 Z_SCORE\"")
                .put("n_zscore_10_2", "1 Z_SCORE\",\"mean\":10,\"sd\":2")
                .put("n_rank", "1 RANK\"")
                .put("n_borda", "1 BORDA\"")
                .put("n_prank", "1 PERCENTILE_RANK\"")
                .put("n_dist2max", "1 DIST_TO_MAX\"")
                .put("n_dist2ref", "1 DIST_TO_REFERENCE\",\"reference\":\"u4\"")
                .put("n_fracmax", "1 FRACTION_OF_MAX\"")
                .put("n_dist2targ_dir1", "1 DIST_TO_TARGET\",\"target\":40")
                .put("n_dist2targ_dirm1", "-1 DIST_TO_TARGET\",\"target\":40")
                .put("n_goalposts", "1 GOALPOSTS\",\"low\":0,\"high\":50")
                .buildOrThrow();
        return methods.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    String[] parts = entry.getValue().split(" ", 2);
                    JsonNode answer = Door.ask(
                            "mgi.composite",
                            spec("\"indicators\":[{\"id\":\"x\",\"direction\":" + parts[0]
                                            + "}],\"steps\":[{\"step\":\"NORMALISE\",\"method\":\"" + parts[1] + "}]"
                                            + ONE_NODE)
                                    + ",\"data\":{\"table\":" + table(one.path("x")) + "}}");
                    for (int u = 0; u < one.path("x").size(); u++) {
                        JsonNode expected = one.path(entry.getKey()).get(u);
                        JsonNode actual = answer.at("/units/u" + u + "/values/x");
                        assertThat(Door.differences(expected, actual, 1e-12)).isEmpty();
                    }
                }));
    }

    private static String table(JsonNode column) {
        StringBuilder rows = new StringBuilder();
        for (int u = 0; u < column.size(); u++) {
            rows.append(u == 0 ? "" : ",")
                    .append("{\"u\":\"u")
                    .append(u)
                    .append("\",\"x\":")
                    .append(column.get(u))
                    .append('}');
        }
        return "[" + rows + "]";
    }

    @Test
    void logarithmWhenWinsorisingDoesNotHelp() {
        JsonNode one = Door.lines(CompositeEngineTest.class, "/contract/composite-vectors-line.json")
                .get(0)
                .path("normalisation")
                .get(0);
        JsonNode answer = Door.ask(
                "mgi.composite",
                spec("\"indicators\":[{\"id\":\"x\"}],\"steps\":[{\"step\":\"TREAT\",\"methods\":[\"LOG_CT\"],"
                                + "\"always\":true}]" + ONE_NODE)
                        + ",\"data\":{\"table\":" + table(one.path("x")) + "}}");
        for (int u = 0; u < 8; u++) {
            assertThat(Door.differences(one.path("log_CT").get(u), answer.at("/units/u" + u + "/values/x"), 1e-12))
                    .isEmpty();
        }
        assertThat(answer.at("/indicators/x/treatment").asString()).isEqualTo("LOG_CT");
    }

    @Test
    void means() {
        String[][] cases = {
            {"ARITHMETIC\"", "33"},
            {"GEOMETRIC\"", "22.9739670999407"},
            {"HARMONIC\"", "16.6666666666667"},
            {"GENERALISED\",\"p\":2", "42.5440947723653"},
            {"GENERALISED\",\"p\":-2", "13.8425708041197"},
            {"GENERALISED\",\"p\":0", "22.9739670999407"},
            {"GENERALISED\",\"p\":1", "33"},
            {"MAX\"", "80"},
            {"MIN\"", "10"},
            {"PRODUCT\"", "32000"}
        };
        for (String[] one : cases) {
            assertThat(mean(one[0], "10", "40", "80")).as(one[0]).isCloseTo(Double.parseDouble(one[1]), near(1e-12));
        }
        assertThat(mean("GEOMETRIC\"", "0", "40", "80")).isZero();
        assertThat(mean("HARMONIC\"", "0", "40", "80")).isZero();
        assertThat(mean("GENERALISED\",\"p\":-2", "0", "40", "80")).isZero();
        assertThat(mean("REVERSE_GEOMETRIC\"", "10", "10", "10")).isCloseTo(10, near(1e-12));
        assertThat(mean("ARITHMETIC\",\"linear\":{\"a\":1,\"b\":-1},\"decimals\":1", "1", "1.15", "1.175"))
                .isEqualTo(-0.1);
    }

    private static double mean(String method, String x, String y, String z) {
        JsonNode answer = Door.ask("mgi.composite", three(method, x, y, z));
        return answer.at("/units/a/values/m").asDouble();
    }

    private static String three(String method, String x, String y, String z) {
        return spec("\"indicators\":[{\"id\":\"x\",\"weight\":0.5},{\"id\":\"y\",\"weight\":0.3},"
                        + "{\"id\":\"z\",\"weight\":0.2}],\"nodes\":[{\"id\":\"m\",\"children\":[\"x\",\"y\",\"z\"],"
                        + "\"method\":\"" + method + "}],\"top\":\"m\"")
                + ",\"data\":{\"table\":[{\"u\":\"a\",\"x\":" + x + ",\"y\":" + y + ",\"z\":" + z + "}]}}";
    }

    private static org.assertj.core.data.Offset<Double> near(double offset) {
        return org.assertj.core.data.Offset.offset(offset);
    }

    @Test
    void whatCannotBeComputedIsAProblemThatNamesTheElement() {
        assertThat(problems(three("GEOMETRIC\"", "-1", "2", "3"))).containsExactly("OUT_OF_RANGE /spec/nodes/0");
        assertThat(problems(three("HARMONIC\"", "1", "-2", "3"))).containsExactly("OUT_OF_RANGE /spec/nodes/0");
        assertThat(problems(three("GEOMETRIC\"", "0", "-2", "3"))).containsExactly("OUT_OF_RANGE /spec/nodes/0");
        assertThat(problems(spec("\"indicators\":[{\"id\":\"x\"}],\"steps\":[{\"step\":\"NORMALISE\","
                                + "\"method\":\"DIST_TO_REFERENCE\",\"reference\":\"zz\"}]" + ONE_NODE)
                        + ",\"data\":{\"table\":[{\"u\":\"a\",\"x\":1}]}}"))
                .containsExactly("BAD_VALUE /spec/steps/0/reference");
        assertThat(problems(three("RATIO\"", "1", "2", "3"))).containsExactly("OUT_OF_RANGE /spec/nodes/0/children");
        assertThat(problems(three("GENERALISED\"", "1", "2", "3"))).containsExactly("MISSING /spec/nodes/0/p");
        assertThat(problems(three("REVERSE_GEOMETRIC\"", "12", "2", "3")))
                .containsExactly("OUT_OF_RANGE /spec/nodes/0");
        assertThat(problems(three("ARITHMETIC\",\"weights\":{\"x\":1,\"y\":1,\"q\":1}", "1", "2", "3")))
                .containsExactly("UNKNOWN_FIELD /spec/nodes/0/weights/q", "MISSING /spec/nodes/0/weights/z");
        assertThat(problems(three("ARITHMETIC\",\"weights\":\"PCA\"", "1", "2", "3")))
                .containsExactly("OUT_OF_RANGE /spec/nodes/0");
        String flat = "\"data\":{\"table\":[{\"u\":\"a\",\"x\":3},{\"u\":\"b\",\"x\":3}]}}";
        for (String method : List.of(
                "MIN_MAX\",\"low\":0,\"high\":1",
                "Z_SCORE\"",
                "DIST_TO_MAX\"",
                "DIST_TO_REFERENCE\",\"reference\":\"a\"")) {
            assertThat(problems(spec("\"indicators\":[{\"id\":\"x\"}],\"steps\":[{\"step\":\"NORMALISE\",\"method\":\""
                                    + method + "}]" + ONE_NODE)
                            + "," + flat))
                    .containsExactly("OUT_OF_RANGE /spec/indicators/0");
        }
        assertThat(problems(spec(
                                "\"indicators\":[{\"id\":\"x\"}],\"nodes\":[{\"id\":\"a\",\"children\":[\"b\"],"
                                        + "\"method\":\"MAX\"},{\"id\":\"b\",\"children\":[\"a\",\"y\"],\"method\":\"MAX\"}],\"top\":\"c\"")
                        + "," + flat))
                .containsExactly(
                        "CONTRADICTION /spec/nodes/0/children/0",
                        "BAD_VALUE /spec/nodes/1/children/1",
                        "BAD_VALUE /spec/top");
        assertThat(problems(spec("\"indicators\":[{\"id\":\"x\"}]" + ONE_NODE)
                        + ",\"data\":{\"table\":[{\"u\":\"a\",\"x\":\"many\"},{\"u\":\"a\",\"x\":true},{\"x\":1}]}}"))
                .containsExactly(
                        "CONTRADICTION /data/table/0/u",
                        "BAD_VALUE /data/table/0/x",
                        "CONTRADICTION /data/table/1/u",
                        "WRONG_TYPE /data/table/1/x",
                        "MISSING /data/table/2/u");
        assertThat(problems(spec("\"indicators\":[{\"id\":\"x\"}]" + ONE_NODE) + ",\"units\":[\"c\"],"
                        + "\"stages\":[\"TREAT\"]," + flat))
                .containsExactly("BAD_VALUE /stages/0");
        assertThat(problems(spec(
                                "\"indicators\":[{\"id\":\"x\",\"denominator\":\"d\"}],\"steps\":[{\"step\":\"DENOMINATE\"}]"
                                        + ONE_NODE)
                        + ",\"data\":{\"table\":[{\"u\":\"a\",\"x\":1,\"d\":0}]}}"))
                .contains("OUT_OF_RANGE /data/table/0/d");
    }

    private static List<String> problems(String request) {
        return Door.problems("mgi.composite", request);
    }

    @Test
    void governanceIsNotRankedByAccident() {
        String request = spec("\"indicators\":[{\"id\":\"x\",\"column\":\"domain1\"}]" + ONE_NODE)
                + ",\"data\":{\"table\":[{\"u\":\"IRQ\",\"domain1\":4}]}";
        assertThat(problems(request + "}")).containsExactly("MISSING /researchUse");
        JsonNode answer = Door.ask("mgi.composite", request + ",\"researchUse\":true}");
        assertThat(answer.at("/banner/key").asString()).isEqualTo("mgi.composite.banner");
    }

    @Test
    void missingIsNotZero() {
        String table =
                ",\"data\":{\"table\":[{\"u\":\"a\",\"x\":2,\"y\":null},{\"u\":\"b\",\"x\":\"x\",\"y\":4},{\"u\":\"c\"}]}}";
        String start =
                "\"na\":[\"x\"],\"indicators\":[{\"id\":\"x\"},{\"id\":\"y\",\"weight\":3}],\"nodes\":[{\"id\":\"m\","
                        + "\"children\":[\"x\",\"y\"],\"method\":\"ARITHMETIC\"";
        JsonNode all = Door.ask("mgi.composite", spec(start + "}],\"top\":\"m\"") + table);
        assertThat(all.at("/units/a/status").asString()).isEqualTo("INCOMPLETE");
        assertThat(all.path("order")).isEmpty();
        JsonNode some = Door.ask("mgi.composite", spec(start + ",\"missing\":\"RENORMALISE\"}],\"top\":\"m\"") + table);
        assertThat(some.at("/units/a/values/m").asDouble()).isEqualTo(2);
        assertThat(some.at("/units/b/values/m").asDouble()).isEqualTo(4);
        assertThat(some.at("/units/c/status").asString()).isEqualTo("INCOMPLETE");
        assertThat(some.at("/units/c/missing").toString()).isEqualTo("[\"x\",\"y\"]");
        assertThat(some.path("order").toString()).isEqualTo("[\"b\",\"a\"]");
        JsonNode share = Door.ask(
                "mgi.composite", spec(start + ",\"missing\":\"RENORMALISE\",\"minShare\":0.6}],\"top\":\"m\"") + table);
        assertThat(share.path("order")).isEmpty();
        JsonNode screened = Door.ask(
                "mgi.composite",
                spec("\"steps\":[{\"step\":\"SCREEN\",\"method\":\"BY_NA\",\"minShare\":0.5}]," + start
                                + ",\"missing\":\"RENORMALISE\"}],\"top\":\"m\"")
                        + table);
        assertThat(screened.at("/units/c/status").asString()).isEqualTo("SCREENED_OUT");
        assertThat(screened.at("/steps/0/changed").asInt()).isEqualTo(1);
    }

    @Test
    void contributionsAddUpAndRowsMayStandInAnyOrder() {
        Random random = new Random(9);
        for (int i = 0; i < 200; i++) {
            List<Map<String, Object>> rows = new ArrayList<>();
            int units = 15 + random.nextInt(12);
            for (int u = 0; u < units; u++) {
                Map<String, Object> row = new HashMap<>();
                row.put("u", "u" + u);
                for (int c = 0; c < 6; c++) {
                    row.put("c" + c, random.nextInt(8) == 0 ? null : random.nextGaussian() * 10 + 50);
                }
                rows.add(row);
            }
            CompositeRequest request = request(rows);
            CompositeEngine engine = new CompositeEngine();
            assertThat(engine.check(request)).isEmpty();
            CompositeAnswer answer = engine.answer(request);
            List<Map<String, Object>> shuffled = new ArrayList<>(rows);
            Collections.shuffle(shuffled, random);
            CompositeAnswer other = engine.answer(request(shuffled));
            assertThat(other.order()).isEqualTo(answer.order());
            double effective = 0;
            for (CompositeAnswer.IndicatorResult indicator : answer.indicators().values()) {
                effective += indicator.effectiveWeight();
            }
            assertThat(effective).isCloseTo(1, near(1e-12));
            answer.units().forEach((id, unit) -> {
                if (unit.status() == CompositeAnswer.Status.SCORED) {
                    double sum = unit.contributions().values().stream()
                            .mapToDouble(Double::doubleValue)
                            .sum();
                    assertThat(sum).isCloseTo(unit.values().get("top"), near(1e-9));
                    assertThat(other.units().get(id).values().get("top"))
                            .isCloseTo(unit.values().get("top"), near(1e-9));
                }
                assertThat(unit.values().values()).allMatch(value -> Double.isFinite(value));
            });
        }
    }

    /** An indicator counted in other units says the same; a better value never lowers its own unit. */
    @Test
    void unitsOfMeasureDoNotMatterAndBetterIsNeverWorse() {
        Random random = new Random(13);
        CompositeEngine engine = new CompositeEngine();
        for (int round = 0; round < Door.cases(300, 5_000); round++) {
            List<Map<String, Object>> rows = new ArrayList<>();
            List<Map<String, Object>> scaled = new ArrayList<>();
            for (int u = 0; u < 6; u++) {
                Map<String, Object> row = new HashMap<>();
                row.put("u", "u" + u);
                for (int c = 0; c < 6; c++) {
                    row.put("c" + c, random.nextInt(9) == 0 ? null : random.nextGaussian() * 10 + 50);
                }
                rows.add(row);
                Map<String, Object> other = new HashMap<>(row);
                other.computeIfPresent("c0", (column, value) -> (Double) value * 1000 + 32);
                other.computeIfPresent("c1", (column, value) -> (Double) value / 8);
                scaled.add(other);
            }
            if (!engine.check(request(rows)).isEmpty()) {
                // Treatment can leave an indicator without variance: a problem, and no answer.
                continue;
            }
            CompositeAnswer answer = engine.answer(request(rows));
            CompositeAnswer other = engine.answer(request(scaled));
            answer.units().forEach((id, unit) -> unit.values()
                    .forEach((node, value) ->
                            assertThat(other.units().get(id).values().get(node)).isCloseTo(value, near(1e-9))));
            Double before = plain(engine, rows);
            rows.get(2).computeIfPresent("c0", (column, value) -> (Double) value + random.nextDouble() * 20);
            rows.get(2).computeIfPresent("c1", (column, value) -> (Double) value - random.nextDouble() * 20);
            if (before != null) {
                assertThat(plain(engine, rows)).isGreaterThanOrEqualTo(before - 1e-12);
            }
        }
    }

    /** The value of the third unit without treatment; null where it has none. */
    private static Double plain(CompositeEngine engine, List<Map<String, Object>> rows) {
        CompositeSpec spec = IndexBuilder.index("plain", "1", "u")
                .missing(MissingRule.RENORMALISE)
                .indicator("c0", 1)
                .indicator("c1", -1)
                .step(Step.Normalise.of(Normalisation.minMax(1, 100)))
                .node("top", Node.Method.GEOMETRIC, "c0", "c1")
                .top("top");
        return engine.answer(new CompositeRequest(spec, new CompositeRequest.Data(rows), null, null, null, null))
                .units()
                .get("u2")
                .values()
                .get("top");
    }

    private static CompositeRequest request(List<Map<String, Object>> rows) {
        String spec = "{\"id\":\"s\",\"version\":\"1\",\"unit\":\"u\",\"missing\":\"RENORMALISE\",\"indicators\":["
                + "{\"id\":\"c0\"},{\"id\":\"c1\",\"direction\":-1},{\"id\":\"c2\",\"weight\":2},{\"id\":\"c3\"},"
                + "{\"id\":\"c4\"},{\"id\":\"c5\",\"direction\":-1}],\"steps\":[{\"step\":\"IMPUTE\",\"method\":\"MEDIAN\"},"
                + "{\"step\":\"TREAT\",\"methods\":[\"WINSORISE\",\"LOG_CT\"]},{\"step\":\"NORMALISE\",\"method\":\"MIN_MAX\","
                + "\"low\":0,\"high\":100}],\"nodes\":[{\"id\":\"a\",\"children\":[\"c0\",\"c1\",\"c2\"],"
                + "\"method\":\"ARITHMETIC\"},{\"id\":\"b\",\"children\":[\"c3\",\"c4\",\"c5\"],\"method\":\"GEOMETRIC\"},"
                + "{\"id\":\"top\",\"children\":[\"a\",\"b\"],\"method\":\"ARITHMETIC\",\"weights\":{\"a\":1,\"b\":3}}],"
                + "\"top\":\"top\"}";
        return new CompositeRequest(
                Door.read(Door.tree(spec), CompositeSpec.class),
                new CompositeRequest.Data(rows),
                null,
                null,
                true,
                null);
    }

    @Test
    void optimisedWeightsSayWhetherTheyWereFound() {
        List<Map<String, Object>> rows = new ArrayList<>();
        Random random = new Random(4);
        for (int u = 0; u < 60; u++) {
            rows.add(Map.of(
                    "u", "u" + u, "x", random.nextGaussian(), "y", random.nextGaussian(), "z", random.nextGaussian()));
        }
        String start =
                "{\"id\":\"s\",\"version\":\"1\",\"unit\":\"u\",\"indicators\":[{\"id\":\"x\"},{\"id\":\"y\"},{\"id\":\"z\"}],"
                        + "\"nodes\":[{\"id\":\"m\",\"children\":[\"x\",\"y\",\"z\"],\"method\":\"ARITHMETIC\",\"weights\":{\"optimise\":"
                        + "{\"x\":0.5,\"y\":0.25,\"z\":0.25}}}],\"top\":\"m\"}";
        CompositeSpec spec = Door.read(Door.tree(start), CompositeSpec.class);
        CompositeAnswer answer = new CompositeEngine()
                .answer(new CompositeRequest(spec, new CompositeRequest.Data(rows), null, null, true, null));
        assertThat(answer.nodes().get("m").optimised().reached()).isTrue();
        assertThat(answer.nodes().get("m").weights().get("x"))
                .isGreaterThan(answer.nodes().get("m").weights().get("y"));
    }

    @Test
    void countingDecidesAThirdExactly() {
        String start = "\"indicators\":[{\"id\":\"x\"},{\"id\":\"y\"},{\"id\":\"z\"}],\"counting\":{\"cutoffs\":"
                + "{\"x\":1,\"y\":1,\"z\":1},\"k\":%s}";
        String table =
                ",\"data\":{\"table\":[{\"u\":\"a\",\"x\":0,\"y\":1,\"z\":1},{\"u\":\"b\",\"x\":1,\"y\":1,\"z\":1},"
                        + "{\"u\":\"c\",\"x\":0,\"y\":0,\"z\":null}]}}";
        for (String k : List.of("0.333333333333", "0.3333333333333333", "0.33333333333333337")) {
            JsonNode answer = Door.ask("mgi.composite", spec(start.replace("%s", k)) + table);
            assertThat(answer.at("/counting/units/a/poor").asBoolean()).isTrue();
            assertThat(answer.at("/counting/units/b/poor").asBoolean()).isFalse();
            assertThat(answer.at("/counting/units").has("c")).isFalse();
            assertThat(answer.at("/counting/headcount").asDouble()).isEqualTo(0.5);
            assertThat(answer.at("/units/c/status").asString()).isEqualTo("INCOMPLETE");
        }
        JsonNode nobody = Door.ask("mgi.composite", spec(start.replace("%s", "1")) + table);
        assertThat(nobody.at("/counting").has("intensity")).isFalse();
        assertThat(nobody.at("/counting/m0").asDouble()).isZero();
    }

    @Test
    void shippedSpecsByName() {
        JsonNode answer = Door.ask(
                "mgi.composite",
                "{\"spec\":\"HDI\",\"data\":{\"table\":[{\"iso3\":\"IRQ\",\"le\":70.3779,\"eys\":12.08747317,"
                        + "\"mys\":7.905593489,\"gnipc\":9977.249073}]}}");
        assertThat(answer.at("/units/IRQ/values/HDI").asDouble()).isEqualTo(0.686);
        assertThat(answer.at("/spec/id").asString()).isEqualTo("HDI");
        assertThat(answer.at("/spec/sha256").asString()).hasSize(64);
    }

    @Test
    void anIndexWrittenInJava() {
        CompositeSpec spec = IndexBuilder.index("mine", "1", "u")
                .missing(MissingRule.RENORMALISE)
                .indicator("good", 1)
                .indicator("bad", -1)
                .step(Step.Normalise.of(Normalisation.minMax(0, 100)))
                .node("index", Node.Method.ARITHMETIC, "good", "bad")
                .top("index");
        List<Map<String, Object>> rows = List.of(
                Map.of("u", "a", "good", 1, "bad", 1),
                Map.of("u", "b", "good", 3, "bad", 2),
                Map.of("u", "c", "good", 2, "bad", 5));
        CompositeRequest request = new CompositeRequest(spec, new CompositeRequest.Data(rows), null, null, null, null);
        assertThat(new CompositeEngine().check(request)).isEmpty();
        CompositeAnswer answer = new CompositeEngine().answer(request);
        assertThat(answer.order()).containsExactly("b", "a", "c");
        assertThat(answer.units().get("b").values().get("index")).isEqualTo(87.5);
        assertThat(answer.units().get("c").rank()).isEqualTo(3);
        CompositeSpec same = Door.read(Door.tree(Door.write(spec)), CompositeSpec.class);
        assertThat(Door.write(same)).isEqualTo(Door.write(spec));
    }
}
