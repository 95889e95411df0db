package org.masar.fap.entitlement;

/** Whom a day is about. */
public enum Who {
    /** The person in Germany. */
    SPONSOR,
    /** The family member who wants to come. */
    APPLICANT
}
