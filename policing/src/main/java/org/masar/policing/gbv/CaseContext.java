package org.masar.policing.gbv;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Contexts of a case, computed from other answers and never from the type alone. */
public enum CaseContext {
    /** By a present or former intimate partner. */
    @JsonProperty("intimate_partner_violence")
    INTIMATE_PARTNER_VIOLENCE,
    /** Sexual, of a person under 18. */
    @JsonProperty("child_sexual_abuse")
    CHILD_SEXUAL_ABUSE,
    /** Forced marriage under 18. */
    @JsonProperty("early_marriage")
    EARLY_MARRIAGE,
    /** Sexual, with an exchange of money, goods, benefits or services. */
    @JsonProperty("possible_sexual_exploitation")
    POSSIBLE_SEXUAL_EXPLOITATION,
    /** Sexual, with an abduction. */
    @JsonProperty("possible_sexual_slavery")
    POSSIBLE_SEXUAL_SLAVERY,
    /** A harmful traditional practice. */
    @JsonProperty("harmful_traditional_practice")
    HARMFUL_TRADITIONAL_PRACTICE
}
