/**
 * People crossing: protection before any consequence, and crossings put together into stays.
 *
 * <pre>{@code
 * ReconcileAnswer answer = Border.reconcile(new ReconcileRequest(records, null, LocalDate.of(2026, 3, 12), "90/180"));
 * answer.persons();   // who is here, and for whom a record is missing
 * }</pre>
 *
 * <p>Posts work offline and send late: the result does not depend on the order in which records arrive. A missing record
 * is named and never invented. Nothing here says "refuse".
 */
@NullMarked
package org.masar.border.crossing;

import org.jspecify.annotations.NullMarked;
