package org.masar.resettlement;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.masar.core.casefile.LifecycleLaws;
import org.masar.core.lifecycle.Move;
import org.masar.resettlement.procedure.Facts;
import org.masar.resettlement.procedure.Ways;

class LifecyclesTest extends LifecycleLaws {

    LifecyclesTest() {
        super(
                new Kept<>(
                        Ways.ofCase(),
                        facts(Ways.ofCase().moves().stream().map(Move::name).toList())),
                new Kept<>(
                        Ways.ofFlight(),
                        facts(Ways.ofFlight().moves().stream().map(Move::name).toList())));
    }

    /** Nothing known; everything found; nothing found. */
    private static ImmutableList<Facts> facts(List<String> events) {
        return ImmutableList.of(
                new Facts(Map.of(), false),
                new Facts(found(events, true), true),
                new Facts(found(events, false), false));
    }

    private static Map<String, Boolean> found(List<String> events, boolean found) {
        return events.stream().distinct().collect(Collectors.toMap(Function.identity(), event -> found));
    }
}
