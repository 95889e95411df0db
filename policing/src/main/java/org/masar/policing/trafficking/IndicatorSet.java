package org.masar.policing.trafficking;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The four lists of operational indicators of the ILO and the European Commission, 2009. */
public enum IndicatorSet {
    /** Adults, labour exploitation. */
    @JsonProperty("adult_labour")
    ADULT_LABOUR,
    /** Adults, sexual exploitation; its strengths are placeholders. */
    @JsonProperty("adult_sexual")
    ADULT_SEXUAL,
    /** Under 18, labour exploitation. */
    @JsonProperty("child_labour")
    CHILD_LABOUR,
    /** Under 18, sexual exploitation; its strengths are placeholders. */
    @JsonProperty("child_sexual")
    CHILD_SEXUAL;

    /**
     * Whether the list is for people under 18.
     *
     * @return true for the two lists for children
     */
    public boolean child() {
        return this == CHILD_LABOUR || this == CHILD_SEXUAL;
    }
}
