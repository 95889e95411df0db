package org.masar.fap.entitlement;

/** What a route asks for: waived, missing or still to be confirmed. */
public enum Requirement {
    /** Living costs and health insurance without public funds, 5(1) no.1. */
    LIVELIHOOD,
    /** Sufficient housing, 29(1) s.1 no.2. */
    HOUSING,
    /** Simple German, 30(1) s.1 no.2. */
    A1,
    /** German at C1 or a positive forecast, 32(2). */
    C1_OR_FORECAST,
    /** The rule for children of 16 and 17, 32(2). */
    AGE_16_RULE,
    /** The limit of three months. */
    DEADLINE_3_MONTHS,
    /** Both spouses 18, where waived for special hardship, 30(2) s.1. */
    SPOUSE_AGE,
    /** The visa procedure, 5(2). */
    VISA_PROCEDURE,
    /** Consent of the other parent or the decision that replaces it, 32(3). */
    OTHER_PARENT_CONSENT,
    /** A recognised and valid passport, 5(1) no.4. */
    PASSPORT,
    /** Identity clarified, 5(1) no.1a. */
    IDENTITY,
    /** Proof of the marriage. */
    MARRIAGE_PROOF,
    /** Proof of descent. */
    KINSHIP_PROOF,
    /** Whether a renewed marriage cures a wedding under age. */
    MARRIAGE_CURE,
    /** A reason of 29(3) s.1. */
    ADMISSION_REASON,
    /** A humanitarian reason of 36a(1). */
    HUMANITARIAN_REASON,
    /** Selection within the monthly quota, 36a(2) s.3. */
    QUOTA,
    /** Proof of exceptional hardship, 36(2). */
    EXCEPTIONAL_HARDSHIP_PROOF,
    /** Proof of the hardship, 22 s.1. */
    HARDSHIP_PROOF,
    /** Need of protection or take-over, 29(4). */
    NEED_OF_PROTECTION,
    /** Evidence of age that does not conflict. */
    AGE_EVIDENCE,
    /** A decision before the 18th birthday. */
    DECISION_BEFORE_18,
    /** The visa application, which alone keeps a limit that ends soon. */
    VISA_APPLICATION,
    /** No ground for expulsion, 5(1) no.2. */
    NO_EXPULSION_INTEREST,
    /** The will to live as a family, 27(1), (1a) no.1. */
    GENUINE_FAMILY_LIFE,
    /** No forced marriage, 27(1a) no.2. */
    NO_COERCION,
    /** No ground of 27(3a). */
    NO_SECURITY_GROUND,
    /** No benefits for others, 27(3) s.1. */
    NO_BENEFITS_FOR_OTHERS,
    /** Both spouses 18, 30(1) s.1 no.1. */
    BOTH_SPOUSES_18,
    /** No life with another spouse in Germany, 30(4). */
    NO_OTHER_SPOUSE,
    /** The child is unmarried. */
    CHILD_UNMARRIED,
    /** The sponsor is unmarried. */
    SPONSOR_UNMARRIED,
    /** Custody while the child, now grown up, was a minor. */
    CUSTODY_WHILE_MINOR,
    /** The German sponsor lives in Germany. */
    SPONSOR_LIVES_IN_GERMANY,
    /** A stay of more than a year is expected, 30(1) s.1 no.3 e. */
    STAY_OVER_ONE_YEAR,
    /** Renewal is not excluded, 8(2). */
    RENEWAL_NOT_EXCLUDED,
    /** No exclusion of 36a(3) nos.2 to 4. */
    NO_EXCLUSION_36A_3
}
