/** The Family Assistance Programme: families reuniting in Germany. */
module org.masar.fap {
    requires transitive org.masar.core;
    requires static transitive org.jspecify;

    exports org.masar.fap;
    exports org.masar.fap.document;
    exports org.masar.fap.entitlement;
    exports org.masar.fap.filing;
    exports org.masar.fap.hardship;
    exports org.masar.fap.misinformation;
    exports org.masar.fap.navigator;
    exports org.masar.fap.organisation;
    exports org.masar.fap.procedure;
    exports org.masar.fap.triage;

    opens org.masar.fap.document to
            org.hibernate.validator,
            org.masar.core,
            tools.jackson.databind;
    opens org.masar.fap.entitlement to
            org.hibernate.validator,
            org.masar.core,
            tools.jackson.databind;
    opens org.masar.fap.filing to
            org.hibernate.validator,
            org.masar.core,
            tools.jackson.databind;
    opens org.masar.fap.hardship to
            org.hibernate.validator,
            org.masar.core,
            tools.jackson.databind;
    opens org.masar.fap.misinformation to
            org.hibernate.validator,
            org.masar.core,
            tools.jackson.databind;
    opens org.masar.fap.navigator to
            org.hibernate.validator,
            org.masar.core,
            tools.jackson.databind;
    opens org.masar.fap.organisation to
            org.hibernate.validator,
            org.masar.core,
            tools.jackson.databind;
    opens org.masar.fap.procedure to
            org.hibernate.validator,
            org.masar.core,
            tools.jackson.databind;
    opens org.masar.fap.triage to
            org.hibernate.validator,
            org.masar.core,
            tools.jackson.databind;

    provides org.masar.core.engine.Engine with
            org.masar.fap.document.DocumentsEngine,
            org.masar.fap.entitlement.EntitlementEngine,
            org.masar.fap.filing.FilingEngine,
            org.masar.fap.hardship.HardshipEngine,
            org.masar.fap.misinformation.MisinformationEngine,
            org.masar.fap.navigator.NavigatorEngine,
            org.masar.fap.procedure.ProcedureEngine,
            org.masar.fap.triage.TriageEngine;
    provides org.masar.core.message.MessageBundle with
            org.masar.fap.FapMessages;
}
