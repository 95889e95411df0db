package org.masar.resettlement.procedure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import org.masar.core.lifecycle.Lifecycle;
import org.masar.core.lifecycle.LifecycleBuilder;
import org.masar.core.lifecycle.Move;
import org.masar.core.lifecycle.Need;

/** The two tables. A design from the steps of the reference, section 1; no public list of states was found. */
public final class Ways {

    static final String WITHDRAWN = "CASE_WITHDRAWN";
    static final String SPLIT = "CASE_SPLIT";
    static final String MERGED = "CASE_MERGED";

    /** What to do after an event, by event; where it differs by state, by state and event. */
    static final ImmutableListMultimap<String, String> ACTIONS = ImmutableListMultimap.<String, String>builder()
            .putAll("CASE REQUEST_RECEIVED", "ASSIGN_FILE", "ACKNOWLEDGE_REQUEST")
            .putAll("CASE REQUEST_INCOMPLETE", "LIST_MISSING")
            .putAll("CASE ACCEPTANCE_VERIFIED", "OPEN_CHECKLIST")
            .putAll("CASE ALL_READINESS_SATISFIED", "COMPUTE_WINDOW")
            .putAll("CASE RULE_EXPIRED", "RECORD_BOTTLENECK")
            .putAll("CASE RULE_REVOKED", "RECORD_BOTTLENECK")
            .putAll("CASE MANIFEST_ASSIGNED", "CREATE_ABN")
            .putAll("CASE ABN_SENT", "START_TIMER")
            .putAll("CASE ABN_ACK_MISSING", "RESEND")
            .putAll("CASE ITINERARY_CHANGED", "AMEND_ABN")
            .putAll("CASE FIT_PASSED", "ISSUE_TICKETS", "DEPARTURE_NOTICE")
            .putAll("CASE FIT_DEFERRED", "CANCEL_BOOKING", "RECOMPUTE")
            .putAll("CASE NO_SHOW", "TELL_SAME_DAY", "RELEASE_SEATS")
            .putAll("CASE BOARDED", "CONFIRM_DEPARTURE")
            .putAll("CASE TRANSIT_DISRUPTED", "REBOOK", "TELL_RECEIVING_SIDE")
            .putAll("CASE REBOOKED", "AMENDED_NOTICE")
            .putAll("CASE ARRIVAL_CONFIRMED", "CLOSE_READINESS", "POST_ARRIVAL_RECORD")
            .putAll("CASE HANDOVER_DONE", "STATISTICS")
            .putAll("CASE NO_SHOW RESCHEDULED", "REVALIDATE")
            .putAll("CASE CASE_WITHDRAWN", "CANCEL_ABN")
            .putAll("CASE STATE_REVOKED", "NOTIFY")
            .putAll("CASE CASE_SPLIT", "REEVALUATE_LINKS")
            .putAll("CASE CASE_MERGED", "REEVALUATE_LINKS")
            .putAll("FLIGHT HOLD_EXPIRED", "UNASSIGN", "EXPLAIN")
            .putAll("FLIGHT MANIFEST_CLOSED", "FREEZE")
            .putAll("FLIGHT CANCELLED", "REPLAN")
            .build();

    static final Lifecycle<CaseState, Facts> CASE = cases();
    static final Lifecycle<FlightState, Facts> FLIGHT = flights();

    private Ways() {}

    /**
     * The way of a case. A change of composition in a last state is recorded beside it.
     *
     * @return the flow, from NEW to CLOSED or CANCELLED
     */
    public static Lifecycle<CaseState, Facts> ofCase() {
        return CASE;
    }

    /**
     * The way of a flight.
     *
     * @return the flow, from PLANNED to DEPARTED or CANCELLED
     */
    public static Lifecycle<FlightState, Facts> ofFlight() {
        return FLIGHT;
    }

    private static Lifecycle<CaseState, Facts> cases() {
        LifecycleBuilder<CaseState, Facts> way = Lifecycle.<CaseState, Facts>builder(
                        "resettlement.case", CaseState.class)
                .start(CaseState.NEW)
                .end(CaseState.CLOSED, CaseState.CANCELLED)
                .tryOn(Facts.NONE);
        guarded(way, "REQUEST_RECEIVED", CaseState.NEW, CaseState.REQUESTED);
        guarded(way, "REQUEST_INCOMPLETE", CaseState.REQUESTED, CaseState.RETURNED);
        way.move("REQUEST_RESUBMITTED", CaseState.RETURNED, CaseState.REQUESTED);
        guarded(way, "ACCEPTANCE_VERIFIED", CaseState.REQUESTED, CaseState.IN_PREPARATION);
        guarded(way, "ALL_READINESS_SATISFIED", CaseState.IN_PREPARATION, CaseState.TRAVEL_READY);
        guarded(way, "RULE_EXPIRED", CaseState.TRAVEL_READY, CaseState.IN_PREPARATION);
        guarded(way, "RULE_REVOKED", CaseState.TRAVEL_READY, CaseState.IN_PREPARATION);
        guarded(way, "MANIFEST_ASSIGNED", CaseState.TRAVEL_READY, CaseState.BOOKED);
        guarded(way, "ABN_SENT", CaseState.BOOKED, CaseState.NOTIFIED);
        guarded(way, "ABN_ACK_MISSING", CaseState.NOTIFIED, CaseState.NOTIFIED);
        way.move("ITINERARY_CHANGED", CaseState.NOTIFIED, CaseState.BOOKED);
        guarded(way, "FIT_PASSED", CaseState.NOTIFIED, CaseState.CLEARED_TO_FLY);
        guarded(way, "FIT_DEFERRED", CaseState.NOTIFIED, CaseState.DEFERRED);
        guarded(way, "NO_SHOW", CaseState.CLEARED_TO_FLY, CaseState.NO_SHOW);
        way.move("BOARDED", CaseState.CLEARED_TO_FLY, CaseState.DEPARTED);
        guarded(way, "TRANSIT_DISRUPTED", CaseState.DEPARTED, CaseState.IN_TRANSIT_DISRUPTED);
        way.move("REBOOKED", CaseState.IN_TRANSIT_DISRUPTED, CaseState.DEPARTED);
        guarded(way, "ARRIVAL_CONFIRMED", CaseState.DEPARTED, CaseState.ARRIVED);
        way.move("HANDOVER_DONE", CaseState.ARRIVED, CaseState.CLOSED);
        way.move("RESCHEDULED", CaseState.NO_SHOW, CaseState.IN_PREPARATION, Facts.reasonOr("RESCHEDULED"));
        way.move("RESCHEDULED", CaseState.DEFERRED, CaseState.IN_PREPARATION);
        for (CaseState from : ImmutableList.of(
                CaseState.REQUESTED,
                CaseState.IN_PREPARATION,
                CaseState.TRAVEL_READY,
                CaseState.BOOKED,
                CaseState.NOTIFIED,
                CaseState.DEFERRED,
                CaseState.NO_SHOW)) {
            way.move(WITHDRAWN, from, CaseState.CANCELLED, Facts.reason());
            if (from != CaseState.NO_SHOW) {
                way.move("STATE_REVOKED", from, CaseState.CANCELLED);
            }
        }
        for (CaseState any : CaseState.values()) {
            if (any != CaseState.CLOSED && any != CaseState.CANCELLED) {
                guarded(way, SPLIT, any, any);
                guarded(way, MERGED, any, any);
            }
        }
        return way.build();
    }

    private static Lifecycle<FlightState, Facts> flights() {
        LifecycleBuilder<FlightState, Facts> way = Lifecycle.<FlightState, Facts>builder(
                        "resettlement.flight", FlightState.class)
                .start(FlightState.PLANNED)
                .end(FlightState.DEPARTED, FlightState.CANCELLED)
                .tryOn(Facts.NONE);
        guarded(way, "SEATS_HELD", FlightState.PLANNED, FlightState.HELD);
        way.move("HOLD_EXPIRED", FlightState.HELD, FlightState.PLANNED);
        guarded(way, "MANIFEST_CLOSED", FlightState.HELD, FlightState.CLOSED);
        way.move("DEPARTED", FlightState.CLOSED, FlightState.DEPARTED);
        for (FlightState from : ImmutableList.of(FlightState.PLANNED, FlightState.HELD, FlightState.CLOSED)) {
            way.move("CANCELLED", from, FlightState.CANCELLED);
        }
        return way.build();
    }

    private static <S extends Enum<S>> void guarded(LifecycleBuilder<S, Facts> way, String event, S from, S to) {
        Need<Facts> need = Facts.judged(event);
        way.move(new Move<>(event, from, to, ImmutableList.of(need), of -> of));
    }

    /** What to do after an event in a state. */
    static ImmutableList<String> actions(ProcedureRequest.Entity entity, String from, String event) {
        ImmutableList<String> here = ACTIONS.get(entity + " " + from + " " + event);
        return here.isEmpty() ? ACTIONS.get(entity + " " + event) : here;
    }

    static boolean isSplitOrMerge(String event) {
        return event.equals(SPLIT) || event.equals(MERGED);
    }
}
