/**
 * Where in the receiving country: cases to places by weights (for example the chance of work) within what each place can
 * take, or families to places by their own wishes.
 *
 * <pre>{@code
 * PlacementAnswer answer = Resettlement.placement(request);
 * answer.placement();   // case to place
 * answer.unplaced();    // and why the others have none
 * }</pre>
 *
 * <p>Sources: Bansak et al., Science 359 (2018), for the weight of a case; Delacrétaz, Kominers and Teytelboym (2019) for
 * the two mechanisms. Under the threshold mechanism no family gains by stating other wishes than its own.
 */
@NullMarked
package org.masar.resettlement.placement;

import org.jspecify.annotations.NullMarked;
