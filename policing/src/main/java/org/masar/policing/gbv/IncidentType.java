package org.masar.policing.gbv;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The core types of the GBVIMS, in the order of their gates. */
public enum IncidentType {
    /** Penetration, however slight. */
    @JsonProperty("rape")
    RAPE,
    /** Sexual contact without penetration; attempted rape; FGM/C. */
    @JsonProperty("sexual_assault")
    SEXUAL_ASSAULT,
    /** Physical violence that is not sexual. */
    @JsonProperty("physical_assault")
    PHYSICAL_ASSAULT,
    /** Marriage against the will. */
    @JsonProperty("forced_marriage")
    FORCED_MARRIAGE,
    /** Denial of rightful resources, opportunities or services. */
    @JsonProperty("denial_of_resources_opportunities_or_services")
    DENIAL_OF_RESOURCES_OPPORTUNITIES_OR_SERVICES,
    /** Mental or emotional harm. */
    @JsonProperty("psychological_emotional_abuse")
    PSYCHOLOGICAL_EMOTIONAL_ABUSE,
    /** None of them. */
    @JsonProperty("non-gbv")
    NON_GBV;

    /**
     * The gate that gives this type.
     *
     * @return 1 to 7
     */
    public int gate() {
        return ordinal() + 1;
    }

    boolean sexual() {
        return this == RAPE || this == SEXUAL_ASSAULT;
    }
}
