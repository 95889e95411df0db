/** Assisted voluntary return and reintegration. */
module org.masar.avrr {
    requires transitive org.masar.core;
    requires static transitive org.jspecify;

    exports org.masar.avrr;
    exports org.masar.avrr.allocate;
    exports org.masar.avrr.business;
    exports org.masar.avrr.counselling;
    exports org.masar.avrr.entitlement;
    exports org.masar.avrr.monitoring;
    exports org.masar.avrr.plan;
    exports org.masar.avrr.procedure;
    exports org.masar.avrr.readiness;
    exports org.masar.avrr.reception;
    exports org.masar.avrr.sustainability;

    opens org.masar.avrr.allocate to
            org.hibernate.validator,
            org.masar.core,
            tools.jackson.databind;
    opens org.masar.avrr.business to
            org.hibernate.validator,
            org.masar.core,
            tools.jackson.databind;
    opens org.masar.avrr.counselling to
            org.hibernate.validator,
            org.masar.core,
            tools.jackson.databind;
    opens org.masar.avrr.entitlement to
            org.hibernate.validator,
            org.masar.core,
            tools.jackson.databind;
    opens org.masar.avrr.monitoring to
            org.hibernate.validator,
            org.masar.core,
            tools.jackson.databind;
    opens org.masar.avrr.plan to
            org.hibernate.validator,
            org.masar.core,
            tools.jackson.databind;
    opens org.masar.avrr.procedure to
            org.hibernate.validator,
            org.masar.core,
            tools.jackson.databind;
    opens org.masar.avrr.readiness to
            org.hibernate.validator,
            org.masar.core,
            tools.jackson.databind;
    opens org.masar.avrr.reception to
            org.hibernate.validator,
            org.masar.core,
            tools.jackson.databind;
    opens org.masar.avrr.sustainability to
            org.hibernate.validator,
            org.masar.core,
            tools.jackson.databind;

    provides org.masar.core.engine.Engine with
            org.masar.avrr.allocate.AllocateEngine,
            org.masar.avrr.business.BusinessEngine,
            org.masar.avrr.counselling.CounsellingEngine,
            org.masar.avrr.entitlement.EntitlementEngine,
            org.masar.avrr.entitlement.ProgrammesEngine,
            org.masar.avrr.monitoring.MonitoringEngine,
            org.masar.avrr.plan.PlanEngine,
            org.masar.avrr.procedure.ProcedureEngine,
            org.masar.avrr.readiness.ReadinessEngine,
            org.masar.avrr.reception.ReceptionEngine,
            org.masar.avrr.sustainability.SustainabilityEngine;
    provides org.masar.core.message.MessageBundle with
            org.masar.avrr.AvrrMessages;
}
