package org.masar.policing.forum;

import com.google.common.collect.ImmutableList;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.masar.core.lifecycle.Check;
import org.masar.core.lifecycle.Lifecycle;
import org.masar.core.lifecycle.Need;
import org.masar.policing.forum.ForumAnswer.EscalationView;
import org.masar.policing.forum.ForumAnswer.OfferView;

/**
 * An issue that the forum cannot solve, on its way to the province and the ministry, and the table of that way: one level
 * at a time, back to the forum with an answer, withdrawn at any point. What concerns the conduct of the police never
 * passes through the local chain. A design of the project; the standard operating procedures were not found in public
 * sources.
 *
 * @param issue its code
 * @param stage where it is
 * @param kurdistanRegion whether the forum is in the Kurdistan Region; absent while not known
 * @param beyondReach whether it was tried here in vain, or lies beyond what this level may do
 * @param countsOnly whether the papers hold counts and codes only, and nobody's case
 * @param policeConduct whether it is about the conduct of the police
 * @param reprisalsChecked whether it was looked at who could suffer for raising it
 * @param answered whether this level has answered
 */
public record Escalation(
        @NotNull @Pattern(regexp = ForumRequest.CODE) String issue,
        @NotNull Stage stage,
        @Nullable Boolean kurdistanRegion,
        @Nullable Boolean beyondReach,
        @Nullable Boolean countsOnly,
        @Nullable Boolean policeConduct,
        @Nullable Boolean reprisalsChecked,
        @Nullable Boolean answered) {

    /** Where an issue is. */
    public enum Stage {
        /** With the forum. */
        FORUM,
        /** With the community police of the district or station. */
        STATION,
        /** With the governorate's community police department and the governor's committee. */
        GOVERNORATE,
        /** With the federal Community Police Directorate. */
        FEDERAL_DIRECTORATE,
        /** With the Ministry of Interior of the Kurdistan Regional Government. */
        KRG_MINISTRY_OF_INTERIOR,
        /** Back in the forum with an answer. */
        ANSWERED,
        /** Taken out of the local chain, since it is about the police. */
        OWN_ROUTE,
        /** The forum took note of the answer and closed it. */
        SETTLED,
        /** Withdrawn; no reason is asked. */
        WITHDRAWN
    }

    private static final Need<Escalation> BEYOND_REACH =
            Need.of("BEYOND_REACH", issue -> Check.of(issue.beyondReach()));

    private static final Need<Escalation> COUNTS_ONLY = Need.of("COUNTS_ONLY", issue -> Check.of(issue.countsOnly()));

    private static final Need<Escalation> NOT_POLICE_CONDUCT = Need.of(
            "NOT_POLICE_CONDUCT",
            issue -> issue.policeConduct() == null ? Check.UNKNOWN : Check.of(!issue.policeConduct()));

    private static final Need<Escalation> POLICE_CONDUCT =
            Need.of("POLICE_CONDUCT", issue -> Check.of(issue.policeConduct()));

    private static final Need<Escalation> REPRISALS_CHECKED =
            Need.of("REPRISALS_CHECKED", issue -> Check.of(issue.reprisalsChecked()));

    private static final Need<Escalation> ANSWERED = Need.of("ANSWERED", issue -> Check.of(issue.answered()));

    private static final Need<Escalation> IN_KURDISTAN_REGION =
            Need.of("IN_KURDISTAN_REGION", issue -> Check.of(issue.kurdistanRegion()));

    private static final Need<Escalation> FEDERAL = Need.of(
            "OUTSIDE_KURDISTAN_REGION",
            issue -> issue.kurdistanRegion() == null ? Check.UNKNOWN : Check.of(!issue.kurdistanRegion()));

    private static final Lifecycle<Stage, Escalation> FLOW = Lifecycle.<Stage, Escalation>builder(
                    "policing.forum.escalation", Stage.class)
            .start(Stage.FORUM)
            .end(Stage.OWN_ROUTE, Stage.SETTLED, Stage.WITHDRAWN)
            .move("RAISE", Stage.FORUM, Stage.STATION, BEYOND_REACH, COUNTS_ONLY, NOT_POLICE_CONDUCT)
            .move("RAISE", Stage.STATION, Stage.GOVERNORATE, BEYOND_REACH, COUNTS_ONLY, NOT_POLICE_CONDUCT)
            .move(
                    "RAISE_FEDERAL",
                    Stage.GOVERNORATE,
                    Stage.FEDERAL_DIRECTORATE,
                    BEYOND_REACH,
                    COUNTS_ONLY,
                    NOT_POLICE_CONDUCT,
                    FEDERAL)
            .move(
                    "RAISE_KURDISTAN_REGION",
                    Stage.GOVERNORATE,
                    Stage.KRG_MINISTRY_OF_INTERIOR,
                    BEYOND_REACH,
                    COUNTS_ONLY,
                    NOT_POLICE_CONDUCT,
                    IN_KURDISTAN_REGION)
            .move("RETURN", Stage.STATION, Stage.ANSWERED, ANSWERED)
            .move("RETURN", Stage.GOVERNORATE, Stage.ANSWERED, ANSWERED)
            .move("RETURN", Stage.FEDERAL_DIRECTORATE, Stage.ANSWERED, ANSWERED)
            .move("RETURN", Stage.KRG_MINISTRY_OF_INTERIOR, Stage.ANSWERED, ANSWERED)
            .move("REOPEN", Stage.ANSWERED, Stage.FORUM)
            .move("SETTLE", Stage.ANSWERED, Stage.SETTLED)
            .move("TAKE_OWN_ROUTE", Stage.FORUM, Stage.OWN_ROUTE, POLICE_CONDUCT, REPRISALS_CHECKED)
            .move("TAKE_OWN_ROUTE", Stage.STATION, Stage.OWN_ROUTE, POLICE_CONDUCT, REPRISALS_CHECKED)
            .move("TAKE_OWN_ROUTE", Stage.GOVERNORATE, Stage.OWN_ROUTE, POLICE_CONDUCT, REPRISALS_CHECKED)
            .moveFromAnywhere("WITHDRAW", Stage.WITHDRAWN)
            .tryOn(new Escalation("ISSUE", Stage.FORUM, null, null, null, null, null, null))
            .build();

    /**
     * The table of the way.
     *
     * @return the flow, from FORUM to OWN_ROUTE, SETTLED or WITHDRAWN
     */
    public static Lifecycle<Stage, Escalation> flow() {
        return FLOW;
    }

    /** What can be done now, and what stands in the way of the rest. */
    EscalationView view() {
        return new EscalationView(
                issue,
                FLOW.offers(stage, this).stream()
                        .map(offer -> new OfferView(offer.move(), offer.to(), offer.state(), offer.needs()))
                        .collect(ImmutableList.toImmutableList()));
    }

    @Override
    public String toString() {
        return "Escalation";
    }
}
