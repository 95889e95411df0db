/** The Family Assistance Programme: families reuniting in Germany. */
module org.masar.fap {
    requires transitive org.masar.core;
    requires static transitive org.jspecify;
}
