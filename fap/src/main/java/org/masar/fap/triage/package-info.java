/**
 * Whose turn is it? Cases in order of urgency with a reason that may be shown, and a plan of appointments.
 *
 * <pre>{@code
 * TriageAnswer answer = new TriageEngine().answer(new TriageRequest(asOf, cases, 10, null));
 * answer.order().get(0).id();     // the most urgent case
 * answer.plan().get(0).ids();     // whom to see in the first week
 * }</pre>
 */
@NullMarked
package org.masar.fap.triage;

import org.jspecify.annotations.NullMarked;
