package org.masar.examples.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.masar.core.rule.Attribute;
import org.masar.core.rule.Conditions;
import org.masar.core.rule.Policy;
import org.masar.core.rule.Rule;
import org.masar.core.time.Validity;

/**
 * An invented permit with ten conditions in three rules, for measuring rule engines: nobody's law.
 *
 * @param convicted a bar
 * @param expelled a bar
 * @param lifted lifts the second bar
 * @param level level of language, 0 to 6
 * @param degree a degree
 * @param income a month, in whole units
 * @param age in years
 * @param years of residence
 * @param supported somebody pays
 */
public record Permit(
        Boolean convicted,
        Boolean expelled,
        Boolean lifted,
        Integer level,
        Boolean degree,
        Integer income,
        Integer age,
        Integer years,
        Boolean supported) {

    /** The two outcomes. */
    public enum Outcome {
        /** Given. */
        GRANTED,
        /** Not given. */
        REFUSED
    }

    /** Any day: no rule changes. */
    static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    static Permit random(Random random) {
        return new Permit(
                random.nextInt(8) == 0,
                random.nextInt(4) == 0,
                random.nextBoolean(),
                random.nextInt(7),
                random.nextBoolean(),
                random.nextInt(4000),
                10 + random.nextInt(60),
                random.nextInt(12),
                random.nextBoolean());
    }

    /** For engines that read maps. */
    Map<String, Object> asMap() {
        return Map.of(
                "convicted", convicted,
                "expelled", expelled,
                "lifted", lifted,
                "level", level,
                "degree", degree,
                "income", income,
                "age", age,
                "years", years,
                "supported", supported);
    }

    Outcome handWritten() {
        if (convicted || (expelled && !lifted)) {
            return Outcome.REFUSED;
        }
        if (level >= 3 && degree && income >= 2000) {
            return Outcome.GRANTED;
        }
        if (age >= 18 && years >= 5 && (income >= 1200 || supported)) {
            return Outcome.GRANTED;
        }
        return Outcome.REFUSED;
    }

    static Policy<Permit, Outcome> policy() {
        Attribute<Permit, Boolean> convicted = Attribute.of("convicted", Boolean.class, Permit::convicted);
        Attribute<Permit, Boolean> expelled = Attribute.of("expelled", Boolean.class, Permit::expelled);
        Attribute<Permit, Boolean> lifted = Attribute.of("lifted", Boolean.class, Permit::lifted);
        Attribute<Permit, Integer> level = Attribute.of("level", Integer.class, Permit::level);
        Attribute<Permit, Boolean> degree = Attribute.of("degree", Boolean.class, Permit::degree);
        Attribute<Permit, Integer> income = Attribute.of("income", Integer.class, Permit::income);
        Attribute<Permit, Integer> age = Attribute.of("age", Integer.class, Permit::age);
        Attribute<Permit, Integer> years = Attribute.of("years", Integer.class, Permit::years);
        Attribute<Permit, Boolean> supported = Attribute.of("supported", Boolean.class, Permit::supported);
        return Policy.<Permit, Outcome>builder("benchmark.permit", "1.0.0", Validity.always())
                .attributes(convicted, expelled, lifted, level, degree, income, age, years, supported)
                .rule(Rule.of(
                        "BAR",
                        Conditions.holds(convicted)
                                .or(Conditions.holds(expelled)
                                        .and(Conditions.holds(lifted).not())),
                        Outcome.REFUSED))
                .rule(Rule.of(
                        "QUICK",
                        Conditions.all(List.of(
                                Conditions.atLeast(level, 3),
                                Conditions.holds(degree),
                                Conditions.atLeast(income, 2000))),
                        Outcome.GRANTED))
                .rule(Rule.of(
                        "ORDINARY",
                        Conditions.all(List.of(
                                Conditions.atLeast(age, 18),
                                Conditions.atLeast(years, 5),
                                Conditions.atLeast(income, 1200).or(Conditions.holds(supported)))),
                        Outcome.GRANTED))
                .otherwise(Outcome.REFUSED)
                .build();
    }
}
