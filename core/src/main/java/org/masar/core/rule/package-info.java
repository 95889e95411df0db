/**
 * Decisions that explain themselves. Facts may be unknown; an unknown fact is neither true nor false, and the answer
 * says which one to ask for.
 *
 * <pre>{@code
 * record Person(@Nullable Integer age, @Nullable Boolean resident) {}
 * Attribute<Person, Integer> age = Attribute.of("age", Integer.class, Person::age);
 * Attribute<Person, Boolean> resident = Attribute.of("resident", Boolean.class, Person::resident);
 * Policy<Person, String> policy = Policy.<Person, String>builder("library.card", "1.0.0", Validity.always())
 *         .attributes(age, resident)
 *         .rule(Rule.of("CARD", Conditions.atLeast(age, 18).and(Conditions.holds(resident)), "GIVEN"))
 *         .otherwise("REFUSED")
 *         .build();
 * Person person = new Person(30, null);
 * LocalDate day = LocalDate.of(2026, 1, 1);
 * policy.decide(person, day).outcome();        // empty: both stay possible
 * policy.asks(person, day, Set.of());          // resident
 * policy.decide(person, day, Trace.FULL).explanation().toText();
 * }</pre>
 *
 * <p>{@link org.masar.core.rule.Truth} is strong Kleene logic: a condition is decided as soon as no completion of its
 * leaves, each taken by itself, could change it. {@code p or not p} stays unknown while {@code p} is; where such
 * dependence matters, {@link org.masar.core.rule.Readings} splits the case instead and is exact.
 */
@NullMarked
package org.masar.core.rule;

import org.jspecify.annotations.NullMarked;
