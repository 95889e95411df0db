/**
 * A directory of services: who helps, where, when, for whom. {@link org.masar.policing.directory.ServiceDirectory} reads
 * Open Referral HSDS 1.1, 2.x and 3.x and a spreadsheet ({@link org.masar.policing.directory.ServiceTemplate}); {@link
 * org.masar.policing.directory.DirectoryImportEngine} says what is wrong with one, {@link
 * org.masar.policing.directory.OpenEngine} when a service is open, {@link org.masar.policing.directory.HsdsWriter}
 * writes HSDS 3.1.
 *
 * <pre>{@code
 * ServiceDirectory directory = ServiceDirectory.read(DataFile.read(Path.of("services.csv")));
 * Engines.ask(new DirectoryImportEngine().with(directory), new DirectoryImportRequest(null, null, null, null))
 *         .defectCounts();   // {TIME_UNREADABLE=2}
 * }</pre>
 *
 * <p>A directory is as good as its last confirmation: what it says, somebody has to have asked.
 */
@NullMarked
package org.masar.policing.directory;

import org.jspecify.annotations.NullMarked;
