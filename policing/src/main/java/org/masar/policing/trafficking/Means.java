package org.masar.policing.trafficking;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Means of trafficking in persons, Palermo Protocol, art. 3(a). */
public enum Means {
    /** Threat or use of force. */
    @JsonProperty("threat_or_use_of_force")
    THREAT_OR_USE_OF_FORCE,
    /** Other forms of coercion. */
    @JsonProperty("coercion")
    COERCION,
    /** Abduction. */
    @JsonProperty("abduction")
    ABDUCTION,
    /** Fraud. */
    @JsonProperty("fraud")
    FRAUD,
    /** Deception. */
    @JsonProperty("deception")
    DECEPTION,
    /** Abuse of power. */
    @JsonProperty("abuse_of_power")
    ABUSE_OF_POWER,
    /** Abuse of a position of vulnerability. */
    @JsonProperty("abuse_of_position_of_vulnerability")
    ABUSE_OF_POSITION_OF_VULNERABILITY,
    /** Payments or benefits to obtain the consent of one who has control over another. */
    @JsonProperty("payments_or_benefits_for_control_over_a_person")
    PAYMENTS_OR_BENEFITS_FOR_CONTROL_OVER_A_PERSON
}
