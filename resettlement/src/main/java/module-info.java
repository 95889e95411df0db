/** Movement of accepted refugees and migrants. */
module org.masar.resettlement {
    requires transitive org.masar.core;
    requires static transitive org.jspecify;

    exports org.masar.resettlement;
    exports org.masar.resettlement.readiness;

    opens org.masar.resettlement.readiness to
            org.hibernate.validator,
            org.masar.core,
            tools.jackson.databind;

    provides org.masar.core.engine.Engine with
            org.masar.resettlement.readiness.ReadinessEngine;
    provides org.masar.core.message.MessageBundle with
            org.masar.resettlement.ResettlementMessages;
}
