package org.masar.border.document;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The fields of a zone. A check digit counts to the field it covers. */
public enum MrzField {
    /** Document code, the first two characters. */
    @JsonProperty("documentCode")
    DOCUMENT_CODE,
    /** Issuing State or organization. */
    @JsonProperty("issuingState")
    ISSUING_STATE,
    /** Primary and secondary identifier together. */
    @JsonProperty("name")
    NAME,
    /** Document number and its check digit. */
    @JsonProperty("documentNumber")
    DOCUMENT_NUMBER,
    /** Nationality. */
    @JsonProperty("nationality")
    NATIONALITY,
    /** Date of birth and its check digit. */
    @JsonProperty("birthDate")
    BIRTH_DATE,
    /** Sex. */
    @JsonProperty("sex")
    SEX,
    /** Date of expiry, for visas the last day of validity, and its check digit. */
    @JsonProperty("expiryDate")
    EXPIRY_DATE,
    /** Optional data; in passports the personal number. */
    @JsonProperty("optional1")
    OPTIONAL_1,
    /** Second field of optional data, TD1 only. */
    @JsonProperty("optional2")
    OPTIONAL_2,
    /** The check digit over the personal number, TD3 only. */
    @JsonProperty("personalNumber")
    PERSONAL_NUMBER,
    /** The composite check digit. */
    @JsonProperty("composite")
    COMPOSITE
}
