package org.masar.core.rule;

import org.jspecify.annotations.Nullable;

/** What is known about a statement: strong Kleene logic. The order is FALSE, UNKNOWN, TRUE: and is min, or is max. */
public enum Truth {
    /** It does not hold. */
    FALSE,
    /** The facts leave it open. */
    UNKNOWN,
    /** It holds. */
    TRUE;

    /**
     * The truth of a decided statement.
     *
     * @param value whether it holds
     * @return TRUE or FALSE
     */
    public static Truth of(boolean value) {
        return value ? TRUE : FALSE;
    }

    /**
     * The truth of a fact that may be unknown.
     *
     * @param value the fact; null if unknown
     * @return TRUE, FALSE or UNKNOWN
     */
    public static Truth ofNullable(@Nullable Boolean value) {
        return value == null ? UNKNOWN : of(value);
    }

    /**
     * Both hold. FALSE wins on whichever side it stands.
     *
     * @param other the other statement
     * @return the conjunction
     */
    public Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /**
     * One of the two holds. TRUE wins on whichever side it stands.
     *
     * @param other the other statement
     * @return the disjunction
     */
    public Truth or(Truth other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /**
     * It does not hold.
     *
     * @return the negation; UNKNOWN stays
     */
    public Truth not() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /**
     * Whether it holds for certain.
     *
     * @return true for TRUE only
     */
    public boolean isTrue() {
        return this == TRUE;
    }

    /**
     * Whether it certainly does not hold.
     *
     * @return true for FALSE only
     */
    public boolean isFalse() {
        return this == FALSE;
    }

    /**
     * Whether the facts leave it open.
     *
     * @return true for UNKNOWN only
     */
    public boolean isUnknown() {
        return this == UNKNOWN;
    }
}
