package org.masar.avrr.procedure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import org.masar.avrr.procedure.ProcedureAnswer.MoveView;
import org.masar.avrr.procedure.ProcedureRequest.Events;
import org.masar.avrr.procedure.ProcedureRequest.LifecycleName;

/**
 * The moves of the two processes. Stages: consolidated from IOM's framework procedures of 2017 (steps 1-11), the EU's tool
 * and a national system; the tool's states: its public user guides.
 */
final class Moves {

    private static final String CLOSED = "CLOSED";

    private static final ImmutableList<String> STAGES = ImmutableList.of(
            "COUNSELLING",
            "REGISTRATION",
            "PRE_DEPARTURE",
            "TRAVEL",
            "ARRIVAL",
            "REINTEGRATION_COUNSELLING",
            "PLAN_DRAFT",
            "PLAN_REVIEW",
            "PLAN_APPROVED",
            "PROCUREMENT",
            "DELIVERY",
            "FOLLOW_UP",
            "FINAL_MONITORING",
            CLOSED);

    private static final ImmutableListMultimap<String, String> RIAT = ImmutableListMultimap.<String, String>builder()
            .putAll("KM1_APPLICATION", "KM2_OPEN")
            .putAll("RETROACTIVE_DRAFT", "RETROACTIVE_SUBMITTED")
            .putAll("RETROACTIVE_SUBMITTED", "KM2_OPEN", "REJECTED_AUTOMATICALLY")
            .putAll("REJECTED_AUTOMATICALLY", "RETROACTIVE_SUBMITTED")
            .putAll("KM2_OPEN", "KM2_VALIDATION")
            .putAll("KM2_VALIDATION", "KM3_OPEN", "KM2_OPEN")
            .putAll("KM3_OPEN", "KM3_VALIDATION")
            .putAll("KM3_VALIDATION", CLOSED, "KM3_OPEN")
            .putAll(CLOSED)
            .build();

    private Moves() {}

    static ImmutableSet<String> states(LifecycleName lifecycle) {
        return lifecycle == LifecycleName.FRAMEWORK
                ? ImmutableSet.copyOf(STAGES)
                : ImmutableSet.<String>builder()
                        .addAll(RIAT.keySet())
                        .add(CLOSED)
                        .build();
    }

    static ImmutableList<MoveView> from(LifecycleName lifecycle, String state, Events events) {
        ImmutableList.Builder<MoveView> moves = ImmutableList.builder();
        if (lifecycle == LifecycleName.RIAT) {
            RIAT.get(state).forEach(to -> moves.add(move(to, riat(state, to, events))));
        } else if (!state.equals(CLOSED)) {
            String next = STAGES.get(STAGES.indexOf(state) + 1);
            moves.add(move(next, framework(next, events)));
            if (!next.equals(CLOSED)) {
                moves.add(move(CLOSED, ImmutableList.of()));
            }
        }
        return moves.build();
    }

    private static MoveView move(String to, ImmutableList<String> needs) {
        return new MoveView(to, needs.isEmpty(), needs);
    }

    private static ImmutableList<String> framework(String to, Events events) {
        boolean travel = to.equals("TRAVEL") && events.travel() == null && events.departure() == null;
        if (travel) {
            return ImmutableList.of("TRAVEL_DATE");
        }
        return to.equals("ARRIVAL") && events.arrival() == null ? ImmutableList.of("ARRIVAL_DATE") : ImmutableList.of();
    }

    /** A case goes back only with a reason and a comment, which the caller records. */
    private static ImmutableList<String> riat(String from, String to, Events events) {
        boolean back = from.endsWith("_VALIDATION") && to.endsWith("_OPEN") && from.startsWith(to.substring(0, 3));
        if (back) {
            return ImmutableList.of("REASON", "COMMENT");
        }
        boolean arrival = to.equals("KM2_VALIDATION") && events.arrival() == null;
        return arrival ? ImmutableList.of("ARRIVAL_DATE") : ImmutableList.of();
    }
}
