package org.masar.mgi.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Random;
import java.util.TreeSet;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.masar.mgi.Door;

@NullUnmarked
class Sdg1072EngineTest {

    private static final Sdg1072Engine ENGINE = new Sdg1072Engine();

    @Test
    void catalogueIsSixDomainsOfFive() {
        for (int domain = 1; domain <= 6; domain++) {
            assertThat(SubCategory.of(domain)).hasSize(5);
        }
        for (SubCategory one : SubCategory.values()) {
            assertThat(one.name()).startsWith("D" + one.domain());
        }
    }

    @Test
    void namesWhatIsWrong() {
        assertThat(Door.problems("mgi.sdg1072", "{}")).containsExactly("MISSING ");
        assertThat(Door.problems("mgi.sdg1072", "{\"answers\":{},\"group\":[]}"))
                .containsExactly("CONTRADICTION /answers", "CONTRADICTION /group");
        assertThat(Door.problems("mgi.sdg1072", "{\"answers\":{\"D1a\":\"YES\",\"D2a\":\"LEGAL_STATUS_ONLY\"}}"))
                .containsExactly("BAD_VALUE /answers/D1a", "BAD_VALUE /answers/D2a");
        assertThat(Door.problems("mgi.sdg1072", "{\"group\":[{\"id\":\"A\"},{\"id\":\"B\"},{\"id\":\"A\"}]}"))
                .containsExactly("CONTRADICTION /group/0/id", "CONTRADICTION /group/2/id");
        assertThat(Door.problems("mgi.sdg1072", "{\"categories\":{\"domain1\":5}}"))
                .hasSize(1);
    }

    @Test
    void nothingAnswered() {
        for (MissingPolicy policy : MissingPolicy.values()) {
            Sdg1072Answer answer = ENGINE.answer(Sdg1072Request.ofAnswers(Map.of(), policy));
            assertThat(answer.missing()).hasSize(30);
            assertThat(answer.reforms()).isEmpty();
            assertThat(answer.overall().value()).isNull();
            assertThat(answer.overall().answered()).isZero();
        }
        Sdg1072Answer.Score bounds = ENGINE.answer(Sdg1072Request.ofAnswers(Map.of(), MissingPolicy.BOUNDS))
                .overall();
        assertThat(bounds.min()).isEqualByComparingTo("0");
        assertThat(bounds.max()).isEqualByComparingTo("100");
        assertThat(bounds.categories()).containsExactly(1, 2, 3, 4);
    }

    @Test
    void regionsRoundHalfUpAndCountOnlyData() {
        List<GroupMember> group = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            Integer category = i == 0 ? 3 : 1;
            group.add(new GroupMember("c" + i, new PublishedCategories(category, null, null, null, null, null, null)));
        }
        group.add(new GroupMember("none", null));
        group.add(new GroupMember("empty", new PublishedCategories(null, null, null, null, null, null, null)));
        Sdg1072Answer answer = ENGINE.answer(Sdg1072Request.ofGroup(group));
        assertThat(answer.percent().get(Sdg1072Part.DOMAIN1)).isEqualByComparingTo("6.3");
        assertThat(answer.percent()).containsOnlyKeys(Sdg1072Part.DOMAIN1);
        assertThat(answer.countriesWithData()).isEqualTo(16);
        assertThat(answer.listed()).isEqualTo(18);
    }

    @Test
    void reformsAgreeWithTryingEverySubset() {
        Random random = new Random(20190101);
        int cases = Door.cases(4_000, 100_000);
        for (int i = 0; i < cases; i++) {
            EnumMap<SubCategory, PolicyAnswer> answers = random(random, random.nextInt(9), random.nextInt(2));
            MissingPolicy policy = List.of(MissingPolicy.values()).get(random.nextInt(3));
            Sdg1072Answer answer = ENGINE.answer(Sdg1072Request.ofAnswers(answers, policy));
            for (Sdg1072Part part : Sdg1072Part.values()) {
                assertThat(answer.reforms().get(part))
                        .as("%s %s %s", answers, policy, part)
                        .isEqualTo(ReformTwin.of(answers, policy, part));
            }
        }
    }

    @Test
    void manyReformsAreCountedAndTheFirstListed() {
        EnumMap<SubCategory, PolicyAnswer> answers = new EnumMap<>(SubCategory.class);
        for (SubCategory one : SubCategory.values()) {
            answers.put(one, PolicyAnswer.NO);
        }
        Sdg1072Answer.Reform reform = ENGINE.answer(Sdg1072Request.ofAnswers(answers, MissingPolicy.STRICT))
                .reforms()
                .get(Sdg1072Part.OVERALL);
        assertThat(reform.to()).isEqualTo(2);
        assertThat(reform.changes()).isEqualTo(12);
        assertThat(reform.count()).isEqualTo(86_493_225);
        assertThat(reform.sets()).hasSize(20);
        assertThat(reform.sets().get(0).get(11).id()).isEqualTo(SubCategory.D3b);
        assertThat(reform.sets().get(18).get(11).id()).isEqualTo(SubCategory.D6e);
        assertThat(reform.sets().get(19).get(10).id()).isEqualTo(SubCategory.D3b);
        assertThat(reform.sets().get(19).get(11).id()).isEqualTo(SubCategory.D3c);
    }

    @Test
    void boundsHoldEveryCompletion() {
        Random random = new Random(7);
        int cases = Door.cases(1_500, 20_000);
        for (int i = 0; i < cases; i++) {
            EnumMap<SubCategory, PolicyAnswer> answers = random(random, 30, 0);
            for (int k = random.nextInt(6); k > 0; k--) {
                answers.put(List.of(SubCategory.values()).get(random.nextInt(30)), PolicyAnswer.NOT_AVAILABLE);
            }
            Sdg1072Answer bounds = ENGINE.answer(Sdg1072Request.ofAnswers(answers, MissingPolicy.BOUNDS));
            Map<Sdg1072Part, NavigableSet<BigDecimal>> values = new EnumMap<>(Sdg1072Part.class);
            Map<Sdg1072Part, NavigableSet<Integer>> categories = new EnumMap<>(Sdg1072Part.class);
            complete(answers, bounds.missing(), 0, values, categories);
            for (Sdg1072Part part : Sdg1072Part.values()) {
                Sdg1072Answer.Score score = part == Sdg1072Part.OVERALL
                        ? bounds.overall()
                        : bounds.domains().get(part);
                NavigableSet<BigDecimal> all = values.get(part);
                if (score.value() != null) {
                    assertThat(all).containsExactly(score.value());
                    assertThat(categories.get(part)).containsExactly(score.category());
                } else {
                    assertThat(score.min()).isEqualByComparingTo(all.first());
                    assertThat(score.max()).isEqualByComparingTo(all.last());
                    assertThat(score.categories()).containsExactlyElementsOf(categories.get(part));
                }
            }
        }
    }

    private static void complete(
            EnumMap<SubCategory, PolicyAnswer> answers,
            List<SubCategory> missing,
            int at,
            Map<Sdg1072Part, NavigableSet<BigDecimal>> values,
            Map<Sdg1072Part, NavigableSet<Integer>> categories) {
        if (at < missing.size()) {
            for (PolicyAnswer answer : missing.get(at).scale()) {
                if (answer != PolicyAnswer.NOT_AVAILABLE) {
                    EnumMap<SubCategory, PolicyAnswer> more = new EnumMap<>(answers);
                    more.put(missing.get(at), answer);
                    complete(more, missing, at + 1, values, categories);
                }
            }
            return;
        }
        Sdg1072Answer whole = ENGINE.answer(Sdg1072Request.ofAnswers(answers, MissingPolicy.STRICT));
        for (Sdg1072Part part : Sdg1072Part.values()) {
            Sdg1072Answer.Score score = part == Sdg1072Part.OVERALL
                    ? whole.overall()
                    : whole.domains().get(part);
            values.computeIfAbsent(part, p -> new TreeSet<>()).add(score.value());
            categories.computeIfAbsent(part, p -> new TreeSet<>()).add(score.category());
        }
    }

    @Test
    void inverseAgreesWithTryingEveryCompletion() {
        Random random = new Random(42);
        int cases = Door.cases(1_000, 20_000);
        for (int i = 0; i < cases; i++) {
            Integer[] c = new Integer[7];
            int unknown = random.nextInt(4);
            for (int d = 0; d < 7; d++) {
                c[d] = random.nextInt(7) < unknown ? null : (Integer) (1 + random.nextInt(4));
            }
            PublishedCategories given = new PublishedCategories(c[0], c[1], c[2], c[3], c[4], c[5], c[6]);
            Sdg1072Answer answer = ENGINE.answer(Sdg1072Request.ofCategories(given));
            InverseTwin.assertAgrees(given, answer);
        }
    }

    @Test
    void everyPublishedRowIsConsistent() throws IOException {
        var file = Door.reference("sdg1072_categories_2019_dev.csv");
        int rows = 0;
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8).subList(1, 84)) {
            String[] cells = line.substring(line.length() - 13).split(",", -1);
            if (!cells[0].equals("N")) {
                Integer[] c = new Integer[7];
                for (int i = 0; i < 7; i++) {
                    c[i] = Integer.valueOf(cells[i]);
                }
                PublishedCategories given = new PublishedCategories(c[0], c[1], c[2], c[3], c[4], c[5], c[6]);
                assertThat(ENGINE.answer(Sdg1072Request.ofCategories(given)).consistent())
                        .isTrue();
                rows++;
            }
        }
        assertThat(rows).isGreaterThan(50);
    }

    @Test
    void betterAnswersNeverLowerAScore() {
        Random random = new Random(3);
        for (int i = 0; i < 2_000; i++) {
            EnumMap<SubCategory, PolicyAnswer> answers = random(random, 30, 0);
            SubCategory one = List.of(SubCategory.values()).get(random.nextInt(30));
            EnumMap<SubCategory, PolicyAnswer> better = new EnumMap<>(answers);
            better.put(one, one.best());
            BigDecimal before = ENGINE.answer(Sdg1072Request.ofAnswers(answers, MissingPolicy.STRICT))
                    .overall()
                    .value();
            BigDecimal after = ENGINE.answer(Sdg1072Request.ofAnswers(better, MissingPolicy.STRICT))
                    .overall()
                    .value();
            assertThat(after).isGreaterThanOrEqualTo(before);
        }
    }

    /** Random answers, about {@code bad} of them not the best, and each missing with chance {@code missing}/10. */
    private static EnumMap<SubCategory, PolicyAnswer> random(Random random, int bad, int missing) {
        EnumMap<SubCategory, PolicyAnswer> answers = new EnumMap<>(SubCategory.class);
        for (SubCategory one : SubCategory.values()) {
            int worst = one.scale().size() - 1;
            PolicyAnswer answer = random.nextInt(30) < bad ? one.scale().get(random.nextInt(worst)) : one.best();
            answers.put(one, random.nextInt(10) < missing ? PolicyAnswer.NOT_AVAILABLE : answer);
        }
        return answers;
    }
}
