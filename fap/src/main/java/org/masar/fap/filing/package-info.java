/**
 * Where a family files: which mission, by which way, and whether entry to the Kurdistan Region must be sponsored first.
 *
 * <pre>{@code
 * FilingAnswer answer = new FilingEngine().answer(new FilingRequest(LocalDate.of(2025, 5, 1), facts, null));
 * answer.missions().get(0).code();    // ERBIL
 * answer.channels();                  // FAP_CENTRE, MISSION
 * }</pre>
 */
@NullMarked
package org.masar.fap.filing;

import org.jspecify.annotations.NullMarked;
