package org.masar.mgi.assessment;

/**
 * What a missing answer does to a score of SDG indicator 10.7.2. The rule of the official compilation is not
 * published, so the caller says it.
 */
public enum MissingPolicy {
    /** A domain with a missing answer has no value, and then the whole has none. */
    STRICT,
    /** A domain is divided by the answers it has; without any it has no value. */
    AVAILABLE,
    /** A score with missing answers is an interval over everything they may turn out to be. */
    BOUNDS
}
