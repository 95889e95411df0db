package org.masar.mgi.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.masar.core.engine.DataFile;
import org.masar.core.engine.InvalidRequestException;
import org.masar.mgi.Door;
import tools.jackson.databind.JsonNode;

@NullUnmarked
class AssessmentEngineTest {

    private static final AssessmentEngine ENGINE = new AssessmentEngine();
    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

    @Test
    void catalogueCoversEveryDomainAndObjective() {
        QuestionCatalogue catalogue = QuestionCatalogue.project();
        assertThat(catalogue.questions()).hasSize(96);
        assertThat(catalogue.questions().stream()
                        .map(QuestionCatalogue.Question::domain)
                        .distinct())
                .containsExactly("D1", "D2", "D3", "D4", "D5", "D6");
        assertThat(catalogue.questions().stream()
                        .flatMap(question -> question.objectives().stream())
                        .distinct())
                .hasSize(23);
        assertThat(ENGINE.answer(request(List.of())).catalogue().official()).isFalse();
    }

    @Test
    void missingAnswersSpanAnInterval() {
        Random random = new Random(11);
        for (int i = 0; i < 500; i++) {
            List<QuestionAnswer> answers = new ArrayList<>();
            double[] low = new double[7];
            double[] high = new double[7];
            int[] questions = new int[7];
            for (QuestionCatalogue.Question question :
                    QuestionCatalogue.project().questions()) {
                int d = question.domain().charAt(1) - '0';
                questions[d]++;
                int pick = random.nextInt(4);
                if (pick == 3) {
                    high[d] += 1;
                } else if (question.scale().size() > 1) {
                    answers.add(answer(
                            question.id(), GivenAnswer.of(question.scale().get(pick)), null));
                    low[d] += 1 - pick / 2.0;
                    high[d] += 1 - pick / 2.0;
                } else {
                    int of = 1 + random.nextInt(7);
                    int count = random.nextInt(of + 1);
                    answers.add(answer(question.id(), GivenAnswer.of(count), of));
                    low[d] += (double) count / of;
                    high[d] += (double) count / of;
                }
            }
            AssessmentAnswer result = ENGINE.answer(request(answers));
            for (int d = 1; d <= 6; d++) {
                AssessmentAnswer.Domain domain = result.domains().get("D" + d);
                assertThat(domain.questions()).isEqualTo(questions[d]);
                assertThat(domain.min().doubleValue()).isCloseTo(low[d] / questions[d], offset());
                assertThat(domain.max().doubleValue()).isCloseTo(high[d] / questions[d], offset());
            }
        }
    }

    private static org.assertj.core.data.Offset<Double> offset() {
        return org.assertj.core.data.Offset.offset(1e-11);
    }

    @Test
    void aCountWithoutItsTotalStaysOpen() {
        AssessmentAnswer result = ENGINE.answer(request(List.of(answer("D1-Q19", GivenAnswer.of(3), null))));
        assertThat(result.domains().get("D1").answered()).isEqualTo(1);
        assertThat(result.domains().get("D1").max()).isEqualByComparingTo("1");
        assertThat(result.domains().get("D1").min()).isEqualByComparingTo("0");
        assertThat(result.gaps()).isEmpty();
    }

    @Test
    void levelsOnlyOnTheCallersScaleAndOnlyWhenDecided() {
        String levels =
                ",\"scale\":{\"id\":\"S\",\"levels\":[{\"code\":\"LOW\",\"from\":0},{\"code\":\"HIGH\",\"from\":0.5}]}";
        StringBuilder answers = new StringBuilder();
        for (QuestionCatalogue.Question question : QuestionCatalogue.project().questions()) {
            if (question.domain().equals("D2")) {
                answers.append(answers.isEmpty() ? "" : ",").append(json(question.id(), "\"YES\""));
            }
        }
        JsonNode with = Door.ask("mgi.assessment", whole(answers.toString(), levels));
        assertThat(with.at("/domains/D2/level").asString()).isEqualTo("HIGH");
        assertThat(with.at("/domains/D1").has("level")).isFalse();
        JsonNode without = Door.ask("mgi.assessment", whole(answers.toString(), ""));
        assertThat(without.at("/domains/D2").has("level")).isFalse();
    }

    @Test
    void changesFromAnEarlierAssessment() {
        String earlier = "{\"country\":\"IRQ\",\"edition\":\"1\",\"on\":\"2020-09-14\",\"answers\":["
                + json("D1-Q01", "\"NO\"") + "," + json("D1-Q19", "3") + "," + json("D1-Q03", "\"YES\"") + "]}";
        JsonNode answer = Door.ask(
                "mgi.assessment",
                whole(
                        json("D1-Q02", "\"YES\"") + "," + json("D1-Q01", "\"PARTIAL\"") + "," + json("D1-Q19", "\"3\""),
                        ",\"previous\":" + earlier));
        assertThat(answer.path("changes").toString())
                .isEqualTo("[{\"question\":\"D1-Q01\",\"from\":\"NO\",\"to\":\"PARTIAL\"},"
                        + "{\"question\":\"D1-Q02\",\"to\":\"YES\"},{\"question\":\"D1-Q03\",\"from\":\"YES\"}]");
    }

    @Test
    void movesNeedEvidence() {
        JsonNode bare = Door.ask("mgi.assessment", whole(json("D1-Q02", "\"YES\""), ",\"state\":\"DRAFT_REVIEW\""));
        assertThat(bare.at("/moves/0/to").asString()).isEqualTo("DATA_COLLECTION");
        assertThat(bare.at("/moves/0/allowed").asBoolean()).isTrue();
        assertThat(bare.at("/moves/1/to").asString()).isEqualTo("VALIDATION");
        assertThat(bare.at("/moves/1/allowed").asBoolean()).isFalse();
        assertThat(bare.at("/moves/1/needs/0/key").asString()).isEqualTo("mgi.assessment.needs.evidence");
        JsonNode empty = Door.ask("mgi.assessment", whole("", ",\"state\":\"VALIDATION\""));
        assertThat(empty.at("/moves/0/to").asString()).isEqualTo("DRAFT_REVIEW");
        assertThat(empty.at("/moves/0/needs/0/key").asString()).isEqualTo("mgi.assessment.needs.answers");
        assertThat(Door.ask("mgi.assessment", whole("", "")).at("/moves/0/to").asString())
                .isEqualTo("REQUESTED");
        assertThat(AssessmentState.lifecycle().ends()).containsExactly(AssessmentState.FOLLOW_UP);
        assertThat(AssessmentState.lifecycle().mermaid()).contains("VALIDATION --> DRAFT_REVIEW : review [ANSWERS]");
    }

    @Test
    void namesWhatIsWrong() {
        assertThat(Door.problems("mgi.assessment", whole(json("D1-Q99", "\"YES\""), "")))
                .containsExactly("BAD_VALUE /answers/0/question");
        assertThat(Door.problems("mgi.assessment", whole(json("D1-Q01", "\"MAYBE\""), "")))
                .containsExactly("BAD_VALUE /answers/0/answer");
        assertThat(Door.problems("mgi.assessment", whole(json("D1-Q19", "\"YES\""), "")))
                .containsExactly("BAD_VALUE /answers/0/answer");
        assertThat(Door.problems("mgi.assessment", whole(json("D1-Q19", "5").replace("5,", "5,\"of\":4,"), "")))
                .containsExactly("OUT_OF_RANGE /answers/0/answer");
        assertThat(Door.problems(
                        "mgi.assessment", whole(json("D1-Q01", "\"YES\"") + "," + json("D1-Q01", "\"NO\""), "")))
                .containsExactly("CONTRADICTION /answers/0/question", "CONTRADICTION /answers/1/question");
        assertThat(Door.problems("mgi.assessment", whole("", ",\"catalogue\":\"OFFICIAL\"")))
                .containsExactly("BAD_VALUE /catalogue");
        assertThat(Door.problems(
                        "mgi.assessment",
                        whole("", ",\"previous\":" + whole("", "").replace("2024-05-01", "2025-05-01"))))
                .containsExactly("CONTRADICTION /on", "CONTRADICTION /previous/on");
    }

    @Test
    void aCallersCatalogue() {
        String csv = """
                code,domain,subdomain,subdomain_name,own_words,answer_scale,gcm_objectives_project_mapping
                L1,D1,1.1,Health,"Clinics, open to all?",NO|YES,15
                """;
        var data = ENGINE.read(ImmutableMap.of("catalogue", file("local.csv", csv)));
        AssessmentAnswer answer = ENGINE.with(data).answer(request(List.of(answer("L1", GivenAnswer.of("NO"), null))));
        assertThat(answer.catalogue().id()).isEqualTo("local");
        assertThat(answer.catalogue().version()).hasSize(12);
        assertThat(answer.domains().get("D1").questions()).isEqualTo(1);
        assertThat(answer.gaps()).hasSize(1);
        assertThatThrownBy(() -> ENGINE.read(
                        ImmutableMap.of("catalogue", file("bad.csv", csv + "L1,D1,1.1,H,Q,NO|PERHAPS,99\n"))))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("/2/answer_scale")
                .hasMessageContaining("/2/gcm_objectives_project_mapping");
    }

    @Test
    void assessorsAreNotPrinted() {
        assertThat(answer("D1-Q01", GivenAnswer.of("YES"), null).toString()).doesNotContain("expert");
    }

    private static DataFile file(String name, String text) {
        return DataFile.of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String json(String question, String answer) {
        return "{\"question\":\"" + question + "\",\"answer\":" + answer
                + ",\"evidence\":[],\"assessor\":\"e\",\"on\":\"2024-04-10\"}";
    }

    private static String whole(String answers, String more) {
        return "{\"country\":\"IRQ\",\"edition\":\"2\",\"on\":\"2024-05-01\",\"answers\":[" + answers + "]" + more
                + "}";
    }

    private static QuestionAnswer answer(String question, GivenAnswer answer, @Nullable Integer of) {
        return new QuestionAnswer(question, answer, of, List.of(), "expert", DAY);
    }

    private static AssessmentRequest request(List<QuestionAnswer> answers) {
        return new AssessmentRequest("IRQ", "1", DAY, null, null, answers, null, null, null);
    }
}
