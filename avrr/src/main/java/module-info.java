/** Assisted voluntary return and reintegration. */
module org.masar.avrr {
    requires transitive org.masar.core;
    requires static transitive org.jspecify;

    exports org.masar.avrr;
    exports org.masar.avrr.sustainability;

    opens org.masar.avrr.sustainability to
            org.hibernate.validator,
            org.masar.core,
            tools.jackson.databind;

    provides org.masar.core.engine.Engine with
            org.masar.avrr.sustainability.SustainabilityEngine;
    provides org.masar.core.message.MessageBundle with
            org.masar.avrr.AvrrMessages;
}
