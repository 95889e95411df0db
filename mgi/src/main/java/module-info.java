/** Migration governance indicators and strategy. */
module org.masar.mgi {
    requires transitive org.masar.core;
    requires static transitive org.jspecify;

    exports org.masar.mgi.assessment;

    opens org.masar.mgi.assessment to
            org.hibernate.validator,
            org.masar.core,
            tools.jackson.databind;

    provides org.masar.core.engine.Engine with
            org.masar.mgi.assessment.Sdg1072Engine;
}
