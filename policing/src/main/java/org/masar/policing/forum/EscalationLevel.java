package org.masar.policing.forum;

/** The levels an issue rises through; see {@link Escalation} for the way from one to the next. */
public enum EscalationLevel {
    /** The forum itself. */
    FORUM,
    /** Community police of the district or station. */
    STATION,
    /** The governorate's community police department and the governor's committee. */
    GOVERNORATE,
    /** The federal Community Police Directorate in the Ministry of Interior. */
    FEDERAL_DIRECTORATE,
    /** The Ministry of Interior of the Kurdistan Regional Government. */
    KRG_MINISTRY_OF_INTERIOR
}
