/** Travel documents, announced passengers, crossings, stays, alerts. */
module org.masar.border {
    requires transitive org.masar.core;
    requires static transitive org.jspecify;
}
