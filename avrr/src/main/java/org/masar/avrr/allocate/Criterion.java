package org.masar.avrr.allocate;

/**
 * What speaks for or against a plan when a budget is short: first the nine that speak for it, then the six against it,
 * each list from the strongest to the weakest (framework standard operating procedures of the EU-IOM Joint Initiative,
 * step 10). That somebody is highly vulnerable is among the published criteria and not here: vulnerable people are
 * served before any selection.
 */
public enum Criterion {
    /** Returnees and members of the community together. */
    RETURNEES_AND_COMMUNITY,
    /** Improves the economy or the jobs of the community. */
    IMPROVES_LOCAL_ECONOMY,
    /** Meets a need of the community, or a service it lacks. */
    MEETS_COMMUNITY_NEED,
    /** Good for environment and climate. */
    ENVIRONMENT,
    /** Brings people together. */
    SOCIAL_COHESION,
    /** Several returnees. */
    SEVERAL_RETURNEES,
    /** Fits the local development plan. */
    LOCAL_DEVELOPMENT_PLAN,
    /** Jobs for relatives. */
    JOBS_FOR_RELATIVES,
    /** The skills are there. */
    GOOD_SKILLS,
    /** Against: harms the community, for example competes with its businesses. */
    HARMS_COMMUNITY,
    /** Against: not viable. */
    NOT_VIABLE,
    /** Against: already assisted, from EUR 1,000 on. */
    ALREADY_ASSISTED,
    /** Against: nothing in it for a group or the community. */
    NO_COLLECTIVE_SIDE,
    /** Against: a strong network of support. */
    STRONG_NETWORK,
    /** Against: returned from a neighbouring country. */
    FROM_NEIGHBOUR;

    /**
     * Whether it speaks against a plan.
     *
     * @return true for the last six
     */
    public boolean speaksAgainst() {
        return compareTo(HARMS_COMMUNITY) >= 0;
    }
}
