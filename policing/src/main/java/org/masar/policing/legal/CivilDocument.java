package org.masar.policing.legal;

/** Papers of the documentation desk. */
public enum CivilDocument {
    /** Birth statement and certificate. */
    BIRTH_CERTIFICATE,
    /** Civil status identity card, being phased out. */
    CIVIL_STATUS_ID,
    /** Nationality certificate, being phased out. */
    NATIONALITY_CERTIFICATE,
    /** Unified national identity card. */
    UNIFIED_NATIONAL_ID,
    /** Proof of marriage. */
    PROOF_OF_MARRIAGE,
    /** Proof of lineage. */
    PROOF_OF_LINEAGE,
    /** Proof of divorce. */
    PROOF_OF_DIVORCE,
    /** Certificate of death or of a missing person. */
    DEATH_OR_MISSING_CERTIFICATE,
    /** Security clearance, asked in practice. */
    SECURITY_CLEARANCE,
    /** Ration card and housing card. */
    RATION_AND_HOUSING_CARD
}
