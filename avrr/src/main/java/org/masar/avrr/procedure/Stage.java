package org.masar.avrr.procedure;

import org.masar.core.lifecycle.Check;
import org.masar.core.lifecycle.Lifecycle;
import org.masar.core.lifecycle.Need;

/**
 * The stages of a return, consolidated from IOM's framework procedures of 2017 (steps 1-11), the EU's tool and a national
 * system (reference: process table of the AVRR facts). A case may be closed at every stage: a person may withdraw.
 */
public enum Stage {
    /** Counselled on return and on ways to stay. */
    COUNSELLING,
    /** Declaration signed, case registered. */
    REGISTRATION,
    /** Papers, gates before travel. */
    PRE_DEPARTURE,
    /** On the way. */
    TRAVEL,
    /** Received. */
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
    /** Goods and services are delivered. */
    DELIVERY,
    /** Visits. */
    FOLLOW_UP,
    /** The last survey. */
    FINAL_MONITORING,
    /** Closed. */
    CLOSED;

    private static final Lifecycle<Stage, ProcedureRequest.Events> TABLE = table();

    private static Lifecycle<Stage, ProcedureRequest.Events> table() {
        Need<ProcedureRequest.Events> travel = Need.of(
                "TRAVEL_DATE",
                events -> events.travel() == null && events.departure() == null ? Check.UNKNOWN : Check.MET);
        return Lifecycle.<Stage, ProcedureRequest.Events>builder("avrr.return", Stage.class)
                .start(COUNSELLING)
                .end(CLOSED)
                .move("register", COUNSELLING, REGISTRATION)
                .move("prepare", REGISTRATION, PRE_DEPARTURE)
                .move("travel", PRE_DEPARTURE, TRAVEL, travel)
                .move("arrive", TRAVEL, ARRIVAL, ToolState.ARRIVED)
                .move("counsel", ARRIVAL, REINTEGRATION_COUNSELLING)
                .move("draftPlan", REINTEGRATION_COUNSELLING, PLAN_DRAFT)
                .move("reviewPlan", PLAN_DRAFT, PLAN_REVIEW)
                .move("approvePlan", PLAN_REVIEW, PLAN_APPROVED)
                .move("procure", PLAN_APPROVED, PROCUREMENT)
                .move("deliver", PROCUREMENT, DELIVERY)
                .move("followUp", DELIVERY, FOLLOW_UP)
                .move("monitor", FOLLOW_UP, FINAL_MONITORING)
                .moveFromAnywhere("close", CLOSED)
                .tryOn(ProcedureRequest.Events.NONE)
                .build();
    }

    /**
     * The stages as a table of moves.
     *
     * @return the lifecycle; its cases are the days that are known
     */
    public static Lifecycle<Stage, ProcedureRequest.Events> lifecycle() {
        return TABLE;
    }
}
