package org.masar.mgi.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;

/** What SDG indicator 10.7.2 gives a score to: each of six domains, and the whole. */
public enum Sdg1072Part {
    /** Migrant rights. */
    @JsonProperty("domain1")
    DOMAIN1,
    /** Whole-of-government and evidence-based policies. */
    @JsonProperty("domain2")
    DOMAIN2,
    /** Cooperation and partnerships. */
    @JsonProperty("domain3")
    DOMAIN3,
    /** Socioeconomic well-being. */
    @JsonProperty("domain4")
    DOMAIN4,
    /** Mobility dimensions of crises. */
    @JsonProperty("domain5")
    DOMAIN5,
    /** Safe, orderly and regular migration. */
    @JsonProperty("domain6")
    DOMAIN6,
    /** All six. */
    @JsonProperty("overall")
    OVERALL;

    static final ImmutableList<Sdg1072Part> DOMAINS =
            ImmutableList.of(DOMAIN1, DOMAIN2, DOMAIN3, DOMAIN4, DOMAIN5, DOMAIN6);

    /**
     * The part of a domain.
     *
     * @param domain 1..6
     * @return its part
     * @throws IndexOutOfBoundsException for another number
     */
    public static Sdg1072Part domain(int domain) {
        return DOMAINS.get(domain - 1);
    }
}
