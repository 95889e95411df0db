package org.masar.avrr.procedure;

/** The stages of a return, consolidated from IOM's framework procedures of 2017 (steps 1-11) and a national system. */
public enum Stage {
    /** Counselled. */
    COUNSELLING,
    /** Registered. */
    REGISTRATION,
    /** Prepared for the journey. */
    PRE_DEPARTURE,
    /** On the way. */
    TRAVEL,
    /** Arrived. */
    ARRIVAL,
    /** Counselled on reintegration. */
    REINTEGRATION_COUNSELLING,
    /** The plan is drafted. */
    PLAN_DRAFT,
    /** The plan is reviewed. */
    PLAN_REVIEW,
    /** The plan is approved. */
    PLAN_APPROVED,
    /** Goods and services are bought. */
    PROCUREMENT,
    /** Goods and services are handed over. */
    DELIVERY,
    /** Visited. */
    FOLLOW_UP,
    /** Asked for the last time how the return lasts. */
    FINAL_MONITORING,
    /** Closed. */
    CLOSED
}
