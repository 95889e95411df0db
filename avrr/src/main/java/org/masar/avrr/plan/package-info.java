/**
 * The reintegration plan: needs, wishes and skills laid against what the programme gives, in kind before cash, instalments
 * tied to milestones and proofs; and the check of a plan made by hand.
 *
 * <pre>{@code
 * PlanAnswer answer = Avrr.plan(request);
 * answer.valid();      // false
 * answer.findings();   // [OVER_BUDGET l1, CASH_WITHOUT_REASON l1]
 * }</pre>
 *
 * <p>Without lines the engine drafts one line for each need, which only says where it may be paid from; sums, suppliers and
 * milestones the returnee and the case worker decide together.
 */
@NullMarked
package org.masar.avrr.plan;

import org.jspecify.annotations.NullMarked;
