package org.masar.core.name;

/** How far two names agree, by the shipped thresholds. POSSIBLE and STRONG count as a match. */
public enum Band {
    /** Different names. */
    NO,
    /** Something in common; not enough to look at. */
    WEAK,
    /** May be one name: for a trained person to resolve. */
    POSSIBLE,
    /** One name in all parts that both sides give. Says nothing about the person: very many share a name. */
    STRONG;

    /**
     * Whether this counts as a match.
     *
     * @return true for POSSIBLE and STRONG
     */
    public boolean match() {
        return this == POSSIBLE || this == STRONG;
    }
}
