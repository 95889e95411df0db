package org.masar.core.rule;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A lawful act that changes one fact: a certificate is obtained, a notice is filed, a consent is given. Only facts that
 * are changeable and open can be changed: never an age, a relation, an identity, an illness. Immutable.
 *
 * @param <C> the case record
 */
public final class Act<C> {

    private final Attribute<C, ?> fact;
    private final Function<LocalDate, String> value;
    private final BiFunction<C, LocalDate, C> change;

    private Act(Attribute<C, ?> fact, Function<LocalDate, String> value, BiFunction<C, LocalDate, C> change) {
        if (!fact.isChangeable() || fact.setting() != Setting.OPEN) {
            throw new IllegalArgumentException("fact (" + fact + ") must be changeable and open.\n"
                    + "Maybe another fact, which a lawful act can change, leads to the same end.");
        }
        this.fact = fact;
        this.value = value;
        this.change = change;
    }

    /**
     * An act with one result.
     *
     * @param fact what it changes
     * @param value what the fact is then
     * @param change the case with that value; must not alter the case given
     * @param <C> the case record
     * @param <T> what the fact is
     * @return the act
     * @throws IllegalArgumentException if no lawful act can change the fact, or if it is private
     */
    public static <C, T> Act<C> of(Attribute<C, T> fact, T value, BiFunction<C, T, C> change) {
        requireNonNull(value, "value");
        return new Act<>(fact, day -> value.toString(), (facts, day) -> change.apply(facts, value));
    }

    /**
     * An act whose result depends on the day on which it is done, for example a filing.
     *
     * @param fact what it changes
     * @param value what the fact is when the act is done on a day
     * @param change the case with that value; must not alter the case given
     * @param <C> the case record
     * @param <T> what the fact is
     * @return the act
     * @throws IllegalArgumentException if no lawful act can change the fact, or if it is private
     */
    public static <C, T> Act<C> onTheDay(
            Attribute<C, T> fact, Function<LocalDate, T> value, BiFunction<C, T, C> change) {
        return new Act<>(
                fact, day -> value.apply(day).toString(), (facts, day) -> change.apply(facts, value.apply(day)));
    }

    /**
     * What it changes.
     *
     * @return the fact
     */
    public Attribute<C, ?> fact() {
        return fact;
    }

    /**
     * What the fact is when it is done.
     *
     * @param day on which day
     * @return the value as text
     */
    public String to(LocalDate day) {
        return value.apply(day);
    }

    /**
     * Does it.
     *
     * @param facts the case; stays as it is
     * @param day on which day
     * @return the changed case
     */
    public C apply(C facts, LocalDate day) {
        return change.apply(facts, day);
    }

    @Override
    public String toString() {
        return "Act on " + fact;
    }
}
