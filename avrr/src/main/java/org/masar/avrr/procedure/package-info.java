/**
 * What must happen by when in a return, counted in days, months and the working days of both sides.
 *
 * <pre>{@code
 * ProcedureAnswer answer = Avrr.procedure(request);
 * answer.deadlines().get(DeadlineCode.ABN).by();   // five working days before travel
 * }</pre>
 *
 * <p>A deadline that has passed closes nothing here: what follows from it, the office decides.
 */
@NullMarked
package org.masar.avrr.procedure;

import org.jspecify.annotations.NullMarked;
