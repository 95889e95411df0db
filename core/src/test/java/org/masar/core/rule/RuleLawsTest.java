package org.masar.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.masar.core.time.Validity;

/** The laws of conditions and policies on random trees and random cases with unknowns. */
class RuleLawsTest {

    private static final int FACTS = 5;
    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);
    private static final int CASES = Boolean.getBoolean("masar.deep") ? 1_000_000 : 100_000;

    /** Five yes-or-no facts and a number. */
    record Case(List<@Nullable Boolean> facts, @Nullable Integer number) {}

    private static final List<Attribute<Case, Boolean>> FLAGS = flags();
    private static final Attribute<Case, Integer> NUMBER = Attribute.of("number", Integer.class, Case::number);

    private static List<Attribute<Case, Boolean>> flags() {
        List<Attribute<Case, Boolean>> flags = new ArrayList<>();
        for (int i = 0; i < FACTS; i++) {
            int index = i;
            flags.add(Attribute.of(
                    "flag" + i, Boolean.class, facts -> facts.facts().get(index)));
        }
        return flags;
    }

    private static Case facts(Random random) {
        List<@Nullable Boolean> facts = new ArrayList<>();
        for (int i = 0; i < FACTS; i++) {
            facts.add(random.nextInt(3) == 0 ? null : random.nextBoolean());
        }
        return new Case(facts, random.nextInt(3) == 0 ? null : random.nextInt(10));
    }

    private static Condition<Case> tree(Random random, int depth) {
        if (depth == 0 || random.nextInt(4) == 0) {
            return random.nextInt(4) == 0
                    ? Conditions.atLeast(NUMBER, random.nextInt(10))
                    : Conditions.holds(FLAGS.get(random.nextInt(FACTS)));
        }
        List<Condition<Case>> parts = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            parts.add(tree(random, depth - 1));
        }
        return switch (random.nextInt(4)) {
            case 0 -> Conditions.all(parts);
            case 1 -> Conditions.any(parts);
            case 2 -> Conditions.atLeastOf(random.nextInt(parts.size() + 2), parts);
            default -> parts.get(0).not();
        };
    }

    /** Fills the unknown facts of a case at random. */
    private static Case completed(Case facts, Random random) {
        List<@Nullable Boolean> full = new ArrayList<>();
        facts.facts().forEach(fact -> full.add(fact == null ? Boolean.valueOf(random.nextBoolean()) : fact));
        return new Case(full, Objects.requireNonNullElseGet(facts.number(), () -> random.nextInt(10)));
    }

    @Property
    void deMorgan(@ForAll long seed) {
        Random random = new Random(seed);
        Condition<Case> a = tree(random, 3);
        Condition<Case> b = tree(random, 3);
        Case facts = facts(random);
        assertThat(a.and(b).not().evaluate(facts)).isEqualTo(a.not().or(b.not()).evaluate(facts));
        assertThat(a.or(b).not().evaluate(facts)).isEqualTo(a.not().and(b.not()).evaluate(facts));
    }

    @Property
    void doubleNegation(@ForAll long seed) {
        Random random = new Random(seed);
        Condition<Case> a = tree(random, 4);
        Case facts = facts(random);
        assertThat(a.not().not().evaluate(facts)).isEqualTo(a.evaluate(facts));
    }

    @Property
    void orderDoesNotMatter(@ForAll long seed) {
        Random random = new Random(seed);
        List<Condition<Case>> parts = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            parts.add(tree(random, 2));
        }
        List<Condition<Case>> shuffled = new ArrayList<>(parts);
        Collections.shuffle(shuffled, random);
        Case facts = facts(random);
        assertThat(Conditions.all(shuffled).evaluate(facts))
                .isEqualTo(Conditions.all(parts).evaluate(facts));
        assertThat(Conditions.any(shuffled).evaluate(facts))
                .isEqualTo(Conditions.any(parts).evaluate(facts));
        assertThat(Conditions.atLeastOf(2, shuffled).evaluate(facts))
                .isEqualTo(Conditions.atLeastOf(2, parts).evaluate(facts));
    }

    @Property
    void aDecidedConditionStaysDecidedWhenMoreIsKnown(@ForAll long seed) {
        Random random = new Random(seed);
        Condition<Case> a = tree(random, 4);
        Case facts = facts(random);
        Truth before = a.evaluate(facts);
        if (before != Truth.UNKNOWN) {
            assertThat(a.evaluate(completed(facts, random))).isEqualTo(before);
        }
    }

    @Property
    void aFullCaseIsDecided(@ForAll long seed) {
        Random random = new Random(seed);
        assertThat(tree(random, 4).evaluate(completed(facts(random), random))).isNotEqualTo(Truth.UNKNOWN);
    }

    @Property
    void openLeavesAreUnknownAndSuffice(@ForAll long seed) {
        Random random = new Random(seed);
        Condition<Case> a = tree(random, 4);
        Case facts = facts(random);
        List<Condition.Leaf<Case>> open = a.open(leaf -> leaf.test(facts));
        assertThat(open.isEmpty()).isEqualTo(a.evaluate(facts) != Truth.UNKNOWN);
        assertThat(open).allMatch(leaf -> leaf.test(facts) == Truth.UNKNOWN);
        Case full = completed(facts, random);
        assertThat(a.truth(leaf -> open.contains(leaf) ? leaf.test(full) : leaf.test(facts)))
                .isNotEqualTo(Truth.UNKNOWN);
    }

    private static Policy<Case, Integer> policy(Random random) {
        PolicyBuilder<Case, Integer> builder = Policy.<Case, Integer>builder("test.policy", "1.0.0", Validity.always())
                .attributes(FLAGS.get(0), FLAGS.get(1), FLAGS.get(2), FLAGS.get(3), FLAGS.get(4), NUMBER);
        for (int i = 0; i < 4; i++) {
            builder.rule(Rule.of("R" + i, tree(random, 2), random.nextInt(3)));
        }
        return builder.otherwise(9).build();
    }

    @Property
    void aDecidedPolicyStaysDecidedWhenMoreIsKnown(@ForAll long seed) {
        Random random = new Random(seed);
        Policy<Case, Integer> policy = policy(random);
        Case facts = facts(random);
        Decision<Integer> before = policy.decide(facts, DAY);
        Decision<Integer> after = policy.decide(completed(facts, random), DAY);
        assertThat(before.possible()).containsAll(after.possible());
        assertThat(after.outcome()).isPresent();
    }

    @Property
    void askingEndsWithADecision(@ForAll long seed) {
        Random random = new Random(seed);
        Policy<Case, Integer> policy = policy(random);
        Case facts = facts(random);
        Case full = completed(facts, random);
        for (int step = 0; step <= FACTS + 1; step++) {
            Decision<Integer> decision = policy.decide(facts, DAY);
            List<Ask> asks = policy.asks(facts, DAY, Set.of());
            if (asks.isEmpty()) {
                assertThat(decision.outcome()).isPresent();
                return;
            }
            assertThat(step).isLessThanOrEqualTo(FACTS);
            String asked = asks.get(0).fact();
            List<@Nullable Boolean> known = new ArrayList<>(facts.facts());
            if (!asked.equals("number")) {
                int index = asked.charAt(asked.length() - 1) - '0';
                assertThat(known.get(index)).isNull();
                known.set(index, full.facts().get(index));
            }
            facts = new Case(known, asked.equals("number") ? full.number() : facts.number());
        }
    }

    @Property
    void withheldFactsAreNeverAsked(@ForAll long seed) {
        Random random = new Random(seed);
        List<Ask> asks = policy(random).asks(facts(random), DAY, Set.of("flag0", "number"));
        assertThat(asks).extracting(Ask::fact).doesNotContain("flag0", "number");
    }

    @Property
    void theSameCaseGivesTheSameDecision(@ForAll long seed) {
        assertThat(policy(new Random(seed)).decide(facts(new Random(seed + 1)), DAY))
                .isEqualTo(policy(new Random(seed)).decide(facts(new Random(seed + 1)), DAY));
    }

    /** One policy, written twice: as a tree and by hand over completions of what is unknown. */
    @Test
    void theTreeEqualsAHandWrittenTwin() {
        Condition<Case> tree = Conditions.holds(FLAGS.get(0))
                .and(Conditions.holds(FLAGS.get(1)).or(Conditions.atLeast(NUMBER, 5)))
                .or(Conditions.holds(FLAGS.get(2)).not().and(Conditions.holds(FLAGS.get(3))))
                .and(Conditions.atLeastOf(
                        2,
                        List.of(
                                Conditions.holds(FLAGS.get(3)),
                                Conditions.holds(FLAGS.get(4)),
                                Conditions.lessThan(NUMBER, 8))));
        Random random = new Random(7);
        for (int i = 0; i < CASES; i++) {
            Case facts = facts(random);
            assertThat(tree.evaluate(facts)).isEqualTo(twin(facts));
        }
    }

    private static Truth twin(Case facts) {
        Truth a = Truth.ofNullable(facts.facts().get(0));
        Truth b = Truth.ofNullable(facts.facts().get(1));
        Truth c = Truth.ofNullable(facts.facts().get(2));
        Truth d = Truth.ofNullable(facts.facts().get(3));
        Truth e = Truth.ofNullable(facts.facts().get(4));
        Integer n = facts.number();
        int left = Math.max(
                Math.min(a.ordinal(), Math.max(b.ordinal(), n == null ? 1 : n >= 5 ? 2 : 0)),
                Math.min(2 - c.ordinal(), d.ordinal()));
        int sure = (d == Truth.TRUE ? 1 : 0) + (e == Truth.TRUE ? 1 : 0) + (n != null && n < 8 ? 1 : 0);
        int maybe = (d != Truth.FALSE ? 1 : 0) + (e != Truth.FALSE ? 1 : 0) + (n == null || n < 8 ? 1 : 0);
        int right = sure >= 2 ? 2 : maybe < 2 ? 0 : 1;
        return Truth.values()[Math.min(left, right)];
    }
}
