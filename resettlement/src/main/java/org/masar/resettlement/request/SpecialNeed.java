package org.masar.resettlement.request;

/**
 * Needs on a journey, by the four-letter codes of airlines. The codes for people returned under escort are left out: they
 * are never used here.
 */
public enum SpecialNeed {
    /** Wheelchair to the aircraft; climbs steps. */
    WCHR,
    /** Wheelchair; cannot climb steps. */
    WCHS,
    /** Moves in the cabin only with an onboard wheelchair. */
    WCHP,
    /** Carried to the seat. */
    WCHC,
    /** Own manual wheelchair. */
    WCMP,
    /** Own wheelchair with a dry or gel battery. */
    WCBD,
    /** Own wheelchair with a wet battery. */
    WCBW,
    /** Onboard wheelchair requested. */
    WCOB,
    /** Medical clearance of the carrier. */
    MEDA,
    /** Oxygen. */
    OXYG,
    /** Stretcher. */
    STCR,
    /** Deaf or hard of hearing. */
    DEAF,
    /** Blind or low vision. */
    BLND,
    /** Needs assistance, developmental or intellectual. */
    DPNA,
    /** Meet and assist. */
    MAAS,
    /** Unaccompanied minor service. */
    UMNR,
    /** Languages spoken. */
    LANG,
    /** Bassinet. */
    BSCT,
    /** Infant on lap. */
    INFT,
    /** Child. */
    CHLD,
    /** Extra seat. */
    EXST,
    /** Cabin baggage with a seat of its own. */
    CBBG,
    /** Excess baggage. */
    XBAG,
    /** Group seat request. */
    GPST,
    /** Group fare. */
    GRPF,
    /** Passengers under a common identity. */
    GRPS,
    /** Passport data. */
    DOCS,
    /** Visa data. */
    DOCO,
    /** Address data. */
    DOCA,
    /** Transit without visa. */
    TWOV,
    /** Another request. */
    OTHS;

    /**
     * Whether the code announces that a wheelchair is needed on the way to the seat.
     *
     * @return true for the four codes of that service
     */
    public boolean announcesWheelchair() {
        return this == WCHR || this == WCHS || this == WCHP || this == WCHC;
    }

    /**
     * Whether the code is about a wheelchair that travels along or is kept on board.
     *
     * @return true for those devices
     */
    public boolean isWheelchair() {
        return this == WCMP || this == WCBD || this == WCBW || this == WCOB;
    }
}
