package org.masar.fap.entitlement;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The language read best; NONE if the person prefers to listen. */
public enum ReadingLanguage {
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
    OTHER,
    /** None. */
    NONE
}
