/**
 * The record of a counselling before return: what was told, in which language, whether it was understood, whether there
 * was pressure.
 *
 * <pre>{@code
 * CounsellingAnswer answer = Avrr.counselling(request);
 * answer.complete();   // FALSE
 * answer.findings();   // [NOT_TOLD told.COMPLAINT_ROUTE]
 * }</pre>
 *
 * <p>A complete record does not prove a free choice; the counsellor asks again, and the person may withdraw until the
 * aircraft door.
 */
@NullMarked
package org.masar.avrr.counselling;

import org.jspecify.annotations.NullMarked;
