/**
 * Processes people go through, and what is due in them. A {@link org.masar.core.lifecycle.Lifecycle} is a table of
 * states and moves; each move has {@link org.masar.core.lifecycle.Need}s, and a need answers for a case with a
 * {@link org.masar.core.lifecycle.Check}: met, not met, not known. A {@link org.masar.core.lifecycle.Worklist} says what
 * is due between two dates.
 *
 * <pre>{@code
 * enum State { ASKED, VISITED, CLOSED }
 * record Visit(Boolean agreed) {}
 *
 * Lifecycle<State, Visit> visits = Lifecycle.<State, Visit>builder("visit", State.class)
 *         .start(State.ASKED)
 *         .end(State.CLOSED)
 *         .move("visit", State.ASKED, State.VISITED, Need.of("AGREED", visit -> Check.of(visit.agreed())))
 *         .move("close", State.VISITED, State.CLOSED)
 *         .moveFromAnywhere("leave", State.CLOSED)
 *         .tryOn(new Visit(null))
 *         .build();
 *
 * visits.offers(State.ASKED, new Visit(null)); // visit: OPEN, AGREED is still needed; leave: ALLOWED
 * visits.mermaid();                            // the diagram for the documentation
 * }</pre>
 */
@NullMarked
package org.masar.core.lifecycle;

import org.jspecify.annotations.NullMarked;
