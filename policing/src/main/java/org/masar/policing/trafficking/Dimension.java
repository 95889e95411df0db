package org.masar.policing.trafficking;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** The six dimensions of the lists, in their published order. All but exploitation are means. */
public enum Dimension {
    /** Recruitment by deception. */
    @JsonProperty("deceptive_recruitment")
    DECEPTIVE_RECRUITMENT,
    /** Recruitment by coercion. */
    @JsonProperty("coercive_recruitment")
    COERCIVE_RECRUITMENT,
    /** Recruitment by abuse of vulnerability. */
    @JsonProperty("recruitment_abuse_of_vulnerability")
    RECRUITMENT_ABUSE_OF_VULNERABILITY,
    /** Exploitative conditions of work. */
    @JsonProperty("exploitation")
    EXPLOITATION,
    /** Coercion at destination. */
    @JsonProperty("coercion_at_destination")
    COERCION_AT_DESTINATION,
    /** Abuse of vulnerability at destination. */
    @JsonProperty("abuse_of_vulnerability_at_destination")
    ABUSE_OF_VULNERABILITY_AT_DESTINATION;

    /**
     * Whether a positive dimension shows a means.
     *
     * @return false for exploitation only
     */
    public boolean means() {
        return this != EXPLOITATION;
    }

    /**
     * The code of the published lists, with which the ids of the indicators of this dimension begin.
     *
     * @return lower case, with underscores
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
