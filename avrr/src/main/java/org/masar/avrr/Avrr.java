package org.masar.avrr;

import org.masar.avrr.allocate.AllocateAnswer;
import org.masar.avrr.allocate.AllocateEngine;
import org.masar.avrr.allocate.AllocateRequest;
import org.masar.avrr.business.BusinessAnswer;
import org.masar.avrr.business.BusinessEngine;
import org.masar.avrr.business.BusinessRequest;
import org.masar.avrr.counselling.CounsellingAnswer;
import org.masar.avrr.counselling.CounsellingEngine;
import org.masar.avrr.counselling.CounsellingRequest;
import org.masar.avrr.entitlement.EntitlementAnswer;
import org.masar.avrr.entitlement.EntitlementEngine;
import org.masar.avrr.entitlement.EntitlementRequest;
import org.masar.avrr.entitlement.ProgrammesAnswer;
import org.masar.avrr.entitlement.ProgrammesEngine;
import org.masar.avrr.entitlement.ProgrammesRequest;
import org.masar.avrr.monitoring.MonitoringAnswer;
import org.masar.avrr.monitoring.MonitoringEngine;
import org.masar.avrr.monitoring.MonitoringRequest;
import org.masar.avrr.plan.PlanAnswer;
import org.masar.avrr.plan.PlanEngine;
import org.masar.avrr.plan.PlanRequest;
import org.masar.avrr.procedure.ProcedureAnswer;
import org.masar.avrr.procedure.ProcedureEngine;
import org.masar.avrr.procedure.ProcedureRequest;
import org.masar.avrr.readiness.ReadinessAnswer;
import org.masar.avrr.readiness.ReadinessEngine;
import org.masar.avrr.readiness.ReadinessRequest;
import org.masar.avrr.reception.ReceptionAnswer;
import org.masar.avrr.reception.ReceptionEngine;
import org.masar.avrr.reception.ReceptionRequest;
import org.masar.avrr.sustainability.SustainabilityAnswer;
import org.masar.avrr.sustainability.SustainabilityEngine;
import org.masar.avrr.sustainability.SustainabilityRequest;
import org.masar.core.engine.Engines;

/** Assisted voluntary return and reintegration, for Java callers: one method an engine. */
public final class Avrr {

    private Avrr() {}

    /**
     * Which plans does this budget support? See {@link AllocateEngine}.
     *
     * @param request the budget and the plans
     * @return the plans chosen, and why the others were left
     * @throws org.masar.core.engine.InvalidRequestException if the request cannot be understood; it lists all problems
     */
    public static AllocateAnswer allocate(AllocateRequest request) {
        return Engines.ask(new AllocateEngine(), request);
    }

    /**
     * What does a programme owe these people? See {@link EntitlementEngine}.
     *
     * @param request the programme, the day, the family and its facts
     * @return the lines and what is open
     * @throws org.masar.core.engine.InvalidRequestException if the request cannot be understood; it lists all problems
     */
    public static EntitlementAnswer entitlement(EntitlementRequest request) {
        return Engines.ask(new EntitlementEngine(), request);
    }

    /**
     * Which programmes fit these people? See {@link ProgrammesEngine}.
     *
     * @param request the day, the family and its facts
     * @return programmes side by side
     * @throws org.masar.core.engine.InvalidRequestException if the request cannot be understood; it lists all problems
     */
    public static ProgrammesAnswer programmes(ProgrammesRequest request) {
        return Engines.ask(new ProgrammesEngine(), request);
    }

    /**
     * What may the reintegration plan hold, and does this one hold? See {@link PlanEngine}.
     *
     * @param request needs, budget and perhaps lines
     * @return the plan and its findings
     * @throws org.masar.core.engine.InvalidRequestException if the request cannot be understood; it lists all problems
     */
    public static PlanAnswer plan(PlanRequest request) {
        return Engines.ask(new PlanEngine(), request);
    }

    /**
     * Is this small business viable? See {@link BusinessEngine}.
     *
     * @param request its figures
     * @return break-even, payback, cash by month
     * @throws org.masar.core.engine.InvalidRequestException if the request cannot be understood; it lists all problems
     */
    public static BusinessAnswer business(BusinessRequest request) {
        return Engines.ask(new BusinessEngine(), request);
    }

    /**
     * What is to be collected when, and what is overdue? See {@link MonitoringEngine}.
     *
     * @param request dates, what was done, factors
     * @return items and their states
     * @throws org.masar.core.engine.InvalidRequestException if the request cannot be understood; it lists all problems
     */
    public static MonitoringAnswer monitoring(MonitoringRequest request) {
        return Engines.ask(new MonitoringEngine(), request);
    }

    /**
     * May these people travel, and what is still to do? See {@link ReadinessEngine}.
     *
     * @param request facts of each person and of the place
     * @return gates and who must act
     * @throws org.masar.core.engine.InvalidRequestException if the request cannot be understood; it lists all problems
     */
    public static ReadinessAnswer readiness(ReadinessRequest request) {
        return Engines.ask(new ReadinessEngine(), request);
    }

    /**
     * Was everything told and understood? See {@link CounsellingEngine}.
     *
     * @param request the record of a counselling
     * @return what is missing
     * @throws org.masar.core.engine.InvalidRequestException if the request cannot be understood; it lists all problems
     */
    public static CounsellingAnswer counselling(CounsellingRequest request) {
        return Engines.ask(new CounsellingEngine(), request);
    }

    /**
     * Is the arrival provided for? See {@link ReceptionEngine}.
     *
     * @param request the record of an arrival
     * @return what is missing
     * @throws org.masar.core.engine.InvalidRequestException if the request cannot be understood; it lists all problems
     */
    public static ReceptionAnswer reception(ReceptionRequest request) {
        return Engines.ask(new ReceptionEngine(), request);
    }

    /**
     * What must happen by when? See {@link ProcedureEngine}.
     *
     * @param request events and calendars
     * @return deadlines and moves
     * @throws org.masar.core.engine.InvalidRequestException if the request cannot be understood; it lists all problems
     */
    public static ProcedureAnswer procedure(ProcedureRequest request) {
        return Engines.ask(new ProcedureEngine(), request);
    }

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
