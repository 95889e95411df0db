package org.masar.resettlement;

import org.masar.core.engine.Engines;
import org.masar.resettlement.manifest.ManifestAnswer;
import org.masar.resettlement.manifest.ManifestEngine;
import org.masar.resettlement.manifest.ManifestRequest;
import org.masar.resettlement.manifest.ReplanAnswer;
import org.masar.resettlement.manifest.ReplanEngine;
import org.masar.resettlement.manifest.ReplanRequest;
import org.masar.resettlement.notice.NoticeAnswer;
import org.masar.resettlement.notice.NoticeEngine;
import org.masar.resettlement.notice.NoticeRequest;
import org.masar.resettlement.placement.PlacementAnswer;
import org.masar.resettlement.placement.PlacementEngine;
import org.masar.resettlement.placement.PlacementRequest;
import org.masar.resettlement.procedure.ProcedureAnswer;
import org.masar.resettlement.procedure.ProcedureEngine;
import org.masar.resettlement.procedure.ProcedureRequest;
import org.masar.resettlement.readiness.ReadinessAnswer;
import org.masar.resettlement.readiness.ReadinessEngine;
import org.masar.resettlement.readiness.ReadinessRequest;
import org.masar.resettlement.request.MovementAnswer;
import org.masar.resettlement.request.MovementRequest;
import org.masar.resettlement.request.RequestEngine;

/** Movement of people a state has accepted, for Java callers: one method an engine. */
public final class Resettlement {

    private Resettlement() {}

    /**
     * Which cases and travel groups does this movement request hold, and what is missing? See {@link RequestEngine}.
     *
     * @param request what a state asks to be moved
     * @return cases, travel groups, what is missing
     * @throws org.masar.core.engine.InvalidRequestException if the request cannot be understood; it lists all problems
     */
    public static MovementAnswer request(MovementRequest request) {
        return Engines.ask(new RequestEngine(), request);
    }

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

    /**
     * Which group goes on which flight, and why not the others? See {@link ManifestEngine}.
     *
     * @param request groups, flights, links, limits
     * @return a plan, how good it is, and why groups are left behind
     * @throws org.masar.core.engine.InvalidRequestException if the request cannot be understood; it lists all problems
     */
    public static ManifestAnswer manifest(ManifestRequest request) {
        return Engines.ask(new ManifestEngine(), request);
    }

    /**
     * Something changed: which plan changes least? See {@link ReplanEngine}.
     *
     * @param request the plan that stands, and what changed
     * @return the new plan, and who moves why
     * @throws org.masar.core.engine.InvalidRequestException if the request cannot be understood; it lists all problems
     */
    public static ReplanAnswer replan(ReplanRequest request) {
        return Engines.ask(new ReplanEngine(), request);
    }

    /**
     * What does this notice hold, by when is it sent, and what is missing? See {@link NoticeEngine}.
     *
     * @param request who arrives, when and how
     * @return the notice and its days
     * @throws org.masar.core.engine.InvalidRequestException if the request cannot be understood; it lists all problems
     */
    public static NoticeAnswer notice(NoticeRequest request) {
        return Engines.ask(new NoticeEngine(), request);
    }

    /**
     * Who goes where in the receiving country? See {@link PlacementEngine}.
     *
     * @param request cases and places, or families and their wishes
     * @return who goes where, and why not the others
     * @throws org.masar.core.engine.InvalidRequestException if the request cannot be understood; it lists all problems
     */
    public static PlacementAnswer placement(PlacementRequest request) {
        return Engines.ask(new PlacementEngine(), request);
    }

    /**
     * What may happen to this case or flight? See {@link ProcedureEngine}.
     *
     * @param request where it stands and what happens
     * @return where it goes, or why not
     * @throws org.masar.core.engine.InvalidRequestException if the request cannot be understood; it lists all problems
     */
    public static ProcedureAnswer procedure(ProcedureRequest request) {
        return Engines.ask(new ProcedureEngine(), request);
    }
}
