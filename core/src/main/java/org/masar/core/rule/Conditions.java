package org.masar.core.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Period;
import java.util.List;
import java.util.stream.Collectors;
import org.masar.core.time.PartialDate;
import org.masar.core.time.Rounding;

/** Builds {@link Condition conditions}; the compiler checks that values fit their facts. */
public final class Conditions {

    private Conditions() {}

    /**
     * A yes-or-no fact is yes.
     *
     * @param attribute the fact
     * @param <C> the case record
     * @return the condition
     */
    public static <C> Condition<C> holds(Attribute<C, Boolean> attribute) {
        return is(attribute, true);
    }

    /**
     * A fact is a value.
     *
     * @param attribute the fact
     * @param value the value
     * @param <C> the case record
     * @param <T> what the fact is
     * @return the condition
     */
    public static <C, T> Condition<C> is(Attribute<C, T> attribute, T value) {
        return new Condition.OneOf<>(attribute, ImmutableSet.of(value));
    }

    /**
     * A fact is one of some values.
     *
     * @param attribute the fact
     * @param values the values
     * @param <C> the case record
     * @param <T> what the fact is
     * @return the condition
     */
    public static <C, T> Condition<C> oneOf(Attribute<C, T> attribute, Iterable<? extends T> values) {
        return new Condition.OneOf<>(attribute, ImmutableSet.copyOf(values));
    }

    /**
     * A fact is at least a value.
     *
     * @param attribute the fact
     * @param value the least value for which it holds
     * @param <C> the case record
     * @param <T> what the fact is
     * @return the condition
     */
    public static <C, T extends Comparable<? super T>> Condition<C> atLeast(Attribute<C, T> attribute, T value) {
        return new Condition.Compare<>(attribute, Condition.Operator.AT_LEAST, value);
    }

    /**
     * A fact is less than a value.
     *
     * @param attribute the fact
     * @param value the least value for which it does not hold
     * @param <C> the case record
     * @param <T> what the fact is
     * @return the condition
     */
    public static <C, T extends Comparable<? super T>> Condition<C> lessThan(Attribute<C, T> attribute, T value) {
        return new Condition.Compare<>(attribute, Condition.Operator.LESS, value);
    }

    /**
     * A date is not later than another date of the case plus a time.
     *
     * @param date the date
     * @param reference the other date
     * @param after what is added to it
     * @param rounding what to do where the sum is a day the month does not have
     * @param <C> the case record
     * @return the condition; both ends belong to it
     */
    public static <C> Condition<C> within(
            Attribute<C, PartialDate> date, Attribute<C, PartialDate> reference, Period after, Rounding rounding) {
        return new Condition.Dated<>(date, Condition.Operator.AT_MOST, reference, after, rounding);
    }

    /**
     * A date is earlier than another date of the case.
     *
     * @param date the date
     * @param reference the other date
     * @param <C> the case record
     * @return the condition; the same day does not count as earlier
     */
    public static <C> Condition<C> before(Attribute<C, PartialDate> date, Attribute<C, PartialDate> reference) {
        return new Condition.Dated<>(date, Condition.Operator.LESS, reference, Period.ZERO, Rounding.FAIL);
    }

    /**
     * All hold.
     *
     * @param parts the parts; none means always
     * @param <C> the case record
     * @return the conjunction
     */
    public static <C> Condition<C> all(List<? extends Condition<C>> parts) {
        return new Condition.All<>(ImmutableList.copyOf(parts));
    }

    /**
     * One of them holds.
     *
     * @param parts the parts; none means never
     * @param <C> the case record
     * @return the disjunction
     */
    public static <C> Condition<C> any(List<? extends Condition<C>> parts) {
        return new Condition.Any<>(ImmutableList.copyOf(parts));
    }

    /**
     * At least so many of them hold.
     *
     * @param count how many; 0 or less means always
     * @param parts the parts
     * @param <C> the case record
     * @return the condition
     */
    public static <C> Condition<C> atLeastOf(int count, List<? extends Condition<C>> parts) {
        return new Condition.AtLeast<>(count, ImmutableList.copyOf(parts));
    }

    /**
     * Always holds.
     *
     * @param <C> the case record
     * @return the empty conjunction
     */
    public static <C> Condition<C> always() {
        return new Condition.All<>(ImmutableList.of());
    }

    static <C> String join(String sign, List<Condition<C>> parts) {
        return parts.stream().map(Condition::toString).collect(Collectors.joining(sign, "(", ")"));
    }
}
