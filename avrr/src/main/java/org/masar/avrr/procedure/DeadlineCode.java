package org.masar.avrr.procedure;

/** The timeframes of a return, each with its source. */
public enum DeadlineCode {
    /** Advance booking notification: 5 working days before travel; Framework SOPs 2017, 2.4.4. */
    ABN,
    /** The office of the country of return confirms: 1 working day after notification; same, 2.4.5. */
    COO_CONFIRM,
    /** Departure confirmed in the database: 2 days after departure; same, 3.5.2. */
    DEPARTURE_NOTICE,
    /** First contact: ideally within a month of arrival; same, 5.9.1. */
    FIRST_CONTACT,
    /** Reintegration plan: preferably within a month of return; Reintegration Handbook 2.3. */
    PLAN,
    /** The returnee is told that goods are ready: 3 working days; Framework SOPs 2017, step 10. */
    DELIVERY_NOTICE,
    /** Registered in the EU's tool: 4 weeks before departure; BAMF, JRS page 2022. */
    EURP_REGISTER,
    /** Post-arrival package: up to 14 working days after arrival; BAMF, EURP page. */
    EURP_PAP,
    /** Post-return support: up to 12 months after return; Frontex. */
    EURP_PRP,
    /** A retroactive case is rejected without reaction: 7 days after submission; RIAT guide. */
    RIAT_RETRO,
    /** Pre-embarkation check: 24 to 72 hours before departure; EEA Grants, Greece, AVRR page. */
    PEC,
    /** First score: 0-1 months after arrival; M&amp;E guidance, Annex 3. */
    RSS_BASELINE,
    /** Midterm score: 6-9 months after arrival; same. */
    RSS_MID,
    /** Final score: 12-18 months after arrival; same. */
    RSS_FINAL,
    /** Economic survey: 3-6 months after the main economic help; IOM West and Central Africa form. */
    ECON_SURVEY,
    /** Belgian reintegration budget: within 12 months of return; Fedasil. */
    BE_BUDGET,
    /** Second payment of StarthilfePlus: 6 to 8 months after departure; BAMF. */
    SHP_2ND
}
