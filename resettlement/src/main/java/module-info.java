/** Movement of accepted refugees and migrants. */
module org.masar.resettlement {
    requires transitive org.masar.core;
    requires static transitive org.jspecify;

    exports org.masar.resettlement;
    exports org.masar.resettlement.manifest;
    exports org.masar.resettlement.notice;
    exports org.masar.resettlement.placement;
    exports org.masar.resettlement.procedure;
    exports org.masar.resettlement.readiness;
    exports org.masar.resettlement.request;

    opens org.masar.resettlement.manifest to
            org.hibernate.validator,
            org.masar.core,
            tools.jackson.databind;
    opens org.masar.resettlement.notice to
            org.hibernate.validator,
            org.masar.core,
            tools.jackson.databind;
    opens org.masar.resettlement.placement to
            org.hibernate.validator,
            org.masar.core,
            tools.jackson.databind;
    opens org.masar.resettlement.procedure to
            org.hibernate.validator,
            org.masar.core,
            tools.jackson.databind;
    opens org.masar.resettlement.readiness to
            org.hibernate.validator,
            org.masar.core,
            tools.jackson.databind;
    opens org.masar.resettlement.request to
            org.hibernate.validator,
            org.masar.core,
            tools.jackson.databind;

    provides org.masar.core.engine.Engine with
            org.masar.resettlement.manifest.ManifestEngine,
            org.masar.resettlement.manifest.ReplanEngine,
            org.masar.resettlement.notice.NoticeEngine,
            org.masar.resettlement.placement.PlacementEngine,
            org.masar.resettlement.procedure.ProcedureEngine,
            org.masar.resettlement.readiness.ReadinessEngine,
            org.masar.resettlement.request.RequestEngine;
    provides org.masar.core.message.MessageBundle with
            org.masar.resettlement.ResettlementMessages;
}
