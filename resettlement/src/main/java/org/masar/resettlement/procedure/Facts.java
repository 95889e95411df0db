package org.masar.resettlement.procedure;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masar.core.lifecycle.Check;
import org.masar.core.lifecycle.Need;

/**
 * What is known when an event happens.
 *
 * @param guards findings by event: whether what the event asks for is there; absent means unknown
 * @param reasoned whether a reason is given
 */
public record Facts(Map<String, Boolean> guards, boolean reasoned) {

    static final String REASON = "REASON";

    static final Facts NONE = new Facts(ImmutableMap.of(), false);

    static Facts of(@Nullable Map<String, Boolean> guards, boolean reasoned) {
        return new Facts(guards == null ? ImmutableMap.of() : guards, reasoned);
    }

    @Override
    public String toString() {
        return "Facts";
    }

    /** A guard that the caller judges. */
    static Need<Facts> judged(String event) {
        return Need.of(event, facts -> Check.of(facts.guards.get(event)));
    }

    /** A guard that a recorded reason meets, unless the caller found that it does not hold. */
    static Need<Facts> reasonOr(String event) {
        return Need.of(event, facts -> {
            Boolean found = facts.guards.get(event);
            boolean reasonDecides = facts.reasoned && found == null;
            return reasonDecides ? Check.MET : Check.of(found);
        });
    }

    /** A reason code is its own guard. */
    static Need<Facts> reason() {
        return Need.of(REASON, facts -> Check.of(facts.reasoned));
    }
}
