/** Community policing and protection referral. */
module org.masar.policing {
    requires transitive org.masar.core;
    requires static transitive org.jspecify;
}
