package org.masar.fap.entitlement;

/** A German mission that handles family visas of the region. */
public enum Mission {
    /** Erbil. */
    ERBIL,
    /** Baghdad. */
    BAGHDAD,
    /** Beirut. */
    BEIRUT,
    /** Amman. */
    AMMAN,
    /** Istanbul. */
    ISTANBUL,
    /** Cairo. */
    CAIRO,
    /** Riyadh. */
    RIYADH,
    /** Kuwait. */
    KUWAIT,
    /** Damascus. */
    DAMASCUS
}
