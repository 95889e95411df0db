package org.masar.avrr.sustainability;

/**
 * The 28 questions of the survey, in the order of the calculator. Identifiers, never numbers: the method note, the
 * calculator and the form number them in three different ways. PUBLIC_SERVICES is derived and is not asked.
 */
public enum Indicator {
    /** Satisfaction with own economic situation now. */
    ECON_SATISFACTION,
    /** How often food quantity/quality was cut because of cost. */
    FOOD_REDUCTION,
    /** Could borrow money if needed. */
    CAN_BORROW,
    /** How often money is actually borrowed. */
    BORROW_FREQUENCY,
    /** Which is larger: monthly spending or debt. */
    DEBT_VS_SPENDING,
    /** Access to jobs and training. */
    OPPORTUNITY_ACCESS,
    /** Working at present. */
    CURRENTLY_WORKING,
    /** Owns at least one productive asset. */
    PRODUCTIVE_ASSETS,
    /** Looking for a job now. */
    LOOKING_FOR_JOB,
    /** Access to housing locally. */
    HOUSING_ACCESS,
    /** Standard of present housing. */
    HOUSING_STANDARD,
    /** Access to education locally. */
    EDUCATION_ACCESS,
    /** School-age children attending school. */
    CHILDREN_IN_SCHOOL,
    /** Access to justice and law enforcement. */
    JUSTICE_ACCESS,
    /** Holds at least one identity document. */
    HAS_ID,
    /** Access to civil documentation. */
    DOCUMENTATION_ACCESS,
    /** Access to safe drinking water. */
    WATER_ACCESS,
    /** Access to health care. */
    HEALTH_ACCESS,
    /** Quality of available health care. */
    HEALTH_QUALITY,
    /** How often invited to / takes part in social events. */
    SOCIAL_ACTIVITIES,
    /** Strength of support network. */
    SUPPORT_NETWORK,
    /** Sense of belonging to the community. */
    BELONGING,
    /** Feels physically safe. */
    PHYSICAL_SAFETY,
    /** How often serious tension with family. */
    FAMILY_TENSION,
    /** Felt discriminated against since return. */
    DISCRIMINATION,
    /** How often signs of distress. */
    DISTRESS,
    /** Wishes for specialised psychological support. */
    WANTS_PSYCH_SUPPORT,
    /** Able to stay / need to leave again; follow-up want vs need. */
    REMIGRATION
}
