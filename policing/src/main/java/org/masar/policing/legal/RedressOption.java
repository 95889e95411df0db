package org.masar.policing.legal;

/** What she can do, to do nothing first. */
public enum RedressOption {
    /** Nothing now; the door stays open. */
    NOTHING_NOW,
    /** Health care only. */
    HEALTH_ONLY,
    /** Advice by a lawyer. */
    LEGAL_ADVICE,
    /** A protection order. */
    PROTECTION_ORDER,
    /** A criminal complaint. */
    CRIMINAL_COMPLAINT,
    /** A complaint about work. */
    LABOUR_COMPLAINT,
    /** An application under the Yazidi survivors' law. */
    SURVIVORS_LAW_APPLICATION,
    /** Civil documents. */
    CIVIL_DOCUMENTS
}
