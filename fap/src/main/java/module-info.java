/** The Family Assistance Programme: families reuniting in Germany. */
module org.masar.fap {
    requires transitive org.masar.core;
    requires static transitive org.jspecify;

    exports org.masar.fap;
    exports org.masar.fap.entitlement;

    opens org.masar.fap.entitlement to
            org.hibernate.validator,
            org.masar.core,
            tools.jackson.databind;

    provides org.masar.core.engine.Engine with
            org.masar.fap.entitlement.EntitlementEngine;
    provides org.masar.core.message.MessageBundle with
            org.masar.fap.FapMessages;
}
