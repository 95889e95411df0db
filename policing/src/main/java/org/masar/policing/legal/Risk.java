package org.masar.policing.legal;

/** What an option may bring upon her, in the order in which it is told. */
public enum Risk {
    /** A counter-charge of adultery, Penal Code art. 377-378. */
    COUNTER_CHARGE_ADULTERY,
    /** A counter-charge under Law 8 of 1988. */
    COUNTER_CHARGE_PROSTITUTION,
    /** Pressure to marry the offender, Penal Code art. 398. */
    MARRIAGE_TO_OFFENDER,
    /** A lesser penalty for a motive of honour, Penal Code art. 128 and 409. */
    MITIGATION_HONOUR,
    /** Officials may have to report, Penal Code art. 247-248. */
    DUTY_TO_REPORT,
    /** Retaliation. */
    RETALIATION
}
