package org.masar.policing.legal;

/** Who will know of it. */
public enum Knows {
    /** Nobody. */
    NOBODY,
    /** A lawyer. */
    LAWYER,
    /** Health staff. */
    HEALTH,
    /** The police. */
    POLICE,
    /** A court. */
    COURT,
    /** The family, most likely. */
    FAMILY_LIKELY,
    /** The employer. */
    EMPLOYER,
    /** The directorate for survivors' affairs. */
    DIRECTORATE
}
