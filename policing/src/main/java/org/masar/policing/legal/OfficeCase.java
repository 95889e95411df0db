package org.masar.policing.legal;

import org.jspecify.annotations.Nullable;
import org.masar.core.lifecycle.Check;
import org.masar.core.lifecycle.Lifecycle;
import org.masar.core.lifecycle.Need;

/**
 * The case record of a Women's Legal Consultation Office, and the table of its moves: intake, advice, representation,
 * referral, closure. Leaving is one step from everywhere, without a reason. Mediation cannot be proposed for sexual violence
 * or violence by an intimate partner, nor while it is not known what happened.
 *
 * @param situation what happened, as she said; absent while not known
 * @param wantsRepresentation whether she asked the office to act for her
 * @param consentsToReferral whether she consented to this referral
 */
public record OfficeCase(
        @Nullable Situation situation,
        @Nullable Boolean wantsRepresentation,
        @Nullable Boolean consentsToReferral) {

    /** Where a case of the office stands. */
    public enum Stage {
        /** She came. */
        INTAKE,
        /** She is advised. */
        ADVICE,
        /** The office acts for her. */
        REPRESENTATION,
        /** The office mediates, where that may be proposed. */
        MEDIATION,
        /** She was referred. */
        REFERRAL,
        /** She left; no reason is asked. */
        LEFT,
        /** Closed. */
        CLOSED
    }

    private static final Need<OfficeCase> WISH =
            Need.of("HER_OWN_WISH", office -> Check.of(office.wantsRepresentation()));

    private static final Need<OfficeCase> CONSENT = Need.of("CONSENT", office -> Check.of(office.consentsToReferral()));

    private static final Need<OfficeCase> MEDIATION_FITS = Need.of(
            "MEDIATION_FITS",
            office -> office.situation() == null
                    ? Check.UNKNOWN
                    : Check.of(office.situation().mediationMayBeOffered()));

    private static final Lifecycle<Stage, OfficeCase> FLOW = Lifecycle.<Stage, OfficeCase>builder(
                    "policing.legal.office", Stage.class)
            .start(Stage.INTAKE)
            .end(Stage.LEFT, Stage.CLOSED)
            .move("ADVISE", Stage.INTAKE, Stage.ADVICE)
            .move("REPRESENT", Stage.ADVICE, Stage.REPRESENTATION, WISH)
            .move("MEDIATE", Stage.ADVICE, Stage.MEDIATION, MEDIATION_FITS, WISH)
            .move("REFER", Stage.INTAKE, Stage.REFERRAL, CONSENT)
            .move("REFER", Stage.ADVICE, Stage.REFERRAL, CONSENT)
            .move("REFER", Stage.REPRESENTATION, Stage.REFERRAL, CONSENT)
            .move("ADVISE", Stage.REPRESENTATION, Stage.ADVICE)
            .move("ADVISE", Stage.MEDIATION, Stage.ADVICE)
            .move("ADVISE", Stage.REFERRAL, Stage.ADVICE)
            .move("CLOSE", Stage.ADVICE, Stage.CLOSED)
            .move("CLOSE", Stage.REPRESENTATION, Stage.CLOSED)
            .move("CLOSE", Stage.MEDIATION, Stage.CLOSED)
            .move("CLOSE", Stage.REFERRAL, Stage.CLOSED)
            .moveFromAnywhere("LEAVE", Stage.LEFT)
            .tryOn(new OfficeCase(null, null, null))
            .build();

    /**
     * The table of the moves.
     *
     * @return the flow, from INTAKE to LEFT or CLOSED
     */
    public static Lifecycle<Stage, OfficeCase> flow() {
        return FLOW;
    }

    @Override
    public String toString() {
        return "OfficeCase";
    }
}
