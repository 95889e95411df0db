package org.masar.fap.entitlement;

/** Where a birth date stands. PASSPORT, NATIONAL_ID and CIVIL_REGISTER count alike, then AUTHORITY_RECORD, AGE_ASSESSMENT, STATEMENT. */
public enum EvidenceKind {
    /** Passport. */
    PASSPORT,
    /** National id. */
    NATIONAL_ID,
    /** Civil register. */
    CIVIL_REGISTER,
    /** Authority record. */
    AUTHORITY_RECORD,
    /** Age assessment. */
    AGE_ASSESSMENT,
    /** Statement. */
    STATEMENT
}
