package org.masar.policing.legal;

/** The rules of family law that govern a marriage since 2025. */
public enum Regime {
    /** Law 188 of 1959. */
    LAW_1959,
    /** The Jaafari code, where it was chosen. */
    JAAFARI
}
