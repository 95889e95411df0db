/** Travel documents, announced passengers, crossings, stays, alerts. */
module org.masar.border {
    requires java.xml;
    requires org.bouncycastle.pkix;
    requires org.bouncycastle.provider;
    requires transitive org.masar.core;
    requires static transitive org.jspecify;

    exports org.masar.border;
    exports org.masar.border.alert;
    exports org.masar.border.crisis;
    exports org.masar.border.crossing;
    exports org.masar.border.document;
    exports org.masar.border.exercise;
    exports org.masar.border.passenger;
    exports org.masar.border.screening;
    exports org.masar.border.stay;

    opens org.masar.border.alert to
            org.hibernate.validator,
            org.masar.core,
            tools.jackson.databind;
    opens org.masar.border.crossing to
            org.hibernate.validator,
            org.masar.core,
            tools.jackson.databind;
    opens org.masar.border.document to
            org.hibernate.validator,
            org.masar.core,
            tools.jackson.databind;
    opens org.masar.border.exercise to
            org.hibernate.validator,
            org.masar.core,
            tools.jackson.databind;
    opens org.masar.border.passenger to
            org.hibernate.validator,
            org.masar.core,
            tools.jackson.databind;
    opens org.masar.border.screening to
            org.hibernate.validator,
            org.masar.core,
            tools.jackson.databind;
    opens org.masar.border.stay to
            org.hibernate.validator,
            org.masar.core,
            tools.jackson.databind;

    provides org.masar.core.engine.Engine with
            org.masar.border.alert.AlertsEngine,
            org.masar.border.crossing.ProtectionFirstEngine,
            org.masar.border.crossing.ReconcileEngine,
            org.masar.border.document.ChipVerifyEngine,
            org.masar.border.document.DocumentExamineEngine,
            org.masar.border.document.MrzReadEngine,
            org.masar.border.document.MrzRepairEngine,
            org.masar.border.document.MrzWriteEngine,
            org.masar.border.document.SealReadEngine,
            org.masar.border.document.TransliterateEngine,
            org.masar.border.exercise.ExerciseEngine,
            org.masar.border.passenger.ManifestCheckEngine,
            org.masar.border.passenger.PassengersReadEngine,
            org.masar.border.passenger.PassengersWriteEngine,
            org.masar.border.screening.ScreeningCompareEngine,
            org.masar.border.screening.ScreeningScreenEngine,
            org.masar.border.stay.StayCheckEngine;
    provides org.masar.core.message.MessageBundle with
            org.masar.border.BorderMessages;
}
