package org.masar.avrr.sustainability;

/** The three sides of a return that lasts. */
public enum Dimension {
    /** Work, income, debt, assets. */
    ECONOMIC,
    /** Housing, schooling, justice, papers, water, health. */
    SOCIAL,
    /** Belonging, safety, tension, distress, the wish or need to leave again. */
    PSYCHOSOCIAL
}
