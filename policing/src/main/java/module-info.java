/** Community policing and protection referral. */
module org.masar.policing {
    requires transitive org.masar.core;
    requires static transitive org.jspecify;

    exports org.masar.policing;
    exports org.masar.policing.directory;

    opens org.masar.policing.directory to
            org.hibernate.validator,
            org.masar.core,
            tools.jackson.databind;

    provides org.masar.core.engine.Engine with
            org.masar.policing.directory.DirectoryImportEngine,
            org.masar.policing.directory.OpenEngine;
    provides org.masar.core.message.MessageBundle with
            org.masar.policing.PolicingMessages;
}
