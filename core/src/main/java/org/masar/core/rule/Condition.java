package org.masar.core.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Period;
import java.util.function.Function;
import org.masar.core.json.Json;
import org.masar.core.time.PartialDate;
import org.masar.core.time.Rounding;

/**
 * A statement about a case, as a tree that can be evaluated, walked and printed. Built with {@link Conditions}, {@link
 * #and}, {@link #or} and {@link #not}. Nothing stops before what stands to the left was considered: FALSE in a
 * conjunction and TRUE in a disjunction win on whichever side they stand.
 *
 * @param <C> the case record
 */
public sealed interface Condition<C> {

    /**
     * A statement about one or two facts, without parts.
     *
     * @param <C> the case record
     */
    sealed interface Leaf<C> extends Condition<C> {

        /**
         * Looks at the facts.
         *
         * @param facts the case
         * @return UNKNOWN if a fact needed is unknown, or partly known and both answers stay possible
         */
        Truth test(C facts);

        /**
         * The facts it speaks about.
         *
         * @return one or two
         */
        ImmutableSet<Attribute<C, ?>> attributes();

        @Override
        default Truth evaluate(C facts) {
            return test(facts);
        }
    }

    /** How two values are compared. */
    enum Operator {
        /** Less. */
        LESS("<"),
        /** Less or equal. */
        AT_MOST("<="),
        /** Greater or equal. */
        AT_LEAST(">="),
        /** Greater. */
        MORE(">");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        /**
         * The sign.
         *
         * @return for example {@code <=}
         */
        public String sign() {
            return sign;
        }

        boolean holds(int comparison) {
            return switch (this) {
                case LESS -> comparison < 0;
                case AT_MOST -> comparison <= 0;
                case AT_LEAST -> comparison >= 0;
                case MORE -> comparison > 0;
            };
        }
    }

    /**
     * A fact compared with a value.
     *
     * @param attribute the fact
     * @param operator how
     * @param value with what
     * @param <C> the case record
     * @param <T> what the fact is
     */
    record Compare<C, T extends Comparable<? super T>>(Attribute<C, T> attribute, Operator operator, T value)
            implements Leaf<C> {
        @Override
        public Truth test(C facts) {
            T known = attribute.read(facts);
            return known == null ? Truth.UNKNOWN : Truth.of(operator.holds(known.compareTo(value)));
        }

        @Override
        public ImmutableSet<Attribute<C, ?>> attributes() {
            return ImmutableSet.of(attribute);
        }

        @Override
        public String toString() {
            return attribute + " " + operator.sign() + " " + value;
        }
    }

    /**
     * A fact that is one of some values.
     *
     * @param attribute the fact
     * @param values the values, in the order given
     * @param <C> the case record
     * @param <T> what the fact is
     */
    record OneOf<C, T>(Attribute<C, T> attribute, ImmutableSet<T> values) implements Leaf<C> {
        @Override
        public Truth test(C facts) {
            T known = attribute.read(facts);
            return known == null ? Truth.UNKNOWN : Truth.of(values.contains(known));
        }

        @Override
        public ImmutableSet<Attribute<C, ?>> attributes() {
            return ImmutableSet.of(attribute);
        }

        @Override
        public String toString() {
            return attribute + " in " + values;
        }
    }

    /**
     * A date compared with another date of the case plus a time. Partial dates decide only where all days they can be
     * agree.
     *
     * @param date the date
     * @param operator how
     * @param reference the date it is compared with
     * @param after what is added to the reference
     * @param rounding what to do where the sum is a day the month does not have
     * @param <C> the case record
     */
    record Dated<C>(
            Attribute<C, PartialDate> date,
            Operator operator,
            Attribute<C, PartialDate> reference,
            Period after,
            Rounding rounding)
            implements Leaf<C> {
        @Override
        public Truth test(C facts) {
            PartialDate one = date.read(facts);
            PartialDate other = reference.read(facts);
            return one == null || other == null
                    ? Truth.UNKNOWN
                    : DateComparison.test(one, operator, other, after, rounding);
        }

        @Override
        public ImmutableSet<Attribute<C, ?>> attributes() {
            return ImmutableSet.of(date, reference);
        }

        @Override
        public String toString() {
            return date + " " + operator.sign() + " " + reference + (after.isZero() ? "" : " + " + after);
        }
    }

    /**
     * All parts hold; true if there are none.
     *
     * @param parts the parts
     * @param <C> the case record
     */
    record All<C>(ImmutableList<Condition<C>> parts) implements Condition<C> {
        @Override
        public Truth evaluate(C facts) {
            Truth truth = Truth.TRUE;
            for (int i = 0; i < parts.size(); i++) {
                Truth part = parts.get(i).evaluate(facts);
                if (part == Truth.FALSE) {
                    return Truth.FALSE;
                }
                truth = part == Truth.UNKNOWN ? part : truth;
            }
            return truth;
        }

        @Override
        public String toString() {
            return Conditions.join(" and ", parts);
        }
    }

    /**
     * Some part holds; false if there are none.
     *
     * @param parts the parts
     * @param <C> the case record
     */
    record Any<C>(ImmutableList<Condition<C>> parts) implements Condition<C> {
        @Override
        public Truth evaluate(C facts) {
            Truth truth = Truth.FALSE;
            for (int i = 0; i < parts.size(); i++) {
                Truth part = parts.get(i).evaluate(facts);
                if (part == Truth.TRUE) {
                    return Truth.TRUE;
                }
                truth = part == Truth.UNKNOWN ? part : truth;
            }
            return truth;
        }

        @Override
        public String toString() {
            return Conditions.join(" or ", parts);
        }
    }

    /**
     * At least so many parts hold.
     *
     * @param count how many
     * @param parts the parts
     * @param <C> the case record
     */
    record AtLeast<C>(int count, ImmutableList<Condition<C>> parts) implements Condition<C> {
        @Override
        public String toString() {
            return "at least " + count + " of " + Conditions.join("; ", parts);
        }
    }

    /**
     * The part does not hold.
     *
     * @param part the part
     * @param <C> the case record
     */
    record Not<C>(Condition<C> part) implements Condition<C> {
        @Override
        public Truth evaluate(C facts) {
            return part.evaluate(facts).not();
        }

        @Override
        public String toString() {
            return "not " + part;
        }
    }

    /**
     * Evaluates the tree on the facts of a case. The parts are looked at in order until one decides; what stands to the
     * left of it and is unknown never hides it.
     *
     * @param facts the case
     * @return its truth
     */
    default Truth evaluate(C facts) {
        return truth(leaf -> leaf.test(facts));
    }

    /**
     * Evaluates the tree where the truth of a leaf comes from elsewhere, for example from a supposition.
     *
     * @param leaves the truth of each leaf
     * @return its truth
     */
    default Truth truth(Function<? super Leaf<C>, Truth> leaves) {
        if (this instanceof Leaf<C> leaf) {
            return leaves.apply(leaf);
        } else if (this instanceof Not<C> not) {
            return not.part().truth(leaves).not();
        } else if (this instanceof All<C> all) {
            Truth truth = Truth.TRUE;
            for (Condition<C> part : all.parts()) {
                truth = truth.and(part.truth(leaves));
                if (truth == Truth.FALSE) {
                    return truth;
                }
            }
            return truth;
        } else if (this instanceof Any<C> any) {
            Truth truth = Truth.FALSE;
            for (Condition<C> part : any.parts()) {
                truth = truth.or(part.truth(leaves));
                if (truth == Truth.TRUE) {
                    return truth;
                }
            }
            return truth;
        } else if (this instanceof AtLeast<C> atLeast) {
            int certain = 0;
            int possible = 0;
            for (Condition<C> part : atLeast.parts()) {
                Truth truth = part.truth(leaves);
                certain += truth == Truth.TRUE ? 1 : 0;
                possible += truth == Truth.FALSE ? 0 : 1;
            }
            return certain >= atLeast.count() ? Truth.TRUE : possible < atLeast.count() ? Truth.FALSE : Truth.UNKNOWN;
        }
        throw new AssertionError("sealed");
    }

    /**
     * The tree as JSON: {@code all}, {@code any}, {@code not}, {@code atLeast … of}, and leaves that name their fact.
     *
     * @return one line
     */
    default String toJson() {
        return Json.write(PolicyJson.of(this), null);
    }

    /**
     * All leaves, in reading order.
     *
     * @return the leaves; equal ones as often as they stand there
     */
    default ImmutableList<Leaf<C>> leaves() {
        if (this instanceof Leaf<C> leaf) {
            return ImmutableList.of(leaf);
        }
        ImmutableList.Builder<Leaf<C>> leaves = ImmutableList.builder();
        for (Condition<C> part : parts()) {
            leaves.addAll(part.leaves());
        }
        return leaves.build();
    }

    /**
     * The direct parts.
     *
     * @return none for a leaf
     */
    default ImmutableList<Condition<C>> parts() {
        if (this instanceof All<C> all) {
            return all.parts();
        } else if (this instanceof Any<C> any) {
            return any.parts();
        } else if (this instanceof AtLeast<C> atLeast) {
            return atLeast.parts();
        }
        return this instanceof Not<C> not ? ImmutableList.of(not.part()) : ImmutableList.of();
    }

    /**
     * The leaves on which an open tree still hangs: those that are unknown and not inside a decided part.
     *
     * @param leaves the truth of each leaf
     * @return in reading order; none if the tree is decided
     */
    default ImmutableList<Leaf<C>> open(Function<? super Leaf<C>, Truth> leaves) {
        if (truth(leaves) != Truth.UNKNOWN) {
            return ImmutableList.of();
        }
        if (this instanceof Leaf<C> leaf) {
            return ImmutableList.of(leaf);
        }
        ImmutableList.Builder<Leaf<C>> open = ImmutableList.builder();
        for (Condition<C> part : parts()) {
            open.addAll(part.open(leaves));
        }
        return open.build();
    }

    /**
     * Both hold.
     *
     * @param other the other
     * @return the conjunction
     */
    default Condition<C> and(Condition<C> other) {
        return new All<>(ImmutableList.of(this, requireNonNull(other, "other")));
    }

    /**
     * One of the two holds.
     *
     * @param other the other
     * @return the disjunction
     */
    default Condition<C> or(Condition<C> other) {
        return new Any<>(ImmutableList.of(this, requireNonNull(other, "other")));
    }

    /**
     * It does not hold.
     *
     * @return the negation
     */
    default Condition<C> not() {
        return new Not<>(this);
    }
}
