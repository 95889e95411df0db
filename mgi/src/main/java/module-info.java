/** Migration governance indicators and strategy. */
module org.masar.mgi {
    requires transitive org.masar.core;
    requires static transitive org.jspecify;
}
