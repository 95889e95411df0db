package org.masar.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.masar.core.json.Json;
import org.masar.core.message.CoreMessages;
import org.masar.core.message.Language;
import org.masar.core.message.Messages;
import org.masar.core.time.Validity;

/** What a decision tells of itself, at each level, in every language, without private facts and without values. */
class ExplanationTest {

    record Person(
            @Nullable Integer age,
            @Nullable Boolean resident,
            @Nullable Boolean ill) {}

    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);
    private static final Attribute<Person, Integer> AGE = Attribute.of("age", Integer.class, Person::age);
    private static final Attribute<Person, Boolean> RESIDENT =
            Attribute.of("resident", Boolean.class, Person::resident);
    private static final Attribute<Person, Boolean> ILL =
            Attribute.<Person, Boolean>of("ill", Boolean.class, Person::ill).in(Setting.PRIVATE_INTERVIEW);

    private static final Policy<Person, String> POLICY = Policy.<Person, String>builder(
                    "test.card", "1.0.0", Validity.always())
            .attributes(AGE, RESIDENT, ILL)
            .rule(Rule.of(
                    "CARD",
                    Conditions.atLeast(AGE, 18)
                            .and(Conditions.holds(RESIDENT).not().not()),
                    "GIVEN"))
            .rule(Rule.of("CARE", Conditions.holds(ILL).or(Conditions.atLeast(AGE, 80)), "GIVEN"))
            .otherwise("REFUSED")
            .build();

    @Test
    void theFullTreeAsText() {
        assertThat(POLICY.decide(new Person(47, null, true), DAY, Trace.FULL)
                        .explanation()
                        .toText())
                .isEqualTo("""
                        test.card 1.0.0 2024-06-01 [GIVEN]
                          CARD (, ): UNKNOWN
                            all: UNKNOWN
                              age >= 18: TRUE
                              not: UNKNOWN
                                not: UNKNOWN
                                  resident in [true]: UNKNOWN
                          CARE (, ): TRUE
                            any
                              (private)
                              age >= 80: FALSE
                        """);
    }

    @Test
    void rulesByDefaultAndNothingWithoutATrace() {
        Person person = new Person(47, true, null);
        assertThat(POLICY.decide(person, DAY).explanation().toText())
                .isEqualTo("test.card 1.0.0 2024-06-01 [GIVEN]\n  CARD (, ): TRUE\n");
        Decision<String> bare = POLICY.decide(person, DAY, Trace.NONE);
        assertThat(bare.trace()).isEmpty();
        assertThat(bare.reasons()).isEmpty();
        assertThat(bare.outcome()).contains("GIVEN");
    }

    @Test
    void wordsInEveryLanguageAndJson() {
        Messages messages = Messages.of(new CoreMessages());
        Explanation tree =
                POLICY.decide(new Person(47, null, true), DAY, Trace.FULL).explanation();
        for (Language language : Language.values()) {
            String words = tree.inWords(messages, language.tag());
            assertThat(words.lines()).as(language.tag()).hasSize(11);
            assertThat(words).as(language.tag()).doesNotContain("explain.");
        }
        assertThat(tree.inWords(messages, "en")).contains("All of these: not known", "something private");
        assertThat(Json.parse(tree.toJson())
                        .at("/parts/0/parts/0/parts/0/truth")
                        .stringValue())
                .isEqualTo("TRUE");
    }

    @Test
    void neitherValuesNorPrivateFactsAreTold() {
        String told = POLICY.decide(new Person(47, null, true), DAY, Trace.FULL)
                .explanation()
                .toJson();
        assertThat(told).doesNotContain("47").doesNotContain("\"ill").doesNotContain("ask.ill");
    }

    /** The tree is the same bytes each time, and says of every part what the part gives by itself. */
    @Property
    void theTreeIsTrue(@ForAll long seed) {
        Random random = new Random(seed);
        Condition<Person> condition = tree(random, 4);
        Policy<Person, String> policy = Policy.<Person, String>builder("test.tree", "1.0.0", Validity.always())
                .attributes(AGE, RESIDENT)
                .rule(Rule.of("R", condition, "YES"))
                .otherwise("NO")
                .build();
        Person person = new Person(
                random.nextInt(3) == 0 ? null : random.nextInt(100),
                random.nextInt(3) == 0 ? null : random.nextBoolean(),
                null);
        Decision<String> decision = policy.decide(person, DAY, Trace.FULL);
        assertThat(decision.explanation().toJson())
                .isEqualTo(policy.decide(person, DAY, Trace.FULL).explanation().toJson());
        check(condition, decision.explanation().parts().get(0).parts().get(0), person);
        assertThat(decision.possible())
                .isEqualTo(policy.decide(person, DAY, Trace.NONE).possible());
    }

    private static void check(Condition<Person> condition, Explanation tree, Person person) {
        assertThat(tree.truth()).isEqualTo(condition.evaluate(person));
        assertThat(tree.parts()).hasSameSizeAs(condition.parts());
        for (int i = 0; i < tree.parts().size(); i++) {
            check(condition.parts().get(i), tree.parts().get(i), person);
        }
    }

    private static Condition<Person> tree(Random random, int depth) {
        if (depth == 0) {
            return random.nextBoolean() ? Conditions.holds(RESIDENT) : Conditions.atLeast(AGE, random.nextInt(100));
        }
        List<Condition<Person>> parts = List.of(tree(random, depth - 1), tree(random, depth - 1));
        return switch (random.nextInt(4)) {
            case 0 -> Conditions.all(parts);
            case 1 -> Conditions.any(parts);
            case 2 -> Conditions.atLeastOf(random.nextInt(3), parts);
            default -> parts.get(0).not();
        };
    }
}
