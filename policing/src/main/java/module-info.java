/** Community policing and protection referral. */
module org.masar.policing {
    requires transitive org.masar.core;
    requires static transitive org.jspecify;

    exports org.masar.policing;
    exports org.masar.policing.directory;
    exports org.masar.policing.referral;

    opens org.masar.policing.directory to
            org.hibernate.validator,
            org.masar.core,
            tools.jackson.databind;
    opens org.masar.policing.referral to
            org.hibernate.validator,
            org.masar.core,
            tools.jackson.databind;

    provides org.masar.core.engine.Engine with
            org.masar.policing.directory.DirectoryImportEngine,
            org.masar.policing.directory.OpenEngine,
            org.masar.policing.referral.AssignEngine,
            org.masar.policing.referral.MoveEngine,
            org.masar.policing.referral.RouteEngine;
    provides org.masar.core.message.MessageBundle with
            org.masar.policing.PolicingMessages;
}
