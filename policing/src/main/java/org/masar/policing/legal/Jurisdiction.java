package org.masar.policing.legal;

/** The two territories in which the law differs. */
public enum Jurisdiction {
    /** Iraq outside the Kurdistan Region. */
    FEDERAL,
    /** The Kurdistan Region of Iraq. */
    KRI
}
