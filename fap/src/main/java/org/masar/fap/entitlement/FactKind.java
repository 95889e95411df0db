package org.masar.fap.entitlement;

/** What kind of answer a fact is. */
public enum FactKind {
    /** True or false. */
    BOOLEAN,
    /** A day. */
    DATE,
    /** A day, a month or a year. */
    PARTIAL_DATE,
    /** One of a list of codes. */
    CODE,
    /** A country, STATELESS or UNKNOWN. */
    COUNTRY,
    /** A whole number, 0 or more. */
    INTEGER,
    /** A number, 0 or more. */
    DECIMAL,
    /** An amount of money. */
    MONEY,
    /** Free text, never echoed. */
    TEXT,
    /** Several values. */
    LIST,
    /** Several named values. */
    OBJECT
}
