/** Movement of accepted refugees and migrants. */
module org.masar.resettlement {
    requires transitive org.masar.core;
    requires static transitive org.jspecify;
}
