package org.masar.border.crossing;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.masar.core.engine.Engines;

/**
 * A refusal that a person has decided. There is no way to make one but through {@link ProtectionFirstEngine}: every
 * question asked and answered no, the post's own legal basis, reasons in writing and a route to review. Prints as its
 * type only.
 */
public final class RefusalRecord {

    private final LocalDate on;
    private final ProtectionFirstRequest.Proposed proposed;
    private final ProtectionFirstRequest.Refusal refusal;

    private RefusalRecord(ProtectionFirstRequest request) {
        this.on = request.asOf();
        this.proposed = request.proposed();
        this.refusal = requireNonNull(request.refusal());
    }

    /**
     * Makes the record of a decision.
     *
     * @param request what was proposed, asked and written
     * @return the record
     * @throws IllegalStateException if protection comes first, a question is open, something is not in writing, or
     *     nothing was proposed
     */
    public static RefusalRecord of(ProtectionFirstRequest request) {
        ProtectionFirstAnswer answer = Engines.ask(new ProtectionFirstEngine(), request);
        if (!answer.refusalRecordAllowed() || request.proposed() == ProtectionFirstRequest.Proposed.NONE) {
            throw new IllegalStateException(
                    "a record needs every question asked and nothing found, legal basis, written"
                            + " reasons, review route and post; the outcome is " + answer.outcome()
                            + ".\nMaybe look at ask and missingForRefusal of the answer.");
        }
        return new RefusalRecord(request);
    }

    /**
     * Day of the decision.
     *
     * @return the day
     */
    public LocalDate on() {
        return on;
    }

    /**
     * What was decided.
     *
     * @return never NONE
     */
    public ProtectionFirstRequest.Proposed proposed() {
        return proposed;
    }

    /**
     * Legal basis, reasons, review route and post.
     *
     * @return all four are there
     */
    public ProtectionFirstRequest.Refusal refusal() {
        return refusal;
    }

    @Override
    public String toString() {
        return "RefusalRecord";
    }
}
