/**
 * A state's movement request becomes cases and travel groups: what is missing goes back to the authority as a whole list,
 * and nobody is put on a journey without acceptance, an own will, or, for a child, an adult.
 *
 * <pre>{@code
 * MovementAnswer answer = Resettlement.request(request);
 * answer.missing();        // what the authority is asked for, all at once
 * answer.travelGroups();   // cases that travel together
 * }</pre>
 *
 * <p>A hard link that a protection officer's decision dissolved binds nobody; the reason is stored nowhere.
 */
@NullMarked
package org.masar.resettlement.request;

import org.jspecify.annotations.NullMarked;
