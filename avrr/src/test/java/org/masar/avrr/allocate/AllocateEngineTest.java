package org.masar.avrr.allocate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.masar.avrr.Avrr;
import org.masar.avrr.allocate.AllocateAnswer.Left;
import org.masar.avrr.allocate.AllocateRequest.Option;
import org.masar.avrr.allocate.AllocateRequest.Plan;
import org.masar.core.engine.InvalidRequestException;

class AllocateEngineTest {

    private static Plan plan(String id, long cost, @Nullable Integer value, ImmutableMap<Criterion, Boolean> criteria) {
        return new Plan(
                id,
                ImmutableList.of(new Option("o", cost, value == null ? null : BigDecimal.valueOf(value))),
                criteria,
                null);
    }

    /** Which sets of plans are best by the published order, told apart one criterion after the other. */
    private static boolean better(List<Plan> plans, int a, int b) {
        for (Criterion criterion : Criterion.values()) {
            int difference = count(plans, a, criterion) - count(plans, b, criterion);
            if (difference != 0) {
                return difference > 0 != criterion.speaksAgainst();
            }
        }
        if (Integer.bitCount(a) != Integer.bitCount(b)) {
            return Integer.bitCount(a) > Integer.bitCount(b);
        }
        if (cost(plans, a) != cost(plans, b)) {
            return cost(plans, a) < cost(plans, b);
        }
        return Integer.reverse(a) + Integer.MIN_VALUE > Integer.reverse(b) + Integer.MIN_VALUE;
    }

    private static int count(List<Plan> plans, int set, Criterion criterion) {
        int count = 0;
        for (int i = 0; i < plans.size(); i++) {
            if ((set >> i & 1) == 1 && Worths.meets(plans.get(i), criterion)) {
                count++;
            }
        }
        return count;
    }

    private static long cost(List<Plan> plans, int set) {
        long cost = 0;
        for (int i = 0; i < plans.size(); i++) {
            cost += (set >> i & 1) == 1 ? plans.get(i).options().get(0).cost() : 0;
        }
        return cost;
    }

    private static int slow(List<Plan> plans, long budget) {
        int best = 0;
        for (int set = 1; set < 1 << plans.size(); set++) {
            if (cost(plans, set) <= budget && better(plans, set, best)) {
                best = set;
            }
        }
        return best;
    }

    @Test
    void theOrderOfTheCriteriaAndTheBudgetsNeededEqualTryingAll() {
        Random random = new Random(3);
        for (int round = 0; round < 400; round++) {
            List<Plan> plans = new ArrayList<>();
            int n = 1 + random.nextInt(7);
            for (int i = 0; i < n; i++) {
                ImmutableMap.Builder<Criterion, Boolean> criteria = ImmutableMap.builder();
                for (Criterion criterion : Criterion.values()) {
                    if (random.nextInt(5) == 0) {
                        criteria.put(criterion, random.nextInt(4) > 0);
                    }
                }
                plans.add(plan("p" + i, random.nextInt(9), null, criteria.buildOrThrow()));
            }
            long budget = random.nextInt(25);
            AllocateAnswer answer = Avrr.allocate(new AllocateRequest(budget, plans, null));
            int expected = slow(plans, budget);
            assertThat(answer.chosen()).extracting(AllocateAnswer.Chosen::plan).isEqualTo(ids(plans, expected));
            assertThat(answer.optimal()).isTrue();
            for (Left left : answer.left()) {
                int index = Integer.parseInt(left.plan().substring(1));
                Long needed = null;
                for (long more = budget + 1; more <= 80 && needed == null; more++) {
                    needed = (slow(plans, more) >> index & 1) == 1 ? more : null;
                }
                assertThat(left.budgetNeeded()).isEqualTo(needed);
            }
        }
    }

    private static List<String> ids(List<Plan> plans, int set) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < plans.size(); i++) {
            if ((set >> i & 1) == 1) {
                ids.add(plans.get(i).id());
            }
        }
        return ids;
    }

    @Test
    void aThousandPlansAreSolvedToTheProof() {
        Random random = new Random(4);
        List<Plan> byValue = new ArrayList<>();
        List<Plan> byCriteria = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            long cost = 500 + 50L * random.nextInt(60);
            byValue.add(plan("p" + i, cost, 100 + random.nextInt(3_000), ImmutableMap.of()));
            ImmutableMap.Builder<Criterion, Boolean> criteria = ImmutableMap.builder();
            for (Criterion criterion : Criterion.values()) {
                if (random.nextInt(3) == 0) {
                    criteria.put(criterion, true);
                }
            }
            byCriteria.add(plan("p" + i, cost, null, criteria.buildOrThrow()));
        }
        AllocateAnswer value = Avrr.allocate(new AllocateRequest(500_000L, byValue, AllocateRequest.Objective.VALUE));
        assertThat(value.optimal()).isTrue();
        assertThat(value.bound()).isEqualByComparingTo(value.value());
        assertThat(value.left())
                .allSatisfy(left -> assertThat(left.budgetNeededNotSearched()).isTrue());
        AllocateAnswer criteria = Avrr.allocate(new AllocateRequest(500_000L, byCriteria, null));
        assertThat(criteria.cost()).isBetween(400_000L, 500_000L);
        assertThat(criteria.optimal()).isTrue();
    }

    @Test
    void refusesWhatCannotBeCompared() {
        assertThat(problems(new AllocateRequest(
                        5L,
                        ImmutableList.of(plan("a", 1, null, ImmutableMap.of()), plan("a", 1, 1, ImmutableMap.of())),
                        AllocateRequest.Objective.VALUE)))
                .containsExactly("MISSING /plans/0/options/0/value", "CONTRADICTION /plans/1/id");
        assertThat(problems(new AllocateRequest(
                        5L,
                        ImmutableList.of(new Plan(
                                "a", ImmutableList.of(new Option("o", Long.MAX_VALUE, BigDecimal.ONE)), null, null)),
                        null)))
                .containsExactly("OUT_OF_RANGE /plans");
        assertThat(problems(new AllocateRequest(
                        5L,
                        ImmutableList.of(new Plan(
                                "a", ImmutableList.of(new Option("o", 1L, new BigDecimal("1e999999"))), null, null)),
                        null)))
                .containsExactly("OUT_OF_RANGE /plans");
    }

    private static List<String> problems(AllocateRequest request) {
        List<String> problems = new ArrayList<>();
        assertThatThrownBy(() -> Avrr.allocate(request))
                .isInstanceOfSatisfying(InvalidRequestException.class, refused -> refused.problems()
                        .forEach(problem -> problems.add(problem.code() + " " + problem.pointer())));
        return problems;
    }

    @Test
    void noPlansIsAnAnswerToo() {
        AllocateAnswer answer = Avrr.allocate(new AllocateRequest(0L, ImmutableList.of(), null));
        assertThat(answer.chosen()).isEmpty();
        assertThat(answer.optimal()).isTrue();
    }
}
