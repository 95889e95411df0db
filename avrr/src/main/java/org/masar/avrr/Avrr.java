package org.masar.avrr;

import org.masar.avrr.sustainability.SustainabilityAnswer;
import org.masar.avrr.sustainability.SustainabilityEngine;
import org.masar.avrr.sustainability.SustainabilityRequest;
import org.masar.core.engine.Engines;

/** Assisted voluntary return and reintegration, for Java callers: one method an engine. */
public final class Avrr {

    private Avrr() {}

    /**
     * How well is this return lasting? See {@link SustainabilityEngine}.
     *
     * @param request one survey, rounds, a cohort, or the inverse question
     * @return scores, bands, alerts and what explains them
     * @throws org.masar.core.engine.InvalidRequestException if the request cannot be understood; it lists all problems
     */
    public static SustainabilityAnswer sustainability(SustainabilityRequest request) {
        return Engines.ask(new SustainabilityEngine(), request);
    }
}
