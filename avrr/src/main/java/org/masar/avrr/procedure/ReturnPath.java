package org.masar.avrr.procedure;

import org.masar.core.lifecycle.Check;
import org.masar.core.lifecycle.Lifecycle;
import org.masar.core.lifecycle.LifecycleBuilder;
import org.masar.core.lifecycle.Need;

/** The stages of a return as a table. A case may be closed at any stage; to travel and to arrive it takes a date. */
public final class ReturnPath {

    private static final Need<ProcedureRequest.Events> TRAVEL_DATE =
            Need.of("TRAVEL_DATE", on -> known(on.travel() != null || on.departure() != null));

    private static final Need<ProcedureRequest.Events> ARRIVAL_DATE =
            Need.of("ARRIVAL_DATE", on -> known(on.arrival() != null));

    private static final Lifecycle<Stage, ProcedureRequest.Events> FLOW = table();

    private ReturnPath() {}

    /**
     * The table.
     *
     * @return the flow, from COUNSELLING to CLOSED
     */
    public static Lifecycle<Stage, ProcedureRequest.Events> flow() {
        return FLOW;
    }

    private static Lifecycle<Stage, ProcedureRequest.Events> table() {
        LifecycleBuilder<Stage, ProcedureRequest.Events> table = Lifecycle.<Stage, ProcedureRequest.Events>builder(
                        "avrr.return", Stage.class)
                .start(Stage.COUNSELLING)
                .end(Stage.CLOSED)
                .move("register", Stage.COUNSELLING, Stage.REGISTRATION)
                .move("prepare", Stage.REGISTRATION, Stage.PRE_DEPARTURE)
                .move("travel", Stage.PRE_DEPARTURE, Stage.TRAVEL, TRAVEL_DATE)
                .move("arrive", Stage.TRAVEL, Stage.ARRIVAL, ARRIVAL_DATE)
                .move("counsel", Stage.ARRIVAL, Stage.REINTEGRATION_COUNSELLING)
                .move("draftPlan", Stage.REINTEGRATION_COUNSELLING, Stage.PLAN_DRAFT)
                .move("reviewPlan", Stage.PLAN_DRAFT, Stage.PLAN_REVIEW)
                .move("approvePlan", Stage.PLAN_REVIEW, Stage.PLAN_APPROVED)
                .move("procure", Stage.PLAN_APPROVED, Stage.PROCUREMENT)
                .move("deliver", Stage.PROCUREMENT, Stage.DELIVERY)
                .move("followUp", Stage.DELIVERY, Stage.FOLLOW_UP)
                .move("monitor", Stage.FOLLOW_UP, Stage.FINAL_MONITORING)
                .moveFromAnywhere("close", Stage.CLOSED);
        return table.tryOn(new ProcedureRequest.Events(null, null, null, null, null, null, null))
                .build();
    }

    private static Check known(boolean there) {
        return there ? Check.MET : Check.UNKNOWN;
    }
}
