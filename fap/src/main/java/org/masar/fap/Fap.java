package org.masar.fap;

import org.masar.core.engine.Engines;
import org.masar.fap.entitlement.EntitlementAnswer;
import org.masar.fap.entitlement.EntitlementEngine;
import org.masar.fap.entitlement.EntitlementRequest;

/** The Family Assistance Programme, for Java callers: one method an engine. */
public final class Fap {

    private Fap() {}

    /**
     * Who may join family in Germany, by the law of the day asked for? See {@link EntitlementEngine}.
     *
     * @param request the day and what is known of the family
     * @return verdict, basis, reasons, and what is missing or may be asked next
     * @throws org.masar.core.engine.InvalidRequestException if the request cannot be understood; it lists all problems
     */
    public static EntitlementAnswer entitlement(EntitlementRequest request) {
        return Engines.ask(new EntitlementEngine(), request);
    }
}
