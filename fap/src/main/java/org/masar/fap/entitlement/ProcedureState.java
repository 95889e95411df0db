package org.masar.fap.entitlement;

/** Where a file stands. */
public enum ProcedureState {
    /** Informed. */
    INFORMED,
    /** Notice filed. */
    NOTICE_FILED,
    /** Waitlisted. */
    WAITLISTED,
    /** Fap contacted. */
    FAP_CONTACTED,
    /** Docs incomplete. */
    DOCS_INCOMPLETE,
    /** Docs complete. */
    DOCS_COMPLETE,
    /** Application filed. */
    APPLICATION_FILED,
    /** Biometrics taken. */
    BIOMETRICS_TAKEN,
    /** At foreigners authority. */
    AT_FOREIGNERS_AUTHORITY,
    /** At bva quota. */
    AT_BVA_QUOTA,
    /** Approved. */
    APPROVED,
    /** Invited to collect. */
    INVITED_TO_COLLECT,
    /** Visa issued. */
    VISA_ISSUED,
    /** Pre departure. */
    PRE_DEPARTURE,
    /** Entered. */
    ENTERED,
    /** Permit applied. */
    PERMIT_APPLIED,
    /** Frozen 104 14. */
    FROZEN_104_14,
    /** Hardship notice. */
    HARDSHIP_NOTICE,
    /** Iom dossier. */
    IOM_DOSSIER,
    /** Foreign office decision. */
    FOREIGN_OFFICE_DECISION,
    /** Refused. */
    REFUSED,
    /** Remonstration. */
    REMONSTRATION,
    /** Court. */
    COURT,
    /** Withdrawn. */
    WITHDRAWN
}
