/** Migration governance indicators and strategy. */
module org.masar.mgi {
    requires hipparchus.core;
    requires transitive org.masar.core;
    requires static transitive org.jspecify;

    exports org.masar.mgi;
    exports org.masar.mgi.assessment;
    exports org.masar.mgi.composite;
    exports org.masar.mgi.displacement;
    exports org.masar.mgi.sensitivity;
    exports org.masar.mgi.strategy;

    opens org.masar.mgi.assessment to
            org.hibernate.validator,
            org.masar.core,
            tools.jackson.databind;
    opens org.masar.mgi.composite to
            org.hibernate.validator,
            org.masar.core,
            tools.jackson.databind;
    opens org.masar.mgi.displacement to
            org.hibernate.validator,
            org.masar.core,
            tools.jackson.databind;
    opens org.masar.mgi.sensitivity to
            org.hibernate.validator,
            org.masar.core,
            tools.jackson.databind;
    opens org.masar.mgi.strategy to
            org.hibernate.validator,
            org.masar.core,
            tools.jackson.databind;

    provides org.masar.core.engine.Engine with
            org.masar.mgi.assessment.AssessmentEngine,
            org.masar.mgi.assessment.Sdg1072Engine,
            org.masar.mgi.composite.CompositeEngine,
            org.masar.mgi.displacement.DisplacementEngine,
            org.masar.mgi.sensitivity.SensitivityEngine,
            org.masar.mgi.strategy.StrategyEngine,
            org.masar.mgi.strategy.TrackerEngine;
    provides org.masar.core.message.MessageBundle with
            org.masar.mgi.MgiMessages;
}
