package org.masar.policing.gbv;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Kind of abduction. */
public enum Abduction {
    /** None. */
    @JsonProperty("none")
    NONE,
    /** Forced conscription. */
    @JsonProperty("forced_conscription")
    FORCED_CONSCRIPTION,
    /** Trafficked. */
    @JsonProperty("trafficked")
    TRAFFICKED,
    /** Other abduction or kidnapping. */
    @JsonProperty("other_abduction_kidnapping")
    OTHER_ABDUCTION_KIDNAPPING
}
