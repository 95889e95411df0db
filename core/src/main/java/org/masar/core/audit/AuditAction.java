package org.masar.core.audit;

/** What is audited. */
public enum AuditAction {
    /** Protected data was looked at. */
    READ,
    /** A case was written. */
    WRITTEN,
    /** Data went to somebody else. */
    DISCLOSED,
    /** Somebody asked and was refused. */
    DENIED,
    /** A person agreed. */
    CONSENT_GIVEN,
    /** A person no longer agrees. */
    CONSENT_WITHDRAWN,
    /** A person was given what is held about them. */
    SUBJECT_ACCESS,
    /** A person's key was destroyed. */
    ERASED,
    /** A case left as a file. */
    EXPORTED,
    /** A case came in as a file. */
    IMPORTED,
    /** An exception to the rules, authorised and limited in time (IOM Data Protection Manual 2010, principle 13). */
    EXCEPTION,
    /** A complaint about the use of data was received (principle 12). */
    COMPLAINT
}
