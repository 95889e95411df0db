package org.masar.policing.directory;

/** What is wrong with a row, and in which column. */
record Flaw(DefectCode code, String column) {}
