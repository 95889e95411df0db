package org.masar.avrr.sustainability;

/** How closely a case is followed; orders work, decides nothing over help. */
public enum Band {
    /** Below the lower threshold: intensified case management. */
    INTENSIVE,
    /** From the lower to the upper threshold, both included: regular case management. */
    REGULAR,
    /** Above the upper threshold: light, hands-off. */
    LIGHT
}
