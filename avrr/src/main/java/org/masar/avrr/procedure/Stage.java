package org.masar.avrr.procedure;

import org.masar.core.lifecycle.Check;
import org.masar.core.lifecycle.Lifecycle;
import org.masar.core.lifecycle.LifecycleBuilder;
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
        LifecycleBuilder<Stage, ProcedureRequest.Events> table = Lifecycle.<Stage, ProcedureRequest.Events>builder(
                        "avrr.framework", Stage.class)
                .start(COUNSELLING)
                .end(CLOSED)
                .tryOn(ProcedureRequest.Events.NONE);
        Stage[] stages = values();
        for (int i = 1; i < stages.length; i++) {
            Stage from = stages[i - 1];
            Stage to = stages[i];
            switch (to) {
                case TRAVEL -> table.move(to.name(), from, to, travel);
                case ARRIVAL -> table.move(to.name(), from, to, ToolState.ARRIVED);
                default -> table.move(to.name(), from, to);
            }
            if (to != CLOSED) {
                table.move(CLOSED.name(), from, CLOSED);
            }
        }
        return table.build();
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
