package org.masar.resettlement.readiness;

/** Canada's categories of resettlement; REF-OVS-8-2. */
public enum Category {
    /** Government-assisted. */
    GAR,
    /** Privately sponsored. */
    PSR,
    /** Blended visa office-referred. */
    BVOR,
    /** Urgent protection. */
    UPP,
    /** Another. */
    OTHER
}
