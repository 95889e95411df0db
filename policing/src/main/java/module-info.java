/** Community policing and protection referral. */
module org.masar.policing {
    requires transitive org.masar.core;
    requires static transitive org.jspecify;

    exports org.masar.policing;
    exports org.masar.policing.directory;
    exports org.masar.policing.forum;
    exports org.masar.policing.gbv;
    exports org.masar.policing.legal;
    exports org.masar.policing.reception;
    exports org.masar.policing.recruitment;
    exports org.masar.policing.referral;
    exports org.masar.policing.trafficking;

    opens org.masar.policing.directory to
            org.hibernate.validator,
            org.masar.core,
            tools.jackson.databind;
    opens org.masar.policing.forum to
            org.hibernate.validator,
            org.masar.core,
            tools.jackson.databind;
    opens org.masar.policing.gbv to
            org.hibernate.validator,
            org.masar.core,
            tools.jackson.databind;
    opens org.masar.policing.legal to
            org.hibernate.validator,
            org.masar.core,
            tools.jackson.databind;
    opens org.masar.policing.reception to
            org.hibernate.validator,
            org.masar.core,
            tools.jackson.databind;
    opens org.masar.policing.recruitment to
            org.hibernate.validator,
            org.masar.core,
            tools.jackson.databind;
    opens org.masar.policing.referral to
            org.hibernate.validator,
            org.masar.core,
            tools.jackson.databind;
    opens org.masar.policing.trafficking to
            org.hibernate.validator,
            org.masar.core,
            tools.jackson.databind;

    provides org.masar.core.engine.Engine with
            org.masar.policing.directory.DirectoryImportEngine,
            org.masar.policing.directory.OpenEngine,
            org.masar.policing.forum.ForumEngine,
            org.masar.policing.forum.MinutesEngine,
            org.masar.policing.gbv.ClassifyEngine,
            org.masar.policing.legal.LawFindEngine,
            org.masar.policing.legal.RedressEngine,
            org.masar.policing.reception.ReceptionEngine,
            org.masar.policing.recruitment.RecruitmentEngine,
            org.masar.policing.referral.AssignEngine,
            org.masar.policing.referral.MoveEngine,
            org.masar.policing.referral.RouteEngine,
            org.masar.policing.trafficking.ScreenEngine;
    provides org.masar.core.message.MessageBundle with
            org.masar.policing.PolicingMessages;
}
