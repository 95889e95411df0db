package org.masar.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.masar.core.time.Validity;

/** Smallest lawful changes, against all subsets by brute force. */
class CounterfactualTest {

    private static final int FACTS = 6;
    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);
    private static final List<Attribute<List<Boolean>, Boolean>> FLAGS = flags();

    private static List<Attribute<List<Boolean>, Boolean>> flags() {
        List<Attribute<List<Boolean>, Boolean>> flags = new ArrayList<>();
        for (int i = 0; i < FACTS; i++) {
            int index = i;
            Attribute<List<Boolean>, Boolean> flag = Attribute.of("flag" + i, Boolean.class, facts -> facts.get(index));
            flags.add(i == 0 ? flag : flag.changeable());
        }
        return flags;
    }

    private static List<Boolean> with(List<Boolean> facts, int index, boolean value) {
        List<Boolean> changed = new ArrayList<>(facts);
        changed.set(index, value);
        return List.copyOf(changed);
    }

    private static Condition<List<Boolean>> tree(Random random, int depth) {
        if (depth == 0) {
            return Conditions.holds(FLAGS.get(random.nextInt(FACTS)));
        }
        List<Condition<List<Boolean>>> parts =
                List.of(tree(random, depth - 1), tree(random, depth - 1), tree(random, depth - 1));
        return switch (random.nextInt(4)) {
            case 0 -> Conditions.all(parts);
            case 1 -> Conditions.any(parts);
            case 2 -> Conditions.atLeastOf(2, parts);
            default -> parts.get(0).not();
        };
    }

    @Property
    void setsAreMinimalAndComplete(@ForAll long seed) {
        Random random = new Random(seed);
        PolicyBuilder<List<Boolean>, Integer> builder =
                Policy.<List<Boolean>, Integer>builder("test.acts", "1.0.0", Validity.always());
        FLAGS.forEach(builder::attributes);
        for (int i = 0; i < 3; i++) {
            builder.rule(Rule.of("R" + i, tree(random, 2), random.nextInt(4)));
        }
        Policy<List<Boolean>, Integer> policy = builder.otherwise(9).build();
        List<Boolean> facts = new ArrayList<>();
        List<Act<List<Boolean>>> acts = new ArrayList<>();
        for (int i = 0; i < FACTS; i++) {
            facts.add(random.nextBoolean());
            int index = i;
            if (i > 0) {
                acts.add(Act.of(FLAGS.get(i), !facts.get(i), (one, value) -> with(one, index, value)));
            }
        }
        Set<Set<String>> found = new HashSet<>();
        for (Counterfactual<Integer> other :
                policy.counterfactuals(List.copyOf(facts), DAY, acts, acts.size(), Comparator.naturalOrder(), DAY)) {
            Set<String> names = new HashSet<>();
            other.changes().forEach(change -> names.add(change.fact()));
            found.add(names);
        }
        assertThat(found).isEqualTo(bruteForce(policy, facts));
    }

    /** Every subset of the five changeable facts, and all of its proper subsets. */
    private static Set<Set<String>> bruteForce(Policy<List<Boolean>, Integer> policy, List<Boolean> facts) {
        int[] outcome = new int[1 << (FACTS - 1)];
        for (int set = 0; set < 1 << (FACTS - 1); set++) {
            List<Boolean> changed = new ArrayList<>(facts);
            for (int i = 1; i < FACTS; i++) {
                changed.set(i, (set >> (i - 1) & 1) == 1 ? !facts.get(i) : facts.get(i));
            }
            outcome[set] = policy.decide(changed, DAY).outcome().orElseThrow();
        }
        Set<Set<String>> minimal = new HashSet<>();
        for (int set = 1; set < 1 << (FACTS - 1); set++) {
            boolean best = true;
            for (int part = 0; part < set; part++) {
                best &= (part & set) != part || outcome[set] < outcome[part];
            }
            if (best) {
                Set<String> names = new HashSet<>();
                for (int i = 1; i < FACTS; i++) {
                    if ((set >> (i - 1) & 1) == 1) {
                        names.add("flag" + i);
                    }
                }
                minimal.add(names);
            }
        }
        return minimal;
    }

    record Filing(@Nullable LocalDate filed, @Nullable Boolean paid) {}

    private static final Attribute<Filing, LocalDate> FILED = Attribute.<Filing, LocalDate>of(
                    "filed", LocalDate.class, Filing::filed)
            .changeable();
    private static final Attribute<Filing, Boolean> PAID =
            Attribute.<Filing, Boolean>of("paid", Boolean.class, Filing::paid).changeable();

    @Test
    void theLastDayOnWhichAFilingStillWorks() {
        LocalDate end = LocalDate.of(2024, 6, 30);
        Policy<Filing, String> policy = Policy.<Filing, String>builder("test.filing", "1.0.0", Validity.always())
                .attributes(FILED, PAID)
                .rule(Rule.of(
                        "IN_TIME",
                        Conditions.<Filing, java.time.chrono.ChronoLocalDate>lessThan(asChrono(), end.plusDays(1))
                                .and(Conditions.holds(PAID)),
                        "A"))
                .otherwise("B")
                .build();
        ImmutableList<Counterfactual<String>> found = policy.counterfactuals(
                new Filing(LocalDate.of(2024, 8, 1), true),
                DAY,
                List.of(Act.onTheDay(FILED, day -> day, (one, day) -> new Filing(day, one.paid()))),
                2,
                Comparator.naturalOrder(),
                DAY.plusDays(400));
        assertThat(found)
                .containsExactly(new Counterfactual<>(
                        ImmutableList.of(new Counterfactual.Change("filed", "2024-06-01")), "A", end));
    }

    private static Attribute<Filing, java.time.chrono.ChronoLocalDate> asChrono() {
        return Attribute.of("filed", java.time.chrono.ChronoLocalDate.class, Filing::filed);
    }

    @Test
    void onlyLawfulActsOnOpenFacts() {
        Attribute<Filing, Boolean> fixed = Attribute.of("paid", Boolean.class, Filing::paid);
        assertThatThrownBy(() -> Act.of(fixed, true, (one, value) -> one))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe");
        assertThatThrownBy(() -> Act.of(PAID.in(Setting.PRIVATE_INTERVIEW), true, (one, value) -> one))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
