package org.masar.fap.entitlement;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A language, as the person says; never inferred. */
public enum LanguageTag {
    /** ar. */
    @JsonProperty("ar")
    AR,
    /** ckb. */
    @JsonProperty("ckb")
    CKB,
    /** kmr-Latn. */
    @JsonProperty("kmr-Latn")
    KMR_LATN,
    /** kmr-Arab. */
    @JsonProperty("kmr-Arab")
    KMR_ARAB,
    /** de. */
    @JsonProperty("de")
    DE,
    /** en. */
    @JsonProperty("en")
    EN,
    /** Other. */
    OTHER
}
