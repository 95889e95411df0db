package org.masar.mgi.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.masar.core.engine.DataFile;
import org.masar.mgi.Door;
import tools.jackson.databind.JsonNode;

@NullUnmarked
class SensitivityEngineTest {

    private static final String NODES =
            "\"nodes\":[{\"id\":\"p\",\"children\":[\"a\",\"b\"],\"method\":\"ARITHMETIC\"},"
                    + "{\"id\":\"q\",\"children\":[\"c\",\"d\"],\"method\":\"ARITHMETIC\"},"
                    + "{\"id\":\"top\",\"children\":[\"p\",\"q\"],\"method\":\"ARITHMETIC\"}],\"top\":\"top\"";
    private static final String STEPS = "\"steps\":[{\"step\":\"IMPUTE\",\"method\":\"MEAN\"},"
            + "{\"step\":\"TREAT\",\"methods\":[\"WINSORISE\"]},"
            + "{\"step\":\"NORMALISE\",\"method\":\"MIN_MAX\",\"low\":1,\"high\":100}],";
    private static final String NORMALISE = "{\"input\":\"scale\",\"normalise\":[{\"method\":\"MIN_MAX\",\"low\":1,"
            + "\"high\":100},{\"method\":\"RANK\"},{\"method\":\"DIST_TO_MAX\"}]}";
    private static final String AGGREGATE = "{\"input\":\"mean\",\"aggregate\":{\"nodes\":[\"top\",\"p\"],"
            + "\"methods\":[\"ARITHMETIC\",\"GEOMETRIC\"]}}";
    private static final String WEIGHTS = "{\"input\":\"weights\",\"weights\":{\"level\":1,\"noise\":0.25}}";
    private static final String IMPUTE = "{\"input\":\"fill\",\"impute\":[\"MEAN\",\"MEDIAN\"]}";
    private static final String TREAT = "{\"input\":\"treat\",\"maxWinsorised\":[1,2,5]}";

    private static String request(String vary, String more) {
        StringBuilder rows = new StringBuilder();
        Random random = new Random(77);
        for (int u = 0; u < 12; u++) {
            rows.append(u == 0 ? "" : ",").append("{\"u\":\"u").append(u).append('"');
            for (String column : List.of("a", "b", "c", "d")) {
                double value = Math.exp(random.nextGaussian() * 1.5);
                rows.append(",\"").append(column).append("\":").append(random.nextInt(15) == 0 ? "null" : value);
            }
            rows.append('}');
        }
        return "{\"spec\":{\"id\":\"s\",\"version\":\"1\",\"unit\":\"u\",\"indicators\":[{\"id\":\"a\"},{\"id\":\"b\"},"
                + "{\"id\":\"c\"},{\"id\":\"d\"}]," + STEPS + NODES + "},\"data\":{\"table\":[" + rows + "]},\"vary\":["
                + vary + "]" + more + "}";
    }

    @Test
    void choicesFromListsAreExactAndTheEstimatesComeNear() {
        JsonNode answer = Door.ask(
                "mgi.sensitivity", request(String.join(",", NORMALISE, AGGREGATE, IMPUTE, TREAT), ",\"n\":8192"));
        assertThat(answer.path("evaluations").asInt()).isEqualTo(8192 * 6);
        for (String input : List.of("scale", "mean", "fill", "treat")) {
            assertThat(answer.at("/indices/" + input + "/first").asDouble())
                    .isCloseTo(answer.at("/analytic/first/" + input).asDouble(), Offset.offset(0.03));
            assertThat(answer.at("/indices/" + input + "/total").asDouble())
                    .isCloseTo(answer.at("/analytic/total/" + input).asDouble(), Offset.offset(0.03));
        }
        assertThat(answer.at("/variance").asDouble())
                .isCloseTo(answer.at("/analytic/variance").asDouble(), Offset.offset(0.01));
        assertThat(answer.at("/converged").asBoolean()).isTrue();
    }

    @Test
    void oneInputExplainsEverything() {
        JsonNode answer = Door.ask("mgi.sensitivity", request(NORMALISE, ",\"n\":1024,\"target\":{\"unit\":\"u3\"}"));
        assertThat(answer.at("/indices/scale/first").asDouble()).isCloseTo(1, Offset.offset(0.05));
        assertThat(answer.at("/indices/scale/total").asDouble()).isCloseTo(1, Offset.offset(0.05));
        assertThat(answer.at("/analytic/first/scale").asDouble()).isCloseTo(1, Offset.offset(1e-12));
    }

    @Test
    void ranksAndDominanceAgree() {
        JsonNode answer =
                Door.ask("mgi.sensitivity", request(WEIGHTS + "," + AGGREGATE, ",\"n\":512,\"bootstrap\":20"));
        assertThat(answer.has("analytic")).isFalse();
        double ranks = 0;
        for (int u = 0; u < 12; u++) {
            JsonNode spread = answer.at("/ranks/u" + u);
            double beaten = 1;
            for (int v = 0; v < 12; v++) {
                if (v != u) {
                    double over = answer.at("/dominance/u" + u + "/u" + v).asDouble();
                    double under = answer.at("/dominance/u" + v + "/u" + u).asDouble();
                    assertThat(over + under).isBetween(0.0, 1 + 1e-12);
                    beaten += under;
                }
            }
            assertThat(spread.path("mean").asDouble()).isCloseTo(beaten, Offset.offset(1e-9));
            assertThat(spread.path("low").asDouble())
                    .isLessThanOrEqualTo(spread.path("median").asDouble());
            assertThat(spread.path("median").asDouble())
                    .isLessThanOrEqualTo(spread.path("high").asDouble());
            ranks += spread.path("mean").asDouble();
        }
        assertThat(ranks).isCloseTo(78, Offset.offset(1e-6));
    }

    @Test
    void theSameSeedGivesTheSameAndAnotherSeedAnother() {
        String vary = WEIGHTS + "," + NORMALISE;
        JsonNode one = Door.ask("mgi.sensitivity", request(vary, ",\"n\":256,\"seed\":5"));
        assertThat(Door.ask("mgi.sensitivity", request(vary, ",\"n\":256,\"seed\":5")))
                .isEqualTo(one);
        assertThat(Door.ask("mgi.sensitivity", request(vary, ",\"n\":256,\"seed\":6")))
                .isNotEqualTo(one);
    }

    @Test
    void withoutNoiseNothingMoves() {
        JsonNode answer = Door.ask(
                "mgi.sensitivity",
                request("{\"input\":\"w\",\"weights\":{\"nodes\":[\"top\"],\"noise\":0}}", ",\"n\":64"));
        assertThat(answer.path("variance").asDouble()).isZero();
        assertThat(answer.at("/indices/w/first").asDouble()).isZero();
        assertThat(answer.at("/indices/w/total").asDouble()).isZero();
    }

    @Test
    void intervalsHoldTheClosedFormMoreOftenThanNot() {
        int held = 0;
        for (int seed = 1; seed <= 20; seed++) {
            JsonNode answer = Door.ask(
                    "mgi.sensitivity",
                    "{\"test\":{\"function\":\"ISHIGAMI\",\"a\":7,\"b\":0.1},\"n\":1024,\"seed\":" + seed + "}");
            for (String x : List.of("x1", "x2", "x3")) {
                double exact = answer.at("/analytic/first/" + x).asDouble();
                held += exact >= answer.at("/indices/" + x + "/firstLow").asDouble()
                                && exact
                                        <= answer.at("/indices/" + x + "/firstHigh")
                                                .asDouble()
                        ? 1
                        : 0;
            }
        }
        assertThat(held).isGreaterThan(45);
    }

    @Test
    void namesWhatIsWrong() {
        assertThat(problems("{}")).containsExactly("MISSING ");
        assertThat(problems("{\"test\":{\"function\":\"ISHIGAMI\",\"a\":[1,2]},\"n\":100}"))
                .containsExactly("OUT_OF_RANGE /n", "OUT_OF_RANGE /test/a", "MISSING /test/b");
        assertThat(problems("{\"test\":{\"function\":\"G_FUNCTION\",\"a\":[0,-1],\"b\":2}}"))
                .containsExactly("OUT_OF_RANGE /test/a/1", "CONTRADICTION /test/b");
        assertThat(problems("{\"evaluations\":{\"yA\":[1,2],\"yB\":[1],\"yAB\":[[1,2],[1]]}}"))
                .containsExactly("OUT_OF_RANGE /evaluations/yAB/1", "OUT_OF_RANGE /evaluations/yB");
        assertThat(problems(request(
                        "{\"input\":\"x\"},{\"input\":\"x\",\"weights\":{\"nodes\":[\"z\"],\"noise\":0.1}}", "")))
                .containsExactly(
                        "MISSING /vary/0",
                        "CONTRADICTION /vary/0/input",
                        "CONTRADICTION /vary/1/input",
                        "BAD_VALUE /vary/1/weights/nodes/0");
        assertThat(problems(request("{\"input\":\"x\",\"weights\":{\"level\":7,\"noise\":0.1}}", "")))
                .containsExactly("OUT_OF_RANGE /vary/0/weights/level");
        assertThat(problems(request(
                        "{\"input\":\"n\",\"normalise\":[{\"method\":\"MIN_MAX\"}]},{\"input\":\"a\",\"aggregate\":"
                                + "{\"nodes\":[\"top\"],\"methods\":[\"GENERALISED\"]}}",
                        "")))
                .containsExactly(
                        "MISSING /vary/0/normalise/0/high",
                        "MISSING /vary/0/normalise/0/low",
                        "CONTRADICTION /vary/1/aggregate/methods/0");
        assertThat(problems(request(NORMALISE, ",\"target\":{\"unit\":\"nobody\"}")))
                .containsExactly("BAD_VALUE /target/unit");
        assertThat(problems(request("{\"input\":\"n\",\"normalise\":[{\"method\":\"Z_SCORE\"}]}," + AGGREGATE, "")))
                .contains("OUT_OF_RANGE /spec/nodes/0");
    }

    private static List<String> problems(String request) {
        return Door.problems("mgi.sensitivity", request);
    }

    @Test
    void asemUnderNoisyWeights() {
        SensitivityEngine engine = new SensitivityEngine();
        var data = engine.read(ImmutableMap.of("table", DataFile.read(Door.reference("asem_idata.csv"))));
        JsonNode answer = Door.ask(
                engine.with(data),
                Door.tree(
                        "{\"spec\":\"ASEM-2018\",\"vary\":[{\"input\":\"weights\",\"weights\":{\"level\":2,\"noise\":0.25}},"
                                + "{\"input\":\"mean\",\"aggregate\":{\"nodes\":[\"Index\",\"Conn\",\"Sust\"],"
                                + "\"methods\":[\"ARITHMETIC\",\"GEOMETRIC\"]}},{\"input\":\"treat\",\"maxWinsorised\":[1,5]}],\"n\":256}"));
        assertThat(answer.at("/ranks/CHE/nominal").asInt()).isEqualTo(1);
        assertThat(answer.at("/ranks")).hasSize(51);
        assertThat(answer.at("/dominance/CHE/CHN").asDouble()).isEqualTo(1);
    }

    @Test
    void theNumberOfThreadsChangesNoBit() {
        SensitivityRequest request = Door.read(
                Door.tree(request(String.join(",", NORMALISE, AGGREGATE, WEIGHTS, TREAT), "")),
                SensitivityRequest.class);
        for (String unit : new String[] {null, "u3"}) {
            VariedIndex alone = index(request, unit);
            Design one = new Design(alone, 3000, 5, 1);
            for (int parts : new int[] {2, 3, 7}) {
                VariedIndex shared = index(request, unit);
                Design many = new Design(shared, 3000, 5, parts);
                assertThat(many.yA).isEqualTo(one.yA);
                assertThat(many.yB).isEqualTo(one.yB);
                assertThat(many.yAB).isEqualTo(one.yAB);
                assertThat(shared.spreads()).isEqualTo(alone.spreads());
                assertThat(shared.dominance(6000)).isEqualTo(alone.dominance(6000));
            }
        }
    }

    private static VariedIndex index(SensitivityRequest request, String unit) {
        return new VariedIndex(request.spec(), request.data().table(), request.vary(), unit, 5, new ArrayList<>());
    }
}
