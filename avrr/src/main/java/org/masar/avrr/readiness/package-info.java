/**
 * May these people travel? Nine gates for each person, four for the place of return, a second question shortly before the
 * flight.
 *
 * <pre>{@code
 * ReadinessAnswer answer = Avrr.readiness(request);
 * answer.ready();                              // UNKNOWN
 * answer.persons().get(0).gates().get(4);      // HEALTH: OPEN, a doctor, fitToTravel
 * }</pre>
 *
 * <p>The way of return never sets the level of help. A gate that is done does not close a question: every adult may
 * withdraw until the aircraft door, and whether the choice is free a person asks, face to face.
 */
@NullMarked
package org.masar.avrr.readiness;

import org.jspecify.annotations.NullMarked;
