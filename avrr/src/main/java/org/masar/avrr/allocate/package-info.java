/**
 * Many reintegration plans, one budget: which are supported when it does not reach for all?
 *
 * <pre>{@code
 * AllocateAnswer answer = Avrr.allocate(request);
 * answer.chosen();   // the plans in request order, each with its option
 * answer.left();     // the others, each with the budget that would bring it in
 * }</pre>
 *
 * <p>By default the published criteria decide one after the other (framework procedures of the EU-IOM Joint Initiative,
 * step 10); a gain is counted only where the caller gives one. Vulnerable people are served first and never stand here.
 */
@NullMarked
package org.masar.avrr.allocate;

import org.jspecify.annotations.NullMarked;
