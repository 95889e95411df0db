/**
 * The hardship notice: what supports it, what is still to be gathered, and a dossier to print.
 *
 * <pre>{@code
 * HardshipAnswer answer = new HardshipEngine().answer(new HardshipRequest(asOf, facts, null));
 * answer.open();      // YES: the ordinary route is frozen
 * answer.gather();    // facts and papers still missing
 * }</pre>
 */
@NullMarked
package org.masar.fap.hardship;

import org.jspecify.annotations.NullMarked;
