/** Assisted voluntary return and reintegration. */
module org.masar.avrr {
    requires transitive org.masar.core;
    requires static transitive org.jspecify;
}
