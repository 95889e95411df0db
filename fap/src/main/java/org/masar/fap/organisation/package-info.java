/**
 * The organisation that talks with the families: its name and where it can be reached for what, from a file of its own.
 *
 * <pre>{@code
 * DataFile file = DataFile.read(Path.of("organisation.json"));
 * Organisation organisation = Organisation.read(file);
 * new NavigatorEngine().with(organisation);   // names the way to a talk in private
 * }</pre>
 */
@NullMarked
package org.masar.fap.organisation;

import org.jspecify.annotations.NullMarked;
