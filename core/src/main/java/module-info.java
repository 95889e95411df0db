/** What the programmes share: the door every question enters, strict JSON, words, time, places, rules. */
module org.masar.core {
    requires com.fasterxml.classmate; // stands in a lambda that the schema generator hands out without passing it on
    requires com.github.victools.jsonschema.generator;
    requires com.github.victools.jsonschema.module.jackson;
    requires com.github.victools.jsonschema.module.jakarta.validation;
    requires com.ibm.icu;
    requires org.hibernate.validator;
    requires org.slf4j;
    requires transitive com.fasterxml.jackson.annotation;
    requires transitive com.google.common;
    requires transitive jakarta.validation;
    requires transitive org.joda.money;
    requires transitive tools.jackson.databind;
    requires static transitive java.sql; // only for cases kept in a database
    requires static transitive org.jspecify;

    exports org.masar.core.audit;
    exports org.masar.core.casefile;
    exports org.masar.core.chart;
    exports org.masar.core.engine;
    exports org.masar.core.json;
    exports org.masar.core.lifecycle;
    exports org.masar.core.message;
    exports org.masar.core.money;
    exports org.masar.core.name;
    exports org.masar.core.optimise;
    exports org.masar.core.person;
    exports org.masar.core.place;
    exports org.masar.core.protection;
    exports org.masar.core.rule;
    exports org.masar.core.statistics;
    exports org.masar.core.time;

    opens org.masar.core.json to
            org.hibernate.validator,
            tools.jackson.databind;
    opens org.masar.core.message to
            org.hibernate.validator,
            tools.jackson.databind;
    opens org.masar.core.money to
            org.hibernate.validator,
            tools.jackson.databind;
    opens org.masar.core.name to
            org.hibernate.validator,
            tools.jackson.databind;
    opens org.masar.core.person to
            org.hibernate.validator,
            tools.jackson.databind;
    opens org.masar.core.place to
            org.hibernate.validator,
            tools.jackson.databind;
    opens org.masar.core.protection to
            org.hibernate.validator,
            tools.jackson.databind;
    opens org.masar.core.rule to
            org.hibernate.validator,
            tools.jackson.databind;
    opens org.masar.core.statistics to
            org.hibernate.validator,
            tools.jackson.databind;
    opens org.masar.core.time to
            org.hibernate.validator,
            tools.jackson.databind;

    uses org.masar.core.engine.Engine;
    uses org.masar.core.message.MessageBundle;

    provides org.masar.core.engine.Engine with
            org.masar.core.name.NameCompareEngine,
            org.masar.core.name.NameRomaniseEngine,
            org.masar.core.name.NameSearchEngine,
            org.masar.core.name.PersonLinkEngine,
            org.masar.core.protection.DiscloseEngine,
            org.masar.core.protection.SuppressEngine,
            org.masar.core.statistics.ProportionEngine;
    provides org.masar.core.message.MessageBundle with
            org.masar.core.message.CoreMessages;
}
