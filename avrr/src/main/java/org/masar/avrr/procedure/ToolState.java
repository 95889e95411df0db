package org.masar.avrr.procedure;

import org.masar.core.lifecycle.Check;
import org.masar.core.lifecycle.Lifecycle;
import org.masar.core.lifecycle.Need;

/**
 * Where a case stands in the EU's reintegration tool, by its public user guides: three key moments, each validated or sent
 * back with a reason and a comment, which the caller records. A retroactive case is opened by the partner after the return.
 */
public enum ToolState {
    /** Not in the tool yet. */
    NEW,
    /** First key moment: application by the member state. */
    KM1_APPLICATION,
    /** A retroactive case is drafted. */
    RETROACTIVE_DRAFT,
    /** A retroactive case waits for the member state. */
    RETROACTIVE_SUBMITTED,
    /** Without reaction in seven days; it can be opened again. */
    REJECTED_AUTOMATICALLY,
    /** Second key moment: arrival confirmed, counselling, plan as budget lines. */
    KM2_OPEN,
    /** The second key moment is validated. */
    KM2_VALIDATION,
    /** Third key moment: final report. */
    KM3_OPEN,
    /** The third key moment is validated. */
    KM3_VALIDATION,
    /** Closed. */
    CLOSED;

    static final Need<ProcedureRequest.Events> ARRIVED =
            Need.of("ARRIVAL_DATE", events -> events.arrival() == null ? Check.UNKNOWN : Check.MET);

    private static final Lifecycle<ToolState, ProcedureRequest.Events> TABLE = table();

    private static Lifecycle<ToolState, ProcedureRequest.Events> table() {
        Need<ProcedureRequest.Events> reason = Need.of("REASON", events -> Check.UNKNOWN);
        Need<ProcedureRequest.Events> comment = Need.of("COMMENT", events -> Check.UNKNOWN);
        return Lifecycle.<ToolState, ProcedureRequest.Events>builder("avrr.riat", ToolState.class)
                .start(NEW)
                .end(CLOSED)
                .move("KM1_APPLICATION", NEW, KM1_APPLICATION)
                .move("RETROACTIVE_DRAFT", NEW, RETROACTIVE_DRAFT)
                .move("KM2_OPEN", KM1_APPLICATION, KM2_OPEN)
                .move("RETROACTIVE_SUBMITTED", RETROACTIVE_DRAFT, RETROACTIVE_SUBMITTED)
                .move("KM2_OPEN", RETROACTIVE_SUBMITTED, KM2_OPEN)
                .move("REJECTED_AUTOMATICALLY", RETROACTIVE_SUBMITTED, REJECTED_AUTOMATICALLY)
                .move("RETROACTIVE_SUBMITTED", REJECTED_AUTOMATICALLY, RETROACTIVE_SUBMITTED)
                .move("KM2_VALIDATION", KM2_OPEN, KM2_VALIDATION, ARRIVED)
                .move("KM3_OPEN", KM2_VALIDATION, KM3_OPEN)
                .move("KM2_OPEN", KM2_VALIDATION, KM2_OPEN, reason, comment)
                .move("KM3_VALIDATION", KM3_OPEN, KM3_VALIDATION)
                .move("CLOSED", KM3_VALIDATION, CLOSED)
                .move("KM3_OPEN", KM3_VALIDATION, KM3_OPEN, reason, comment)
                .tryOn(ProcedureRequest.Events.NONE)
                .build();
    }

    /**
     * The states as a table of moves.
     *
     * @return the lifecycle; its cases are the days that are known
     */
    public static Lifecycle<ToolState, ProcedureRequest.Events> lifecycle() {
        return TABLE;
    }
}
