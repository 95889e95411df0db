package org.masar.policing;

import org.masar.core.engine.Engines;
import org.masar.policing.directory.DirectoryImportAnswer;
import org.masar.policing.directory.DirectoryImportEngine;
import org.masar.policing.directory.DirectoryImportRequest;
import org.masar.policing.directory.OpenAnswer;
import org.masar.policing.directory.OpenEngine;
import org.masar.policing.directory.OpenRequest;
import org.masar.policing.referral.AssignAnswer;
import org.masar.policing.referral.AssignEngine;
import org.masar.policing.referral.AssignRequest;
import org.masar.policing.referral.MoveAnswer;
import org.masar.policing.referral.MoveEngine;
import org.masar.policing.referral.MoveRequest;
import org.masar.policing.referral.RouteAnswer;
import org.masar.policing.referral.RouteEngine;
import org.masar.policing.referral.RouteRequest;

/** Community policing and protection referral, for Java callers: one method an engine. */
public final class Policing {

    private Policing() {}

    /**
     * What is in this service directory, and what is wrong with it? See {@link DirectoryImportEngine}.
     *
     * @param request the directory
     * @return counts and defects
     * @throws org.masar.core.engine.InvalidRequestException if the request cannot be understood; it lists all problems
     */
    public static DirectoryImportAnswer directoryImport(DirectoryImportRequest request) {
        return Engines.ask(new DirectoryImportEngine(), request);
    }

    /**
     * When is it open? See {@link OpenEngine}.
     *
     * @param request a service or its rows, and a time
     * @return the state, the next opening, the days
     * @throws org.masar.core.engine.InvalidRequestException if the request cannot be understood; it lists all problems
     */
    public static OpenAnswer open(OpenRequest request) {
        return Engines.ask(new OpenEngine(), request);
    }

    /**
     * Which services of a directory fit best? See {@link RouteEngine}.
     *
     * @param request place, needs, what is known and what must not be
     * @return matches with reasons, or what is in the way
     * @throws org.masar.core.engine.InvalidRequestException if the request cannot be understood; it lists all problems
     */
    public static RouteAnswer route(RouteRequest request) {
        return Engines.ask(new RouteEngine(), request);
    }

    /**
     * Who of the waiting people goes to which service? See {@link AssignEngine}.
     *
     * @param request minutes, capacities, priorities
     * @return an optimum and its proof
     * @throws org.masar.core.engine.InvalidRequestException if the request cannot be understood; it lists all problems
     */
    public static AssignAnswer assign(AssignRequest request) {
        return Engines.ask(new AssignEngine(), request);
    }

    /**
     * May this referral or transfer take this step? See {@link MoveEngine}.
     *
     * @param request the step and what was agreed
     * @return whether it may, and what follows
     * @throws org.masar.core.engine.InvalidRequestException if the request cannot be understood; it lists all problems
     */
    public static MoveAnswer move(MoveRequest request) {
        return Engines.ask(new MoveEngine(), request);
    }
}
