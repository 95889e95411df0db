/**
 * The way of a case and of a flight from request to arrival, as a table of states and moves with guards.
 *
 * <pre>{@code
 * ProcedureAnswer answer = Resettlement.procedure(request);
 * answer.to();        // the state after the event, if it may happen
 * answer.allowed();   // what may happen next
 * }</pre>
 */
@NullMarked
package org.masar.resettlement.procedure;

import org.jspecify.annotations.NullMarked;
