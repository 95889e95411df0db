/**
 * Where a visa file stands, what it needs next, which clocks run, and what a suspension freezes.
 *
 * <pre>{@code
 * ProcedureAnswer answer = new ProcedureEngine().answer(new ProcedureRequest(asOf, facts, events));
 * answer.state();      // AT_FOREIGNERS_AUTHORITY
 * answer.allowed();    // AT_BVA_QUOTA, which needs CONSENT_OF_AUTHORITY …
 * }</pre>
 */
@NullMarked
package org.masar.fap.procedure;

import org.jspecify.annotations.NullMarked;
