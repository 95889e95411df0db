package org.masar.fap.entitlement;

/** Marital status. */
public enum MaritalStatus {
    /** Single. */
    SINGLE,
    /** Married. */
    MARRIED,
    /** Registered partnership. */
    REGISTERED_PARTNERSHIP,
    /** Divorced. */
    DIVORCED,
    /** Widowed. */
    WIDOWED
}
