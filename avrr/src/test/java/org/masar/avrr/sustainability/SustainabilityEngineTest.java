package org.masar.avrr.sustainability;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.masar.avrr.Avrr;
import org.masar.core.engine.Engines;
import org.masar.core.json.Json;
import tools.jackson.databind.JsonNode;

class SustainabilityEngineTest {

    private static final Engines ENGINES = Engines.load();

    private static SustainabilityAnswer score(Map<Indicator, SurveyAnswer> answers) {
        return Avrr.sustainability(SustainabilityRequest.of(answers));
    }

    /** A survey in which every item is answered by the n-th code of its scale, or its last. */
    static Map<Indicator, SurveyAnswer> step(int n) {
        Map<Indicator, SurveyAnswer> answers = new EnumMap<>(Indicator.class);
        for (Indicator indicator : Indicator.values()) {
            List<String> codes =
                    Survey.of(SurveyVersion.CALCULATOR_2018).row(indicator).codes();
            answers.put(indicator, SurveyAnswer.of(codes.get(Math.min(n, codes.size() - 1))));
        }
        return answers;
    }

    static Map<Indicator, SurveyAnswer> random(Random random) {
        Map<Indicator, SurveyAnswer> answers = new EnumMap<>(Indicator.class);
        for (Indicator indicator : Indicator.values()) {
            List<String> codes =
                    Survey.of(SurveyVersion.CALCULATOR_2018).row(indicator).codes();
            if (random.nextInt(8) > 0) {
                answers.put(indicator, SurveyAnswer.of(codes.get(random.nextInt(codes.size()))));
            }
        }
        return answers;
    }

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }

    private static List<String> problems(String json) {
        JsonNode line = Json.parse(ENGINES.answer("avrr.sustainability", json));
        List<String> problems = new ArrayList<>();
        line.path("problems")
                .forEach(problem -> problems.add(problem.path("code").asString() + " "
                        + problem.path("pointer").asString()));
        return problems;
    }

    @Test
    void weightsAddUp() {
        Survey survey = Survey.of(SurveyVersion.CALCULATOR_2018);
        for (Dimension dimension : Dimension.values()) {
            assertThat(survey.rows().stream()
                            .filter(row -> row.dimension() == dimension)
                            .mapToInt(Survey.Row::dimensionWeight)
                            .sum())
                    .isEqualTo(100);
        }
        assertThat(survey.rows().stream().mapToInt(Survey.Row::compositeWeight).sum())
                .isEqualTo(100);
        assertThat(survey.rows()).hasSize(29);
        assertThat(score(step(0)).composite()).isEqualByComparingTo("1");
    }

    /** Annex 3: item 2 "rarely" gives .09 to its dimension and .06 to the composite score. */
    @Test
    void scoresTheSingleItemOfTheMethodNote() {
        SustainabilityAnswer.Contribution food =
                Objects.requireNonNull(score(step(1)).contributions()).get(1);
        assertThat(food.dimensionPart()).isEqualByComparingTo("0.09");
        assertThat(food.compositePart()).isEqualByComparingTo("0.06");
    }

    /** Traps 3 and 8: items 9 and 28 are best at no, 21 at very often, and owning one asset wins over "none". */
    @ParameterizedTest
    @CsvSource({
        "LOOKING_FOR_JOB, no, 1",
        "LOOKING_FOR_JOB, yes, 0",
        "WANTS_PSYCH_SUPPORT, no, 1",
        "WANTS_PSYCH_SUPPORT, yes, 0",
        "SOCIAL_ACTIVITIES, very_often, 1",
        "SOCIAL_ACTIVITIES, never, 0",
        "FAMILY_TENSION, never, 1",
        "REMIGRATION, can_stay, 1",
        "REMIGRATION, cannot_stay+wish_to_leave, 1",
        "REMIGRATION, cannot_stay+need_to_leave, 0",
        "REMIGRATION, dont_know, 0.5",
        "DISCRIMINATION, very_often, 0.25",
        "DISCRIMINATION, all_the_time, 0",
        "CHILDREN_IN_SCHOOL, no_school_age_children, 0.5",
        "CHILDREN_IN_SCHOOL, no, 0.5",
        "CHILDREN_IN_SCHOOL, none, 0",
        "DEBT_VS_SPENDING, n_a_debt, 0.5",
        "DEBT_VS_SPENDING, no_debt, 1"
    })
    void givesTheTablesPoints(Indicator indicator, String code, String points) {
        SustainabilityAnswer answer = score(Map.of(indicator, SurveyAnswer.of(code)));
        assertThat(Objects.requireNonNull(answer.contributions()).stream()
                        .filter(row -> row.id().equals(indicator.name()))
                        .findFirst()
                        .orElseThrow()
                        .points())
                .isEqualByComparingTo(points);
    }

    @Test
    void takesOwningWhateverElseIsTicked() {
        for (String codes :
                List.of("[\"no_assets\",\"at_least_one\"]", "[\"at_least_one\",\"dont_know\"]", "\"at_least_one\"")) {
            assertThat(ENGINES.answer("avrr.sustainability", "{\"answers\":{\"PRODUCTIVE_ASSETS\":" + codes + "}}"))
                    .contains("\"id\":\"PRODUCTIVE_ASSETS\",\"dimension\":\"ECONOMIC\",\"points\":1,");
        }
        assertThat(ENGINES.answer("avrr.sustainability", "{\"answers\":{\"PRODUCTIVE_ASSETS\":[]}}"))
                .contains("\"nonAnswers\":28");
    }

    /** Trap 5: the form of 2021 skips the item where there is no debt. */
    @Test
    void derivesNoDebtFromTheScreeningQuestion() {
        String points = "\"id\":\"DEBT_VS_SPENDING\",\"dimension\":\"ECONOMIC\",\"points\":";
        assertThat(ENGINES.answer("avrr.sustainability", "{\"answers\":{},\"hasDebt\":false}"))
                .contains(points + "1,")
                .contains("\"nonAnswers\":27");
        assertThat(ENGINES.answer(
                        "avrr.sustainability", "{\"answers\":{\"DEBT_VS_SPENDING\":\"n_a_debt\"},\"hasDebt\":false}"))
                .contains(points + "1,");
        assertThat(ENGINES.answer(
                        "avrr.sustainability",
                        "{\"answers\":{\"DEBT_VS_SPENDING\":\"debt_is_larger\"},\"hasDebt\":false}"))
                .contains(points + "0,");
        assertThat(ENGINES.answer("avrr.sustainability", "{\"answers\":{},\"hasDebt\":true}"))
                .contains(points + "0.5,")
                .contains("\"nonAnswers\":28");
    }

    /** Trap 9: two items of weight 0 still move the derived one. */
    @Test
    void countsDocumentationAndWaterThroughPublicServices() {
        Map<Indicator, SurveyAnswer> answers = step(4);
        BigDecimal before = Objects.requireNonNull(score(answers).social());
        answers.put(Indicator.WATER_ACCESS, SurveyAnswer.of("very_good"));
        assertThat(Objects.requireNonNull(score(answers).social()).subtract(before))
                .isEqualByComparingTo(decimal("0.013333333333"));
    }

    @Test
    void flagsMoreThanSevenNonAnswers() {
        for (int gaps = 0; gaps <= 28; gaps++) {
            Map<Indicator, SurveyAnswer> answers = step(0);
            for (int i = 0; i < gaps; i++) {
                answers.remove(Indicator.values()[i]);
            }
            SustainabilityAnswer answer = score(answers);
            assertThat(answer.nonAnswers()).isEqualTo(gaps);
            assertThat(answer.missing()).hasSize(gaps);
            assertThat(answer.nonAnswersFlagged()).isEqualTo(gaps > 7);
            assertThat(Objects.requireNonNull(answer.alerts()).contains(Alert.MANY_NON_ANSWERS))
                    .isEqualTo(gaps > 7);
        }
    }

    @Test
    void putsTheThresholdsThemselvesIntoRegular() {
        assertThat(Thresholds.METHOD_NOTE.band(791)).isEqualTo(Band.INTENSIVE);
        assertThat(Thresholds.METHOD_NOTE.band(792)).isEqualTo(Band.REGULAR);
        assertThat(Thresholds.METHOD_NOTE.band(1584)).isEqualTo(Band.REGULAR);
        assertThat(Thresholds.METHOD_NOTE.band(1585)).isEqualTo(Band.LIGHT);
        assertThat(new Thresholds(decimal("0.5"), decimal("0.5")).band(1200)).isEqualTo(Band.REGULAR);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                                                              | MISSING /answers
            {"answers":{},"rounds":[]}                                      | OUT_OF_RANGE /rounds
            {"answers":{},"records":[{"id":"a","answers":{}}]}              | CONTRADICTION /answers
            {"answers":{"PUBLIC_SERVICES":"good"}}                          | UNKNOWN_FIELD /answers/PUBLIC_SERVICES
            {"answers":{"HAS_ID":"yess"}}                                   | BAD_VALUE /answers/HAS_ID
            {"answers":{"HAS_ID":["yes"]},"purpose":"AUDIT"}                | CONTRADICTION /purpose
            {"answers":{"HAS_ID":["yes","no"]}}                             | WRONG_TYPE /answers/HAS_ID
            {"answers":{"HAS_ID":true}}                                     | WRONG_TYPE /answers/HAS_ID
            {"answers":{"PRODUCTIVE_ASSETS":["at_least_one","two"]}}        | BAD_VALUE /answers/PRODUCTIVE_ASSETS/1
            {"answers":{},"thresholds":{"low":0.7,"high":0.3}}              | CONTRADICTION /thresholds/high
            {"answers":{},"thresholds":{"low":-1,"high":0.3}}               | OUT_OF_RANGE /thresholds/low
            {"answers":{},"version":"CALCULATOR"}                           | BAD_VALUE /version
            {"answers":{},"by":["sex"]}                                     | CONTRADICTION /by
            {"rounds":[]}                                                   | OUT_OF_RANGE /rounds
            {"rounds":[{"round":"FINAL","on":"2024-01-01","answers":{}},{"round":"BASELINE","on":"2024-02-01","answers":{}}]} | CONTRADICTION /rounds/1/on
            {"rounds":[{"round":"FINAL","on":"2024-01-01","answers":{}},{"round":"FINAL","on":"2024-02-01","answers":{}}]} | CONTRADICTION /rounds/1/round
            {"records":[{"id":"a","answers":{}},{"id":"a","answers":{"HAS_ID":"yes"}}]} | CONTRADICTION /records/1/id
            {"inverse":{"economic":1,"social":1,"psychosocial":1,"composite":1}} | MISSING /purpose
            {"inverse":{"economic":1,"social":1,"psychosocial":1},"purpose":"AUDIT"} | MISSING /inverse/composite
            {"inverse":{"economic":1,"social":1,"psychosocial":1,"composite":1},"purpose":"AUDIT","person":"x"} | UNKNOWN_FIELD /person
            {"inverse":{"economic":1,"social":1,"psychosocial":1,"composite":1},"purpose":"AUDIT","returnedOn":"2024-01-01"} | CONTRADICTION /returnedOn
            {"answers":{},"services":[{"code":"A","effects":{"DISTRESS":0.5},"source":"s"}]} | BAD_VALUE /services/0/effects/DISTRESS
            {"answers":{},"services":[{"code":"A","effects":{"HAS_ID":1.5},"source":"s"}]} | OUT_OF_RANGE /services/0/effects/HAS_ID
            {"answers":{},"services":[{"code":"A","effects":{"HAS_ID":1}}]} | MISSING /services/0/source
            """)
    void refuses(String json, String expected) {
        assertThat(problems(json)).contains(expected);
    }

    /** By the calendar: the rounds of one returnee, with the windows' own days on either side. */
    @ParameterizedTest
    @CsvSource({
        "2023-01-31, BASELINE, 2023-02-28, false, CALCULATOR_2018",
        "2023-01-31, BASELINE, 2023-03-01, true, CALCULATOR_2018",
        "2023-01-31, BASELINE, 2023-01-30, true, CALCULATOR_2018",
        "2023-01-31, BASELINE, 2023-04-30, false, FORM_2021",
        "2023-01-31, MIDTERM, 2023-07-31, false, CALCULATOR_2018",
        "2023-01-31, MIDTERM, 2023-07-30, true, CALCULATOR_2018",
        "2023-01-31, MIDTERM, 2023-07-31, true, FORM_2021",
        "2023-01-31, FINAL, 2024-01-31, false, CALCULATOR_2018",
        "2023-01-31, FINAL, 2024-07-31, false, CALCULATOR_2018",
        "2023-01-31, FINAL, 2024-08-01, true, CALCULATOR_2018",
        "2023-01-31, FINAL, 2023-10-31, false, FORM_2021"
    })
    void knowsTheWindows(String returnedOn, String round, String on, boolean outside, String version) {
        String json = """
                {"returnedOn":"%s","version":"%s","rounds":[{"round":"%s","on":"%s","answers":{}}]}""".formatted(returnedOn, version, round, on);
        assertThat(ENGINES.answer("avrr.sustainability", json).contains("OUTSIDE_WINDOW"))
                .isEqualTo(outside);
    }

    @Test
    void doesNotReadTheUsualDipAsFailure() {
        String json = """
                {"returnedOn":"2023-01-01","rounds":[
                  {"round":"BASELINE","on":"2023-01-10","answers":{"HAS_ID":"yes"}},
                  {"round":"MIDTERM","on":"2023-%s","answers":{"HAS_ID":"no"}}]}""";
        assertThat(ENGINES.answer("avrr.sustainability", json.formatted("06-15")))
                .contains("W_SHAPE_DIP");
        assertThat(ENGINES.answer("avrr.sustainability", json.formatted("07-15")))
                .doesNotContain("W_SHAPE_DIP");
    }

    /** A better answer never lowers a score. */
    @Property
    void isMonotone(@ForAll long seed) {
        Random random = new Random(seed);
        Map<Indicator, SurveyAnswer> answers = random(random);
        Indicator indicator = Indicator.values()[random.nextInt(28)];
        List<Survey.Choice> choices = new ArrayList<>(
                Survey.of(SurveyVersion.CALCULATOR_2018).row(indicator).choices());
        choices.sort(java.util.Comparator.comparing(Survey.Choice::quarters));
        BigDecimal last = BigDecimal.valueOf(-1);
        BigDecimal lastComposite = BigDecimal.valueOf(-1);
        for (Survey.Choice choice : choices) {
            answers.put(indicator, SurveyAnswer.of(choice.code()));
            SustainabilityAnswer answer = score(answers);
            BigDecimal own = Objects.requireNonNull(
                    switch (Survey.of(SurveyVersion.CALCULATOR_2018)
                            .row(indicator)
                            .dimension()) {
                        case ECONOMIC -> answer.economic();
                        case SOCIAL -> answer.social();
                        case PSYCHOSOCIAL -> answer.psychosocial();
                    });
            assertThat(own).isGreaterThanOrEqualTo(last);
            assertThat(answer.composite()).isGreaterThanOrEqualTo(lastComposite);
            last = own;
            lastComposite = Objects.requireNonNull(answer.composite());
        }
    }

    /** The fast scorer, the engine, and the formula written out in exact fractions agree. */
    @Test
    void agreesWithTheFormulaInFractions() {
        Random random = new Random(20260101);
        int cases = Boolean.getBoolean("masar.deep") ? 1_000_000 : 20_000;
        SurveyScorer scorer = SurveyScorer.of(SurveyVersion.CALCULATOR_2018);
        for (int n = 0; n < cases; n++) {
            Map<Indicator, SurveyAnswer> answers = random(random);
            byte[] coded = new byte[SurveyScorer.ITEMS];
            for (Indicator indicator : Indicator.values()) {
                SurveyAnswer given = answers.get(indicator);
                coded[indicator.ordinal()] = given == null
                        ? -1
                        : scorer.encode(indicator, given.codes().get(0));
            }
            long packed = scorer.score(coded, 0);
            BigDecimal[] slow = SlowTwin.scores(answers);
            assertThat(new int[] {
                        SurveyScorer.economic(packed),
                        SurveyScorer.social(packed),
                        SurveyScorer.psychosocial(packed),
                        SurveyScorer.composite(packed)
                    })
                    .isEqualTo(IntStream.range(0, 4)
                            .map(i -> slow[i].intValueExact())
                            .toArray());
            if (n % 20 == 0) {
                SustainabilityAnswer answer = new SustainabilityEngine().answer(SustainabilityRequest.of(answers));
                assertThat(answer.social()).isEqualByComparingTo(Scored.decimal(slow[1].intValueExact()));
                assertThat(answer.composite()).isEqualByComparingTo(Scored.decimal(slow[3].intValueExact()));
                BigDecimal parts = Objects.requireNonNull(answer.contributions()).stream()
                        .map(SustainabilityAnswer.Contribution::compositePart)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                assertThat(parts.subtract(answer.composite()).abs()).isLessThan(decimal("1e-10"));
            }
        }
    }

    /** What was scored can be found again, and the found set has the same scores. */
    @Test
    void findsAnAnswerSetForAnyScores() {
        Random random = new Random(7);
        for (int n = 0; n < 20; n++) {
            SustainabilityAnswer wanted = score(random(random));
            SustainabilityRequest.Scores scores = new SustainabilityRequest.Scores(
                    Objects.requireNonNull(wanted.economic()),
                    Objects.requireNonNull(wanted.social()),
                    Objects.requireNonNull(wanted.psychosocial()),
                    Objects.requireNonNull(wanted.composite()));
            Map<Indicator, String> found =
                    Objects.requireNonNull(Inverse.find(Survey.of(SurveyVersion.CALCULATOR_2018), scores));
            Map<Indicator, SurveyAnswer> answers = new EnumMap<>(Indicator.class);
            found.forEach((indicator, code) -> answers.put(indicator, SurveyAnswer.of(code)));
            SustainabilityAnswer again = score(answers);
            assertThat(answers).hasSize(28);
            assertThat(List.of(again.economic(), again.social(), again.psychosocial(), again.composite()))
                    .isEqualTo(List.of(wanted.economic(), wanted.social(), wanted.psychosocial(), wanted.composite()));
        }
    }

    /** Composite 1 needs every item with composite weight at its best, which the dimension scores then contradict. */
    @Test
    void provesThatNoAnswerSetExists() {
        assertThat(Inverse.find(
                        Survey.of(SurveyVersion.CALCULATOR_2018),
                        new SustainabilityRequest.Scores(decimal("0.5"), decimal("1"), decimal("1"), decimal("1"))))
                .isNull();
        assertThat(Inverse.find(
                        Survey.of(SurveyVersion.CALCULATOR_2018),
                        new SustainabilityRequest.Scores(decimal("1"), decimal("1"), decimal("1"), decimal("1"))))
                .isNotNull();
    }

    /** 3 of 30 must not follow from 30 less the 27 shown, and with two other groups the smaller one covers it. */
    @ParameterizedTest
    @CsvSource({"27 3, true true", "15 12 3, false true true", "20 10, false false", "8 9 13, true true false"})
    void noSmallGroupFollowsFromTheOthers(String sizes, String suppressed) {
        List<SustainabilityRequest.Respondent> records = new ArrayList<>();
        int number = 0;
        for (String size : Splitter.on(' ').split(sizes)) {
            String group = "g" + (char) ('a' + number++);
            for (int i = 0; i < Integer.parseInt(size); i++) {
                records.add(
                        new SustainabilityRequest.Respondent(group + "-" + i, step(i % 4), Map.of("office", group)));
            }
        }
        SustainabilityAnswer answer = Avrr.sustainability(new SustainabilityRequest(
                null, null, null, null, null, null, records, List.of("office"), null, null, null, null));
        List<SustainabilityAnswer.Group> groups = Objects.requireNonNull(answer.groups());
        assertThat(String.join(
                        " ",
                        groups.stream()
                                .map(group -> String.valueOf(group.suppressed()))
                                .toList()))
                .isEqualTo(suppressed);
        assertThat(groups).allSatisfy(group -> assertThat(group.n() == null && group.means() == null)
                .isEqualTo(group.suppressed()));
    }
}
