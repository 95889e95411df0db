package org.masar.policing.forum;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The steps of problem solving: scanning, analysis, response, assessment; and the end. */
public enum SaraStep {
    /** Two or more like incidents are a problem. */
    @JsonProperty("scanning")
    SCANNING,
    /** Causes are looked for and tested. */
    @JsonProperty("analysis")
    ANALYSIS,
    /** Actions are agreed. */
    @JsonProperty("response")
    RESPONSE,
    /** What came of it is measured. */
    @JsonProperty("assessment")
    ASSESSMENT,
    /** Closed. */
    @JsonProperty("closed")
    CLOSED
}
