package org.masar.resettlement;

import org.masar.core.engine.Engines;
import org.masar.resettlement.readiness.ReadinessAnswer;
import org.masar.resettlement.readiness.ReadinessEngine;
import org.masar.resettlement.readiness.ReadinessRequest;

/** Movement of people a state has accepted, for Java callers: one method an engine. */
public final class Resettlement {

    private Resettlement() {}

    /**
     * When can these people travel together, and what binds? See {@link ReadinessEngine}.
     *
     * @param request people, their papers and examinations, the journey
     * @return each rule for each person, and the window of each group
     * @throws org.masar.core.engine.InvalidRequestException if the request cannot be understood; it lists all problems
     */
    public static ReadinessAnswer readiness(ReadinessRequest request) {
        return Engines.ask(new ReadinessEngine(), request);
    }
}
