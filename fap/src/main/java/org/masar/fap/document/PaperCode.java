package org.masar.fap.document;

/** The papers of a visa file, in the order of the desk. Source: {@code papers.json}. */
public enum PaperCode {
    /** Application form for a national visa. */
    FORM_VIDEX,
    /** Biometric photo, 35 by 45 mm. */
    PHOTO,
    /** Valid passport, signed, issued within ten years, two blank pages. */
    PASSPORT,
    /** Syrian passport of an issuer that is accepted. */
    PASSPORT_SY_ISSUER,
    /** Iraqi national identity card. */
    NAT_ID,
    /** Iraqi nationality certificate. */
    NAT_CERT,
    /** Proof of residence in the Kurdistan Region. */
    KRI_RESIDENCE,
    /** Marriage certificate (court contract). */
    MARRIAGE_CERT,
    /** Syrian marriage certificate, contract and court decision. */
    MARRIAGE_SY,
    /** Family register extract or family book. */
    FAMILY_REG,
    /** Individual civil register extract. */
    CIVIL_REG,
    /** Birth certificate. */
    BIRTH_CERT,
    /** Power of attorney for the spouse who was represented at the wedding. */
    PROXY_POA,
    /** Divorce decrees or death certificates of earlier marriages. */
    PRIOR_DIVORCE,
    /** Consent of the other parent, or custody decision. */
    CONSENT_PARENT,
    /** Death certificate of the other parent. */
    DEATH_CERT_PARENT,
    /** Decision that gave the sponsor protection. */
    SPONSOR_BAMF,
    /** Sponsor's residence title and passport. */
    SPONSOR_TITLE,
    /** Sponsor's residence registration. */
    SPONSOR_REG,
    /** Receipt of the deadline notice. */
    NOTICE_3M,
    /** Certificate of German at level A1. */
    A1,
    /** Pay slips, employment contract, health insurance. */
    LIVELIHOOD,
    /** Tenancy contract with floor space. */
    HOUSING,
    /** Medical certificates and other proof of hardship. */
    HARDSHIP_PROOF,
    /** Travel health insurance. */
    TRAVEL_INS,
    /** Visa fee. */
    FEE,
    /** German translations of civil status documents. */
    TRANSLATION,
    /** Over-certification by the Department of Foreign Relations of the Kurdistan Region. */
    AUTH_KRI,
    /** Over-certification by the Iraqi foreign ministry. */
    AUTH_BAGHDAD,
    /** Legalisation by the German embassy in Beirut. */
    LEGALISATION_SY,
    /** Voluntary descent test. */
    DNA
}
