package org.masar.policing.directory;

/** Who runs services, as the directory names it; the description may be empty. */
record Organization(String name, String description) {}
