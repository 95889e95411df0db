package org.masar.avrr.procedure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import org.masar.avrr.procedure.ProcedureAnswer.MoveView;
import org.masar.avrr.procedure.ProcedureRequest.Events;
import org.masar.avrr.procedure.ProcedureRequest.LifecycleName;
import org.masar.core.lifecycle.Lifecycle;

/** The moves of the two processes, as the answer shows them. */
final class Moves {

    private Moves() {}

    static ImmutableSet<String> states(LifecycleName lifecycle) {
        Enum<?>[] states = lifecycle == LifecycleName.FRAMEWORK ? Stage.values() : ToolState.values();
        return Arrays.stream(states).map(Enum::name).collect(ImmutableSet.toImmutableSet());
    }

    static ImmutableList<MoveView> from(LifecycleName lifecycle, String state, Events events) {
        return lifecycle == LifecycleName.FRAMEWORK
                ? views(Stage.lifecycle(), Stage.valueOf(state), events)
                : views(ToolState.lifecycle(), ToolState.valueOf(state), events);
    }

    private static <S extends Enum<S>> ImmutableList<MoveView> views(
            Lifecycle<S, Events> lifecycle, S state, Events events) {
        return lifecycle.offers(state, events).stream()
                .map(offer -> new MoveView(offer.to().name(), offer.isAllowed(), offer.needs()))
                .collect(ImmutableList.toImmutableList());
    }
}
