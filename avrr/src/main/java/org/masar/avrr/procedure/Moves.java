package org.masar.avrr.procedure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import org.masar.avrr.procedure.ProcedureAnswer.MoveView;
import org.masar.avrr.procedure.ProcedureRequest.Events;
import org.masar.avrr.procedure.ProcedureRequest.LifecycleName;

/**
 * The moves of the two processes: the stages of {@link ReturnPath}, and the states of the EU's tool by its public user
 * guides. The tool lets a case begin in two states, so its states are no lifecycle.
 */
final class Moves {

    private static final String CLOSED = "CLOSED";

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
                ? Arrays.stream(Stage.values()).map(Stage::name).collect(ImmutableSet.toImmutableSet())
                : ImmutableSet.<String>builder()
                        .addAll(RIAT.keySet())
                        .add(CLOSED)
                        .build();
    }

    static ImmutableList<MoveView> from(LifecycleName lifecycle, String state, Events events) {
        if (lifecycle == LifecycleName.FRAMEWORK) {
            return ReturnPath.flow().offers(Stage.valueOf(state), events).stream()
                    .map(offer -> move(offer.to().name(), offer.needs()))
                    .collect(ImmutableList.toImmutableList());
        }
        return RIAT.get(state).stream()
                .map(to -> move(to, riat(state, to, events)))
                .collect(ImmutableList.toImmutableList());
    }

    private static MoveView move(String to, ImmutableList<String> needs) {
        return new MoveView(to, needs.isEmpty(), needs);
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
