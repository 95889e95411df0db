package org.masar.fap;

import org.masar.core.engine.Engines;
import org.masar.fap.document.DocumentsAnswer;
import org.masar.fap.document.DocumentsEngine;
import org.masar.fap.document.DocumentsRequest;
import org.masar.fap.entitlement.EntitlementAnswer;
import org.masar.fap.entitlement.EntitlementEngine;
import org.masar.fap.entitlement.EntitlementRequest;
import org.masar.fap.filing.FilingAnswer;
import org.masar.fap.filing.FilingEngine;
import org.masar.fap.filing.FilingRequest;
import org.masar.fap.hardship.HardshipAnswer;
import org.masar.fap.hardship.HardshipEngine;
import org.masar.fap.hardship.HardshipRequest;
import org.masar.fap.misinformation.MisinformationAnswer;
import org.masar.fap.misinformation.MisinformationEngine;
import org.masar.fap.misinformation.MisinformationRequest;
import org.masar.fap.navigator.NavigatorAnswer;
import org.masar.fap.navigator.NavigatorEngine;
import org.masar.fap.navigator.NavigatorRequest;
import org.masar.fap.procedure.ProcedureAnswer;
import org.masar.fap.procedure.ProcedureEngine;
import org.masar.fap.procedure.ProcedureRequest;
import org.masar.fap.triage.TriageAnswer;
import org.masar.fap.triage.TriageEngine;
import org.masar.fap.triage.TriageRequest;

/** The Family Assistance Programme, for Java callers: one method an engine. */
public final class Fap {

    private Fap() {}

    /**
     * Which papers does this family need, and is the file complete? See {@link DocumentsEngine}.
     *
     * @param request the question
     * @return the checklist
     * @throws org.masar.core.engine.InvalidRequestException if the request cannot be understood; it lists all problems
     */
    public static DocumentsAnswer documents(DocumentsRequest request) {
        return Engines.ask(new DocumentsEngine(), request);
    }

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

    /**
     * Where and how does this family file? See {@link FilingEngine}.
     *
     * @param request the question
     * @return missions, channels, entry to the Kurdistan Region
     * @throws org.masar.core.engine.InvalidRequestException if the request cannot be understood; it lists all problems
     */
    public static FilingAnswer filing(FilingRequest request) {
        return Engines.ask(new FilingEngine(), request);
    }

    /**
     * What can a hardship notice say, and what is still to be gathered? See {@link HardshipEngine}.
     *
     * @param request the question
     * @return support, gaps and the dossier
     * @throws org.masar.core.engine.InvalidRequestException if the request cannot be understood; it lists all problems
     */
    public static HardshipAnswer hardship(HardshipRequest request) {
        return Engines.ask(new HardshipEngine(), request);
    }

    /**
     * Is it true what somebody heard? See {@link MisinformationEngine}.
     *
     * @param request the question
     * @return the topics found and what is right about each
     * @throws org.masar.core.engine.InvalidRequestException if the request cannot be understood; it lists all problems
     */
    public static MisinformationAnswer misinformation(MisinformationRequest request) {
        return Engines.ask(new MisinformationEngine(), request);
    }

    /**
     * What to ask next, or what comes out? See {@link NavigatorEngine}.
     *
     * @param request the question
     * @return a question, a contradiction to clear up, or the result
     * @throws org.masar.core.engine.InvalidRequestException if the request cannot be understood; it lists all problems
     */
    public static NavigatorAnswer navigator(NavigatorRequest request) {
        return Engines.ask(new NavigatorEngine(), request);
    }

    /**
     * Where does this visa file stand, and what comes next? See {@link ProcedureEngine}.
     *
     * @param request the question
     * @return state, next steps, clocks and what is frozen
     * @throws org.masar.core.engine.InvalidRequestException if the request cannot be understood; it lists all problems
     */
    public static ProcedureAnswer procedure(ProcedureRequest request) {
        return Engines.ask(new ProcedureEngine(), request);
    }

    /**
     * Whose case comes first? See {@link TriageEngine}.
     *
     * @param request the question
     * @return the order and the plan
     * @throws org.masar.core.engine.InvalidRequestException if the request cannot be understood; it lists all problems
     */
    public static TriageAnswer triage(TriageRequest request) {
        return Engines.ask(new TriageEngine(), request);
    }
}
