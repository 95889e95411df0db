package org.masar.resettlement.manifest;

/** Why a movement is put off or called off: the codes of the movement file. */
public enum CancelReason {
    /** A member is not fit to travel. */
    MED_UNFIT,
    /** A health assessment expired. */
    MED_EXPIRED,
    /** Deferral after exposure or during an outbreak. */
    MED_CONTACT,
    /** A travel document expired or was not issued. */
    DOC_EXPIRED,
    /** An exit permit or residency was not granted. */
    DOC_EXIT,
    /** A security check expired or is on hold. */
    SEC_HOLD,
    /** Birth, marriage, death, add-on or separation. */
    FAM_CHANGE,
    /** Declined to travel. */
    REFUSE,
    /** Asked to postpone. */
    POSTPONE,
    /** Could not be contacted. */
    LOC_UNREACH,
    /** Not at the airport. */
    NO_SHOW,
    /** Flight cancelled. */
    AIR_CXL,
    /** Denied boarding. */
    AIR_OVERBOOK,
    /** The state withdrew acceptance or stopped arrivals. */
    STATE_WITHDRAW,
    /** Housing or reception not ready. */
    RECEPTION,
    /** Host authorities refused exit. */
    HOST_AUTH,
    /** Airport closed, conflict, weather. */
    FORCE_MAJEURE
}
