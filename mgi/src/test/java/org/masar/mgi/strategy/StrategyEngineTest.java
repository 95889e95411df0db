package org.masar.mgi.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.masar.mgi.Door;
import org.masar.mgi.assessment.MissingPolicy;
import org.masar.mgi.assessment.PolicyAnswer;
import org.masar.mgi.assessment.Sdg1072Part;
import org.masar.mgi.assessment.Sdg1072Request;
import org.masar.mgi.assessment.SubCategory;
import org.masar.mgi.strategy.StrategyRequest.Language;
import org.masar.mgi.strategy.StrategyRequest.Plan;
import tools.jackson.databind.JsonNode;

@NullUnmarked
class StrategyEngineTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);

    @Test
    void thePackIsWhole() {
        GlobalCompact compact = GlobalCompact.shipped();
        assertThat(compact.objectives()).hasSize(23);
        assertThat(compact.actions()).hasSize(187);
        int[] actions = {11, 12, 5, 7, 10, 12, 12, 6, 6, 10, 7, 5, 8, 6, 6, 9, 7, 12, 10, 9, 9, 3, 5};
        for (int i = 0; i < actions.length; i++) {
            int objective = i + 1;
            assertThat(compact.objective(objective).paragraph()).isEqualTo(16 + objective);
            assertThat(compact.actions().stream().filter(action -> action.objective() == objective))
                    .hasSize(actions[i]);
        }
        List<String> principles =
                compact.principles().stream().map(GlobalCompact.Principle::code).toList();
        for (SubCategory one : SubCategory.values()) {
            GlobalCompact.SubCategoryLinks links = compact.links(one);
            assertThat(links.gcmActions()).isNotEmpty().allMatch(code -> compact.action(code) != null);
            assertThat(principles).containsAll(links.principles());
        }
    }

    @Test
    void everyGapHasActionsAndEveryLineASource() {
        StrategyAnswer answer = answer(all(PolicyAnswer.NO), null, null);
        assertThat(answer.gaps()).hasSize(30).isSortedAccordingTo((a, b) -> a.id().compareTo(b.id()));
        for (StrategyAnswer.Gap gap : answer.gaps()) {
            assertThat(gap.provenance().source()).isNotEmpty();
            assertThat(answer.actions().stream().filter(action -> action.gap().equals(gap.id())))
                    .isNotEmpty();
        }
        assertThat(answer.actions()).hasSize(31);
        assertThat(answer.coverage().covered().size() + answer.coverage().open().size())
                .isEqualTo(23);
    }

    @Test
    void plansCountFromTheirDay() {
        Plan past = new Plan("2022 pledges", LocalDate.of(2022, 5, 10), List.of(1, 2, 4));
        Plan today = new Plan("today", DAY, List.of(9));
        Plan future = new Plan("later", DAY.plusDays(1), List.of(8));
        StrategyAnswer answer = answer(ImmutableMap.of(), List.of(past, today, future), null);
        assertThat(answer.coverage().covered()).containsExactly(1, 2, 4, 9);
        assertThat(answer.unknown()).hasSize(30);
    }

    @Test
    void targetsReplaceTheNextCategory() {
        Map<Sdg1072Part, Integer> targets = Map.of(Sdg1072Part.DOMAIN2, 4, Sdg1072Part.DOMAIN3, 1);
        StrategyAnswer answer = answer(all(PolicyAnswer.NO), null, targets);
        assertThat(answer.minimalSets().get(Sdg1072Part.DOMAIN2).to()).isEqualTo(4);
        assertThat(answer.minimalSets().get(Sdg1072Part.DOMAIN2).changes()).isEqualTo(5);
        assertThat(answer.minimalSets()).doesNotContainKey(Sdg1072Part.DOMAIN3);
        assertThat(answer.minimalSets().get(Sdg1072Part.DOMAIN4).to()).isEqualTo(2);
    }

    @Test
    void theDraftIsPrintedInBothDirections() {
        StrategyRequest request = new StrategyRequest(
                "IRQ",
                DAY,
                Sdg1072Request.ofAnswers(all(PolicyAnswer.NO), MissingPolicy.STRICT),
                null,
                null,
                Map.of("D1a", "Health | first\nsecond <b>"),
                LocalDate.of(2027, 12, 31),
                null,
                List.of(Language.ar, Language.en));
        StrategyAnswer answer = new StrategyEngine().answer(request);
        assertThat(answer.title()).contains("draft for the Technical Working Group");
        assertThat(answer.markdown().get(Language.en)).startsWith("# " + answer.title() + "\n");
        assertThat(answer.markdown().get(Language.ar)).contains("الفجوات").contains("2027-12-31");
        assertThat(answer.markdown().get(Language.en)).contains("| Health \\| first second &lt;b> |");
        assertThat(answer.markdown().get(Language.en).lines().filter(line -> line.startsWith("| D")))
                .allMatch(line -> line.endsWith("|"));
    }

    @Test
    void gapsOfAnAssessment() {
        String answers = "[{\"question\":\"D1-Q01\",\"answer\":\"NO\",\"evidence\":[{\"law\":\"Fictional Act\","
                + "\"article\":\"3\"}],\"assessor\":\"e\",\"on\":\"2024-04-10\"},{\"question\":\"D1-Q19\","
                + "\"answer\":2,\"of\":4,\"evidence\":[],\"assessor\":\"e\",\"on\":\"2024-04-10\"}]";
        JsonNode answer = Door.ask(
                "mgi.strategy",
                "{\"country\":\"IRQ\",\"asOf\":\"2024-06-01\",\"assessment\":{\"country\":\"IRQ\",\"edition\":\"1\","
                        + "\"on\":\"2024-05-01\",\"answers\":" + answers + "}}");
        assertThat(answer.path("gaps")).hasSize(2);
        assertThat(answer.at("/gaps/0/next").asString()).isEqualTo("YES");
        assertThat(answer.at("/gaps/0/provenance/source").asString()).isEqualTo("Fictional Act, 3");
        assertThat(answer.at("/gaps/1/next").asString()).isEqualTo("4");
        assertThat(answer.at("/gaps/1/distance").asDouble()).isEqualTo(0.5);
        assertThat(answer.path("unknown")).hasSize(94);
        assertThat(answer.at("/actions/0/objective").asInt()).isEqualTo(15);
        assertThat(answer.at("/actions/0").has("gcmAction")).isFalse();
        assertThat(answer.has("minimalSets")).isFalse();
    }

    @Test
    void namesWhatIsWrong() {
        assertThat(Door.problems("mgi.strategy", "{\"country\":\"IRQ\",\"asOf\":\"2024-06-01\"}"))
                .containsExactly("MISSING ");
        assertThat(Door.problems(
                        "mgi.strategy",
                        "{\"country\":\"IRQ\",\"asOf\":\"2024-06-01\",\"sdg1072\":{\"categories\":{}},"
                                + "\"bodies\":{\"D9z\":\"x\"}}"))
                .containsExactly("UNKNOWN_FIELD /bodies/D9z", "MISSING /sdg1072/answers");
        assertThat(
                        Door.problems(
                                "mgi.strategy",
                                "{\"country\":\"IRQ\",\"asOf\":\"2024-06-01\",\"sdg1072\":{\"answers\":{\"D2a\":\"YES_REGARDLESS\"}}}"))
                .containsExactly("BAD_VALUE /sdg1072/answers/D2a");
    }

    private static Map<SubCategory, PolicyAnswer> all(PolicyAnswer answer) {
        Map<SubCategory, PolicyAnswer> answers = new EnumMap<>(SubCategory.class);
        for (SubCategory one : SubCategory.values()) {
            answers.put(one, answer);
        }
        return answers;
    }

    private static StrategyAnswer answer(
            Map<SubCategory, PolicyAnswer> answers, List<Plan> plans, Map<Sdg1072Part, Integer> targets) {
        return new StrategyEngine()
                .answer(new StrategyRequest(
                        "IRQ",
                        DAY,
                        Sdg1072Request.ofAnswers(answers, MissingPolicy.STRICT),
                        null,
                        targets,
                        null,
                        null,
                        plans,
                        null));
    }
}
