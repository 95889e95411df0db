package org.masar.policing.trafficking;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Purposes of exploitation: Palermo Protocol, art. 3(a), then Iraqi Law 28/2012, art. 1(1). */
public enum Purpose {
    /** Protocol: exploitation of the prostitution of others. */
    @JsonProperty("exploitation_of_prostitution_of_others")
    EXPLOITATION_OF_PROSTITUTION_OF_OTHERS,
    /** Protocol: other sexual exploitation. */
    @JsonProperty("other_sexual_exploitation")
    OTHER_SEXUAL_EXPLOITATION,
    /** Protocol: forced labour or services. */
    @JsonProperty("forced_labour_or_services")
    FORCED_LABOUR_OR_SERVICES,
    /** Protocol: slavery. */
    @JsonProperty("slavery")
    SLAVERY,
    /** Protocol: practices similar to slavery. */
    @JsonProperty("practices_similar_to_slavery")
    PRACTICES_SIMILAR_TO_SLAVERY,
    /** Protocol: servitude. */
    @JsonProperty("servitude")
    SERVITUDE,
    /** Protocol: removal of organs. */
    @JsonProperty("removal_of_organs")
    REMOVAL_OF_ORGANS,
    /** Law 28/2012: prostitution. */
    @JsonProperty("prostitution")
    PROSTITUTION,
    /** Law 28/2012: sexual abuse. */
    @JsonProperty("sexual_abuse")
    SEXUAL_ABUSE,
    /** Law 28/2012: unpaid labour. */
    @JsonProperty("unpaid_labour")
    UNPAID_LABOUR,
    /** Law 28/2012: forced labour. */
    @JsonProperty("forced_labour")
    FORCED_LABOUR,
    /** Law 28/2012: enslavement. */
    @JsonProperty("enslavement")
    ENSLAVEMENT,
    /** Law 28/2012: beggary. */
    @JsonProperty("beggary")
    BEGGARY,
    /** Law 28/2012: trade in human organs. */
    @JsonProperty("trading_human_organs")
    TRADING_HUMAN_ORGANS,
    /** Law 28/2012: medical experiments. */
    @JsonProperty("medical_experimentation")
    MEDICAL_EXPERIMENTATION
}
