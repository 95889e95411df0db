/** Travel documents, announced passengers, crossings, stays, alerts. */
module org.masar.border {
    requires org.bouncycastle.provider;
    requires transitive org.masar.core;
    requires static transitive org.jspecify;

    exports org.masar.border;
    exports org.masar.border.document;

    opens org.masar.border.document to
            org.hibernate.validator,
            org.masar.core,
            tools.jackson.databind;

    provides org.masar.core.engine.Engine with
            org.masar.border.document.MrzReadEngine,
            org.masar.border.document.MrzRepairEngine,
            org.masar.border.document.MrzWriteEngine,
            org.masar.border.document.SealReadEngine,
            org.masar.border.document.TransliterateEngine;
}
