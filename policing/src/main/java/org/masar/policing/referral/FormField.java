package org.masar.policing.referral;

/**
 * The fields of the inter-agency referral form, in its order; their names are the codes of the items a person consents
 * to. Source: inter-agency referral form, and IASC MHPSS Reference Group, 2017 for language, background and follow-up
 * (from memory).
 */
public enum FormField {
    /** Emergency (24 hours), urgent (72 hours) or normal (two weeks). */
    PRIORITY(true, false),
    /** Day of the referral. */
    REFERRAL_DATE(true, false),
    /** By telephone (emergency only), e-mail, electronically or in person. */
    DELIVERED_VIA(true, false),
    /** Who refers, and who follows up. */
    REFERRING_AGENCY(true, false),
    /** Who receives, and how the client finds it. */
    RECEIVING_AGENCY(true, false),
    /** A case code; a name only where the receiver needs it. */
    CLIENT_CODE(true, false),
    /** Date of birth or age. */
    AGE(true, false),
    /** Gender. */
    GENDER(true, false),
    /** Disability. */
    DISABILITY(false, false),
    /** National or UNHCR number, only if the receiver needs it. */
    NATIONAL_ID(false, false),
    /** Address. */
    ADDRESS(false, false),
    /** Telephone and the safe way to use it: when, code word, whether a message may be left. */
    SAFE_CONTACT(true, false),
    /** Language, and whether an interpreter is needed. */
    LANGUAGE(true, false),
    /** Size of the household. */
    HOUSEHOLD_SIZE(false, false),
    /** Who has the care of a child. */
    CAREGIVER(false, true),
    /** Whether a child is separated or unaccompanied. */
    SEPARATED(false, true),
    /** Whether the caregiver knows of the referral, and if not, why. */
    CAREGIVER_INFORMED(false, true),
    /** The problem and what was done; as little as is needed. */
    BACKGROUND(true, false),
    /** Whether the client knows of the referral. */
    CLIENT_INFORMED(true, false),
    /** Whether the client was referred elsewhere too. */
    OTHER_REFERRALS(true, false),
    /** What is asked of the receiver. */
    SERVICES(true, false),
    /** Exactly what is released, to whom, for what; signature or thumbprint. */
    CONSENT(true, false),
    /** How and when the two will speak again. */
    FOLLOW_UP(true, false);

    private final boolean required;
    private final boolean ofMinors;

    FormField(boolean required, boolean ofMinors) {
        this.required = required;
        this.ofMinors = ofMinors;
    }

    /**
     * Whether the form is incomplete without it.
     *
     * @param minor whether the client is under 18
     * @return true if it is required
     */
    public boolean isRequired(boolean minor) {
        return required || (minor && ofMinors);
    }

    /**
     * The message key of its label.
     *
     * @return the key
     */
    public String label() {
        return "policing.referral.form." + name();
    }
}
