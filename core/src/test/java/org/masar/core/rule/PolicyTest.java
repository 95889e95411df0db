package org.masar.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.masar.core.time.DatedValue;
import org.masar.core.time.PartialDate;
import org.masar.core.time.Rounding;
import org.masar.core.time.Validity;

class PolicyTest {

    private static final LocalDate START = LocalDate.of(2020, 1, 1);
    private static final LocalDate CHANGE = LocalDate.of(2022, 1, 1);

    record Person(
            @Nullable Integer age,
            @Nullable Boolean resident,
            @Nullable Boolean barred,
            @Nullable PartialDate filed,
            @Nullable PartialDate granted) {}

    private static final Attribute<Person, Integer> AGE = Attribute.of("age", Integer.class, Person::age);
    private static final Attribute<Person, Boolean> RESIDENT = Attribute.<Person, Boolean>of(
                    "resident", Boolean.class, Person::resident)
            .burden(3);
    private static final Attribute<Person, Boolean> BARRED = Attribute.<Person, Boolean>of(
                    "barred", Boolean.class, Person::barred)
            .in(Setting.NEVER_ASKED);
    private static final Attribute<Person, PartialDate> FILED = Attribute.of("filed", PartialDate.class, Person::filed);
    private static final Attribute<Person, PartialDate> GRANTED =
            Attribute.of("granted", PartialDate.class, Person::granted);

    private static Person person(@Nullable Integer age, @Nullable Boolean resident, @Nullable Boolean barred) {
        return new Person(age, resident, barred, null, null);
    }

    private static PolicyBuilder<Person, String> builder() {
        return Policy.<Person, String>builder("test.card", "1.0.0", Validity.from(START))
                .verifiedUntil(LocalDate.of(2024, 12, 31))
                .attributes(AGE, RESIDENT, BARRED)
                .presume(BARRED, false)
                .rule(Rule.of("BAR", Conditions.holds(BARRED), "REFUSED"))
                .rule(Rule.of("CARD", Conditions.atLeast(AGE, 21).and(Conditions.holds(RESIDENT)), "GIVEN")
                        .during(Validity.until(CHANGE)))
                .rule(Rule.of("CARD", Conditions.atLeast(AGE, 18).and(Conditions.holds(RESIDENT)), "GIVEN")
                        .during(Validity.from(CHANGE))
                        .citing("Card Act 1(1)")
                        .remembered())
                .otherwise("REFUSED");
    }

    @Test
    void theVersionOfTheDayGoverns() {
        Policy<Person, String> policy = builder().build();
        assertThat(policy.decide(person(19, true, null), CHANGE.minusDays(1)).outcome())
                .contains("REFUSED");
        Decision<String> decision = policy.decide(person(19, true, null), CHANGE);
        assertThat(decision.outcome()).contains("GIVEN");
        assertThat(decision.trace())
                .contains(new Decision.Step("CARD", "rule.CARD", Truth.TRUE, Validity.from(CHANGE), null));
        assertThat(policy.changePoints()).containsExactly(CHANGE);
    }

    @Test
    void presumptionsStandInTheDecision() {
        Decision<String> decision = builder().build().decide(person(30, true, null), CHANGE);
        assertThat(decision.toConfirm()).containsExactly("barred");
        assertThat(builder().build().decide(person(30, true, true), CHANGE).outcome())
                .contains("REFUSED");
    }

    @Test
    void standingFallsWithMemoryAndWithTheHorizon() {
        Policy<Person, String> policy = builder().build();
        Person person = person(30, true, false);
        assertThat(policy.decide(person, START).standing()).isEqualTo(Standing.VERIFIED);
        assertThat(policy.decide(person, CHANGE).standing()).isEqualTo(Standing.RESTS_ON_MEMORY);
        assertThat(policy.decide(person, LocalDate.of(2025, 1, 1)).standing())
                .isEqualTo(Standing.NOT_VERIFIED_FOR_THIS_DATE);
    }

    @Test
    void asksTheEasyQuestionFirstAndNeverThePrivateOne() {
        assertThat(builder().build().asks(person(null, null, null), CHANGE, Set.of()))
                .extracting(Ask::fact)
                .containsExactly("age", "resident");
    }

    @Test
    void differencesNameTheRuleAndTheFact() {
        Policy<Person, String> policy = builder().build();
        Difference<String> difference =
                policy.difference(person(30, true, false), CHANGE, person(30, false, false), CHANGE);
        assertThat(difference.before()).containsExactly("GIVEN");
        assertThat(difference.after()).containsExactly("REFUSED");
        assertThat(difference.rules()).extracting(Difference.RuleChange::rule).containsExactly("CARD");
        assertThat(difference.facts()).containsExactly("resident");
    }

    @Test
    void aPrivateFactIsNotNamedInADifference() {
        Policy<Person, String> policy = builder().build();
        Difference<String> difference =
                policy.difference(person(30, true, false), CHANGE, person(30, true, true), CHANGE);
        assertThat(difference.rules()).extracting(Difference.RuleChange::rule).containsExactly("BAR", "CARD");
        assertThat(difference.facts()).isEmpty();
    }

    @Test
    void aDifferenceOfTheDayNamesTheVersions() {
        Policy<Person, String> policy = builder().build();
        Person person = person(19, true, false);
        Difference<String> difference = policy.difference(person, CHANGE.minusDays(1), person, CHANGE);
        assertThat(difference.facts()).isEmpty();
        assertThat(difference.rules())
                .containsExactly(new Difference.RuleChange(
                        "CARD",
                        new Decision.Step("CARD", "rule.CARD", Truth.FALSE, Validity.until(CHANGE), null),
                        new Decision.Step("CARD", "rule.CARD", Truth.TRUE, Validity.from(CHANGE), null)));
    }

    @Test
    void reasonsNameOnlyTheFactsThatDecided() {
        Policy<Person, String> policy = builder().build();
        assertThat(policy.decide(person(30, true, false), CHANGE).reasons())
                .containsExactly(new Decision.Reason(
                        "CARD",
                        "rule.CARD",
                        ImmutableList.of(Citation.of("Card Act 1(1)")),
                        ImmutableList.of("age", "resident")));
        assertThat(policy.decide(person(null, true, false), CHANGE).reasons())
                .extracting(Decision.Reason::facts)
                .containsExactly(ImmutableList.of("resident"));
    }

    @Test
    void itIsAppliedAtHomeAndWhereItWasAdopted() {
        Policy<Person, String> policy =
                builder().appliesTo(AppliesTo.state("CA").adopted("NORTH")).build();
        assertThat(policy.in(null, "CA", "ON")).isSameAs(policy);
        assertThat(policy.in("NORTH", "IQ", null)).isSameAs(policy);
        assertThatThrownBy(() -> policy.in(null, "IQ", "KRI"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe");
        assertThatThrownBy(() -> policy.in(null, null, null)).isInstanceOf(IllegalArgumentException.class);
        assertThat(builder().build().in(null, null, null)).isNotNull();
    }

    /** Random versions of three rules: on each of 800 days exactly the one that contains it governs. */
    @Test
    void onEachDayTheVersionThatContainsItGoverns() {
        Random random = new Random(11);
        for (int round = 0; round < 50; round++) {
            PolicyBuilder<Person, Integer> builder = Policy.<Person, Integer>builder(
                            "test.days", "1.0.0", Validity.from(START))
                    .attributes(AGE);
            List<Rule<Person, Integer>> all = new ArrayList<>();
            for (int rule = 0; rule < 3; rule++) {
                LocalDate from = START.plusDays(random.nextInt(50));
                for (int version = 0; version < 4; version++) {
                    LocalDate until = from.plusDays(1 + random.nextInt(150));
                    Rule<Person, Integer> made = Rule.<Person, Integer>of(
                                    "R" + rule, Conditions.atLeast(AGE, random.nextInt(60)), rule * 10 + version)
                            .during(Validity.of(from, until));
                    all.add(made);
                    from = random.nextBoolean() ? until : until.plusDays(random.nextInt(40));
                }
            }
            all.forEach(builder::rule);
            Policy<Person, Integer> policy = builder.otherwise(-1).build();
            Person person = person(random.nextInt(60), null, null);
            for (int i = 0; i < 800; i++) {
                LocalDate day = START.plusDays(i);
                int expected = all.stream()
                        .filter(rule -> rule.validity().contains(day)
                                && rule.when().evaluate(person).isTrue())
                        .findFirst()
                        .map(Rule::outcome)
                        .orElse(-1);
                assertThat(policy.decide(person, day, Trace.NONE).outcome()).contains(expected);
            }
        }
    }

    @Test
    void faultsAreFoundWhenBuilt() {
        PolicyBuilder<Person, String> broken = Policy.<Person, String>builder(
                        "test.broken", "1.0.0", Validity.from(START))
                .attributes(AGE)
                .parameter(DatedValue.<Integer>builder("fee", DatedValue.Gaps.ALLOWED)
                        .add(Validity.from(CHANGE), 5)
                        .build())
                .rule(Rule.<Person, String>of("A", Conditions.holds(RESIDENT), "X")
                        .during(Validity.from(START)))
                .rule(Rule.<Person, String>of("A", Conditions.always(), "Y").during(Validity.from(CHANGE)));
        assertThat(broken.faults())
                .containsExactly(
                        "rule A: overlap [2022-01-01, )",
                        "parameter fee: gap in [2020-01-01, )",
                        "attribute resident: used by a rule, not declared",
                        "otherwise: no outcome for a case that no rule decides");
        assertThatThrownBy(broken::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe");
    }

    @Test
    void datedReferencesDecideOnlyWhereBothEndsAgree() {
        Condition<Person> inTime = Conditions.within(FILED, GRANTED, Period.ofMonths(3), Rounding.DOWN);
        assertThat(inTime.evaluate(dates("2024-04-30", "2024-01-31"))).isEqualTo(Truth.TRUE);
        assertThat(inTime.evaluate(dates("2024-05-01", "2024-01-31"))).isEqualTo(Truth.FALSE);
        assertThat(inTime.evaluate(dates("2024-04", "2024-01-31"))).isEqualTo(Truth.TRUE);
        assertThat(inTime.evaluate(dates("2024-04", "2024-01"))).isEqualTo(Truth.UNKNOWN);
        assertThat(inTime.evaluate(dates("2024", "2023-06-01"))).isEqualTo(Truth.FALSE);
        assertThat(Conditions.before(FILED, GRANTED).evaluate(dates("2024", "2024-01-01")))
                .isEqualTo(Truth.FALSE);
        assertThat(Conditions.before(FILED, GRANTED).evaluate(dates("2023", "2024")))
                .isEqualTo(Truth.TRUE);
    }

    private static Person dates(String filed, String granted) {
        return new Person(null, null, null, PartialDate.parse(filed), PartialDate.parse(granted));
    }

    @Test
    void readingsRunEveryWayOnce() {
        assertThat(Readings.of(fork -> fork.choose(2) == 0 ? "a" : fork.choose(3) == 2 ? "b" : "c" + fork.path(), 10))
                .containsExactly("a", "c[1, 0]", "c[1, 1]", "b");
        assertThatThrownBy(() -> Readings.of(fork -> fork.choose(5), 4)).isInstanceOf(IllegalStateException.class);
    }
}
