package org.masar.core.rule;

/** How much a decision tells of how it came about. */
public enum Trace {
    /** The possible outcomes only. */
    NONE,
    /** Every rule that was looked at with what became of it, and the reasons. */
    RULES,
    /** Every part of every condition as well. */
    FULL
}
